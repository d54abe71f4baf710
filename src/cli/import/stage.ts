import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { format, resolveConfig } from 'prettier';
import { checkContent } from '../../content/check-content.ts';
import { readCover } from '../../content/cover.ts';
import { readContent, type Content } from '../../content/read-content.ts';
import { reportProgress } from '../../diagnostics/phases.ts';
import type { Remark } from '../../import/foreign-site.ts';
import { linkInstead } from '../../import/links-and-files.ts';
import { repairAll } from '../../import/sound-text.ts';
import { withImage, type ImportedText } from '../../import/texts.ts';
import { KINDS } from '../../permalinks/kinds.ts';
import { site } from '../../site.ts';

/** Copy of the content in which an import is tried before any of it is written. */
export const STAGE = '.cache/import/content';

/** Requests at a time. */
const AT_ONCE = 4;

/** Milliseconds in which a file has to arrive. */
const PATIENCE = 30_000;

/** Times that the whole site is checked: what is repaired in one text may concern another. */
const ROUNDS = 5;

/** Path of a text's file below a folder of content. */
export function fileOf({ kind, slug }: Pick<ImportedText, 'kind' | 'slug'>, content: string): string {
  return join(content, KINDS[kind].folder, slug, 'index.md');
}

/** Puts texts and their files into a copy of the content. Files of other sites are only fetched if they are to stay. */
export async function stageTexts(
  texts: readonly ImportedText[],
  content: string,
  { fetchFiles, remark }: { fetchFiles: boolean; remark: (remark: Remark) => void },
): Promise<void> {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(dirname(STAGE), { recursive: true });
  if (existsSync(content)) cpSync(content, STAGE, { recursive: true });
  let done = 0;
  await pMap(
    texts,
    async (text) => {
      const file = fileOf(text, STAGE);
      mkdirSync(dirname(file), { recursive: true });
      let { source } = text;
      for (const { name, from } of text.files) {
        const target = join(dirname(file), name);
        if ('path' in from) copyFileSync(from.path, target);
        else if (!fetchFiles) writeFileSync(target, '');
        else {
          const failure = await fetchFile(from.url, target);
          if (failure === undefined) continue;
          remark({
            file: fileOf(text, content),
            line: 1,
            what: `the file ${from.url}, which could not be fetched (${failure})`,
            hint: 'It became a link.',
          });
          source = linkInstead(source, { name, url: from.url });
        }
      }
      source = withPreview(source, text, { folder: dirname(file), remark });
      writeFileSync(file, await formatted(source, fileOf(text, content)));
      done += 1;
      reportProgress(done, texts.length);
    },
    { concurrency: AT_ONCE },
  );
}

/**
 * A text with the picture that links to it show, if a preview can be made from that. A picture that nothing else shows is
 * removed if not.
 */
function withPreview(
  source: string,
  { preview, files, from }: ImportedText,
  { folder, remark }: { folder: string; remark: (remark: Remark) => void },
): string {
  if (!preview) return source;
  const { name, alt } = preview;
  const path = join(folder, name);
  const isFetched = existsSync(path) && readFileSync(path).length > 0;
  // What is on the web is looked at once it is fetched.
  if (!isFetched && files.some((file) => file.name === name && 'url' in file.from)) return source;
  const read = readCover(
    { path: 'a-text/index.md', beside: [name], readBeside: () => readFileSync(path) },
    source,
    { image: `./${name}`, imageAlt: alt },
  );
  if (!('problems' in read)) return withImage(source, read);
  const isShown = source.includes(`./${name}`);
  if (!isShown) rmSync(path);
  const [problem] = read.problems;
  remark({
    ...{ file: from, line: 1 },
    what: `a cover that is not used for previews of links, as it ${alt === undefined ? 'has no description' : 'is too small, or in a format for which that cannot be done'}`,
    hint: `${isShown ? 'It is in the text.' : 'It was left out.'} Links show a card with the title instead. ${problem?.hint ?? ''}`,
  });
  return source;
}

/** A text as `npm run check` wants it; code in it stays as its author wrote it. */
async function formatted(source: string, file: string): Promise<string> {
  const options = await resolveConfig(file);
  return format(source, { ...options, filepath: file, embeddedLanguageFormatting: 'off' });
}

/** Fetches a file of another site. What it says is wrong is returned: one picture must not end an import. */
async function fetchFile(url: string, target: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return `${response.status} ${response.statusText}`.trim();
    if (response.headers.get('content-type')?.startsWith('text/html')) return 'it is a page';
    writeFileSync(target, new Uint8Array(await response.arrayBuffer()));
    return undefined;
  } catch (error) {
    const { cause, message } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

/**
 * Checks the copy of the content as a build would, and repairs the imported texts where something is wrong with them.
 *
 * @returns The content as it would be, and problems of imported texts that nothing could be done about.
 */
export function repairStage(
  texts: readonly ImportedText[],
  content: string,
  remark: (remark: Remark) => void,
): { staged: Content; problems: readonly string[] } {
  const sources = new Map(texts.map((text) => [fileOf(text, STAGE), text.source]));
  for (let round = 1; ; round += 1) {
    const staged = readContent({ content: STAGE, language: site.language });
    const found = checkContent(staged, { address: site.address, now: new Date() });
    const own = found.problems.filter(({ file }) => sources.has(file));
    const problems = own.map(
      ({ file, line, message }) => `${file.replace(STAGE, content)}:${line}  ${message}`,
    );
    if (own.length === 0 || round > ROUNDS) return { staged, problems };
    for (const [file, ofFile] of Map.groupBy(own, (problem) => problem.file)) {
      const body = staged.documents.find((document) => document.file === file)?.body ?? '';
      const { source, changes } = repairAll(body, ofFile);
      writeFileSync(file, source);
      for (const { problem, became } of changes)
        remark({
          file: file.replace(STAGE, content),
          line: problem.line,
          what: problem.message,
          hint: became,
        });
    }
  }
}

/** Puts the texts of the stage into the content. */
export function copyFromStage(texts: readonly ImportedText[], content: string): void {
  for (const text of texts)
    cpSync(dirname(fileOf(text, STAGE)), dirname(fileOf(text, content)), { recursive: true });
}
