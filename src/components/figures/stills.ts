import { h } from 'preact';
import { careerLadder, LADDER_SIZE } from '../../charts/career-ladder.ts';
import { AUTHORS_SETTINGS, SKILLS_SIZE, skillsIntersection } from '../../charts/skills-intersection.ts';
import { getCareerLadders } from '../../essays/load.ts';
import { CareerLadderDrawing } from '../../islands/CareerLadderDrawing.tsx';
import { SkillsIntersectionDrawing } from '../../islands/SkillsIntersectionDrawing.tsx';
import type { FigureName } from './figures.ts';
import { drawStill } from './still.ts';

/** Makes the still picture of each figure, at the author's values. */
export const stills: Record<FigureName, () => Promise<Uint8Array>> = {
  'skills-intersection': () => {
    const model = skillsIntersection(AUTHORS_SETTINGS);
    return drawStill(h(SkillsIntersectionDrawing, { model, id: 'still' }), SKILLS_SIZE);
  },
  'career-ladder': async () => {
    const model = careerLadder(await getCareerLadders());
    const selected = model.rungs.findIndex(({ ceiling }) => ceiling);
    return drawStill(h(CareerLadderDrawing, { model, selected }), LADDER_SIZE);
  },
};
