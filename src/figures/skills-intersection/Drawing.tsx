import { round } from '../round.ts';
import { TextLines } from '../TextLines.tsx';
import { RESULT, SKILLS_SIZE, type SkillCircle } from './layout.ts';
import type { SkillsModel } from './model.ts';

/** Hues of the three skills, the same in circles, labels and controls. */
export const SKILL_HUES = ['a', 'b', 'c'] as const;

interface Props {
  model: SkillsModel;
  /** Unique beginning of the ids inside the drawing. */
  id: string;
}

/** Draws the circles; the same for the page, the island and the still picture. */
export default function SkillsIntersectionDrawing({ model, id }: Props) {
  const { circles } = model;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${SKILLS_SIZE.width} ${SKILLS_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      {circles.slice(0, -1).map((circle, index) => (
        <clipPath key={circle.name} id={`${id}--clip-${index}`}>
          <circle {...centre(circle)} />
        </clipPath>
      ))}
      {circles.map((circle, index) => (
        <circle key={circle.name} class={`skill-area skill-${SKILL_HUES[index] ?? ''}`} {...centre(circle)} />
      ))}
      <SharedByAll circles={circles} id={id} index={0} />
      {circles.map((circle, index) => (
        <circle
          key={circle.name}
          class={`skill-edge skill-edge-${SKILL_HUES[index] ?? ''}`}
          {...centre(circle)}
        />
      ))}
      {circles.map(({ name, leader }) => (
        <Leader key={name} line={leader} kind="skill-leader" />
      ))}
      {circles.map(({ name, lines, label }, index) => (
        <TextLines
          key={name}
          class={`drawing-label skill-name-${SKILL_HUES[index] ?? ''}`}
          {...label}
          lines={lines}
          step={16}
        />
      ))}
      <Leader line={model.labelLeader} kind="skill-result-leader" />
      <text class="drawing-result skill-result" x={RESULT.x} y={RESULT.y}>
        {model.label}
      </text>
    </svg>
  );
}

function Leader({ line, kind }: { line: SkillCircle['leader']; kind: string }) {
  return line ? (
    <line
      class={kind}
      x1={round(line.from.x)}
      y1={round(line.from.y)}
      x2={round(line.to.x)}
      y2={round(line.to.y)}
    />
  ) : null;
}

/** The last circle, cut by all before it. */
function SharedByAll({ circles, id, index }: { circles: readonly SkillCircle[]; id: string; index: number }) {
  const circle = circles[index];
  if (!circle) return null;
  if (index === circles.length - 1) return <circle class="skill-all" {...centre(circle)} />;
  return (
    <g clip-path={`url(#${id}--clip-${index})`}>
      <SharedByAll circles={circles} id={id} index={index + 1} />
    </g>
  );
}

function centre({ x, y, r }: { x: number; y: number; r: number }) {
  return { cx: round(x), cy: round(y), r: round(r) };
}
