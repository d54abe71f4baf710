/** Hues that figures tell things apart by, the same in text and drawings; safe for the colour-blind. */
export const HUES = {
  light: { 'skill-a': '#1d5c94', 'skill-b': '#14694c', 'skill-c': '#855400' },
  dark: { 'skill-a': '#86b9e8', 'skill-b': '#6fc7a4', 'skill-c': '#e0b356' },
} as const;

/** Name of a theme. */
export type Theme = keyof typeof HUES;

/** Colours of a theme as the owner states them. */
export interface ThemeColours {
  paper: string;
  ink: string;
  accent: string;
  wash?: string | undefined;
  muted?: string | undefined;
  rule?: string | undefined;
}

/** Every colour of a theme. */
export type Colours = Record<keyof ThemeColours, string>;

/** Colours of a theme, those that may be left out mixed from ink and paper. */
export function completed({ paper, ink, accent, ...mixable }: ThemeColours): Colours {
  const {
    wash = mixed(paper, ink, 0.05),
    muted = mixed(paper, ink, 0.7),
    rule = mixed(paper, ink, 0.16),
  } = mixable;
  return { wash, muted, rule, paper, ink, accent };
}

/** Whether a text is a colour as the site writes them: `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text);
}

/** Contrast of two colours from 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param share From 0, all of the first, to 1, all of the second. */
function mixed(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)];
  const mix = from.map((value, index) => Math.round(value + share * ((to[index] ?? 0) - value)));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
