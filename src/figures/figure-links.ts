import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';
import type { FigureName } from './registry.ts';

/** The id of a figure on a page; an essay gives one of several of a kind its own name. */
export function figureId(figure: FigureName, own: unknown): string {
  return typeof own === 'string' ? `figure-${figure}-${own}` : `figure-${figure}`;
}

/** Link to the pages of a figure's presets, without their names. */
export function presetsAt(figure: FigureName): string {
  return site.address.href(paths.presets(figure));
}
