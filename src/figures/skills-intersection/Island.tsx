import { Component } from 'preact';
import * as words from '../../i18n/words.ts';
import { Choice, NumberControls, type NumberControl } from '../island/controls.tsx';
import { FigureBody, type IslandProps } from '../island/FigureBody.tsx';
import SkillsIntersectionDrawing, { SKILL_HUES } from './Drawing.tsx';
import { skillsIntersection } from './model.ts';
import People from './People.tsx';
import { correlationText, type SkillNames } from './sentences.ts';
import {
  AUTHORS_SETTINGS,
  decodeSkills,
  encodeSkills,
  LIMITS,
  skillsBetween,
  type SkillsSettings,
} from './state.ts';
import SkillsTable from './Table.tsx';

interface Props extends IslandProps<SkillsSettings> {
  /** The author's names of the skills; the essay's if not given. */
  names?: SkillNames | undefined;
}

const COUNTS = [1, 2, 3].map((value) => ({ value, label: String(value) }));

/** One to three skills, how far up somebody is in each, how far they go together, and who has them all. */
export default class SkillsIntersection extends Component<Props> {
  /** What every skill was set to last, for those that are left out. */
  private last = AUTHORS_SETTINGS.tops;

  override render() {
    const { names: own, ...page } = this.props;
    const names = own?.names ?? words.skills;
    return (
      <FigureBody
        {...page}
        figure="skills-intersection"
        encode={encodeSkills}
        decode={(text) => decodeSkills(text, names.length)}
        between={skillsBetween}
        parts={(settings, set) => {
          const { tops } = settings;
          const model = skillsIntersection(settings, own);
          return {
            headline: model.headline,
            stage: (
              <>
                <SkillsIntersectionDrawing model={model} id={page.id} />
                <p class="figure-note">{model.caution}</p>
              </>
            ),
            controls: (
              <>
                {names.length > 1 && (
                  <Choice
                    name={`${page.id}-count`}
                    label={words.howManySkills}
                    options={COUNTS.slice(0, names.length)}
                    value={tops.length}
                    onInput={(count) => {
                      this.last = this.last.map((top, skill) => tops[skill] ?? top);
                      set({ ...settings, tops: this.last.slice(0, count) });
                    }}
                  />
                )}
                <NumberControls id={page.id} controls={controlsOf(settings, names, set)} />
              </>
            ),
            strip: <People field={model.field} />,
            data: (
              <>
                <p>{model.sentence}</p>
                <SkillsTable settings={settings} names={own} />
              </>
            ),
          };
        }}
      />
    );
  }
}

function controlsOf(
  settings: SkillsSettings,
  names: readonly string[],
  set: (settings: SkillsSettings) => void,
): NumberControl[] {
  const { tops, correlation } = settings;
  const skills = tops.map((value, skill) => ({
    name: String(skill),
    label: names[skill] ?? '',
    hue: SKILL_HUES[skill],
    value,
    limits: LIMITS.top,
    unit: words.percentSign,
    text: words.topPercent,
    onInput: (top: number) => set({ ...settings, tops: tops.with(skill, top) }),
  }));
  if (tops.length === 1) return skills;
  return [
    ...skills,
    {
      name: 'correlation',
      label: words.correlation,
      value: correlation,
      limits: LIMITS.correlation,
      unit: '',
      text: correlationText,
      onInput: (value) => set({ ...settings, correlation: value }),
    },
  ];
}
