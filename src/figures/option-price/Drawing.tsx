import * as words from '../../i18n/words.ts';
import { round } from '../round.ts';
import { TextLines } from '../TextLines.tsx';
import { OPTION_SIZE, PLOT, ROWS, TEXT, type Label } from './layout.ts';
import type { OptionModel } from './model.ts';

interface Props {
  model: OptionModel;
}

/** Draws the two paths; the same for the page, the island and the still picture. */
export default function OptionPriceDrawing({ model }: Props) {
  const { labels, meeting, left, evenX } = model;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${OPTION_SIZE.width} ${OPTION_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      <text class="drawing-note plot-start" x="0" y={ROWS.axis}>
        {model.names.payScale}
      </text>
      <path class="plot-shortfall" d={model.shortfall} />
      {model.surplus && <path class="plot-surplus" d={model.surplus} />}
      <path class="plot-axis" d={`M${left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}`} />
      {model.pays.map(({ y, label }) => (
        <text key={label} class="drawing-note plot-end" x={left - 6} y={round(y + 4.5)}>
          {label}
        </text>
      ))}
      {model.years.map(({ x, label }) => (
        <text key={label} class="drawing-note" x={round(x)} y={PLOT.bottom + 18}>
          {label}
        </text>
      ))}
      <text class="drawing-note plot-start" x={PLOT.right + 16} y={PLOT.bottom + 18}>
        {words.yearsUnit}
      </text>
      <line class="plot-range" x1={left} x2={left} y1={round(model.range.y1)} y2={round(model.range.y2)} />
      {evenX !== undefined && (
        <line class="plot-even" x1={round(evenX)} x2={round(evenX)} y1={ROWS.even + 4} y2={PLOT.bottom} />
      )}
      <path class="plot-other" d={model.otherPath} />
      <path class="plot-new" d={model.newPath} />
      {meeting && <circle class="plot-meeting" cx={round(meeting.x)} cy={round(meeting.y)} r="4.5" />}
      <Text label={labels.otherPath} kind="plot-name-other" />
      <Text label={labels.newPath} kind="plot-name-new" />
      <Text label={labels.shortfall} kind="plot-name-lost" />
      {labels.even && <Text label={labels.even} kind="plot-even-name" />}
    </svg>
  );
}

function Text({ label: { anchor, ...text }, kind }: { label: Label; kind: string }) {
  return <TextLines class={`drawing-label plot-${anchor} ${kind}`} {...text} step={TEXT.line} />;
}
