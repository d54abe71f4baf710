import {
  decodeOption,
  encodeOption,
  OPTION_LIMITS,
  OPTION_PRESETS,
  optionPrice,
  type OptionSettings,
} from '../charts/option-price.ts';
import { Foot, Presets, Slider } from './controls.tsx';
import { OptionPriceDrawing } from './OptionPriceDrawing.tsx';
import { useAlive, useSettled } from './settled.ts';
import { useSettings } from './state.ts';

interface Props {
  /** Settings the figure shows at first and comes back to. */
  initial: OptionSettings;
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** Id of the figure, unique on the page. */
  id: string;
}

const CONTROLS = [
  { name: 'multiple', label: 'The other offer’s cash', text: (value: number) => `${value} times` },
  { name: 'years', label: 'Years', text: (value: number) => (value === 1 ? '1 year' : `${value} years`) },
  { name: 'newGrowth', label: 'Growth of the new path', text: (value: number) => `${value}% a year` },
  { name: 'otherGrowth', label: 'Growth of the other path', text: (value: number) => `${value}% a year` },
] as const;

/** What a lower pay today has to earn back, and how fast. */
export default function OptionPrice({ initial, presets, id }: Props) {
  const [settings, setSettings] = useSettings('option-price', initial, decodeOption);
  const alive = useAlive();
  const model = optionPrice(settings);
  const announced = useSettled(model.sentence);
  return (
    <div class="figure-body">
      <OptionPriceDrawing model={model} />
      {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
      <p key={model.sentence} class="figure-result option-result">
        {`The other offer paid ${settings.multiple} times the cash: ${model.cut}. `}
        <strong>{model.needed}</strong> {model.outcome}
      </p>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!alive}>
        <legend class="sr-only">Play with the numbers</legend>
        {CONTROLS.map(({ name, label, text }) => (
          <Slider
            key={name}
            id={`${id}-${name}`}
            label={label}
            value={settings[name]}
            limits={OPTION_LIMITS[name]}
            text={text}
            onInput={(value) => setSettings({ ...settings, [name]: value })}
          />
        ))}
        <Foot
          figure="option-price"
          id={id}
          state={encodeOption(settings)}
          onReset={() => setSettings(initial)}
        />
      </fieldset>
      <Presets
        presets={OPTION_PRESETS}
        at={presets}
        encode={encodeOption}
        settings={settings}
        onSelect={setSettings}
      />
    </div>
  );
}
