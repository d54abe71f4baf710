import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';
import { buildProject, removeFolder, temporaryFolder } from '../../gallery/project.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const filesOf = (site: string) =>
  globSync('**/*', { cwd: site })
    .filter((file) => statSync(join(site, file)).isFile())
    .toSorted();

it('the same content gives the same bytes in any folder, time zone and locale, with and without caches', async () => {
  const { content, dist: one } = await builtSite('example');
  const elsewhere = join(folder, 'far/away');
  cpSync(content, join(elsewhere, 'content'), { recursive: true });
  const [region, locale] =
    new Date().getTimezoneOffset() < 0 ? ['America/Los_Angeles', 'C'] : ['Pacific/Kiritimati', 'de_DE.UTF-8'];
  const { said, dist: other } = await buildProject(
    elsewhere,
    { TZ: region, LANG: locale, LC_ALL: locale },
    { sharesCaches: false },
  );
  expect(said).toMatch(/^Built /m);
  const files = filesOf(one);
  expect(files.length).toBeGreaterThan(100);
  expect(filesOf(other)).toEqual(files);
  const bytes = (site: string, file: string) => readFileSync(join(site, file));
  expect(files.filter((file) => !bytes(one, file).equals(bytes(other, file)))).toEqual([]);
});
