import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { slices, styles } from '../styles/typeface.ts';

/** What running text needs; tables and figures are set in the system's sans, which brings its own tabular figures. */
const features = ['kern', 'liga'];

const folder = new URL('../styles/fonts/', import.meta.url);

for (const [style, { name, weight }] of Object.entries(styles)) {
  const [min = 400, max = min] = weight.split(' ').map(Number);
  for (const [slice, { subset, characters }] of Object.entries(slices)) {
    const source = `@fontsource-variable/literata/files/literata-${subset}-wght-${style}.woff2`;
    const font = await subsetFont(await readFile(new URL(import.meta.resolve(source))), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: min === max ? min : { min, max } },
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(new URL(`${name}-${slice}.woff2`, folder), font);
    console.log(`${name}-${slice}.woff2 ${(font.length / 1024).toFixed(1)} KiB`);
  }
}
