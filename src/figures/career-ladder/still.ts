import { h, type VNode } from 'preact';
import type { FigureData } from '../definition.ts';
import { settingsOf, type FigureSnapshot } from '../snapshot.ts';
import { CareerLadderDrawing } from './Drawing.tsx';
import { authorsRung, beside, careerLadder, decodeLadder, LADDER_SIZE, ladderPresets } from './model.ts';

/** The figure in the state that a piece of an address means. */
export function careerLadderStill(state: string, { careerLadders }: FigureData): FigureSnapshot {
  if (!careerLadders) throw new Error('The figure <CareerLadder /> needs data, and there is none.');
  const model = careerLadder(careerLadders);
  const { rung, both } = settingsOf(state, authorsRung(model), ladderPresets(model), (text) =>
    decodeLadder(model, text),
  );
  const other = both ? beside(model, rung) : undefined;
  const described = [model.rungs[rung], other].filter((one) => one !== undefined);
  return {
    drawing: h(CareerLadderDrawing, { model, selected: rung, compared: other?.index }) as VNode,
    size: LADDER_SIZE,
    description: model.description,
    sentence: `${described.map(({ headline, sentence }) => `${headline} ${sentence}`).join(' ')} ${model.view}`,
  };
}
