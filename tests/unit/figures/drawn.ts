import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { widthOf } from '../../../src/figures/fit-text.ts';
import type { FigureName } from '../../../src/figures/registry.ts';

/** A rectangle of a drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Segment {
  kind: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Width of the stroke. */
  width: number;
}

/** What a drawing shows: the boxes of its texts, and the strokes of its lines. */
export interface Drawn {
  size: { width: number; height: number };
  texts: (Box & { text: string })[];
  strokes: Segment[];
}

/** How far the letters of the widest face of figures reach above and below their line, in the font's size. */
const [ASCENT, DESCENT] = [0.76, 0.24];

/** Bold letters are wider than others by this. */
const BOLD = 1.08;

/** The rules for some figure's drawing, by class; drawings have nothing but plain rules with single classes. */
function rulesOf(figure: FigureName): Map<string, Record<string, string>> {
  const css = ['src/figures/drawing.css', `src/figures/${figure}/drawing.css`]
    .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, ''))
    .join('\n');
  const rules = new Map<string, Record<string, string>>();
  for (const [, name = '', body = ''] of css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
    const declared = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, key, value]) => [key, value]);
    rules.set(name, { ...rules.get(name), ...(Object.fromEntries(declared) as Record<string, string>) });
  }
  return rules;
}

/** The boxes and strokes of a drawing, as its SVG and its styles make them; texts as wide as any face sets them. */
export function drawn(figure: FigureName, svg: string): Drawn {
  const rules = rulesOf(figure);
  const styleOf = ({ properties }: Element) => {
    const classes = [properties['className'] ?? []].flat().map(String);
    return Object.assign(
      {},
      ...[...rules].filter(([name]) => classes.includes(name)).map(([, rule]) => rule),
    ) as Record<string, string>;
  };
  const result: Drawn = { size: { width: 0, height: 0 }, texts: [], strokes: [] };
  const visit = (node: Nodes): void => {
    if (node.type === 'root') return node.children.forEach(visit);
    if (node.type !== 'element' || node.tagName === 'clipPath') return;
    const number = (name: string) => Number(node.properties[name] ?? 0);
    const style = styleOf(node);
    if (node.tagName === 'svg') {
      const [, , width = 0, height = 0] = String(node.properties['viewBox']).split(' ').map(Number);
      result.size = { width, height };
    } else if (node.tagName === 'text') {
      const size = Number.parseFloat(style['font-size'] ?? '16');
      const lines = node.children.filter((child) => child.type === 'element');
      let y = number('y');
      for (const line of lines.length > 0 ? lines : [node]) {
        if (line !== node) y = Number(line.properties['y'] ?? y);
        const x = Number(line.properties['x']);
        const text = toString(line);
        const width = widthOf(text) * size * (Number(style['font-weight'] ?? 400) > 500 ? BOLD : 1);
        const left =
          { start: x, middle: x - width / 2, end: x - width }[style['text-anchor'] ?? 'start'] ?? x;
        result.texts.push({
          text,
          left,
          right: left + width,
          top: y - ASCENT * size,
          bottom: y + DESCENT * size,
        });
      }
      return;
    } else if (style['stroke'] !== undefined) {
      const kind = [node.properties['className'] ?? node.tagName].flat().join(' ');
      const width = Number(style['stroke-width'] ?? 1);
      for (const [x1, y1, x2, y2] of segmentsOf(node, number))
        result.strokes.push({ kind, x1, y1, x2, y2, width });
    }
    node.children.forEach(visit);
  };
  visit(fromHtml(svg, { fragment: true }));
  return result;
}

type Ends = [x1: number, y1: number, x2: number, y2: number];

function segmentsOf({ tagName, properties }: Element, number: (name: string) => number): Ends[] {
  const through = (points: [number, number][]) =>
    points.slice(1).map(([x, y], index): Ends => [...(points[index] ?? [0, 0]), x, y] as Ends);
  switch (tagName) {
    case 'line':
      return [[number('x1'), number('y1'), number('x2'), number('y2')]];
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      return through([
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
        [x, y],
      ]);
    }
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      const turn = (step: number): [number, number] => [
        x + r * Math.cos((step * Math.PI) / 48),
        y + r * Math.sin((step * Math.PI) / 48),
      ];
      return through(Array.from({ length: 97 }, (_, step) => turn(step)));
    }
    case 'path': {
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (const [, command, rest = ''] of String(properties['d']).matchAll(/([MHV])([^A-Z]*)/g)) {
        const [one = 0, two = 0] = rest.trim().split(/\s+/).map(Number);
        if (command === 'M') [x, y] = [one, two];
        else if (command === 'H') x = one;
        else y = one;
        points.push([x, y]);
      }
      return through(points);
    }
    default:
      return [];
  }
}

/** What is wrong with a drawing: texts that leave it, lie on each other or are struck through, each in words. */
export function collisions({ size, texts, strokes }: Drawn): string[] {
  const outside = texts
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > size.width || top < 0 || bottom > size.height,
    )
    .map(({ text }) => `“${text}” leaves the drawing`);
  const together = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” lies on “${other.text}”`),
  );
  const struck = texts.flatMap((box) =>
    strokes.filter((stroke) => crosses(stroke, box)).map(({ kind }) => `“${box.text}” meets ${kind}`),
  );
  return [...new Set([...outside, ...together, ...struck])];
}

/** Whether a stroke passes through a box: by clipping its middle line to the box as wide as the stroke makes it. */
function crosses({ x1, y1, x2, y2, width }: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  const limits: [number, number][] = [
    [x1 - x2, x1 - (box.left - width / 2)],
    [x2 - x1, box.right + width / 2 - x1],
    [y1 - y2, y1 - (box.top - width / 2)],
    [y2 - y1, box.bottom + width / 2 - y1],
  ];
  for (const [by, room] of limits) {
    if (by === 0 && room < 0) return false;
    if (by < 0) from = Math.max(from, room / by);
    if (by > 0) to = Math.min(to, room / by);
  }
  return from < to;
}
