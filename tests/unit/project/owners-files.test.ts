import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.eslint.config.mjs' });

async function isFormatted(file: string): Promise<boolean> {
  return !(await getFileInfo(file, { ignorePath: '.prettierignore' })).ignored;
}

describe('npm run check', () => {
  it.each([
    'content/essays/bees/index.mdx',
    'content/essays/bees/Hive.tsx',
    'public/page.html',
    'public/counter.js',
  ])('leaves it to the owner how %s is written', async (file) => {
    expect(await isFormatted(file)).toBe(false);
    expect(await eslint.isPathIgnored(file)).toBe(true);
  });

  it('leaves it to the owner how src/site.ts is formatted', async () => {
    expect(await isFormatted('src/site.ts')).toBe(false);
  });

  it.each(['src/content/load.ts', 'tests/unit/content/check-content.test.ts', 'src/content.config.ts'])(
    'looks at %s, which is the project’s',
    async (file) => {
      expect(await isFormatted(file)).toBe(true);
      expect(await eslint.isPathIgnored(file)).toBe(false);
    },
  );
});
