import * as words from '../../i18n/words.ts';
import { dotsPath } from './dots.ts';
import { FIELD, RESULT_Y, SKILLS_SIZE, type SkillCircle } from './layout.ts';
import type { SkillsModel } from './model.ts';

/** Hues of the three skills, the same in circles, labels and controls. */
export const SKILL_HUES = ['a', 'b', 'c'] as const;

interface Props {
  model: SkillsModel;
  /** Unique beginning of the ids inside the drawing. */
  id: string;
}

/** Draws the circles and the field of dots; the same for the page, the island and the still picture. */
export default function SkillsIntersectionDrawing({ model, id }: Props) {
  const { circles, field } = model;
  const middle = { x: SKILLS_SIZE.width / 2 };
  // What going together adds to those who would have all skills anyway.
  const anyway = Math.min(field.unrelated, field.marked);
  return (
    <svg
      class="drawing drawing-tall"
      viewBox={`0 0 ${SKILLS_SIZE.width} ${SKILLS_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      {circles.slice(0, -1).map((circle, index) => (
        <clipPath key={circle.name} id={`${id}-clip-${index}`}>
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
      {circles.map(
        ({ name, leader }) =>
          leader && (
            <line
              key={name}
              class="skill-leader"
              x1={round(leader.from.x)}
              y1={round(leader.from.y)}
              x2={round(leader.to.x)}
              y2={round(leader.to.y)}
            />
          ),
      )}
      {circles.map(({ name, shown, top, label }, index) => (
        <text key={name} class={`drawing-label skill-name-${SKILL_HUES[index] ?? ''}`} y={label.y}>
          <tspan x={label.x}>{shown}</tspan>
          <tspan x={label.x} dy="17">
            {words.topPercent(top)}
          </tspan>
        </text>
      ))}
      <text class="drawing-result" y={RESULT_Y} {...middle}>
        {model.label}
      </text>
      {/* Everybody, and those who are meant on top: what stays the same need not be painted again. */}
      <Dots kind="others" from={0} to={field.people} />
      <Dots kind="meant" from={0} to={anyway} />
      <Dots kind="related" from={anyway} to={field.marked} />
      <text class="drawing-note" y={SKILLS_SIZE.height - 8} {...middle}>
        {field.marked > anyway && anyway > 0 ? words.anywayOf(field.words, anyway) : field.words}
      </text>
    </svg>
  );
}

function Dots({ kind, from, to }: { kind: string; from: number; to: number }) {
  return to > from ? <path class={`people people-${kind}`} d={dotsPath(from, to, FIELD)} /> : null;
}

/** The last circle, cut by all before it. */
function SharedByAll({ circles, id, index }: { circles: readonly SkillCircle[]; id: string; index: number }) {
  const circle = circles[index];
  if (!circle) return null;
  if (index === circles.length - 1) return <circle class="skill-all" {...centre(circle)} />;
  return (
    <g clip-path={`url(#${id}-clip-${index})`}>
      <SharedByAll circles={circles} id={id} index={index + 1} />
    </g>
  );
}

function centre({ x, y, r }: { x: number; y: number; r: number }) {
  return { cx: round(x), cy: round(y), r: round(r) };
}

/** A tenth of a unit is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
