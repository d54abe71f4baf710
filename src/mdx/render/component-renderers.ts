import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { CHART_COMPONENTS, type Chart } from '../../charts/chart.ts';
import { chartFigure } from '../../charts/figure.ts';
import type { Address } from '../../permalinks/address.ts';
import { paths } from '../../permalinks/paths.ts';
import { PULL_QUOTE } from '../text.ts';
import { CALLOUT } from '../callouts.ts';
import type { Question } from '../outline.ts';
import { PERMALINK } from '../plugins/rehype-answers.ts';
import {
  calloutBox,
  calloutProps,
  codeBlock,
  permalink,
  remotePicture,
  type ElementWords,
} from './page-elements.ts';
import { playerRenderers } from './players.ts';
import { CODE_BLOCK, PICTURE, TABLE, type Component } from './pieces.ts';

/** What an output makes of each component, by its name; one that it leaves out stays a hole. */
export type ComponentRenderers = Readonly<
  Record<string, (component: Component, children: ElementContent[]) => ElementContent[]>
>;

/** Where a text is shown, and by which names. */
export interface RendererContext {
  words: ElementWords;
  address: Address;
  /** Slug of the essay, for permalinks. */
  essay: string;
  /** Path of its page. */
  page: string;
}

/** Nodes with their components rendered: copies, so that each output may change its own. */
export function expand(nodes: readonly ElementContent[], renderers: ComponentRenderers): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'component') {
      const children = expand(node.children, renderers);
      const make = renderers[node.name];
      return make ? make(node, children) : [{ ...node, children }];
    }
    if (node.type === 'element') return [{ ...node, children: expand(node.children, renderers) }];
    return [node];
  });
}

/** The renderers of a text's own page. Figures, pictures beside the text and modules stay holes. */
export function pageRenderers({ words, address, essay, page }: RendererContext): ComponentRenderers {
  return {
    [CALLOUT]: ({ props }, children) => [calloutBox(calloutProps(props, words), children)],
    [PULL_QUOTE]: (_, children) => [h('div.pull-quote', { ariaHidden: 'true' }, children)],
    [CODE_BLOCK]: ({ props }, children) => [codeBlock(props, children, words, true)],
    [TABLE]: ({ props }, children) => [
      h('div.wide-table', { role: 'group', ariaLabel: props['label'] as string, tabIndex: 0 }, [
        h('table', children),
      ]),
    ],
    [PERMALINK]: ({ props }) => [permalink(props, essay, address, words)],
    ...playerRenderers(words),
    ...chartRenderers((chart) => [
      chartFigure(chart, chart.file && address.href(paths.adjacent(page, chart.file))),
    ]),
    [PICTURE]: (picture) => (picture.props['file'] === undefined ? [remotePicture(picture)] : [picture]),
  };
}

/** The renderers of charts in an output, from what it makes of one. */
export function chartRenderers(render: (chart: Chart) => ElementContent[]): ComponentRenderers {
  const renderer: ComponentRenderers[string] = ({ props: { chart } }) =>
    typeof chart === 'string' ? render(JSON.parse(chart) as Chart) : [];
  return Object.fromEntries(CHART_COMPONENTS.map((name) => [name, renderer]));
}

/** The renderers of a frame on another site, where there is no script and nothing to copy. */
export function embedRenderers(context: RendererContext): ComponentRenderers {
  return {
    ...pageRenderers(context),
    [CODE_BLOCK]: ({ props }, children) => [codeBlock(props, children, context.words, false)],
    [PERMALINK]: () => [],
  };
}

/** Headings that are so many levels higher, or lower where that is negative; `h1` is the highest. */
export function raiseHeadings(nodes: readonly ElementContent[], levels: number): ElementContent[] {
  return mapElements(nodes, (element) => {
    const [, level] = /^h([2-5])$/.exec(element.tagName) ?? [];
    return level ? { ...element, tagName: `h${Math.max(1, Number(level) - levels)}` } : element;
  });
}

/** An answer as its own page has it, where its question is the title. */
export function raiseAnswer(
  nodes: readonly ElementContent[],
  { category }: Pick<Question, 'category'>,
): ElementContent[] {
  return raiseHeadings(nodes, category ? 2 : 1);
}

/** Links that leave the frame they stand in: the rest of the site may not be framed. */
export function openLinksOutsideFrame(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return element;
    return { ...element, properties: { ...element.properties, target: '_top' } };
  });
}

function mapElements(nodes: readonly ElementContent[], map: (element: Element) => Element): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'component') return { ...node, children: mapElements(node.children, map) };
    return node.type === 'element' ? map({ ...node, children: mapElements(node.children, map) }) : node;
  });
}
