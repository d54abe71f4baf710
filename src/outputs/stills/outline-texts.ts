import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { outlineLine, type Anchor } from '../cards/outline.ts';
import { isInOwnFonts } from '../cards/fonts.ts';

/** Declarations by class. */
type Rules = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * A drawing in which each text that needs more than the site's own typefaces is an outline. The renderer of SVG mixes up the
 * letters of several fonts, and takes every text to run from the left; the one of text does neither.
 */
export async function outlineTexts(svg: string): Promise<string> {
  if (isInOwnFonts(svg)) return svg;
  const tree = fromHtml(svg, { fragment: true });
  const texts = elementsNamed('text', tree).filter((text) => !isInOwnFonts(toString(text)));
  const rules = rulesOf(elementsNamed('style', tree).map(toString).join('\n'));
  await Promise.all(texts.map((text) => outlineText(text, rules)));
  return toHtml(tree);
}

function elementsNamed(name: string, node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => elementsNamed(name, child));
  return node.type === 'element' && node.tagName === name ? [node, ...below] : below;
}

/** Styles of a drawing, which has nothing but plain rules with single classes. */
function rulesOf(css: string): Rules {
  return new Map(
    [...css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].map(([, name = '', body = '']) => [
      name,
      Object.fromEntries(
        [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    ]),
  );
}

/** Puts outlines into the place of a text, in a group of its classes, which have their colours. */
async function outlineText(text: Element, rules: Rules): Promise<void> {
  const { className, textAnchor } = text.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const style: Readonly<Record<string, string>> = Object.assign(
    {},
    ...[...rules].flatMap(([name, rule]) => (classes.includes(name) ? [rule] : [])),
  );
  const fontSize = Number.parseFloat(style['font-size'] ?? '16');
  const lineStyle = {
    fontSize,
    fontFamily: style['font-family'] ?? '',
    fontWeight: Number(style['font-weight'] ?? 400),
    // In multiples of the font's size.
    wordSpacing: Number.parseFloat(style['word-spacing'] ?? '0') * fontSize,
  };
  const anchor = (style['text-anchor'] ?? textAnchor ?? 'start') as Anchor;
  const outlines = linesOf(text).map(async ({ x, y, line }): Promise<ElementContent> => {
    const path = await outlineLine(line, lineStyle, anchor);
    return {
      type: 'element',
      tagName: 'path',
      properties: { d: path, transform: `translate(${x} ${y})` },
      children: [],
    };
  });
  text.children = await Promise.all(outlines);
  text.tagName = 'g';
  text.properties = { className: classes };
}

/** The lines of a text, each with its place. */
function linesOf(text: Element): { x: number; y: number; line: string }[] {
  const at = (element: Element, name: string) =>
    element.properties[name] === undefined ? undefined : Number(element.properties[name]);
  const lines = text.children.filter((child) => child.type === 'element');
  let [x, y] = [at(text, 'x') ?? 0, at(text, 'y') ?? 0];
  return (lines.length > 0 ? lines : [text]).map((line) => {
    x = at(line, 'x') ?? x;
    y = (at(line, 'y') ?? y) + (at(line, 'dy') ?? 0);
    return { x, y, line: toString(line) };
  });
}
