import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { MdxSyntaxError, parseMdx } from '../markdown/parse-mdx.ts';
import { unknownComponents } from '../markdown/unknown-components.ts';
import { outlineOf, type Outline, type Problem } from '../questions/outline.ts';
import { ESSAY_COMPONENTS } from './components.ts';
import { ContentError, type FileProblem } from './content-error.ts';
import { frontMatterProblems } from './front-matter.ts';
import { essaySlug, isLegalSlug } from './slug.ts';

// An outline is as old as the code that made it: with the code in the digest, Astro's content cache cannot serve a stale one.
const code = JSON.stringify(
  import.meta.glob(['../questions/*.ts', '../permalinks/anchors.ts', '../markdown/*.ts', './*.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/**
 * Astro's glob loader with two additions: each essay gets its outline as `data.outline`, known without rendering, and
 * everything wrong with the content of a run is reported in one error.
 *
 * @param base Folder of the essays, relative to the project.
 * @param language BCP 47 tag of the texts.
 * @throws {ContentError} When loading, if any essay has to be mended.
 */
export function essayLoader({ base, language }: { base: string; language: string }): Loader {
  const files = glob({ pattern: '**/*.mdx', base, generateId: ({ entry }) => essaySlug(entry) ?? entry });
  return {
    name: 'essays',
    load: async (context) => {
      const problems: FileProblem[] = [];
      let watching = false;
      await files.load({
        ...context,
        generateDigest: (data) => context.generateDigest([code, data] as never),
        parseData: async ({ id, data, filePath = '' }) => {
          const source = await readFile(filePath, 'utf8');
          const { outline, problems: found } = readEssay(source, data, language);
          const file = relative(fileURLToPath(context.config.root), filePath);
          const own = [...slugProblems(id), ...found].map((problem) => ({ ...problem, file }));
          // While an author writes, the glob loader reports one file and keeps what it had.
          if (watching && own.length > 0) throw new ContentError(own);
          problems.push(...own);
          return found.length > 0
            ? (data as never)
            : context.parseData({ id, data: { ...data, outline } as never, filePath });
        },
      });
      refuse(problems, context);
      watching = true;
    },
  };
}

function refuse(problems: readonly FileProblem[], { store }: LoaderContext): void {
  if (problems.length === 0) return;
  const files = new Set(problems.map(({ file }) => file));
  // What is wrong must not be found in the cache by the next run as if it had been accepted.
  for (const [id, { filePath }] of store.entries()) if (filePath && files.has(filePath)) store.delete(id);
  throw new ContentError(problems);
}

/** An essay's outline and everything that is wrong with the file. */
export function readEssay(
  source: string,
  data: unknown,
  language: string,
): { outline: Outline | undefined; problems: Problem[] } {
  const problems = frontMatterProblems(source, data);
  try {
    const tree = parseMdx(source);
    const { outline, problems: outlineProblems } = outlineOf(tree, language);
    return {
      outline,
      problems: [...problems, ...outlineProblems, ...unknownComponents(tree, ESSAY_COMPONENTS)],
    };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { line, column, message } = error;
    return {
      outline: undefined,
      problems: [...problems, { line, column, message: `${message}.`, cure: syntaxCure(message) }],
    };
  }
}

function syntaxCure(message: string): string {
  const unclosed = /closing tag for `<([^>]*)>`/.exec(message)?.[1];
  if (unclosed) return `Close it with </${unclosed}>, or write <${unclosed} /> if nothing belongs inside.`;
  return 'Mend the markup; where < or { is meant as a character, write \\< or \\{.';
}

function slugProblems(slug: string): Problem[] {
  if (isLegalSlug(slug)) return [];
  const suggestion = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      line: 1,
      column: 1,
      message: `The name "${slug}" cannot be an essay's address.`,
      cure: `Name the folder with lower-case letters, digits and hyphens: ${suggestion || 'my-essay'}/index.mdx`,
    },
  ];
}
