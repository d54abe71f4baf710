import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { optionPrice } from './model.ts';
import type { PathNames } from './sentences.ts';
import { decodeOption, encodeOption, OPTION_LIMITS, OPTION_PRESETS, type OptionSettings } from './state.ts';
import { Foot, Presets, Slider } from '../island/controls.tsx';
import OptionPriceDrawing from './Drawing.tsx';
import { useHydrated, useDebounced } from '../island/use-debounced.ts';
import { useSettings } from '../island/use-settings.ts';

interface Props {
  /** Settings the figure shows at first and comes back to. */
  initial: OptionSettings;
  /** The author's names of the paths; the essay's if not given. */
  names?: PathNames | undefined;
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** Id of the figure, unique on the page. */
  id: string;
}

const CONTROLS = [
  { name: 'multiple', label: 'otherCash', text: (value: number) => words.times(numberText(value)) },
  { name: 'years', label: undefined, text: (value: number) => words.yearsInAll(String(value)) },
  { name: 'newGrowth', label: 'newGrowth', text: words.percentAYear },
  { name: 'otherGrowth', label: 'otherGrowth', text: words.percentAYear },
] as const;

/** What a lower pay today has to earn back, and how fast. */
export default function OptionPrice({ initial, names, presets, id }: Props) {
  const [settings, setSettings] = useSettings('option-price', initial, decodeOption);
  const hydrated = useHydrated();
  const model = optionPrice(settings, names);
  const announced = useDebounced(model.sentence);
  return (
    <div class="figure-body">
      <OptionPriceDrawing model={model} />
      {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
      <p key={model.sentence} class="figure-result option-result">
        {`${model.paid} `}
        <strong>{model.needed}</strong> {model.outcome}
      </p>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!hydrated}>
        <legend class="sr-only">{words.figure.controls}</legend>
        {CONTROLS.map(({ name, label, text }) => (
          <Slider
            key={name}
            id={`${id}-${name}`}
            label={label ? model.names[label] : words.yearsLookedAt}
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
