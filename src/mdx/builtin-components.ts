import { CHART_COMPONENTS } from '../charts/chart.ts';
import { FIGURE_COMPONENTS } from '../figures/registry.ts';
import { CALLOUT } from './callouts.ts';
import { AUDIO, EMBED, VIDEO } from './players.ts';
import { PULL_QUOTE } from './text.ts';

/** Components that every essay may use without importing them. */
export const BUILTIN_COMPONENTS = [
  ...FIGURE_COMPONENTS,
  ...CHART_COMPONENTS,
  CALLOUT,
  PULL_QUOTE,
  VIDEO,
  AUDIO,
  EMBED,
] as const;
