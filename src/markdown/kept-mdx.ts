import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import { codeDigest, digestOf } from '../built/code-digest.ts';
import { keep } from '../built/keep.ts';

type Processor = ReturnType<typeof unified>;
type Compiled = Awaited<
  ReturnType<Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>['process']>
>;

/** Texts that were compiled before, by all that goes into what comes of them. */
const CACHE = '.cache/compiled';

/**
 * A processor that compiles each text once, which takes a twentieth of a second: after that it comes from a cache, until
 * the text, the code or what else goes into it changes.
 *
 * @param inputs What a file is made of besides itself and the code, as plain data: addresses that lead to it, the language.
 */
export function keepCompiled(
  processor: Processor,
  inputs: (file: string) => unknown,
  cache = CACHE,
): Processor {
  return {
    ...processor,
    createMdxRenderer: async (shared, options) => {
      if (!processor.createMdxRenderer) throw new Error(`${processor.name} compiles no MDX.`);
      const renderer = await processor.createMdxRenderer(shared, options);
      return {
        process: async (content, file, frontmatter) => {
          const key = digestOf([codeDigest(), options.sourcemap, file, content, frontmatter, inputs(file)]);
          const kept = join(cache, `${key}.json`);
          const known = await readFile(kept, 'utf8').catch(() => undefined);
          if (known !== undefined) return JSON.parse(known) as Compiled;
          const compiled = await renderer.process(content, file, frontmatter);
          await keep(kept, JSON.stringify(compiled));
          return compiled;
        },
      };
    },
  };
}
