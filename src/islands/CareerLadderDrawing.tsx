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
      {model.lines.map(({ from, to }) => (
        <line
          key={from.index}
          class={chain.includes(from.index) ? 'ladder-line-on' : 'ladder-line'}
          x1={from.x}
          y1={from.y - BOX.height / 2}
          x2={to.x + Math.sign(from.x - to.x) * (BOX.width / 4)}
          y2={to.y + BOX.height / 2}
        />
      ))}
      {model.ceilings.map(({ x, y }) => (
        <g key={x}>
          <line class="ladder-ceiling" x1={x - BOX.width / 2 - 6} y1={y} x2={x + BOX.width / 2 + 6} y2={y} />
          <text class="ladder-ceiling-name" x={x - BOX.width / 2 - 4} y={y - 6}>
            the ceiling
          </text>
        </g>
      ))}
      {model.rungs.map((rung) => (
        <g
          key={rung.index}
          class="ladder-rung"
          {...(onSelect && { onClick: () => onSelect(rung.index) })}
        >
          <rect
            class={boxClass(rung, selected)}
            x={rung.x - BOX.width / 2}
            y={rung.y - BOX.height / 2}
            width={BOX.width}
            height={BOX.height}
            rx={3}
          />
          <text class="drawing-label" x={rung.x} y={rung.y + (rung.influence === 'unsaid' ? 4.5 : -3)}>
            {rung.title}
          </text>
          {rung.influence !== 'unsaid' &&
            model.influence.map((thing, place) => (
              <circle
                key={thing}
                class={`ladder-mark-${rung.influence}`}
                cx={rung.x + (place - (model.influence.length - 1) / 2) * 12}
                cy={rung.y + 11}
                r={3.2}
              />
            ))}
        </g>
      ))}
      {model.tracks.map(({ name, x }) => (
        <text key={name} class="drawing-note" x={x} y={LADDER_SIZE.height - 3}>
          {name}
        </text>
      ))}
    </svg>
  );
}

function boxClass({ index, beyond }: Rung, selected: number): string {
  if (index === selected) return 'ladder-box-selected';
  return beyond ? 'ladder-box-beyond' : 'ladder-box';
}
