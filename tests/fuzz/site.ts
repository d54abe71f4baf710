import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/content/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { FileProblem } from '../../src/diagnostics/problem.ts';
import { createAddress } from '../../src/permalinks/address.ts';
import { KINDS } from '../../src/permalinks/kinds.ts';
import { feedProblems, isFeed } from '../feed-rules/feed-rules.ts';
import { buildProject } from '../gallery/project.ts';
import { htmlProblems } from '../html-rules.ts';
import { lostWords } from './lost-words.ts';
import type { FuzzedText } from './texts.ts';

const SITE_URL = 'https://example.org/blog';
const PICTURE = 'tests/fixtures/site/elements/square.png';

/** Something that no site may have: what it is, and the file or page it was seen in. */
export interface Finding {
  what: string;
  where: string;
}

/** What became of a site of fuzzed texts. */
export interface FuzzedSite {
  texts: number;
  /** How many of them were sound, and built. */
  sound: number;
  findings: Finding[];
}

/**
 * Writes texts as the content of a site, takes away those that the check refuses with a place and a hint, builds the rest,
 * and holds every page and feed to its rules.
 *
 * @param folder An empty folder below the project.
 */
export async function fuzzSite(folder: string, texts: readonly FuzzedText[]): Promise<FuzzedSite> {
  const content = join(folder, 'content');
  for (const [index, { kind, extension, source, files }] of texts.entries()) {
    const own = join(content, KINDS[kind].folder, `text-${index}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `index.${extension}`), source);
    for (const [name, data] of Object.entries(files)) writeFileSync(join(own, name), data);
    cpSync(PICTURE, join(own, 'square.png'));
  }
  const findings: Finding[] = [];
  let left = texts.length;
  // A text that is taken away may be one that another links to.
  for (let refused = refuse(content, findings); refused > 0; refused = refuse(content, findings))
    left -= refused;
  let built = await buildProject(folder, { SITE_URL });
  // Only a page that is being made can say of an expression that it fails: with the place and a hint, one text a build.
  for (;;) {
    const [, file] = /^\n(\S+\.mdx?):\d+:\d+\n {2}\S.*\n {2}→ \S/m.exec(built.said) ?? [];
    if (built.status === 0 || file === undefined) break;
    rmSync(join(folder, file, '..'), { recursive: true });
    left -= 1;
    for (let refused = refuse(content, findings); refused > 0; refused = refuse(content, findings))
      left -= refused;
    built = await buildProject(folder, { SITE_URL });
  }
  if (built.status !== 0)
    findings.push({ what: 'the build refuses what the check lets pass', where: built.said });
  else findings.push(...(await pageFindings(built.dist)), ...lostWords(content, built.dist));
  return { texts: texts.length, sound: built.status === 0 ? left : 0, findings };
}

/** Takes away the texts that have to be fixed, and says how many they were. */
function refuse(content: string, findings: Finding[]): number {
  let problems: FileProblem[];
  try {
    ({ problems } = checkContent(readContent({ content, language: 'en' }), {
      address: createAddress(SITE_URL),
      now: new Date(),
    }));
  } catch (error) {
    findings.push({ what: `the check throws: ${String((error as Error).stack)}`, where: content });
    return 0;
  }
  // The data of a chart is beside its text, and refused with it.
  const folders = new Set(problems.map(({ file }) => dirname(file)));
  for (const problem of problems) findings.push(...messageFindings(problem));
  for (const folder of folders) rmSync(folder, { recursive: true });
  return folders.size;
}

/** What is wrong with a message itself. */
export function messageFindings({ file, line, column, message, hint }: FileProblem): Finding[] {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  const wrong = [
    line < 1 || line > lines ? `the line ${line} is not in the file` : '',
    column < 1 ? `the column ${column} is none` : '',
    message.trim() === '' || hint.trim() === '' ? 'the message or its hint is empty' : '',
    /\bundefined\b|\[object|\bNaN\b/.test(message + hint) ? 'the message shows a value that is none' : '',
  ].filter(Boolean);
  return wrong.map((what) => ({ what: `${what}: ${message} → ${hint}`, where: `${file}:${line}:${column}` }));
}

async function pageFindings(dist: string): Promise<Finding[]> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const { problems } = await htmlProblems(dist);
  const feeds = new Map(files.filter(isFeed).map((file) => [`${SITE_URL}/${file}`, read(file)]));
  return [
    ...problems.map((what) => ({ what, where: 'HTML' })),
    ...feedProblems(feeds).map((what) => ({ what, where: 'feed' })),
    ...files.filter((file) => file.endsWith('.json')).flatMap((file) => jsonFindings(file, read(file))),
    ...files.filter((file) => file.endsWith('.html')).flatMap((file) => textFindings(file, read(file))),
  ];
}

function jsonFindings(file: string, text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ what: `is no JSON: ${String(error)}`, where: file }];
  }
}

function textFindings(file: string, html: string): Finding[] {
  const findings: Finding[] = [];
  const shown = html.replaceAll(/<(script|style|pre|svg)\b.*?<\/\1>|<[^>]*>/gs, ' ');
  for (const sign of ['[object Object]', 'NaN', '>undefined<'])
    if ((sign.startsWith('>') ? html : shown).includes(sign))
      findings.push({ what: `shows ${sign}`, where: file });
  for (const [attribute] of html.matchAll(
    /\s(?:cx|cy|d|height|points|r|transform|viewBox|width|x|x1|x2|y|y1|y2)="[^"]*\b(?:Infinity|NaN|undefined)\b[^"]*"/g,
  ))
    findings.push({ what: `draws at no place: ${attribute.slice(0, 80)}`, where: file });
  if (/(?:href|src|action)="\s*(?:javascript|data|vbscript):/i.test(html))
    findings.push({ what: 'links to a script', where: file });
  for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
    findings.push(...jsonFindings(file, data));
  return findings;
}
