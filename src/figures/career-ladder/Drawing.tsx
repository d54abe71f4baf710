import * as words from '../../i18n/words.ts';
import { BOX, LADDER_SIZE } from './layout.ts';
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
      {model.reports.map(({ from, x1, y1, x2, y2 }) => (
        <line
          key={from}
          class={chain.includes(from) ? 'ladder-line-on' : 'ladder-line'}
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
        />
      ))}
      {model.ceilings.map(({ x, y }) => (
        <g key={x}>
          <line class="ladder-ceiling" x1={x - BOX.width / 2} y1={y} x2={x + BOX.width / 2} y2={y} />
          <text class="ladder-ceiling-name" x={x - BOX.width / 2} y={y - 6}>
            {words.ceiling}
          </text>
        </g>
      ))}
      {model.rungs.map((rung) => (
        <g key={rung.index}>
          <rect
            class={boxClass(rung, selected, compared)}
            x={rung.x - BOX.width / 2}
            y={rung.y - BOX.height / 2}
            width={BOX.width}
            height={BOX.height}
            rx={3}
          />
          <text class="drawing-label" y={firstBaseline(rung)}>
            {rung.lines.map((line, place) => (
              <tspan key={line} x={rung.x} dy={place > 0 ? LINE_HEIGHT : undefined}>
                {line}
              </tspan>
            ))}
          </text>
          <text class="ladder-say" x={rung.x} y={rung.y + (rung.lines.length > 1 ? 23 : 16)}>
            {rung.say}
          </text>
        </g>
      ))}
      {model.tracks.map(({ name, shown, x }) => (
        <text key={name} class="drawing-note" x={x} y={LADDER_SIZE.height - 8}>
          {shown}
        </text>
      ))}
    </svg>
  );
}

/** Distance of the lines of a title. */
const LINE_HEIGHT = 15.5;

/** Where a title begins, so that it and what stands below it are in the middle of the box. */
function firstBaseline({ y, lines }: Rung): number {
  return lines.length > 1 ? y - 12 : y - 3;
}

function boxClass({ index, beyond }: Rung, selected: number, compared: number | undefined): string {
  if (index === selected) return 'ladder-box-selected';
  if (index === compared) return 'ladder-box-compared';
  return beyond ? 'ladder-box-beyond' : 'ladder-box';
}
