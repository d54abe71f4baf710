import { h, type VNode } from 'preact';
import {
  beside,
  careerLadder,
  decodeLadder,
  authorsRung,
  LADDER_SIZE,
  ladderPresets,
  type LadderSettings,
} from '../../figures/career-ladder/model.ts';
import {
  AUTHORS_OPTION,
  decodeOption,
  OPTION_PRESETS,
  OPTION_SIZE,
  optionPrice,
} from '../../figures/option-price/model.ts';
import {
  AUTHORS_SETTINGS,
  decodeSkills,
  SKILLS_PRESETS,
  SKILLS_SIZE,
  skillsIntersection,
} from '../../figures/skills-intersection/model.ts';
import type { FigureProps } from '../../figures/registry.ts';
import { figurePresets } from '../../figures/presets.ts';
import type { Preset } from '../../figures/settings.ts';
import { SHOW_UNPUBLISHED } from '../../site-config/show-unpublished.ts';
import { getCareerLadders, getWriting, hasCareerLadders } from '../../content/load.ts';
import { CareerLadderDrawing } from '../../figures/career-ladder/Drawing.tsx';
import { OptionPriceDrawing } from '../../figures/option-price/Drawing.tsx';
import { SkillsIntersectionDrawing } from '../../figures/skills-intersection/Drawing.tsx';
import { FIGURES, type FigureName } from '../../figures/facts.ts';

/** A figure in some state, as it is drawn and told where it cannot be played with. */
export interface Told {
  drawing: VNode;
  /** Size of the drawing in its own units. */
  size: { width: number; height: number };
  /** Text alternative. */
  description: string;
  /** What it says, in a sentence or two. */
  sentence: string;
}

/**
 * A figure in the state that a piece of an address means: the name of a preset, some settings, or nothing for the
 * author's values.
 *
 * @throws {RangeError} If it means nothing.
 */
export async function toldOf(figure: FigureName, state: string): Promise<Told> {
  switch (figure) {
    case 'skills-intersection': {
      const settings = settingsOf(state, AUTHORS_SETTINGS, SKILLS_PRESETS, decodeSkills);
      const model = skillsIntersection(settings);
      return {
        drawing: h(SkillsIntersectionDrawing, { model, id: 'still' }) as VNode,
        size: SKILLS_SIZE,
        ...model,
      };
    }
    case 'option-price': {
      const model = optionPrice(settingsOf(state, AUTHORS_OPTION, OPTION_PRESETS, decodeOption));
      return { drawing: h(OptionPriceDrawing, { model }) as VNode, size: OPTION_SIZE, ...model };
    }
    case 'career-ladder': {
      const model = careerLadder(await getCareerLadders());
      const { rung, both } = settingsOf(state, authorsRung(model), ladderPresets(model), (text) =>
        decodeLadder(model, text),
      );
      const other = both ? beside(model, rung) : undefined;
      const told = [model.rungs[rung], other].filter((one) => one !== undefined);
      return {
        drawing: h(CareerLadderDrawing, { model, selected: rung, compared: other?.index }) as VNode,
        size: LADDER_SIZE,
        description: model.description,
        sentence: `${told.map(({ headline, sentence }) => `${headline} ${sentence}`).join(' ')} ${model.view}`,
      };
    }
  }
}

function settingsOf<S>(
  state: string,
  authors: S,
  presets: readonly Preset<S>[],
  decode: (text: string) => S | undefined,
): S {
  if (state === '') return authors;
  const settings = presets.find(({ slug }) => slug === state)?.settings ?? decode(state);
  if (settings === undefined) throw new RangeError(`A figure has no state "${state}".`);
  return settings;
}

/** The named states of a figure. */
export async function presetsOf(figure: FigureName): Promise<readonly Preset<unknown>[]> {
  return figurePresets((await hasCareerLadders()) ? await getCareerLadders() : undefined).get(figure) ?? [];
}

/** Properties that put a figure into one of its named states, as an author would write them. */
export async function propsOf(figure: FigureName, preset: string): Promise<FigureProps> {
  const settings = (await presetsOf(figure)).find(({ slug }) => slug === preset)?.settings;
  if (figure !== 'career-ladder') return settings as FigureProps;
  const { rung, both } = settings as LadderSettings;
  const { rungs } = careerLadder(await getCareerLadders());
  return { rung: rungs[rung]?.title, both };
}

/** The figure that the guide for authors shows, whatever the texts do. */
const SHOWN_TO_AUTHORS = 'skills-intersection' satisfies FigureName;

/** The figures that the texts of this site use. */
export async function usedFigures(): Promise<ReadonlySet<string>> {
  return new Set((await getWriting()).flatMap(({ figures }) => figures.map(({ figure }) => figure)));
}

/**
 * The figures that this site shows: those of its texts, and that of the guide for authors. While somebody writes it is all
 * that could be drawn, which is all but the ladder where it has no data.
 */
export async function availableFigures(): Promise<FigureName[]> {
  const ladder = await hasCareerLadders();
  const drawn = (Object.keys(FIGURES) as FigureName[]).filter(
    (figure) => figure !== 'career-ladder' || ladder,
  );
  if (process.env[SHOW_UNPUBLISHED] === 'yes') return drawn;
  const used = await usedFigures();
  return drawn.filter((figure) => figure === SHOWN_TO_AUTHORS || used.has(figure));
}

/** Pages of every still picture of the site, whatever its form: of each figure, of its presets, and as texts use it. */
export async function stillPaths() {
  return (await allStills()).map((props) => ({
    params: { still: [props.figure, props.state].filter(Boolean).join('/') },
    props,
  }));
}

async function allStills(): Promise<{ figure: FigureName; state: string }[]> {
  const figures = await availableFigures();
  const used = (await getWriting()).flatMap(({ figures: uses }) => uses);
  const all = await Promise.all(
    figures.map(async (figure) => {
      const presets = (await presetsOf(figure)).map(({ slug }) => slug);
      const states = used.filter((use) => use.figure === figure).map(({ state }) => state);
      return [...new Set(['', ...presets, ...states])].map((state) => ({ figure, state }));
    }),
  );
  return all.flat();
}
