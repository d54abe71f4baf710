import * as words from '../../i18n/words.ts';
import { shareOfIntersection } from './intersection.ts';
import type { SkillNames } from './sentences.ts';
import type { SkillsSettings } from './state.ts';

/** A line of the table: who is meant and their share. */
export interface ShareRow {
  name: string;
  /** Share of all people, 0 to 1. */
  share: number;
}

const COMBINATIONS = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

/** The share of every combination of the skills, each alone first; what the drawing shows, in numbers. */
export function skillsTable({ tops, correlation }: SkillsSettings, names?: SkillNames): ShareRow[] {
  return COMBINATIONS.filter((members) => members.every((skill) => skill < tops.length)).map((members) => ({
    name:
      members.length === 3
        ? words.allThree
        : words.skillsTogether(
            members.map(
              (skill, place) =>
                (names?.inText ?? (place > 0 ? words.skillsListed : words.skills))[skill] ?? '',
            ),
          ),
    share: shareOfIntersection(
      members.map((skill) => (tops[skill] ?? 0) / 100),
      correlation,
    ),
  }));
}
