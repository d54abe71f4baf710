import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.eslint.config.mjs' });

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).flatMap(({ ruleId }) =>
    ruleId?.startsWith('no-restricted') ? [ruleId] : [],
  );
}

describe('the lint rules that keep the house in order', () => {
  it.each([
    ['src/questions/x.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
    ['src/permalinks/x.ts', "import { readFileSync } from 'node:fs';\nreadFileSync;"],
    ['src/charts/x.ts', "import { z } from 'astro/zod';\nz;"],
    ['src/charts/x.ts', "import { paths } from '../permalinks/paths.ts';\npaths;"],
    ['src/questions/x.ts', 'export const now = new Date();'],
    ['src/permalinks/x.ts', 'export const now = Date.now();'],
    ['src/charts/x.ts', 'export const now = performance.now();'],
    ['src/islands/x.tsx', "import { site } from '../site.ts';\nsite;"],
    [
      'src/islands/x.tsx',
      "import { careerLaddersSchema } from '../charts/career-ladder-schema.ts';\ncareerLaddersSchema;",
    ],
    ['src/behaviour/x.ts', "import { outlineOf } from '../questions/outline.ts';\noutlineOf;"],
    ['src/feeds/x.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
  ])('refuse in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).not.toEqual([]);
  });

  it.each([
    ['src/essays/load.ts', "import { getCollection } from 'astro:content';\ngetCollection;"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content';\ndefineCollection;"],
    ['src/questions/x.ts', "import { slugProblem } from '../permalinks/anchors.ts';\nslugProblem;"],
    ['src/behaviour/x.ts', "import { paths } from '../permalinks/paths.ts';\npaths;"],
    ['src/charts/x.ts', "import { density } from './normal.ts';\ndensity;"],
    ['src/charts/career-ladder-schema.ts', "import { z } from 'astro/zod';\nz;"],
    ['src/islands/x.tsx', "import { useState } from 'preact/hooks';\nuseState;"],
    [
      'src/islands/x.tsx',
      "import type { CareerLadders } from '../charts/career-ladder-schema.ts';\nexport type C = CareerLadders;",
    ],
    ['src/questions/x.ts', "export const then = new Date('2026-11-23');"],
  ])('allow in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
