import { FIGURE_COMPONENTS } from '../charts/figure-kinds.ts';
import { CALLOUT } from '../markdown/callouts.ts';
import { PULL_QUOTE } from '../questions/text.ts';

/** Components that every essay may use without importing them. */
export const ESSAY_COMPONENTS = [...FIGURE_COMPONENTS, CALLOUT, PULL_QUOTE] as const;

/** Name of such a component. */
export type EssayComponent = (typeof ESSAY_COMPONENTS)[number];
