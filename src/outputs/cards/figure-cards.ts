import type { FigureName } from '../../figures/registry.ts';
import type { ExplainedPreset } from '../../figures/settings.ts';
import { outlineTexts } from '../stills/outline-texts.ts';
import { stillHeight, stillSvg, STILL_WIDTH } from '../stills/render-still.ts';
import { availableFigures, figureName, snapshotOf } from '../stills/stills.ts';
import { site } from '../../site.ts';
import type { Card } from './card-layout.ts';
import { presetCardName } from '../../permalinks/card-naming.ts';

/** Every card of a figure in a named state, by its name: the state in words, and the drawing beside them. */
export async function figureCards(): Promise<Map<string, Card>> {
  const cards = new Map<string, Card>();
  for (const [figure, presets] of await availableFigures()) {
    for (const preset of presets) {
      const { slug } = preset;
      const { drawing, size, description } = await snapshotOf(figure, slug);
      cards.set(presetCardName(figure, slug), {
        ...(await presetCard(figure, preset)),
        picture: {
          svg: await outlineTexts(stillSvg(drawing, size, description)),
          width: STILL_WIDTH,
          height: stillHeight(size),
        },
      });
    }
  }
  return cards;
}

/** What the card of a figure in a named state says. */
export async function presetCard(
  figure: FigureName,
  { title, why }: ExplainedPreset<unknown>,
): Promise<Card> {
  return { title, text: why, source: await figureName(figure), site: site.name };
}
