import { fileURLToPath } from 'node:url';
import * as ar from './ar.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as he from './he.ts';

/** A text as any language may say it: the type of a text, not the English words. */
type AnyWords<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...given: infer G) => string
      ? (...given: G) => string
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [K in keyof T]: AnyWords<T[K]> };

/** What a language has to have words for. */
export type Words = AnyWords<typeof en>;

/** Every language that the interface speaks, by its tag; each is a file of this folder. */
export const LANGUAGES: Readonly<Record<string, Words>> = { ar, de, en, es, fr, he };

/** What has the interface speak another language than the texts: tests look for the same words whatever they are. */
const OVERRIDE = 'INTERFACE_LANGUAGE';

/** The language of the interface for texts in some language: the same if it is spoken here, else English. */
export function interfaceLanguage(language: string): string {
  const { language: wanted } = new Intl.Locale(process.env[OVERRIDE] || language);
  return wanted in LANGUAGES ? wanted : 'en';
}

/** What to say to an author in whose language the interface does not speak; `undefined` where it does. */
export function unspoken(language: string): string | undefined {
  const { language: wanted } = new Intl.Locale(language);
  if (wanted in LANGUAGES) return undefined;
  return `The words around the texts are English: there are none in "${wanted}" yet. Translate src/i18n/en.ts as src/i18n/${wanted}.ts, and name it in languages.ts.`;
}

/** The words of the interface for texts in some language, for what is no module of a page. */
export function wordsFor(language: string): Words {
  return LANGUAGES[interfaceLanguage(language)] ?? en;
}

/** The file that has them, for what is. */
export function interfaceFile(language: string): string {
  return fileURLToPath(new URL(`./${interfaceLanguage(language)}.ts`, import.meta.url));
}
