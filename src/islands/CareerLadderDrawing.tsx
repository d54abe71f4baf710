import { BOX, chainAbove, LADDER_SIZE, type LadderModel, type Rung } from '../charts/career-ladder.ts';

interface Props {
  model: LadderModel;
  /** Index of the rung that is looked at. */
  selected: number;
  /** What happens when a rung is clicked or touched; nothing where nobody listens. */
  onSelect?: (index: number) => void;
}

/** Draws the two ladders; the same for the page, the island and the still picture. */
export function CareerLadderDrawing({ model, selected, onSelect }: Props) {
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
            ceiling
          </text>
        </g>
      ))}
      {model.rungs.map((rung) => (
        <g key={rung.index} class="ladder-rung" {...(onSelect && { onClick: () => onSelect(rung.index) })}>
          <rect
            class={boxClass(rung, selected)}
            x={rung.x - BOX.width / 2}
            y={rung.y - BOX.height / 2}
            width={BOX.width}
            height={BOX.height}
            rx={3}
          />
          <text class="drawing-label" y={firstBaseline(rung)}>
            {rung.lines.map((line, place) => (
              <tspan key={line} x={rung.x} dy={place && LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
          {rung.influence !== 'unsaid' &&
            model.influence.map((thing, place) => (
              <circle
                key={thing}
                class={`ladder-mark-${rung.influence}`}
                cx={rung.x + (place - (model.influence.length - 1) / 2) * 12}
                cy={rung.y + (rung.lines.length > 1 ? 18 : 12)}
                r={3.2}
              />
            ))}
        </g>
      ))}
      {model.tracks.map(({ name, x }) => (
        <text key={name} class="drawing-note" x={x} y={LADDER_SIZE.height - 8}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Distance of the lines of a title. */
const LINE_HEIGHT = 16;

/** Where a title begins, so that it and its marks are in the middle of the box. */
function firstBaseline({ y, lines, influence }: Rung): number {
  const more = (lines.length - 1) * LINE_HEIGHT;
  return influence === 'unsaid' ? y + 4.5 - more / 2 : y - 2.5 - (more * 5) / 8;
}

function boxClass({ index, beyond }: Rung, selected: number): string {
  if (index === selected) return 'ladder-box-selected';
  return beyond ? 'ladder-box-beyond' : 'ladder-box';
}
