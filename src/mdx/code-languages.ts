import { bundledLanguagesInfo } from 'shiki';

/** A language that code is written in. */
export interface CodeLanguage {
  /** What it is coloured by. */
  grammar: string;
  /** What its readers call it; empty for plain text. */
  name: string;
}

/** Names that stand for no language at all. */
const PLAIN = ['none', 'output', 'plain', 'plaintext', 'text', 'txt'];

/** Languages that Shiki has no grammar of, or not by these names. */
const MORE: Readonly<Record<string, CodeLanguage>> = {
  '.net': { grammar: 'text', name: '.NET' },
  'asp.net': { grammar: 'razor', name: 'ASP.NET' },
  dotnet: { grammar: 'text', name: '.NET' },
  env: { grammar: 'dotenv', name: 'dotEnv' },
  golang: { grammar: 'go', name: 'Go' },
  'html+erb': { grammar: 'erb', name: 'ERB' },
  'node.js': { grammar: 'javascript', name: 'JavaScript' },
  nodejs: { grammar: 'javascript', name: 'JavaScript' },
  'obj-c': { grammar: 'objective-c', name: 'Objective-C' },
  'objective-c++': { grammar: 'objective-cpp', name: 'Objective-C++' },
  'pl/sql': { grammar: 'plsql', name: 'PL/SQL' },
  'q#': { grammar: 'text', name: 'Q#' },
  't-sql': { grammar: 'sql', name: 'T-SQL' },
  'vb.net': { grammar: 'vb', name: 'VB.NET' },
};

/** Every language by each name that it may be given, in lower case. */
const LANGUAGES: ReadonlyMap<string, CodeLanguage> = new Map([
  ...PLAIN.map((name): [string, CodeLanguage] => [name, { grammar: 'text', name: '' }]),
  ...Object.entries(MORE),
  ...bundledLanguagesInfo.flatMap(({ id, name, aliases = [] }) =>
    [id, ...aliases].map((each): [string, CodeLanguage] => [each.toLowerCase(), { grammar: id, name }]),
  ),
]);

/** A language by any of its names, in capitals or not; `undefined` if there is none. */
export function codeLanguage(name: string): CodeLanguage | undefined {
  return LANGUAGES.get(name.toLowerCase());
}

/** Every name that code may be coloured by. */
export const LANGUAGE_NAMES: readonly string[] = [...LANGUAGES.keys()].filter(
  (name) => !PLAIN.includes(name),
);

/** A language by the name that its readers know it by; empty for plain text. */
export function languageName(language: string): string {
  return codeLanguage(language)?.name ?? language;
}
