import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import { FIGURES } from '../figures/registry.ts';
import { directionOf } from '../i18n/direction.ts';
import type { Words } from '../i18n/languages.ts';

/** A footnote as remark-rehype makes it. */
interface Footnote {
  /** Its number in the essay, from 1. */
  number: number;
  item: Element;
}

/** Footnotes of an essay by the id that references to them carry. */
export type Footnotes = ReadonlyMap<string, Footnote>;

/** What remark-rehype says of the way back from a footnote: by its number, and by which of its references it is. */
export function backLabel({ backToReference }: Pick<Words, 'backToReference'>) {
  return (note: number, reference: number): string =>
    backToReference(`${note + 1}${reference > 1 ? `-${reference}` : ''}`);
}

/** The arrow of that way, which turns the way the text runs. */
export function backContent(language: string) {
  const arrow = directionOf(language) === 'rtl' ? '↪' : '↩';
  return (_: number, reference: number): ElementContent[] => [
    { type: 'text', value: arrow },
    ...(reference > 1 ? [h('sup', String(reference))] : []),
  ];
}

/** Takes the section that remark-rehype puts at the end of the essay apart into its footnotes. */
export function collectFootnotes(nodes: readonly RootContent[]): { notes: Footnotes; rest: RootContent[] } {
  const notes = new Map<string, Footnote>();
  for (const node of nodes) spellIds(node);
  const rest = nodes.filter(
    (node) => node.type !== 'element' || node.properties['dataFootnotes'] === undefined,
  );
  for (const section of nodes) {
    if (rest.includes(section)) continue;
    visit(section, 'element', (item) => {
      if (item.tagName === 'li' && isNoteId(item.properties['id'])) {
        notes.set(item.properties['id'], { number: notes.size + 1, item });
      }
    });
  }
  return { notes, rest };
}

/**
 * Spells the ids of footnotes in letters. As remark-rehype percent-encodes them, they would be found as long as they are
 * all of an address, but not with the name of a section behind them.
 */
function spellIds(node: Nodes): void {
  visit(node, 'element', ({ properties }) => {
    for (const name of ['id', 'href']) {
      const value = properties[name];
      if (typeof value === 'string' && /^#?fn(ref)?-/.test(value))
        properties[name] = decodeURIComponent(value);
    }
  });
}

/**
 * The footnotes that a section cites, those cited by its footnotes included, as a list to stand at its end.
 * They keep their numbers in the essay. A note that an earlier section shows already is shown again under ids of its own,
 * and the section's references are turned to it.
 *
 * @param seen Ids taken by earlier sections; grows.
 * @param section Name of the section, for ids; behind a full stop, which no anchor has, so that they clash with none.
 * @param title What stands above the list.
 * @returns `undefined` if the section cites nothing.
 */
export function footnotesOf(
  content: ElementContent[],
  notes: Footnotes,
  seen: Set<string>,
  section: string,
  title: string,
): Element | undefined {
  const label = `fnlabel.${section}`;
  const cited = citedNotes(content, notes);
  if (cited.length === 0) return undefined;
  const items = cited.map(({ item }) => structuredClone(item));
  const references = [...content, ...items].flatMap(referencesIn);
  const renamed = new Map<string, string>();
  for (const id of [...cited.map(({ item }) => String(item.properties['id'])), ...references.map(idOf)]) {
    renamed.set(id, seen.has(id) ? `${id}.${section}` : id);
  }
  for (const reference of references) {
    reference.properties['ariaDescribedBy'] = [label];
    rename(reference, renamed);
  }
  for (const item of items) {
    if (seen.has(String(item.properties['id']))) renameFigures(item, section);
    rename(item, renamed);
    keepOwnBackReferences(item, renamed);
  }
  for (const id of renamed.values()) seen.add(id);
  return list(items, cited, label, title);
}

/** Gives the figures of a note that is shown again, and what else has an id of its own there, ids of this section. */
function renameFigures(item: Element, section: string): void {
  visit(item as Nodes, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const id = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
    if (typeof id?.value === 'string') id.value = `${id.value}.${section}`;
    else if (node.name !== null && node.name in FIGURES)
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: `.${section}` });
  });
}

function citedNotes(content: readonly ElementContent[], notes: Footnotes): Footnote[] {
  const cited = new Set<Footnote>();
  const add = (nodes: readonly ElementContent[]): void => {
    for (const reference of nodes.flatMap(referencesIn)) {
      const note = notes.get(String(reference.properties['href']).slice(1));
      if (!note || cited.has(note)) continue;
      cited.add(note);
      add([note.item]);
    }
  };
  add(content);
  return [...cited].toSorted((one, other) => one.number - other.number);
}

function list(items: Element[], cited: readonly Footnote[], label: string, title: string): Element {
  items.forEach((item, index) => {
    item.properties['value'] = String(cited[index]?.number);
  });
  return h('div', { className: ['footnotes'] }, [
    h('p', { id: label, className: ['footnotes-label'] }, title),
    h('ol', { ariaLabelledBy: [label] }, items),
  ]);
}

function referencesIn(node: Nodes): Element[] {
  const references: Element[] = [];
  visit(node, 'element', (element) => {
    if (element.properties['dataFootnoteRef'] !== undefined) references.push(element);
  });
  return references;
}

/**
 * Keeps the ways back to places in the section itself, turned to its own ids and numbered afresh. They stand at the end
 * of the note, a space between each two.
 */
function keepOwnBackReferences(item: Element, renamed: ReadonlyMap<string, string>): void {
  visit(item, 'element', (parent) => {
    const first = parent.children.findIndex(isBackReference);
    if (first < 0) return undefined;
    const own = parent.children.filter(isBackReference).flatMap((element) => {
      const target = renamed.get(String(element.properties['href']).slice(1));
      return target === undefined ? [] : [{ element, target }];
    });
    const kept = own.flatMap(({ element, target }, index): ElementContent[] => {
      const again = index > 0 ? String(index + 1) : '';
      element.properties['href'] = `#${target}`;
      element.properties['ariaLabel'] = String(element.properties['ariaLabel']).replace(
        /(-\d+)?$/,
        again && `-${again}`,
      );
      element.children = element.children.filter((child) => child.type === 'text');
      if (again) element.children.push(h('sup', again));
      return again ? [{ type: 'text', value: ' ' }, element] : [element];
    });
    parent.children.splice(first, Infinity, ...kept);
    return EXIT;
  });
}

function isBackReference(node: ElementContent): node is Element {
  return node.type === 'element' && node.properties['dataFootnoteBackref'] !== undefined;
}

function rename(element: Element, renamed: ReadonlyMap<string, string>): void {
  const { id, href } = element.properties;
  if (typeof id === 'string') element.properties['id'] = renamed.get(id) ?? id;
  if (typeof href === 'string')
    element.properties['href'] = `#${renamed.get(href.slice(1)) ?? href.slice(1)}`;
}

function idOf(element: Element): string {
  return String(element.properties['id']);
}

function isNoteId(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith('fn-');
}
