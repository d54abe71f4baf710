import * as words from '../../i18n/words.ts';
import { numberText } from '../../i18n/numbers.ts';
import { useState } from 'preact/hooks';
import { skillsIntersection } from './model.ts';
import type { SkillNames } from './sentences.ts';
import {
  AUTHORS_SETTINGS,
  decodeSkills,
  encodeSkills,
  LIMITS,
  SKILLS_PRESETS,
  type SkillsSettings,
} from './state.ts';
import { Choice, Foot, Presets, Slider } from '../island/controls.tsx';
import { useHydrated, useDebounced } from '../island/use-debounced.ts';
import SkillsIntersectionDrawing, { SKILL_HUES } from './Drawing.tsx';
import { useSettings } from '../island/use-settings.ts';

interface Props {
  /** Settings the figure shows at first and comes back to. */
  initial: SkillsSettings;
  /** The author's names of the skills; the essay's if not given. */
  names?: SkillNames | undefined;
  /** Link to the pages of its presets, without their names. */
  presets: string;
  /** Id of the figure, unique on the page. */
  id: string;
}

const COUNTS = [1, 2, 3].map((value) => ({ value, label: String(value) }));

/** One to three skills, how far up somebody is in each, how far they go together, and who has them all. */
export default function SkillsIntersection({ initial, names: own, presets, id }: Props) {
  const names = own?.names ?? words.skills;
  const [settings, setSettings] = useSettings('skills-intersection', initial, (text) =>
    decodeSkills(text, names.length),
  );
  // What a skill was set to before it was left out.
  const [last, setLast] = useState(AUTHORS_SETTINGS.tops);
  const hydrated = useHydrated();
  const model = skillsIntersection(settings, own);
  const announced = useDebounced(model.sentence);
  const { tops, correlation } = settings;
  const setTop = (skill: number, top: number) => setSettings({ ...settings, tops: tops.with(skill, top) });
  const setCount = (count: number) => {
    const all = last.map((top, skill) => tops[skill] ?? top);
    setLast(all);
    setSettings({ ...settings, tops: all.slice(0, count) });
  };
  return (
    <div class="figure-body">
      <SkillsIntersectionDrawing model={model} id={id} />
      {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
      <p key={model.sentence} class="figure-result">
        {model.who}: <strong>{model.result}.</strong> {model.otherwise}{' '}
        {model.caution && <span class="text-muted">{model.caution}</span>}
      </p>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!hydrated}>
        <legend class="sr-only">{words.figure.controls}</legend>
        {names.length > 1 && (
          <Choice
            name={`${id}-count`}
            label={words.howManySkills}
            options={COUNTS.slice(0, names.length)}
            value={tops.length}
            onInput={setCount}
          />
        )}
        {tops.map((top, skill) => (
          <Slider
            key={skill}
            id={`${id}-${skill}`}
            label={names[skill] ?? ''}
            hue={SKILL_HUES[skill]}
            value={top}
            limits={LIMITS.top}
            text={words.topPercent}
            onInput={(value) => setTop(skill, value)}
          />
        ))}
        {tops.length > 1 && (
          <Slider
            id={`${id}-correlation`}
            label={words.correlationBetween}
            value={correlation}
            limits={LIMITS.correlation}
            text={(value) => numberText(value.toFixed(2))}
            onInput={(value) => setSettings({ ...settings, correlation: value })}
          />
        )}
        <Foot
          figure="skills-intersection"
          id={id}
          state={encodeSkills(settings)}
          onReset={() => setSettings(initial)}
        />
      </fieldset>
      <Presets
        presets={SKILLS_PRESETS.filter(({ settings: { tops } }) => tops.length <= names.length)}
        at={presets}
        encode={encodeSkills}
        settings={settings}
        onSelect={setSettings}
      />
    </div>
  );
}
