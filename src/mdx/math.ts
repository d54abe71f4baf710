import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { Nodes, Root } from 'mdast';
import temml from 'temml';
import type { Problem } from '../diagnostics/problem.ts';
import type { Words } from '../i18n/languages.ts';
import { nodesIn, placeOf } from './elements.ts';
import type { AnyMath } from './syntax/math.ts';

/** Most expansions of macros in a formula, so that one that means itself ends. */
const MOST_EXPANSIONS = 1000;

/** Classes of Temml that mean where a cell of an aligned formula stands, which needs no style sheet as a style. */
const ALIGNMENTS: Readonly<Record<string, string>> = { 'tml-left': 'left', 'tml-right': 'right' };

/** Space above and below the rows of a formula, which resets of style sheets take away. */
const ROW_SPACE = 'padding-block:0.25em';

/** What is wrong with the formulas of a text. */
export function mathProblems(tree: Root): Problem[] {
  return nodesIn(tree, isFormula).flatMap((formula): Problem[] => {
    const { value } = formula;
    if (value.trim() === '') {
      const hint = 'Write one between them, or \\$ for a literal dollar sign.';
      return [{ ...placeOf(formula), message: 'There is no formula between the dollar signs.', hint }];
    }
    try {
      mathML(formula);
      return [];
    } catch (error) {
      const [reason = ''] = (error as Error).message.trim().split(/ at (?:position|end of input)/);
      const shown = value.replace(/\s+/g, ' ').trim();
      return [
        {
          ...placeOf(formula),
          message: `The formula $${shown}$ cannot be read: ${reason.replace(/\.$/, '')}.`,
          hint: 'Fix the TeX (https://temml.org/docs/en/supported); for a literal dollar sign, write \\$.',
        },
      ];
    }
  });
}

/**
 * A formula as MathML, which browsers show and read aloud without scripts, fonts or styles of ours.
 *
 * @throws {Error} If it cannot be read.
 */
export function mathML({ type, value }: AnyMath): Element {
  const html = temml.renderToString(value, {
    displayMode: type === 'math',
    throwOnError: true,
    maxExpand: MOST_EXPANSIONS,
    // Nothing may be loaded from elsewhere, or become a link.
    trust: false,
  });
  const [math] = fromHtml(html, { fragment: true }).children;
  if (math?.type !== 'element') throw new Error('The formula is empty');
  const { display } = math.properties;
  // What its author wrote is what stands for it in Markdown.
  const properties = { ...(display && { display }), alttext: value.trim() };
  return { ...math, properties, children: math.children.map(withoutClasses) };
}

/** What renders formulas, for remark-rehype; those that stand alone scroll where they are wider than the page. */
export function mathHandlers({ formula: name }: Pick<Words, 'formula'>) {
  return {
    inlineMath: (_: unknown, node: AnyMath): Element => mathML(node),
    math: (_: unknown, node: AnyMath): Element =>
      h('div.wide-table', { role: 'group', ariaLabel: name, tabIndex: 0 }, mathML(node)),
  };
}

function withoutClasses(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { className, style, ...rest } = node.properties;
  const alignment = [className].flat().flatMap((name) => ALIGNMENTS[String(name)] ?? [])[0];
  const styles = [style, alignment && `text-align:${alignment}`, node.tagName === 'mtd' && ROW_SPACE]
    .filter(Boolean)
    .join(';')
    .replace(/;;/g, ';');
  const properties: Properties = { ...rest, ...(styles && { style: styles }) };
  return { type: 'element', tagName: node.tagName, properties, children: node.children.map(withoutClasses) };
}

/** Whether a node is a formula. */
export function isFormula(node: Nodes): node is AnyMath {
  return node.type === 'inlineMath' || node.type === 'math';
}
