import { afterEach, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../gallery/project.ts';
import { cloneProject, runIn } from './owners-project.ts';
import { ROWS } from './rows.ts';

/** Longer than the tests of the project take on any machine, in milliseconds. */
const PATIENCE = 4 * 3_600_000;

let folder: string;
afterEach(() => removeFolder(folder));

it.each(Object.entries(ROWS))(
  'npm test stays green with %s',
  async (_, { customise }) => {
    folder = temporaryFolder();
    cloneProject(folder);
    await customise(folder);
    const { status, said } = await runIn(folder, ['src/cli/main.ts', 'test']);
    expect(status, said).toBe(0);
    expect(said).toMatch(/^[1-9]\d* passed, 0 failed/m);
  },
  PATIENCE,
);
