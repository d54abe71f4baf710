import { h, type VNode } from 'preact';
import { settingsOf, type FigureSnapshot } from '../snapshot.ts';
import { SkillsIntersectionDrawing } from './Drawing.tsx';
import { AUTHORS_SETTINGS, decodeSkills, SKILLS_PRESETS, SKILLS_SIZE, skillsIntersection } from './model.ts';

/** The figure in the state that a piece of an address means. */
export function skillsIntersectionStill(state: string): FigureSnapshot {
  const model = skillsIntersection(settingsOf(state, AUTHORS_SETTINGS, SKILLS_PRESETS, decodeSkills));
  return {
    drawing: h(SkillsIntersectionDrawing, { model, id: 'still' }) as VNode,
    size: SKILLS_SIZE,
    ...model,
  };
}
