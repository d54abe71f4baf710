import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { languageName } from '../../mdx/code-languages.ts';
import { chartCaption } from '../../charts/figure.ts';
import { chartTable } from '../../charts/table.ts';
import { chartRenderers, type ComponentRenderers } from '../../mdx/render/component-renderers.ts';
import { CODE_BLOCK } from '../../mdx/render/pieces.ts';

/** What Markdown has besides the form for feeds: the language of code, and no colours in it; the numbers of charts. */
export const MARKDOWN_RENDERERS: ComponentRenderers = {
  ...chartRenderers((chart) => [
    h('p', h('strong', chart.title)),
    ...(chart.label === undefined ? [] : [h('p', chart.label)]),
    chartTable(chart),
    ...chartCaption(chart).map(({ children }) => h('p', children)),
  ]),
  [CODE_BLOCK]: ({ props: { title, language } }, children) => {
    const name = String(language);
    const className = languageName(name) === '' ? [] : [`language-${name}`];
    const code = children.map((child) => toString(child)).join('');
    return [
      ...(typeof title === 'string' ? [h('p', h('strong', title))] : []),
      h('pre', h('code', { className }, code)),
    ];
  },
};
