import { h, type VNode } from 'preact';
import { settingsOf, type FigureSnapshot } from '../snapshot.ts';
import { OptionPriceDrawing } from './Drawing.tsx';
import { AUTHORS_OPTION, decodeOption, OPTION_PRESETS, OPTION_SIZE, optionPrice } from './model.ts';

/** The figure in the state that a piece of an address means. */
export function optionPriceStill(state: string): FigureSnapshot {
  const model = optionPrice(settingsOf(state, AUTHORS_OPTION, OPTION_PRESETS, decodeOption));
  return { drawing: h(OptionPriceDrawing, { model }) as VNode, size: OPTION_SIZE, ...model };
}
