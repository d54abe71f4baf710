import * as words from '../../i18n/words.ts';
import { useMemo, useState } from 'preact/hooks';
import { beside, careerLadder, rungFrom, type Rung } from './model.ts';
import type { LadderNames } from './sentences.ts';
import { decodeLadder, encodeLadder, ladderPresets, type LadderSettings } from './state.ts';
import type { CareerLadders } from './schema.ts';
import CareerLadderDrawing from './Drawing.tsx';
import { Foot, Presets } from '../island/controls.tsx';
import { useHydrated, useDebounced } from '../island/use-debounced.ts';
import { useSettings } from '../island/use-settings.ts';

interface Props {
  data: CareerLadders;
  names?: LadderNames | undefined;
  /** Settings the figure shows at first and comes back to. */
  initial: LadderSettings;
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** Id of the figure, unique on the page. */
  id: string;
}

/** Two career tracks, rung by rung: whom each reports to, and what it has influence on. */
export default function CareerLadder({ data, names, initial, presets, id }: Props) {
  const model = useMemo(() => careerLadder(data, names), [data, names]);
  const [settings, setSettings] = useSettings('career-ladder', initial, (text) => decodeLadder(model, text));
  // Where somebody who climbs down from the top came from.
  const [track, setTrack] = useState<string>();
  const hydrated = useHydrated();
  const looked = model.rungs[settings.rung];
  const other = settings.both ? beside(model, settings.rung) : undefined;
  const described = [looked, other].filter((rung) => rung !== undefined);
  const announced = useDebounced(
    described.map(({ headline, sentence }) => `${headline} ${sentence}`).join(' '),
  );
  const select = (rung: number) => {
    setTrack(model.rungs[rung]?.track ?? looked?.track ?? track);
    setSettings({ ...settings, rung });
  };
  const climb = (by: 1 | -1) => select(rungFrom(model, settings.rung, by, track));
  return (
    <div class="figure-body">
      <div class="ladder-stage">
        <CareerLadderDrawing model={model} selected={settings.rung} compared={other?.index} />
        <fieldset class="ladder-rungs" disabled={!hydrated}>
          <legend class="sr-only">{words.ladderControls.look}</legend>
          {/* From the top down, as they stand on the ladder: the arrow keys then go where they point. */}
          {[undefined, ...model.tracks.map(({ name }) => name)].flatMap((name) =>
            model.rungs
              .filter((rung) => rung.track === name)
              .toReversed()
              .map(({ index, title }) => (
                <label key={index} class={name ? 'ladder-hit' : 'ladder-hit ladder-hit-top'}>
                  <input
                    type="radio"
                    name={id}
                    aria-label={name ? `${name}: ${title}` : title}
                    checked={index === settings.rung}
                    onChange={() => select(index)}
                  />
                </label>
              )),
          )}
        </fieldset>
      </div>
      <div class={`figure-result ladder-result${other ? ' ladder-result-both' : ''}`}>
        {described.map((rung) => (
          <RungDescription key={rung.index} rung={rung} />
        ))}
      </div>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!hydrated}>
        <legend class="sr-only">{words.ladderControls.climb}</legend>
        <div class="figure-foot">
          <button type="button" class="figure-button" onClick={() => climb(1)}>
            {words.ladderControls.up}
          </button>
          <button type="button" class="figure-button" onClick={() => climb(-1)}>
            {words.ladderControls.down}
          </button>
          <label class="figure-check">
            <input
              type="checkbox"
              checked={settings.both}
              onChange={({ currentTarget }) => setSettings({ ...settings, both: currentTarget.checked })}
            />
            {words.ladderControls.both}
          </label>
        </div>
        <Foot
          figure="career-ladder"
          id={id}
          state={encodeLadder(model, settings)}
          onReset={() => setSettings(initial)}
        />
      </fieldset>
      <Presets
        presets={ladderPresets(model)}
        at={presets}
        encode={(one) => encodeLadder(model, one)}
        settings={settings}
        onSelect={setSettings}
      />
    </div>
  );
}

function RungDescription({ rung: { headline, sentence } }: { rung: Rung }) {
  return (
    <p>
      <strong>{headline}</strong> {sentence}
    </p>
  );
}
