import './report-load-errors.ts';
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { slices, styles, TYPEFACE_PACKAGE, typefaceFile } from '../styles/typeface.ts';
import { commandLine } from './command-line.ts';

commandLine('fonts');

/** What running text needs; tables and figures are set in the system's sans, which brings its own tabular figures. */
const features = ['kern', 'liga'];

const folder = new URL('../styles/fonts/', import.meta.url);

for (const [style, { name, weight }] of Object.entries(styles)) {
  const [min = 400, max = min] = weight.split(' ').map(Number);
  for (const [slice, { subset, characters }] of Object.entries(slices)) {
    const font = await subsetFont(await original(subset, style), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: min === max ? min : { min, max } },
      keepFeatures: features,
      noHinting: true,
    });
    await save(`${name}-${slice}.woff2`, font);
  }
}

function original(subset: string, style: string): Promise<Buffer> {
  return readFile(new URL(import.meta.resolve(`${TYPEFACE_PACKAGE}/files/${typefaceFile(subset, style)}`)));
}

async function save(name: string, font: Uint8Array): Promise<void> {
  await writeFile(new URL(name, folder), font);
  console.log(`${name} ${(font.length / 1024).toFixed(1)} KiB`);
}
