import { readFileSync } from 'node:fs';

const tokens = readFileSync('./src/styles/tokens.css', 'utf8');

/** What the sheet holds for each theme: the light one first, the dark one in its media query. */
const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
const themes = { light, dark };

/**
 * Value of a token of the palette, for places that know no custom properties.
 *
 * @param name With its dashes: `--paper`.
 * @throws {Error} If tokens.css does not have it.
 */
export function token(name: string, theme: keyof typeof themes): string {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(themes[theme])?.[1];
  if (!value) throw new Error(`tokens.css has no ${name} for the ${theme} theme.`);
  return value;
}
