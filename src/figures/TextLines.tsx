import { round } from './round.ts';

interface TextLinesProps {
  class: string;
  /** Where each line begins, ends or is centred, and the baseline of the first. */
  x: number;
  y: number;
  lines: readonly string[];
  /** Distance of two lines. */
  step: number;
}

/** A text of a drawing, in one line or several. */
export function TextLines({ x, y, lines, step, ...own }: TextLinesProps) {
  return (
    <text {...own} y={round(y)}>
      {lines.map((line, index) => (
        <tspan key={index} x={round(x)} y={index > 0 ? round(y + index * step) : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
