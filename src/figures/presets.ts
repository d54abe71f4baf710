import type { CareerLadders } from './career-ladder/schema.ts';
import { careerLadder, ladderPresets } from './career-ladder/model.ts';
import { OPTION_PRESETS } from './option-price/model.ts';
import type { Preset } from './settings.ts';
import { SKILLS_PRESETS } from './skills-intersection/model.ts';

/**
 * The named states of every figure that can be drawn, by the figure's name in addresses.
 *
 * @param ladders The numbers and names behind the career ladder, which cannot be drawn without them.
 */
export function figurePresets(ladders: CareerLadders | undefined): Map<string, readonly Preset<unknown>[]> {
  return new Map<string, readonly Preset<unknown>[]>([
    ['skills-intersection', SKILLS_PRESETS],
    ['option-price', OPTION_PRESETS],
    ...(ladders ? [['career-ladder', ladderPresets(careerLadder(ladders))] as const] : []),
  ]);
}
