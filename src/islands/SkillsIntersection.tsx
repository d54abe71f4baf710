import { useState } from 'preact/hooks';
import { LIMITS, SKILLS, skillsIntersection, type SkillsSettings } from '../charts/skills-intersection.ts';
import { useAlive, useSettled } from './settled.ts';
import { SKILL_HUES, SkillsIntersectionDrawing } from './SkillsIntersectionDrawing.tsx';

interface Props {
  /** Settings the figure shows at first and comes back to. */
  initial: SkillsSettings;
  /** Id of the figure, unique on the page. */
  id: string;
}

/** Three skills, how far up somebody is in each, how far they go together, and who has them all. */
export default function SkillsIntersection({ initial, id }: Props) {
  const [settings, setSettings] = useState(initial);
  const alive = useAlive();
  const model = skillsIntersection(settings);
  const announced = useSettled(model.sentence);
  const setTop = (skill: number, top: number) =>
    setSettings({ ...settings, tops: settings.tops.with(skill, top) as unknown as SkillsSettings['tops'] });
  return (
    <div class="figure-body">
      <SkillsIntersectionDrawing model={model} id={id} />
      {/* A new element for new words: words that move inside an old one are layout shift while a slider is dragged. */}
      <p key={model.sentence} class="figure-result">
        {model.who}: <strong>{model.result}.</strong> {model.otherwise}
      </p>
      <p class="sr-only" aria-live="polite">
        {announced}
      </p>
      <fieldset class="figure-controls" disabled={!alive}>
        <legend class="sr-only">Play with the numbers</legend>
        {SKILLS.map((name, skill) => (
          <Slider
            key={name}
            id={`${id}-${skill}`}
            label={name}
            hue={SKILL_HUES[skill]}
            value={settings.tops[skill] ?? 0}
            limits={LIMITS.top}
            text={(value) => `top ${value}%`}
            onInput={(value) => setTop(skill, value)}
          />
        ))}
        <Slider
          id={`${id}-correlation`}
          label="Correlation between them"
          value={settings.correlation}
          limits={LIMITS.correlation}
          text={(value) => value.toFixed(2)}
          onInput={(correlation) => setSettings({ ...settings, correlation })}
        />
        <button type="button" class="figure-reset" onClick={() => setSettings(initial)}>
          Back to the essay’s values
        </button>
      </fieldset>
    </div>
  );
}

interface SliderProps {
  id: string;
  label: string;
  hue?: string | undefined;
  value: number;
  limits: { min: number; max: number; step: number };
  text: (value: number) => string;
  onInput: (value: number) => void;
}

function Slider({ id, label, hue, value, limits, text, onInput }: SliderProps) {
  return (
    <div class={hue ? `figure-slider skill-control-${hue}` : 'figure-slider'}>
      <label for={id}>{label}</label>
      {/* The slider says its value itself; an output that is live by default would say it once more. */}
      <output key={value} for={id} aria-live="off">
        {text(value)}
      </output>
      <input
        id={id}
        type="range"
        {...limits}
        value={value}
        aria-valuetext={text(value)}
        onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
