import { Component, type ComponentChildren } from 'preact';
import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';
import { Announcement } from './Announcement.tsx';
import { Presets } from './Presets.tsx';

/** How long a preset takes to appear, in milliseconds. */
const MOVE = 250;

/** What every island gets from its page. */
export interface IslandProps<S> {
  /** Id of the figure, unique on the page. */
  id: string;
  /** Settings that the page was sent with. */
  initial: S;
  /** Its presets. */
  states: readonly Preset<S>[];
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** How the numbers are made, as HTML; only while the page is made, as it is there when the island is hydrated. */
  method?: string | undefined;
}

/** What a figure shows for some settings. */
export interface FigureParts {
  /** The finding. */
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

interface FigureBodyProps<S> extends IslandProps<S> {
  /** The figure's name in addresses, which is that of its query parameter. */
  figure: string;
  encode: (settings: S) => string;
  decode: (text: string) => S | undefined;
  /** Settings on the way from one to another; without it presets appear at once. */
  between?: (from: S, to: S, part: number) => S;
  /** The figure for some settings, which it can replace by others; its controls answer once it is hydrated. */
  parts: (settings: S, set: (settings: S) => void, hydrated: boolean) => FigureParts;
}

interface FigureState<S> {
  /** What the controls are set to, and where a move under way ends: a change in the middle of a move starts from there. */
  settings: S;
  /** What is drawn: the settings, or during a move something on the way to them. */
  drawn: S;
  /** False in the page as it was sent, true once the script runs. */
  hydrated: boolean;
}

/**
 * The parts of a figure in their order, the same for all figures, and its settings: those in the page's address if they are
 * valid, else those that the page was sent with.
 */
export class FigureBody<S> extends Component<FigureBodyProps<S>, FigureState<S>> {
  override state: FigureState<S> = {
    settings: this.props.initial,
    drawn: this.props.initial,
    hydrated: false,
  };
  private frame = 0;

  // Only once hydrated: the page was made without knowing its query, and both have to begin alike.
  override componentDidMount() {
    const { figure, initial, decode } = this.props;
    const linked = decode(new URLSearchParams(location.search).get(figure) ?? '');
    this.set(linked ?? initial);
    this.setState({ hydrated: true });
  }

  private readonly set = (settings: S) => {
    cancelAnimationFrame(this.frame);
    this.setState({ settings, drawn: settings });
  };

  /** Moves to some settings, unless the reader prefers reduced motion. */
  private readonly moveTo = (target: S) => {
    const { between } = this.props;
    const { drawn } = this.state;
    cancelAnimationFrame(this.frame);
    const start = performance.now();
    const step = (now: number) => {
      // The first frame may have begun before the press.
      const part = Math.max(0, (now - start) / MOVE);
      if (!between || part >= 1 || matchMedia('(prefers-reduced-motion: reduce)').matches)
        return this.set(target);
      this.setState({ settings: target, drawn: between(drawn, target, part) });
      this.frame = requestAnimationFrame(step);
    };
    step(start);
  };

  override render() {
    const { id, figure, initial, encode, parts, method = '' } = this.props;
    const { settings, drawn, hydrated } = this.state;
    const { headline, stage, aside, strip, data, ...shown } = parts(drawn, this.set, hydrated);
    const { controls } = drawn === settings ? shown : parts(settings, this.set, hydrated);
    return (
      <div class="figure-body">
        {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
        <p key={headline} class="figure-headline">
          {headline}
        </p>
        <Announcement text={headline} />
        <div class="figure-stage">{stage}</div>
        <div class="figure-panel">
          <Presets
            presets={this.props.states}
            at={this.props.presets}
            encode={encode}
            settings={settings}
            hydrated={hydrated}
            onSelect={this.moveTo}
          />
          {aside}
          <fieldset class="figure-controls" disabled={!hydrated}>
            <legend class="sr-only">{words.figure.controls}</legend>
            {controls}
          </fieldset>
        </div>
        {strip}
        <div class="figure-foot">
          <button type="button" disabled={!hydrated} onClick={() => this.moveTo(initial)}>
            {words.figure.reset}
          </button>
          <a href={`?${figure}=${encode(settings)}#${id}`} data-copy>
            {words.figure.copyState}
          </a>
          <details>
            <summary>{words.figure.data}</summary>
            {data}
          </details>
          <details>
            <summary>{words.figure.method}</summary>
            <div dangerouslySetInnerHTML={{ __html: method }} />
          </details>
        </div>
      </div>
    );
  }
}
