import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../.eslint.rooms.mjs';

/** Looking for circles reads every file that can be reached, which takes most of a minute where it is not what is tested. */
const withoutCircles = new ESLint({
  overrideConfigFile: '.eslint.config.mjs',
  overrideConfig: { files: ['src/**'], rules: { 'import-x/no-cycle': 'off' } },
});

async function complaints(file: string, code: string, eslint = withoutCircles): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).flatMap(({ ruleId }) =>
    ruleId && /^(?:no-restricted|boundaries|import-x)/.test(ruleId) ? [ruleId] : [],
  );
}

describe('the table of rooms', () => {
  it('has a line for every folder of src, and one for src/site.ts', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(ROOMS).toSorted()).toEqual([...folders.map(({ name }) => name), 'site'].toSorted());
  });

  it('lets a room import only rooms above its own line', () => {
    const order = Object.keys(ROOMS);
    for (const [room, others] of Object.entries(ROOMS))
      for (const other of others) expect(order.slice(0, order.indexOf(room)), room).toContain(other);
  });
});

describe('the lint rules that keep the house in order', () => {
  it.each([
    ['src/site-model/x.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
    ['src/permalinks/x.ts', "import { readFileSync } from 'node:fs';\nreadFileSync;"],
    ['src/figures/x/model.ts', "import { z } from 'astro/zod';\nz;"],
    ['src/figures/x/model.ts', "import { paths } from '../../permalinks/paths.ts';\npaths;"],
    ['src/site-model/x.ts', "import { build } from 'astro';\nbuild;"],
    ['src/site-model/x.ts', 'export const now = new Date();'],
    ['src/permalinks/x.ts', 'export const now = Date.now();'],
    ['src/figures/x/model.ts', 'export const now = performance.now();'],
    ['src/figures/x/layout.ts', "import { readFileSync } from 'node:fs';\nreadFileSync;"],
    ['src/figures/x/state.ts', 'export const now = Date.now();'],
    ['src/figures/x/sentences.ts', "import { paths } from '../../permalinks/paths.ts';\npaths;"],
    ['src/figures/x/Island.tsx', "import { site } from '../../site.ts';\nsite;"],
    [
      'src/figures/career-ladder/Island.tsx',
      "import { careerLaddersSchema } from './schema.ts';\ncareerLaddersSchema;",
    ],
    ['src/client/x.ts', "import { outlineOf } from '../mdx/outline.ts';\noutlineOf;"],
    ['src/outputs/feeds/x.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
    ['src/permalinks/x.ts', "import { site } from '../site.ts';\nsite;"],
    [
      'src/content/x.ts',
      "import type { Card } from '../outputs/cards/card-layout.ts';\nexport type C = Card;",
    ],
    ['src/components/x.astro', "---\nimport Page from '../layouts/Page.astro';\nPage;\n---\n"],
    ['src/cli/x.ts', "import { TEST_SITE } from '../../tests/test-site.ts';\nTEST_SITE;"],
  ])('refuse in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).not.toEqual([]);
  });

  it('refuse a file that imports one that imports it', async () => {
    const whole = new ESLint({ overrideConfigFile: '.eslint.config.mjs' });
    const code = "import { linkTo } from './recovery.ts';\nlinkTo;";
    expect(await complaints('src/permalinks/similarity.ts', code, whole)).toEqual(['import-x/no-cycle']);
  });

  it.each([
    ['src/content/load.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content';\ndefineCollection;"],
    ['src/content.config.ts', "import { createLoaders } from './content/loader.ts';\ncreateLoaders;"],
    ['src/site-model/x.ts', "import type { ImageMetadata } from 'astro';\nexport type I = ImageMetadata;"],
    ['src/site-model/x.ts', "import { slugProblem } from '../permalinks/anchors.ts';\nslugProblem;"],
    ['src/client/x.ts', "import { paths } from '../permalinks/paths.ts';\npaths;"],
    ['src/figures/skills-intersection/x.ts', "import { density } from './normal.ts';\ndensity;"],
    ['src/figures/career-ladder/schema.ts', "import { z } from 'astro/zod';\nz;"],
    ['src/figures/x/Island.tsx', "import { useState } from 'preact/hooks';\nuseState;"],
    [
      'src/figures/career-ladder/Island.tsx',
      "import type { CareerLadders } from './schema.ts';\nexport type C = CareerLadders;",
    ],
    ['src/site-model/x.ts', "export const then = new Date('2026-11-23');"],
  ])('allow in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
