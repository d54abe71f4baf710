import { SKILLS_SIZE, type SkillsModel } from '../charts/skills-intersection.ts';

/** Hues of the three skills, the same in circles, labels and controls. */
export const SKILL_HUES = ['a', 'b', 'c'] as const;

interface Props {
  model: SkillsModel;
  /** Unique beginning of the ids inside the drawing. */
  id: string;
}

/** Draws the three circles; the same for the page, the island and the still picture. */
export function SkillsIntersectionDrawing({ model, id }: Props) {
  const [one, two, three] = model.circles;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${SKILLS_SIZE.width} ${SKILLS_SIZE.height}`}
      role="img"
      aria-label={model.description}
    >
      <clipPath id={`${id}-one`}>
        <circle {...centre(one)} />
      </clipPath>
      <clipPath id={`${id}-two`}>
        <circle {...centre(two)} />
      </clipPath>
      {model.circles.map((circle, index) => (
        <circle key={circle.name} class={`skill-area skill-${SKILL_HUES[index] ?? ''}`} {...centre(circle)} />
      ))}
      <g clip-path={`url(#${id}-one)`}>
        <g clip-path={`url(#${id}-two)`}>
          <circle class="skill-all" {...centre(three)} />
        </g>
      </g>
      {model.circles.map((circle, index) => (
        <circle
          key={circle.name}
          class={`skill-edge skill-edge-${SKILL_HUES[index] ?? ''}`}
          {...centre(circle)}
        />
      ))}
      {model.circles.map(
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
      {model.circles.map(({ name, top, label }, index) => (
        <text key={name} class={`drawing-label skill-name-${SKILL_HUES[index] ?? ''}`} y={label.y}>
          <tspan x={label.x}>{name}</tspan>
          <tspan x={label.x} dy="17">
            {`top ${top}%`}
          </tspan>
        </text>
      ))}
      <text class="drawing-result" x={SKILLS_SIZE.width / 2} y={SKILLS_SIZE.height - 8}>
        {`All three: ${model.oneIn}`}
      </text>
    </svg>
  );
}

function centre({ x, y, r }: { x: number; y: number; r: number }) {
  return { cx: round(x), cy: round(y), r: round(r) };
}

/** A tenth of a unit is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
