import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';
import type { FigureName } from './registry.ts';

export { figureId } from './registry.ts';

/** Link to the pages of a figure's presets, without their names. */
export function presetsAt(figure: FigureName): string {
  return site.address.href(paths.presets(figure));
}
