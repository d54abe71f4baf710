import * as words from '../../i18n/words.ts';
import { OPTION_SIZE, PLOT } from './layout.ts';
import type { OptionModel } from './model.ts';

interface Props {
  model: OptionModel;
}

/** Draws the two paths; the same for the page, the island and the still picture. */
export default function OptionPriceDrawing({ model }: Props) {
  const { labels, meeting } = model;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${OPTION_SIZE.width} ${OPTION_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      {model.pays.map(({ y, label }) => (
        <g key={label}>
          <line class="plot-grid" x1={PLOT.left} x2={PLOT.right} y1={round(y)} y2={round(y)} />
          <text class="plot-tick plot-tick-pay" x={PLOT.left - 6} y={round(y + 4)}>
            {label}
          </text>
        </g>
      ))}
      {model.years.map(({ x, label }) => (
        <text key={label} class="plot-tick plot-tick-year" x={round(x)} y={PLOT.bottom + 18}>
          {label}
        </text>
      ))}
      <path class="plot-range" d={`${lines(model.range)}Z`} />
      <path class="plot-other" d={lines(model.otherPath)} />
      <path class="plot-new" d={lines(model.newPath)} />
      {meeting && <circle class="plot-meeting" cx={round(meeting.x)} cy={round(meeting.y)} r="5" />}
      <text class="drawing-label plot-name plot-name-other" {...place(labels.otherPath)}>
        {labels.otherPath.text}
      </text>
      <text class="drawing-label plot-name plot-name-new" {...place(labels.newPath)}>
        {labels.newPath.text}
      </text>
      <text class="drawing-note plot-caption" x={PLOT.left} y="14">
        {model.names.payScale}
      </text>
      <text class="drawing-note" x={(PLOT.left + PLOT.right) / 2} y={OPTION_SIZE.height - 8}>
        {words.yearsSince}
      </text>
    </svg>
  );
}

/** A line through some points, as the data of a path; what lies straight between its neighbours is left out. */
function lines(points: readonly { x: number; y: number }[]): string {
  const bends = points.filter(({ y }, index) => y !== points[index - 1]?.y || y !== points[index + 1]?.y);
  return `M${bends.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
}

function place({ x, y }: { x: number; y: number }) {
  return { x: round(x), y: round(y) };
}

/** A tenth of a unit is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
