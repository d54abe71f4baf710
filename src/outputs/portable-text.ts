import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { renderModule } from '../components/rendered-module.ts';
import { figureId } from '../figures/figure-links.ts';
import { FIGURES, type FigureComponent } from '../figures/registry.ts';
import * as words from '../i18n/words.ts';
import { composed } from '../mdx/adjacent-file.ts';
import { expand, type ComponentRenderers } from '../mdx/render/component-renderers.ts';
import { componentsIn, MODULE, type Component, type Piece } from '../mdx/render/pieces.ts';
import { paths } from '../permalinks/paths.ts';
import type { Writing } from '../site-model/writing.ts';
import { site } from '../site.ts';
import { CHILDREN, feedRenderers } from './feeds/feed-renderers.ts';
import { stillHeight, STILL_WIDTH } from './stills/render-still.ts';
import { snapshotOf } from './stills/stills.ts';

/** A piece of a text in plain HTML. */
export interface PortablePiece {
  /** Anchor of the question; none for what belongs to no question. */
  anchor: string | undefined;
  nodes: ElementContent[];
}

/**
 * Pieces of a text in plain HTML that needs neither scripts nor styles: figures as stills, pictures at addresses that last.
 *
 * @param renderers What this output makes differently from a feed.
 */
export async function portablePieces(
  writing: Writing,
  pieces: readonly Piece[],
  renderers: ComponentRenderers = {},
): Promise<PortablePiece[]> {
  const holes = pieces
    .flatMap(({ content }) => componentsIn(content))
    .filter(({ name }) => name === MODULE || name in FIGURES);
  const filled = await Promise.all(
    holes.map(async (hole): Promise<[Component, ElementContent[]]> => [
      hole,
      hole.name === MODULE ? await imported(writing, hole) : [await still(hole, writing.page)],
    ]),
  );
  const all = {
    ...feedRenderers({
      words,
      address: site.address,
      page: writing.page,
      pictures: new Map(writing.pictures.map(({ name, image }) => [composed(name), image])),
      filled: new Map(filled),
    }),
    ...renderers,
  };
  return pieces.map(({ anchor, content }) => ({ anchor, nodes: expand(content, all) }));
}

/** The still picture of a figure, with a link to where it can be played with. */
async function still({ name, props: all }: Component, page: string): Promise<ElementContent> {
  const { id, ...props } = all;
  const { name: figure, state: stateOf, words: figureWords } = FIGURES[name as FigureComponent];
  const state = stateOf(props);
  if (Array.isArray(state)) throw new RangeError(`<${name} />: ${state.join(' ')}`);
  const { description, sentence, size } = await snapshotOf(figure, state);
  const href = site.address.absolute(`${page}#${figureId(figure, typeof id === 'string' ? id : undefined)}`);
  const picture = {
    src: site.address.absolute(paths.still(figure, state)),
    width: STILL_WIDTH,
    height: stillHeight(size),
    alt: description,
  };
  return h('figure', [
    h('a', { href }, h('img', picture)),
    h('figcaption', [`${figureWords.caption} ${sentence} `, h('a', { href }, words.figure.play)]),
  ]);
}

/** What an author's own component shows where nothing runs. */
async function imported(writing: Writing, hole: Component): Promise<ElementContent[]> {
  const html = await renderModule(writing, hole.props, `<${CHILDREN}></${CHILDREN}>`);
  return fromHtml(html, { fragment: true }).children as ElementContent[];
}
