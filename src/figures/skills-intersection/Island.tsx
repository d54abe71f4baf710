import { useState } from 'preact/hooks';
import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { Choice, NumberControls, type NumberControl } from '../island/controls.tsx';
import { FigureBody, type IslandProps } from '../island/FigureBody.tsx';
import { useSettings } from '../island/use-settings.ts';
import SkillsIntersectionDrawing, { SKILL_HUES } from './Drawing.tsx';
import { skillsIntersection } from './model.ts';
import People from './People.tsx';
import type { SkillNames } from './sentences.ts';
import {
  AUTHORS_SETTINGS,
  decodeSkills,
  encodeSkills,
  LIMITS,
  skillsBetween,
  SKILLS_PRESETS,
  type SkillsSettings,
} from './state.ts';
import SkillsTable from './Table.tsx';

interface Props extends IslandProps {
  /** Settings the figure shows at first. */
  initial: SkillsSettings;
  /** The author's names of the skills; the essay's if not given. */
  names?: SkillNames | undefined;
}

const COUNTS = [1, 2, 3].map((value) => ({ value, label: String(value) }));

/** One to three skills, how far up somebody is in each, how far they go together, and who has them all. */
export default function SkillsIntersection({ initial, names: own, ...page }: Props) {
  const names = own?.names ?? words.skills;
  const control = useSettings({
    figure: 'skills-intersection',
    initial,
    decode: (text) => decodeSkills(text, names.length),
    between: skillsBetween,
  });
  const { settings, set } = control;
  const { tops, correlation } = settings;
  // What a skill was set to before it was left out.
  const [last, setLast] = useState(AUTHORS_SETTINGS.tops);
  const setCount = (count: number) => {
    const all = last.map((top, skill) => tops[skill] ?? top);
    setLast(all);
    set({ ...settings, tops: all.slice(0, count) });
  };
  const model = skillsIntersection(settings, own);
  const controls: NumberControl[] = tops.map((value, skill) => ({
    name: String(skill),
    label: names[skill] ?? '',
    hue: SKILL_HUES[skill],
    value,
    limits: LIMITS.top,
    unit: words.percentSign,
    text: words.topPercent,
    onInput: (top) => set({ ...settings, tops: tops.with(skill, top) }),
  }));
  if (tops.length > 1) {
    controls.push({
      name: 'correlation',
      label: words.correlation,
      value: correlation,
      limits: LIMITS.correlation,
      unit: '',
      text: (value) => numberText(value.toFixed(2)),
      onInput: (value) => set({ ...settings, correlation: value }),
    });
  }
  return (
    <FigureBody
      {...page}
      figure="skills-intersection"
      control={control}
      states={SKILLS_PRESETS.filter(({ settings: { tops: one } }) => one.length <= names.length)}
      encode={encodeSkills}
      headline={model.headline}
      stage={
        <>
          <SkillsIntersectionDrawing model={model} id={page.id} />
          <p class="figure-note">{model.caution}</p>
        </>
      }
      controls={
        <>
          {names.length > 1 && (
            <Choice
              name={`${page.id}-count`}
              label={words.howManySkills}
              options={COUNTS.slice(0, names.length)}
              value={tops.length}
              onInput={setCount}
            />
          )}
          <NumberControls id={page.id} controls={controls} />
        </>
      }
      strip={<People field={model.field} />}
      data={
        <>
          <p>{model.sentence}</p>
          <SkillsTable settings={settings} names={own} />
        </>
      }
    />
  );
}
