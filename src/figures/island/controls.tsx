import * as words from '../../i18n/words.ts';
import { stepped, type Limits, type Preset } from '../settings.ts';

interface SliderProps {
  id: string;
  label: string;
  hue?: string | undefined;
  value: number;
  limits: Limits;
  /** The value in words, as it is shown and read out. */
  text: (value: number) => string;
  onInput: (value: number) => void;
}

/** A number to set: by dragging, by the arrow keys, or a step at a time by two buttons. */
export function Slider({ id, label, hue, value, limits, text, onInput }: SliderProps) {
  return (
    <div class={hue ? `figure-slider skill-control-${hue}` : 'figure-slider'}>
      <label for={id}>{label}</label>
      {/* The slider says its value itself; an output that is live by default would say it once more. */}
      <output key={value} for={id} aria-live="off">
        {text(value)}
      </output>
      <div class="figure-slide">
        <Step label={label} by={-1} value={value} limits={limits} onInput={onInput} />
        <input
          id={id}
          type="range"
          {...limits}
          value={value}
          aria-valuetext={text(value)}
          onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
        />
        <Step label={label} by={1} value={value} limits={limits} onInput={onInput} />
      </div>
    </div>
  );
}

interface StepProps extends Pick<SliderProps, 'label' | 'value' | 'limits' | 'onInput'> {
  by: 1 | -1;
}

function Step({ label, by, value, limits, onInput }: StepProps) {
  const next = stepped(value, by, limits);
  return (
    <button
      type="button"
      class="figure-step"
      aria-label={by < 0 ? words.less(label) : words.more(label)}
      // Not disabled at the end: the focus would be lost there.
      aria-disabled={next === value}
      onClick={() => onInput(next)}
    >
      {by < 0 ? '−' : '+'}
    </button>
  );
}

interface ChoiceProps<V extends string | number> {
  /** Name of the group, unique on the page. */
  name: string;
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onInput: (value: V) => void;
}

/** One of a few, side by side. */
export function Choice<V extends string | number>({ name, label, options, value, onInput }: ChoiceProps<V>) {
  return (
    <div class="figure-choice" role="radiogroup" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onInput(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface PresetsProps<S> {
  presets: readonly Preset<S>[];
  /** Link to their pages, without their names. */
  at: string;
  /** What of two settings is the same. */
  encode: (settings: S) => string;
  settings: S;
  onSelect: (settings: S) => void;
}

/** Named states: links to pages of their own, which set the figure where it is hydrated. */
export function Presets<S>({ presets, at, encode, settings, onSelect }: PresetsProps<S>) {
  const shown = presets.find((preset) => encode(preset.settings) === encode(settings));
  return (
    <div class="figure-presets" role="group" aria-label={words.figure.states}>
      <ul>
        {presets.map((preset) => (
          <li key={preset.slug}>
            <a
              href={`${at}${preset.slug}/`}
              aria-current={preset === shown ? 'true' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                onSelect(preset.settings);
              }}
            >
              {preset.title}
            </a>
          </li>
        ))}
      </ul>
      <p key={shown?.slug} class="figure-why">
        {shown?.why}
      </p>
    </div>
  );
}

interface FootProps {
  /** The figure's name in addresses. */
  figure: string;
  /** Id of the figure on its page. */
  id: string;
  /** The settings as a piece of an address. */
  state: string;
  onReset: () => void;
}

/** What can be done with a state: go back to the first one, or send it to somebody. */
export function Foot({ figure, id, state, onReset }: FootProps) {
  return (
    <div class="figure-foot">
      <button type="button" class="figure-button" onClick={onReset}>
        {words.figure.reset}
      </button>
      <a class="figure-button" href={`?${figure}=${state}#${id}`} data-copy>
        {words.figure.copyState}
      </a>
    </div>
  );
}
