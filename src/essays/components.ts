/** Components that every essay may use without importing them. */
export const ESSAY_COMPONENTS = ['SkillsIntersection', 'CareerLadder'] as const;

/** Name of such a component. */
export type EssayComponent = (typeof ESSAY_COMPONENTS)[number];
