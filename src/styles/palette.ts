import { completed, HUES, type Theme } from '../site-config/colours.ts';
import { site } from '../site.ts';

/** The tokens of a theme by their names without dashes. */
function tokensOf(theme: Theme): Record<string, string> {
  const { accent, ...colours } = completed(site.theme[theme]);
  return { ...colours, question: accent, ...HUES[theme] };
}

const themes = { light: tokensOf('light'), dark: tokensOf('dark') };

/**
 * Value of a token of the palette, for places that know no custom properties.
 *
 * @param name With its dashes: `--paper`.
 * @throws {Error} If there is none of this name.
 */
export function token(name: string, theme: Theme): string {
  const value = themes[theme][name.slice(2)];
  if (!value) throw new Error(`The palette has no ${name} for the ${theme} theme.`);
  return value;
}

/** The palette as custom properties: light, and dark on the screens of systems that are. */
export function paletteCss(): string {
  const properties = (theme: Theme) =>
    Object.entries(themes[theme])
      .map(([name, value]) => `--${name}: ${value};`)
      .join(' ');
  return `:root { color-scheme: light dark; ${properties('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${properties('dark')} } }
@media (prefers-contrast: more) { :root { --muted: var(--ink); --rule: color-mix(in oklab, var(--ink) 55%, var(--paper)); } }
`;
}
