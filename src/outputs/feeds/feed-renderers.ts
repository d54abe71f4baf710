import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { ImageMetadata } from 'astro';
import type { Address } from '../../permalinks/address.ts';
import { paths } from '../../permalinks/paths.ts';
import { PULL_QUOTE } from '../../mdx/text.ts';
import { COLUMN } from '../../components/picture.ts';
import { CALLOUT } from '../../mdx/callouts.ts';
import { languageName } from '../../mdx/code-languages.ts';
import { describeChart } from '../../charts/description.ts';
import { drawChart, WIDTHS } from '../../charts/draw.ts';
import { chartCaption } from '../../charts/figure.ts';
import { chartRenderers, type ComponentRenderers } from '../../mdx/render/component-renderers.ts';
import { calloutProps, type ElementWords } from '../../mdx/render/page-elements.ts';
import { CODE_BLOCK, PICTURE, TABLE, type Component } from '../../mdx/render/pieces.ts';
import { playerLinks } from '../../mdx/render/players.ts';
import { PERMALINK } from '../../mdx/plugins/rehype-answers.ts';
import { stillHeight, STILL_WIDTH } from '../stills/render-still.ts';

/** Name of the element that stands for what is inside, in what an author's component gives. */
export const CHILDREN = 'text-children';

/** Property of a picture that has a form for readers that show no SVG: its address. */
export const PNG = 'dataPng';

/** What the renderers for feeds need to know of a text. */
export interface FeedContext {
  words: Pick<ElementWords, 'callouts'>;
  address: Address;
  /** Path of the text's page. */
  page: string;
  /** Pictures beside the text, by their names. */
  pictures: ReadonlyMap<string, ImageMetadata>;
  /** What stands for figures and for what the text imports. */
  filled: ReadonlyMap<Component, ElementContent[]>;
}

/** The renderers of a text in a feed: plain elements, and pictures at addresses that last. */
export function feedRenderers({ words, address, page, pictures, filled }: FeedContext): ComponentRenderers {
  const fill: ComponentRenderers[string] = (component, children) =>
    withChildren(filled.get(component) ?? [], children);
  const renderers: ComponentRenderers = {
    [CALLOUT]: ({ props }, children) => [
      h('blockquote', [h('p', h('strong', calloutProps(props, words).title)), ...children]),
    ],
    // A feed cannot set it apart from the text that it repeats.
    [PULL_QUOTE]: () => [],
    [CODE_BLOCK]: ({ props: { title, language } }, children) => [
      ...(typeof title === 'string' ? [h('p', h('strong', title))] : []),
      h(
        'pre',
        children.map((child) => withLanguage(child, String(language))),
      ),
    ],
    [TABLE]: (_, children) => [h('table', children)],
    [PERMALINK]: () => [],
    ...playerLinks(),
    ...chartRenderers((chart) => {
      const href = address.absolute(`${page}#${chart.id}`);
      const picture = {
        src: address.absolute(paths.chart(page, chart.name)),
        width: STILL_WIDTH,
        height: stillHeight(drawChart(chart, WIDTHS.wide).size),
        alt: describeChart(chart),
      };
      return [
        h('figure', [
          h('p', h('strong', chart.title)),
          h('a', { href }, h('img', picture)),
          ...chartCaption(chart),
        ]),
      ];
    }),
    [PICTURE]: ({ props: { src, alt, file } }) => {
      const picture = pictures.get(String(file));
      const url = picture ? address.absolute(paths.adjacent(page, String(file))) : String(src);
      const png = picture?.format === 'svg' && address.absolute(paths.drawingPng(page, String(file)));
      const size = picture && sizeOf(picture);
      return [h('img', { src: url, alt: String(alt), ...size, ...(png && { [PNG]: png }) })];
    },
  };
  return { ...renderers, ...Object.fromEntries([...filled.keys()].map(({ name }) => [name, fill])) };
}

/** Code that names its language as HTML suggests (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element). */
function withLanguage(code: ElementContent, language: string): ElementContent {
  if (code.type !== 'element' || code.tagName !== 'code' || languageName(language) === '') return code;
  return { ...code, properties: { ...code.properties, className: [`language-${language}`] } };
}

/** Puts what an author wrote inside a component to the place that the component gives it. */
function withChildren(nodes: readonly ElementContent[], children: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return node.tagName === CHILDREN
      ? children
      : [{ ...node, children: withChildren(node.children, children) }];
  });
}

function sizeOf(picture: ImageMetadata): { width: number; height: number } {
  const width = Math.min(picture.width, COLUMN);
  return { width, height: Math.round((picture.height * width) / picture.width) };
}
