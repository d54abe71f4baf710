import { completed, contrast, HUES, isColour, type Theme } from './colours.ts';
import type { SiteProblem } from './site-problems.ts';
import type { ThemeColours } from './site-values.ts';

/** Least contrast of texts, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const TEXT = 4.5;

const COLOURS = ['paper', 'ink', 'accent', 'wash', 'muted', 'rule'] as const;

/** Everything wrong with the colours of the two themes, whatever type they have. */
export function themeProblems(themes: unknown): SiteProblem[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const stated = ((themes as Record<string, unknown> | undefined)?.[theme] ?? {}) as Partial<ThemeColours>;
    const unreadable = COLOURS.filter((name) => !isFine(stated[name], name)).map((name) => ({
      field: `theme.${theme}.${name}`,
      message: `is ${stated[name] === undefined ? 'not there' : `“${String(stated[name])}”`}, which is no colour.`,
      hint: "Write it with six digits: '#a3311d'.",
    }));
    return unreadable.length > 0 ? unreadable : contrastProblems(theme, completed(stated as ThemeColours));
  });
}

function isFine(value: unknown, name: (typeof COLOURS)[number]): boolean {
  const mayBeLeftOut = name === 'wash' || name === 'muted' || name === 'rule';
  return value === undefined ? mayBeLeftOut : typeof value === 'string' && isColour(value);
}

function contrastProblems(theme: Theme, colours: Required<ThemeColours>): SiteProblem[] {
  const grounds = ['paper', 'wash'] as const;
  const further = theme === 'light' ? 'darker' : 'lighter';
  const words = (['ink', 'muted', 'accent'] as const).flatMap((name) => {
    const poor = poorest(colours[name], grounds, colours);
    if (!poor) return [];
    return [
      {
        field: `theme.${theme}.${name}`,
        message: `(${colours[name]}) has a contrast of ${poor.ratio} to the ${poor.ground}; texts need ${TEXT}.`,
        hint: `Choose one that is ${further}, or another ${poor.ground} that is further from it.`,
      },
    ];
  });
  // A ground that no ink can be read on is told once.
  if (words.length > 0) return words;
  const hue = Object.values(HUES[theme])
    .map((colour) => poorest(colour, grounds, colours))
    .find((poor) => poor !== undefined);
  if (!hue) return [];
  return [
    {
      field: `theme.${theme}.${hue.ground}`,
      message: `(${colours[hue.ground]}) leaves the colours of the figures a contrast of ${hue.ratio}; they need ${TEXT}.`,
      hint: `Choose one that is ${theme === 'light' ? 'lighter' : 'darker'}.`,
    },
  ];
}

function poorest(
  colour: string,
  grounds: readonly ('paper' | 'wash')[],
  colours: Required<ThemeColours>,
): { ground: 'paper' | 'wash'; ratio: string } | undefined {
  const [worst] = grounds
    .map((ground) => ({ ground, ratio: contrast(colour, colours[ground]) }))
    .toSorted((one, other) => one.ratio - other.ratio);
  // Cut off and not rounded: 4.49 is not enough.
  return worst && worst.ratio < TEXT
    ? { ...worst, ratio: (Math.floor(worst.ratio * 10) / 10).toFixed(1) }
    : undefined;
}
