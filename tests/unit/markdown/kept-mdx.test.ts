import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepCompiled } from '../../../src/markdown/kept-mdx.ts';

let cache = '';
let compiled: string[] = [];
let inputs: unknown = 'en';

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'compiled-'));
  compiled = [];
  inputs = 'en';
});
afterEach(() => rm(cache, { recursive: true }));

/** Compiles a text as a build does that begins now. */
async function compile(content: string, file = 'a.mdx', frontmatter = {}) {
  const counting =
    () =>
    (_: unknown, { value }: { value: unknown }) =>
      void compiled.push(String(value));
  const processor = unified({ remarkPlugins: [counting] });
  const renderer = await keepCompiled(processor, () => inputs, cache).createMdxRenderer?.(
    {},
    { optimize: false },
  );
  return renderer?.process(content, file, frontmatter);
}

it('compiles a text once', async () => {
  const first = await compile('# Why?');
  expect(first?.code).toContain('Why?');
  expect(await compile('# Why?')).toEqual(first);
  expect(compiled).toEqual(['# Why?']);
});

it('compiles it anew when anything that goes into it is another', async () => {
  await compile('# Why?');
  await compile('# How?');
  await compile('# Why?', 'b.mdx');
  await compile('# Why?', 'a.mdx', { title: 'Why?' });
  inputs = 'de';
  await compile('# Why?');
  expect(compiled).toHaveLength(5);
  expect(await readdir(cache)).toHaveLength(5);
});

it('keeps nothing of a text that cannot be compiled', async () => {
  await expect(compile('<Unclosed>')).rejects.toThrow('Unclosed');
  expect(await readdir(cache)).toEqual([]);
  await expect(compile('<Unclosed>')).rejects.toThrow('Unclosed');
});
