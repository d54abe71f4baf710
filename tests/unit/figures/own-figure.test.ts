import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const RECIPE = 'tests/fixtures/own-figure';

/** Where an owner would put it. */
const FOLDER = 'src/figures/doubling-time';

it('the figure of the recipe imports nothing that is not there', () => {
  const files = globSync('*.txt', { cwd: RECIPE });
  expect(files.length).toBeGreaterThan(3);
  const own = files.map((file) => join(FOLDER, file.replace(/\.txt$/, '')));
  const imported = files.flatMap((file) =>
    [...readFileSync(join(RECIPE, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) =>
      normalize(join(FOLDER, path)),
    ),
  );
  expect(imported.filter((file) => !own.includes(file) && !existsSync(file))).toEqual([]);
});
