import * as words from '../../i18n/words.ts';
import { FigureBody, type IslandProps } from '../island/FigureBody.tsx';
import CareerLadderDrawing from './Drawing.tsx';
import { explanationsOf, headlineOf, rungAbove, type LadderModel } from './model.ts';
import { decodeLadder, encodeLadder, shownRungs, type LadderSettings } from './state.ts';
import LadderTable from './Table.tsx';

interface Props extends IslandProps<LadderSettings> {
  /** Made with the page, so that no script has to. */
  model: LadderModel;
}

/** Two career tracks, rung by rung: whom each reports to, and what it has influence on. */
export default function CareerLadder({ model, ...page }: Props) {
  return (
    <FigureBody
      {...page}
      figure="career-ladder"
      encode={(settings) => encodeLadder(model, settings)}
      decode={(text) => decodeLadder(model, text)}
      parts={(settings, set, hydrated) => {
        const shown = shownRungs(model, settings);
        const above = rungAbove(model, settings.rung);
        const select = (rung: number) => set({ ...settings, rung });
        return {
          headline: headlineOf(shown),
          stage: (
            <div class="ladder-stage">
              <CareerLadderDrawing model={model} selected={settings.rung} compared={shown[1]?.index} />
              <fieldset
                class="ladder-rungs"
                disabled={!hydrated}
                onKeyDown={(event) => {
                  if (!event.key.startsWith('Arrow')) return;
                  event.preventDefault();
                  const next = shown[0]?.neighbours[event.key];
                  if (next === undefined) return;
                  select(next);
                  document.getElementById(`${page.id}--${next}`)?.focus();
                }}
              >
                <legend class="sr-only">{words.ladderControls.look}</legend>
                {/* From the top down, as they stand on the ladder. */}
                {[undefined, ...model.tracks.map(({ name }) => name)].flatMap((name) =>
                  model.rungs
                    .filter(({ track }) => track === name)
                    .toReversed()
                    .map(({ index, title }) => (
                      <label key={index} class={name ? 'ladder-hit' : 'ladder-hit ladder-hit-top'}>
                        <input
                          id={`${page.id}--${index}`}
                          type="radio"
                          name={page.id}
                          aria-label={name ? `${name}: ${title}` : title}
                          checked={index === settings.rung}
                          onChange={() => select(index)}
                        />
                      </label>
                    )),
                )}
              </fieldset>
            </div>
          ),
          aside: (
            <div class="ladder-result">
              {explanationsOf(shown).map(({ index, headline, text }) => (
                <p key={index}>
                  <b>{headline}</b> {text}
                </p>
              ))}
            </div>
          ),
          controls: (
            <div class="ladder-controls">
              {/* Not disabled at the top: the focus would be lost there. */}
              <button
                type="button"
                class="figure-chip"
                aria-disabled={above === undefined}
                onClick={() => above && select(above.index)}
              >
                {above ? words.ladderControls.up : words.ladderControls.atTop}
              </button>
              <label>
                <input
                  type="checkbox"
                  checked={settings.both}
                  onChange={({ currentTarget }) => set({ ...settings, both: currentTarget.checked })}
                />
                {words.ladderControls.both}
              </label>
            </div>
          ),
          data: <LadderTable model={model} shown={shown.map(({ index }) => index)} />,
        };
      }}
    />
  );
}
