import * as words from '../../i18n/words.ts';
import { TextLines } from '../TextLines.tsx';
import { BOX, LADDER_SIZE, LEGEND_Y, TRACKS_Y } from './layout.ts';
import { chainAbove, type LadderModel, type Rung } from './model.ts';

interface Props {
  model: LadderModel;
  /** Index of the rung that is looked at. */
  selected: number;
  /** Index of the rung that it is compared with, if it is. */
  compared?: number | undefined;
}

/** Draws the two ladders; the same for the page, the island and the still picture. */
export default function CareerLadderDrawing({ model, selected, compared }: Props) {
  const looked = model.rungs[selected];
  const chain = looked ? chainAbove(model, looked).map(({ index }) => index) : [];
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${LADDER_SIZE.width} ${LADDER_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      {model.reports.map(({ from, beyond, x1, y1, x2, y2 }) => (
        <line
          key={from}
          class={`${chain.includes(from) ? 'ladder-line-on' : 'ladder-line'}${beyond ? ' ladder-line-beyond' : ''}`}
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
        />
      ))}
      {model.ceilings.map(({ x1, x2, y, isRight, word }) => (
        <g key={`${x1} ${y}`}>
          <line class="ladder-ceiling" x1={x1} y1={y} x2={x2} y2={y} />
          <text
            class={`drawing-label ladder-ceiling-name${isRight ? ' ladder-ceiling-right' : ''}`}
            {...word}
          >
            {words.ceiling}
          </text>
        </g>
      ))}
      {model.rungs.map((rung) => (
        <g key={rung.index}>
          <rect
            class={`ladder-box ladder-${rung.influence}${edgeClass(rung, selected, compared)}`}
            x={rung.x - BOX.width / 2}
            y={rung.y - BOX.height / 2}
            width={BOX.width}
            height={BOX.height}
            rx={3}
          />
          <TextLines
            class="drawing-label"
            x={rung.x}
            y={rung.y + (rung.lines.length > 1 ? -3.5 : 4.5)}
            lines={rung.lines}
            step={LINE_HEIGHT}
          />
        </g>
      ))}
      {model.tracks.map(({ name, shown, x }) => (
        <text key={name} class="drawing-note" x={x} y={TRACKS_Y}>
          {shown}
        </text>
      ))}
      {model.legend.map(({ kind, text, swatch, x }) => (
        <g key={kind}>
          <rect
            class={`ladder-box ladder-${kind}`}
            {...swatch}
            y={LEGEND_Y - 10}
            height={swatch.width}
            rx={2}
          />
          <text class="drawing-note ladder-legend" x={x} y={LEGEND_Y}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Distance of the lines of a title. */
const LINE_HEIGHT = 15.5;

function edgeClass({ index }: Rung, selected: number, compared: number | undefined): string {
  if (index === selected) return ' ladder-box-selected';
  return index === compared ? ' ladder-box-compared' : '';
}
