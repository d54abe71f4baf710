import { dotsPath } from './dots.ts';
import { STRIP } from './layout.ts';
import type { PeopleField } from './model.ts';

/** A thousand people as dots, those who are meant first. */
export default function People({ field: { people, marked, unrelated, words } }: { field: PeopleField }) {
  const width = STRIP.columns * STRIP.step;
  return (
    <div class="figure-strip">
      <svg viewBox={`0 0 ${width} ${(people / STRIP.columns) * STRIP.step}`} aria-hidden="true">
        {/* Everybody, and those who are meant on top: what stays the same need not be painted again. */}
        <Dots kind="others" from={0} to={people} />
        <Dots kind="meant" from={0} to={unrelated} />
        <Dots kind="related" from={unrelated} to={marked} />
      </svg>
      <p>{words}</p>
    </div>
  );
}

function Dots({ kind, from, to }: { kind: string; from: number; to: number }) {
  return to > from ? <path class={`people people-${kind}`} d={dotsPath(from, to, STRIP)} /> : null;
}
