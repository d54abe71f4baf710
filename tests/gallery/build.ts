import { parseArgs } from 'node:util';
import { buildGallery } from './gallery.ts';
import { GALLERY, type SiteName } from './sites.ts';

/** Sites to build; all if none is named. */
const { positionals: named } = parseArgs({ allowPositionals: true });
const all = Object.keys(GALLERY) as SiteName[];
const wanted = named.length > 0 ? all.filter((name) => named.includes(name)) : all;

await buildGallery(wanted, (name, seconds) =>
  console.log(seconds === undefined ? `${name}: up to date` : `${name}: built in ${seconds.toFixed(0)} s`),
);
