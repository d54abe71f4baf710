import type { Nodes, Parents, Root, Text } from 'mdast';
import { quotationMarks, type QuotationMarks } from '../i18n/quotation-marks.ts';
import { isElement } from './elements.ts';
import { literalCharacters } from './literal-characters.ts';

/** What stands before a quote that opens: nothing, white space, an opening bracket, a dash or another opening quote. */
const BEFORE_OPENING = /[\s([{<\p{Pd}“‘„‚«‹「『¿¡]/u;

/** Blocks in which a sentence starts afresh, so that a quote at their beginning opens. */
const FRESH_START = new Set(['paragraph', 'heading', 'tableCell']);

/** Elements whose content means exactly the characters that stand there. */
const CODE_ELEMENTS = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'tt',
  'var',
]);

/** A word that is an address, or the path of a file: hyphens and dots in it are characters of a name. */
const ADDRESS = /:\/\/|^\W*www\.|@[\p{L}\p{N}]|^\W*mailto:|^\W{0,2}[~.]{0,2}\//u;

/** Words that lost their beginning, by language: their apostrophe is no quote that opens. */
const ELISIONS: Readonly<Record<string, RegExp>> = {
  en: /^'(?:(?:tis|twas|twere|twill|twould|tisn|twasn|em|cause|cuz|cos|bout|til|till|round|neath|nuff)(?![\p{L}'])|n(?!\p{L}))/iu,
  de: /^'(?:s|n|ne|nen|nem|ner|ran|rauf|raus|rein|rum)(?![\p{L}'])/iu,
  nl: /^'(?:s|t|n|k|m|r)(?![\p{L}'])/iu,
};

/** The mark before the last letter of an abbreviation, as in צה״ל; before more letters it may open a quotation. */
const HEBREW_ABBREVIATION = /^\p{Script=Hebrew}"\p{Script=Hebrew}(?!\p{L})/u;

/**
 * Sets straight quotes, `--`, `---` and `...` in the texts of a tree as quotes of the language, –, — and …, in place, and in
 * French the spaces before double punctuation as spaces that do not break.
 * Quotes are judged across emphasis and links. Code, MDX, addresses, and what the author escaped are left alone.
 * Our own because remark-smartypants takes 35–50 ms for a 20 KB essay, more than all other Markdown work together,
 * and the outline needs it as well as the page; this takes under one.
 *
 * @param language BCP 47 tag of the text.
 * @param source The text itself, in which escapes are found; none are if it is not given.
 */
export function setTypography(tree: Root, language: string, source = ''): void {
  const marks = quotationMarks(language);
  const elision = ELISIONS[language.toLowerCase().split('-')[0] ?? ''] ?? ELISIONS['en'];
  const isFrench = /^fr\b/i.test(language);
  for (const line of linesOf(tree, source)) setLine(line, marks, elision as RegExp, isFrench);
}

/** The texts of one line of inline content, as one string. */
interface Line {
  text: string;
  nodes: { node: Text; start: number }[];
  /** Which characters stand for themselves. */
  literal: Set<number>;
}

function linesOf(tree: Root, source: string): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', nodes: [], literal: new Set() };
  const end = (): void => {
    if (line.nodes.length > 0) lines.push(line);
    line = { text: '', nodes: [], literal: new Set() };
  };
  const collect = (parent: Parents): void => {
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'text') {
        const start = line.text.length;
        line.nodes.push({ node: child, start });
        for (const index of literalCharacters(child, source)) line.literal.add(start + index);
        line.text += child.value;
      } else if (child.type === 'break') line.text += ' ';
      else if (isElement(child) && CODE_ELEMENTS.has(child.name ?? '')) line.text += 'x';
      else if (!('children' in child)) line.text += isSilent(child) ? '' : 'x';
      else if (FRESH_START.has(child.type)) {
        end();
        collect(child);
        end();
      } else collect(child);
    }
  };
  collect(tree);
  end();
  return lines;
}

/** Whether nothing of a node stands between the texts around it. */
function isSilent({ type }: Nodes): boolean {
  return (
    type === 'yaml' || type === 'mdxjsEsm' || type === 'mdxTextExpression' || type === 'mdxFlowExpression'
  );
}

/** A change of a line: what stands from `start` to `end` becomes `text`. */
interface Change {
  start: number;
  end: number;
  text: string;
}

function setLine(line: Line, marks: QuotationMarks, elision: RegExp, isFrench: boolean): void {
  const spaces = isFrench ? frenchSpaces(line) : [];
  if (spaces.length === 0 && !/["']|--|\.\.\./.test(line.text)) return;
  const changes = [...spaces, ...dashes(line), ...quotes(line, marks, elision)].toSorted(
    (a, b) => a.start - b.start,
  );
  for (const { node, start } of line.nodes) {
    const end = start + node.value.length;
    let [at, value] = [start, ''];
    for (const change of changes) {
      if (change.start < start || change.end > end) continue;
      value += line.text.slice(at, change.start) + change.text;
      at = change.end;
    }
    node.value = value + line.text.slice(at, end);
  }
}

/** Spaces that a French author writes before double punctuation and inside of guillemets: no line breaks there. */
function frenchSpaces({ text, literal }: Line): Change[] {
  return [...text.matchAll(/(?<=«) | (?=[?!;:»](?:[\s?!)\]»"']|$))/g)].flatMap(({ index }): Change[] => {
    if (literal.has(index + 1)) return [];
    return [{ start: index, end: index + 1, text: text[index + 1] === ':' ? '\u00a0' : '\u202f' }];
  });
}

function dashes({ text, literal }: Line): Change[] {
  const addresses = addressesIn(text);
  return [...text.matchAll(/-{2,}|\.{3,}/g)].flatMap(({ 0: run, index }): Change[] => {
    const end = index + run.length;
    const isLiteral = Array.from(run).some((_, offset) => literal.has(index + offset));
    if (isLiteral || addresses.some(([from, to]) => index >= from && end <= to)) return [];
    const [before = ' ', after = ' '] = [text[index - 1], text[end]];
    const change = { start: index, end };
    if (run === '---') return [{ ...change, text: '—' }];
    if (run === '--') return isOption(text, index, before, after) ? [] : [{ ...change, text: '–' }];
    // Between letters it is a range, as `git log main...topic` takes it.
    if (/^\.{3,4}$/.test(run) && !(isWord(before) && isWord(after)) && after !== '/')
      return [{ ...change, text: `…${run.slice(3)}` }];
    return [];
  });
}

/** Whether `--` begins the name of an option, such as `--help`, and no aside that another dash ends. */
function isOption(text: string, index: number, before: string, after: string): boolean {
  return (
    /[\s([{"'/]/.test(before) &&
    /[a-z]/.test(after) &&
    !/[\p{L}\p{N}\p{P}]--(?=\s|\p{Po}|$)/u.test(text.slice(index + 2))
  );
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

function addressesIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }): [number, number][] =>
    ADDRESS.test(word) ? [[index, index + word.length]] : [],
  );
}

function quotes({ text, literal }: Line, { double, single }: QuotationMarks, elision: RegExp): Change[] {
  const closings = singleClosings(text, literal);
  const changes: Change[] = [];
  // Where the last quote stood, and whether it opened: what comes before the next one may be that.
  let last = { at: -1, opened: false };
  const open = { double: 0, single: 0 };
  for (const { 0: quote, index } of text.matchAll(/["']/g)) {
    if (literal.has(index)) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (quote === '"' && HEBREW_ABBREVIATION.test(text.slice(index - 1, index + 3))) {
      changes.push({ start: index, end: index + 1, text: '״' });
      continue;
    }
    const mayOpen = index === last.at + 1 && last.at >= 0 ? last.opened : BEFORE_OPENING.test(before);
    const kind = quote === '"' ? 'double' : 'single';
    const spaced = /\s/.test(after) && open[kind] > 0;
    let opens = mayOpen && !spaced;
    if (kind === 'single') {
      const rest = text.slice(index, index + 8);
      opens &&= !/^'\d\ds?\b/.test(rest) && !elision.test(rest) && (closings[index] ?? false);
    }
    const closes = !opens && open[kind] > 0 && !(kind === 'single' && isWord(after));
    const [opening, closing] = kind === 'double' ? double : single;
    const closed = kind === 'double' || closes ? closing : '’';
    changes.push({
      start: index,
      end: index + 1,
      text: withoutSpace(opens ? opening : closed, before, after),
    });
    if (opens) open[kind] += 1;
    else if (closes) open[kind] -= 1;
    last = { at: index, opened: opens };
  }
  return changes;
}

/** A quote without the space that belongs inside of it, where the author wrote that. */
function withoutSpace(quote: string, before: string, after: string): string {
  const start = /\s/.test(before) ? quote.trimStart() : quote;
  return /\s/.test(after) ? start.trimEnd() : start;
}

/** For each place of a text whether a single quote that closes stands behind it. */
function singleClosings(text: string, literal: ReadonlySet<number>): boolean[] {
  const closings: boolean[] = [];
  let behind = false;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    closings[index] = behind;
    const closes =
      text[index] === "'" && !/\s/.test(text[index - 1] ?? ' ') && !isWord(text[index + 1] ?? ' ');
    if (closes && !literal.has(index)) behind = true;
  }
  return closings;
}
