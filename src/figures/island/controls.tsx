import { Component } from 'preact';
import * as words from '../../i18n/words.ts';
import { snapped, type Limits } from '../settings.ts';

/** A number that can be set. */
export interface NumberControl {
  /** Unique in its figure. */
  name: string;
  label: string;
  hue?: string | undefined;
  value: number;
  limits: Limits;
  /** What stands behind the number. */
  unit: string;
  /** The value in words, as it is read out. */
  text: (value: number) => string;
  onInput: (value: number) => void;
}

interface NumberControlsProps {
  /** Id of the figure, unique on the page. */
  id: string;
  controls: readonly NumberControl[];
}

/** Numbers to set, one below the other; where there is little room, one at a time. */
export class NumberControls extends Component<NumberControlsProps, { chosen?: string }> {
  override render() {
    const { id, controls } = this.props;
    const shown = controls.find(({ name }) => name === this.state.chosen) ?? controls[0];
    return (
      <>
        {controls.length > 1 && (
          <Choice
            name={`${id}-chosen`}
            class="figure-chooser"
            label={words.figure.setting}
            options={controls.map(({ name, label }) => ({ value: name, label }))}
            value={shown?.name}
            onInput={(chosen) => this.setState({ chosen })}
          />
        )}
        {controls.map((control) => (
          <NumberLine
            key={control.name}
            {...control}
            id={`${id}--${control.name}`}
            isShown={control === shown}
          />
        ))}
      </>
    );
  }
}

interface NumberLineProps extends NumberControl {
  id: string;
  /** Whether it is the one that is seen where there is little room. */
  isShown: boolean;
}

/** A slider and a number field for one value. */
class NumberLine extends Component<NumberLineProps> {
  /** The value before the slider was touched or the field was edited. */
  private before = 0;
  /** The value that the figure got from the text in the field; `undefined` unless the field is being edited. */
  private entered: number | undefined;
  private isOutOfRange = false;

  // A value from elsewhere, such as a preset, ends the edit: not every browser takes the focus from a field when a button is pressed.
  override componentWillReceiveProps({ value }: NumberLineProps) {
    if (value !== this.entered) this.endEdit();
  }

  private endEdit() {
    this.entered = undefined;
    this.isOutOfRange = false;
  }

  /** Lets the figure follow the field if its text is a number in range; otherwise the figure is as before the edit. */
  private follow({ valueAsNumber: number }: HTMLInputElement) {
    const { value, limits, onInput } = this.props;
    if (this.entered === undefined) this.before = value;
    this.isOutOfRange = number < limits.min || number > limits.max;
    this.entered = this.isOutOfRange || Number.isNaN(number) ? this.before : snapped(number, limits);
    onInput(this.entered);
  }

  /** Ends an edit with the closest possible value, which the field then shows. */
  private finish({ valueAsNumber: number }: HTMLInputElement) {
    if (this.entered === undefined) return;
    this.endEdit();
    this.props.onInput(Number.isNaN(number) ? this.before : snapped(number, this.props.limits));
  }

  override render() {
    const { id, label, hue, value, limits, unit, text, onInput, isShown } = this.props;
    return (
      <div
        class={`figure-number${isShown ? '' : ' figure-number-other'}${hue ? ` skill-control-${hue}` : ''}`}
      >
        <label for={id}>{label}</label>
        <input
          id={id}
          type="range"
          {...limits}
          value={value}
          aria-valuetext={text(value)}
          onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
          // A swipe that turns out to scroll the page has moved the slider already.
          onPointerDown={() => (this.before = value)}
          onPointerCancel={() => onInput(this.before)}
          onKeyDown={({ key, currentTarget }) => {
            if (!/^\d$/.test(key)) return;
            const field = currentTarget.nextElementSibling as HTMLInputElement;
            field.focus();
            field.select();
          }}
        />
        {/* No tab stop of its own: a digit typed on the slider goes here. */}
        <input
          type="number"
          tabIndex={-1}
          aria-label={label}
          {...limits}
          // Text that is being edited stays as it was typed.
          value={this.entered === undefined ? value : undefined}
          aria-invalid={this.isOutOfRange || undefined}
          onInput={({ currentTarget }) => this.follow(currentTarget)}
          onBlur={({ currentTarget }) => this.finish(currentTarget)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') this.finish(currentTarget);
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </div>
    );
  }
}

interface ChoiceProps<V extends string | number> {
  /** Name of the group, unique on the page. */
  name: string;
  class?: string;
  label: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onInput: (value: V) => void;
}

/** One of a few, side by side. */
export function Choice<V extends string | number>({
  name,
  class: own = '',
  label,
  options,
  value,
  onInput,
}: ChoiceProps<V>) {
  return (
    <div class={`figure-choice ${own}`} role="radiogroup" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {options.map((option) => (
        <label key={option.value}>
          <input
            class="sr-only"
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
