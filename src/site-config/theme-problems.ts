import { completed, contrast, HUES, type Colours, type Theme, type ThemeColours } from './colours.ts';

/** Least contrast of texts, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const TEXT = 4.5;

/** What cannot be read in a theme: text on its backgrounds, or the colours of figures. */
export function contrastProblems(theme: Theme, stated: ThemeColours) {
  const colours = completed(stated);
  const [nearer, further] = theme === 'light' ? ['lighter', 'darker'] : ['darker', 'lighter'];
  const words = (['ink', 'muted', 'accent'] as const).flatMap((field) => {
    const poor = poorest(colours[field], colours);
    if (!poor) return [];
    const message = `has a contrast of ${poor.ratio} against the ${poor.ground} (${colours[field]} on ${colours[poor.ground]}); text needs ${TEXT}`;
    const hint = `Choose a ${further} one, or another ${poor.ground} that contrasts with it more.`;
    return [{ field, message, hint }];
  });
  // A background that no text can be read on is reported once.
  if (words.length > 0) return words;
  const hue = Object.values(HUES[theme])
    .map((colour) => ({ colour, poor: poorest(colour, colours) }))
    .find(({ poor }) => poor !== undefined);
  if (!hue?.poor) return [];
  const { ground, ratio } = hue.poor;
  const message = `gives the colours of the figures a contrast of ${ratio} (${hue.colour} on ${colours[ground]}); they need ${TEXT}`;
  return [{ field: ground, message, hint: `Choose a ${nearer} one.` }];
}

function poorest(colour: string, colours: Colours): { ground: 'paper' | 'wash'; ratio: string } | undefined {
  const [worst] = (['paper', 'wash'] as const)
    .map((ground) => ({ ground, ratio: contrast(colour, colours[ground]) }))
    .toSorted((one, other) => one.ratio - other.ratio);
  // Cut off and not rounded: 4.49 is not enough.
  return worst && worst.ratio < TEXT
    ? { ...worst, ratio: (Math.floor(worst.ratio * 10) / 10).toFixed(1) }
    : undefined;
}
