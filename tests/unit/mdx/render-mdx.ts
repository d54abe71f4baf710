import type { ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import * as words from '../../../src/i18n/words.ts';
import { parseText } from '../../../src/mdx/parse-mdx.ts';
import { expand, type ComponentRenderers } from '../../../src/mdx/render/component-renderers.ts';
import type { RenderedText } from '../../../src/mdx/render/pieces.ts';
import { renderText } from '../../../src/mdx/render/render-text.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import type { Ledger } from '../../../src/permalinks/ledger.ts';

const element =
  (tagName: string): ComponentRenderers[string] =>
  ({ props }, children) => [{ type: 'element', tagName, properties: props as Properties, children }];
const held: ComponentRenderers[string] = (_, children) => children;

/** Shows of each component what it holds, or the element that it stands for, with all its properties. */
const PLAIN: ComponentRenderers = {
  Callout: held,
  PullQuote: held,
  Permalink: held,
  SkillsIntersection: held,
  Picture: element('img'),
  Table: element('table'),
  CodeBlock: element('pre'),
};

/** A text rendered as the site renders it. */
export function render(
  source: string,
  ledger: Ledger = new Map(),
  file = '/site/content/essays/an-essay/index.mdx',
  language = 'en',
): Promise<RenderedText> {
  return renderText(parseText(file, source), {
    file,
    source,
    language,
    address: createAddress('https://example.org'),
    ledger,
    words,
  });
}

/** HTML of some nodes with an output's renderers; components that these leave stand in it as elements of their names. */
export function htmlOf(nodes: readonly ElementContent[], renderers: ComponentRenderers = PLAIN): string {
  const show = (all: readonly ElementContent[]): ElementContent[] =>
    all.map((node): ElementContent => {
      if (node.type !== 'component' && node.type !== 'element') return node;
      const children = show(node.children);
      if (node.type === 'element') return { ...node, children };
      return { type: 'element', tagName: node.name, properties: node.props as Properties, children };
    });
  return toHtml({ type: 'root', children: show(expand(nodes, renderers)) });
}

/** HTML of an MDX text; `only` gives one answer. */
export async function renderMdx(source: string, only?: string, language?: string): Promise<string> {
  const { pieces } = await render(source, undefined, undefined, language);
  const shown = pieces.filter(({ anchor }) => only === undefined || anchor === only);
  return htmlOf(shown.flatMap(({ content }) => content));
}
