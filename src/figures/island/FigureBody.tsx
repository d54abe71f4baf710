import type { ComponentChildren } from 'preact';
import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';
import { Presets } from './presets.tsx';
import { useDebounced } from './use-debounced.ts';
import type { SettingsControl } from './use-settings.ts';

/** What every island gets from its page. */
export interface IslandProps {
  /** Id of the figure, unique on the page. */
  id: string;
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** How the numbers are made, as HTML; only while the page is made, as it is there when the island is hydrated. */
  method?: string | undefined;
}

interface FigureBodyProps<S> extends IslandProps {
  /** The figure's name in addresses. */
  figure: string;
  control: SettingsControl<S>;
  states: readonly Preset<S>[];
  encode: (settings: S) => string;
  /** The finding of the present state. */
  headline: string;
  /** The drawing, and what is said beside it. */
  stage: ComponentChildren;
  /** What can be set. */
  controls: ComponentChildren;
  /** What is explained beside the drawing. */
  aside?: ComponentChildren;
  /** A second drawing, below both. */
  strip?: ComponentChildren;
  /** The numbers of the present state. */
  data: ComponentChildren;
}

/** The parts of a figure in their order; the same for all figures. */
export function FigureBody<S>(props: FigureBodyProps<S>) {
  const { id, figure, control, encode, headline, method = '' } = props;
  const { settings, hydrated, moveTo, reset } = control;
  return (
    <div class="figure-body">
      {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
      <p key={headline} class="figure-headline">
        {headline}
      </p>
      <p class="sr-only" aria-live="polite">
        {useDebounced(headline)}
      </p>
      <div class="figure-stage">{props.stage}</div>
      <div class="figure-panel">
        <Presets
          presets={props.states}
          at={props.presets}
          encode={encode}
          settings={settings}
          hydrated={hydrated}
          onSelect={moveTo}
        />
        {props.aside}
        <fieldset class="figure-controls" disabled={!hydrated}>
          <legend class="sr-only">{words.figure.controls}</legend>
          {props.controls}
        </fieldset>
      </div>
      {props.strip}
      <div class="figure-foot">
        <button type="button" disabled={!hydrated} onClick={reset}>
          {words.figure.reset}
        </button>
        <a href={`?${figure}=${encode(settings)}#${id}`} data-copy>
          {words.figure.copyState}
        </a>
        <details>
          <summary>{words.figure.data}</summary>
          {props.data}
        </details>
        <details>
          <summary>{words.figure.method}</summary>
          <div dangerouslySetInnerHTML={{ __html: method }} />
        </details>
      </div>
    </div>
  );
}
