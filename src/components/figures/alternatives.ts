import { careerLadder } from '../../charts/career-ladder.ts';
import { AUTHORS_SETTINGS, skillsIntersection } from '../../charts/skills-intersection.ts';
import type { EssayComponent } from '../../essays/components.ts';
import { getCareerLadders } from '../../essays/load.ts';
import type { TextAlternative } from '../../markdown/portable-markdown.ts';
import { FIGURES } from './figures.ts';

/**
 * What stands for each figure where there is only text.
 *
 * @param page Absolute address of the page that the living figures are on.
 */
export async function textAlternatives(page: string): Promise<Record<EssayComponent, TextAlternative>> {
  const skills = skillsIntersection(AUTHORS_SETTINGS);
  const ladder = careerLadder(await getCareerLadders());
  const url = (id: string) => `${page}#${id}`;
  return {
    SkillsIntersection: {
      name: FIGURES['skills-intersection'].name,
      text: skills.description,
      url: url(FIGURES['skills-intersection'].id),
    },
    CareerLadder: {
      name: FIGURES['career-ladder'].name,
      text: ladder.description,
      url: url(FIGURES['career-ladder'].id),
    },
  };
}
