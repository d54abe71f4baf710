import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';
import { AUTHORS_OPTION, type OptionSettings } from './state.ts';

/** Its named states; the new path grows by the first whole percent that catches up within the years. */
export const OPTION_PRESETS: readonly Preset<OptionSettings>[] = [
  {
    slug: 'long-chapter',
    title: words.optionPresets['long-chapter'],
    settings: AUTHORS_OPTION,
  },
  {
    slug: 'short-chapter',
    title: words.optionPresets['short-chapter'],
    settings: { multiple: 4, otherGrowth: 0, newGrowth: 42, years: 4 },
  },
  {
    slug: 'near-end',
    title: words.optionPresets['near-end'],
    settings: { multiple: 3, otherGrowth: 0, newGrowth: 12, years: 10 },
  },
  {
    slug: 'total-compensation',
    title: words.optionPresets['total-compensation'],
    settings: { multiple: 5, otherGrowth: 0, newGrowth: 18, years: 10 },
  },
];
