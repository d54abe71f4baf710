import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { NumberControls } from '../island/controls.tsx';
import { FigureBody, type IslandProps } from '../island/FigureBody.tsx';
import OptionPriceDrawing from './Drawing.tsx';
import { optionPrice } from './model.ts';
import type { PathNames } from './sentences.ts';
import { decodeOption, encodeOption, optionBetween, OPTION_LIMITS, type OptionSettings } from './state.ts';
import PayTable from './Table.tsx';

interface Props extends IslandProps<OptionSettings> {
  /** The author's names of the paths. */
  names: PathNames;
  /** Those names as the heads of the table have them. */
  heads: readonly [string, string];
}

const CONTROLS = [
  {
    name: 'multiple',
    label: 'otherCash',
    unit: '×',
    text: (value: number) => words.times(numberText(value)),
  },
  { name: 'years', label: undefined, unit: '', text: (value: number) => words.yearsInAll(String(value)) },
  { name: 'newGrowth', label: 'newGrowth', unit: words.percentSign, text: words.percentAYear },
  { name: 'otherGrowth', label: 'otherGrowth', unit: words.percentSign, text: words.percentAYear },
] as const;

/** What a lower pay today has to earn back, and how fast. */
export default function OptionPrice({ names, heads, ...page }: Props) {
  return (
    <FigureBody
      {...page}
      figure="option-price"
      encode={encodeOption}
      decode={decodeOption}
      between={optionBetween}
      parts={(settings, set) => {
        const model = optionPrice(settings, names);
        return {
          headline: model.headline,
          stage: <OptionPriceDrawing model={model} />,
          controls: (
            <NumberControls
              id={page.id}
              controls={CONTROLS.map(({ label, ...own }) => ({
                ...own,
                label: label ? model.names[label] : words.yearsLookedAt,
                value: settings[own.name],
                limits: OPTION_LIMITS[own.name],
                onInput: (value) => set({ ...settings, [own.name]: value }),
              }))}
            />
          ),
          data: (
            <>
              <p>{model.sentence}</p>
              <PayTable rows={model.rows} heads={heads} />
            </>
          ),
        };
      }}
    />
  );
}
