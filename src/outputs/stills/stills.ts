import { h, type VNode } from 'preact';
import { getCareerLadders, getWriting, hasCareerLadders } from '../../content/load.ts';
import type { FigureData, FigureProps, FigureSnapshot } from '../../figures/definition.ts';
import { drawingOf } from '../../figures/parts.ts';
import { FIGURE_NAMES, figureNamed, type FigureName } from '../../figures/registry.ts';
import type { Preset } from '../../figures/settings.ts';
import { SHOW_UNPUBLISHED } from '../../site-config/show-unpublished.ts';

/**
 * A figure in the state that a piece of an address means: the name of a preset, some settings, or nothing for the
 * author's values.
 *
 * @throws {RangeError} If it means nothing.
 */
export async function snapshotOf(
  figure: FigureName,
  state: string,
): Promise<FigureSnapshot & { drawing: VNode }> {
  const snapshot = figureNamed(figure).snapshot(state, await figureData());
  return { ...snapshot, drawing: h(drawingOf(figure), snapshot.drawing) as VNode };
}

/** The named states of a figure. */
export async function presetsOf(figure: FigureName): Promise<readonly Preset<unknown>[]> {
  return figureNamed(figure).presets(await figureData());
}

/** Properties that put a figure into one of its named states, as an author would write them. */
export async function propsOf(figure: FigureName, slug: string): Promise<FigureProps> {
  const preset = (await presetsOf(figure)).find((one) => one.slug === slug);
  if (!preset) throw new RangeError(`The figure "${figure}" has no preset "${slug}".`);
  return figureNamed(figure).propsOf(preset, await figureData());
}

async function figureData(): Promise<FigureData> {
  return { careerLadders: (await hasCareerLadders()) ? await getCareerLadders() : undefined };
}

/** The figure that the guide for authors shows, whatever the texts do. */
const SHOWN_TO_AUTHORS = 'skills-intersection' satisfies FigureName;

/** The figures that the texts of this site use. */
export async function usedFigures(): Promise<ReadonlySet<string>> {
  return new Set((await getWriting()).flatMap(({ figures }) => figures.map(({ figure }) => figure)));
}

/**
 * The figures that this site shows: those of its texts, and that of the guide for authors. In `npm run dev` it is all that
 * can be drawn.
 */
export async function availableFigures(): Promise<FigureName[]> {
  const data = await figureData();
  const drawn = FIGURE_NAMES.filter((figure) => figureNamed(figure).isAvailable(data));
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
