import { h, type VNode } from 'preact';
import { getCareerLadders, getSite, getTexts, hasCareerLadders } from '../../content/load.ts';
import type { FigureData, FigureProps, FigureSnapshot } from '../../figures/definition.ts';
import { drawingOf } from '../../figures/figure-files.ts';
import { figureNamed, figurePresets, shownFigures, type FigureName } from '../../figures/registry.ts';
import type { ExplainedPreset } from '../../figures/settings.ts';
import { SHOW_UNPUBLISHED } from '../../site-config/unpublished-variable.ts';
import { site } from '../../site.ts';

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

/** Properties that put a figure into one of its named states, as an author would write them. */
export async function propsOf(figure: FigureName, slug: string): Promise<FigureProps> {
  const data = await figureData();
  const preset = figureNamed(figure)
    .presets(data)
    .find((one) => one.slug === slug);
  if (!preset) throw new RangeError(`The figure "${figure}" has no preset "${slug}".`);
  return figureNamed(figure).propsOf(preset, data);
}

/** Name of a figure for readers. */
export async function figureName(figure: FigureName): Promise<string> {
  return figureNamed(figure).nameIn(await figureData());
}

async function figureData(): Promise<FigureData> {
  return {
    careerLadders: (await hasCareerLadders()) ? await getCareerLadders() : undefined,
    uses: (await getTexts()).flatMap(({ figures }) => figures),
  };
}

/** The figures that the texts of this site use. */
export async function usedFigures(): Promise<ReadonlySet<string>> {
  return new Set((await getTexts()).flatMap(({ figures }) => figures.map(({ figure }) => figure)));
}

/** The figures that this site shows, each with its named states. In `npm run dev` it is all that can be drawn. */
export async function availableFigures(): Promise<Map<FigureName, readonly ExplainedPreset<unknown>[]>> {
  const drawn = figurePresets((await figureData()).careerLadders);
  if (process.env[SHOW_UNPUBLISHED] === 'yes') return drawn;
  const { texts, ledger } = await getSite();
  return shownFigures(drawn, texts, { hasGuide: site.hasGuide, ledger });
}
