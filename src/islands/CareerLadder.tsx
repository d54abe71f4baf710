import { useState } from 'preact/hooks';
import type { LadderModel } from '../charts/career-ladder.ts';
import { CareerLadderDrawing } from './CareerLadderDrawing.tsx';
import { useAlive, useSettled } from './settled.ts';

interface Props {
  model: LadderModel;
  /** Index of the rung the figure shows at first. */
  initial: number;
  /** Id of the figure, unique on the page. */
  id: string;
}

/** Two career tracks, rung by rung: whom each reports to, and what it has influence on. */
export default function CareerLadder({ model, initial, id }: Props) {
  const [selected, select] = useState(initial);
  const alive = useAlive();
  const { headline = '', sentence = '' } = model.rungs[selected] ?? {};
  const announced = useSettled(`${headline} ${sentence}`);
  const groups = [undefined, ...model.tracks.map(({ name }) => name)];
  return (
    <div class="figure-body">
      <CareerLadderDrawing model={model} selected={selected} onSelect={select} />
      <p class="ladder-key">
        <span class="ladder-key-mark ladder-key-held" /> within reach
        <span class="ladder-key-mark" /> limited
        <span class="ladder-key-things">{model.influence.join(', ')}</span>
      </p>
      <p class="figure-result ladder-result">
        <strong>{headline}</strong> {sentence}
      </p>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!alive}>
        <legend>Look at a rung</legend>
        <div class="ladder-choices">
          {groups.map((track) => (
            <div key={track} class={track ? 'ladder-track' : 'ladder-track ladder-track-top'}>
              {model.rungs
                .filter((rung) => rung.track === track)
                // From the top down, as they stand on the ladder: the arrow keys then go where they point.
                .toReversed()
                .map(({ index, title }) => (
                  <label key={index} class="ladder-choice">
                    <input
                      type="radio"
                      name={id}
                      checked={index === selected}
                      onChange={() => select(index)}
                    />
                    {title}
                  </label>
                ))}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
