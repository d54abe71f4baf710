import './report-load-errors.ts';
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import {
  askerCuts,
  authorCuts,
  sliceFile,
  slices,
  typefaceFile,
  typefacePackage,
} from '../styles/typeface.ts';
import { commandLine } from './command-line.ts';

commandLine('fonts');

/** What running text needs; tables and figures are set in the system's sans, which brings its own tabular figures. */
const features = ['kern', 'liga'];

const folder = new URL('../styles/fonts/', import.meta.url);

const saved = new Set<string>();

for (const cut of [...authorCuts, ...askerCuts]) {
  const { family, weight, style } = cut;
  for (const [slice, { subset, characters, family: lender, lackedBy }] of Object.entries(slices)) {
    const file = sliceFile(cut, slice);
    if (file === undefined || saved.has(file) || lackedBy?.includes(family)) continue;
    saved.add(file);
    const source = lender ? await original(lender, subset, 'normal') : await original(family, subset, style);
    const font = await subsetFont(source, characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weight },
      // Other scripts need theirs to be read at all.
      ...(lender === undefined && { keepFeatures: features }),
      noHinting: true,
    });
    await save(file, font);
  }
}

function original(family: string, subset: string, style: string): Promise<Buffer> {
  const file = `${typefacePackage(family)}/files/${typefaceFile(family, subset, style)}`;
  return readFile(new URL(import.meta.resolve(file)));
}

async function save(name: string, font: Uint8Array): Promise<void> {
  await writeFile(new URL(name, folder), font);
  console.log(`${name} ${(font.length / 1024).toFixed(1)} KiB`);
}
