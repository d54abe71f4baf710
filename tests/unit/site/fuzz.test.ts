import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { documentOf } from '../../document.ts';
import { fuzzSite } from '../../fuzz/site.ts';
import { anyText } from '../../fuzz/texts.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { LONG, THOROUGH } from '../../thorough.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

it('whatever an author writes is read, or refused with a place in the file, what is wrong and a hint', () => {
  fc.assert(
    fc.property(anyText, ({ kind, extension, source, files }) => {
      const beside = [`index.${extension}`, 'square.png', ...Object.keys(files)];
      const document = documentOf(kind, 'a-text', source, beside, files);
      const { problems } = document;
      for (const { file, line, column, message, hint } of problems) {
        const lines = (files[file?.split('/').at(-1) ?? ''] ?? source).split('\n').length;
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message.trim()).not.toBe('');
        expect(hint.trim()).not.toBe('');
      }
      // Or a cached document would differ from the file.
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    }),
    { numRuns: THOROUGH ? 2000 : 150 },
  );
});

it('a site of whatever is sound of it is valid, its links lead somewhere, and its feeds follow their rules', async ({
  skip,
}) => {
  skip(!THOROUGH, LONG);
  const { findings, sound } = await fuzzSite(folder, fc.sample(anyText, { seed: 1, numRuns: 300 }));
  expect(findings).toEqual([]);
  expect(sound).toBeGreaterThan(10);
});
