import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Words } from '../../i18n/languages.ts';
import * as english from '../../i18n/words.ts';
import { splitQuestionMark } from '../question-mark.ts';
import { collectFootnotes, footnotesOf } from '../footnotes.ts';

/** Name of the component that stands for a question and its answer. */
export const ANSWER = 'Answer';

/** Name of the component that stands for text which belongs to no question, such as the opening. */
export const PASSAGE = 'Passage';

/** Name of the component that stands for the link beside the heading of a question or part. */
export const PERMALINK = 'Permalink';

/** Class of a heading that stands above questions and does not ask itself. */
export const CATEGORY = 'category';

/**
 * Wraps each question and its answer into `<Answer id="…" question="…">` and what lies outside of answers into
 * `<Passage>`, moves each footnote to the end of every answer that cites it, marks the questions' question marks, and sets
 * a permalink beside the heading of every question and part.
 * A text without questions keeps its form; only its footnotes are set as those of an answer.
 *
 * `<h2 id="why">Why?</h2><p>So.</p>` →
 * `<Answer id="why" question="Why?"><div class="heading"><h2 id="why">Why<span class="question-mark">?</span></h2>`
 * `&nbsp;<Permalink anchor="why" text="Why?" /></div><p>So.</p></Answer>`
 *
 * @param words What stands above footnotes.
 */
export function rehypeAnswers({ footnotes: label }: Pick<Words, 'footnotes'> = english) {
  return (tree: Root, file: VFile): void => {
    const questions = new Map(file.data.outline?.questions.map(({ anchor, text }) => [anchor, text]));
    const { notes, rest } = collectFootnotes(tree.children);
    if (questions.size === 0) {
      const footnotes = footnotesOf(rest as ElementContent[], notes, new Set(), '0', label);
      tree.children = footnotes ? [...rest, footnotes] : rest;
      return;
    }
    const parts = new Map(
      file.data.outline?.questions.flatMap((question) =>
        question.parts.map(({ anchor, text }): [string, string] => [anchor, text]),
      ),
    );
    const categories = new Set(file.data.outline?.questions.map(({ category }) => category?.anchor));
    const sections = sectionsOf(rest, questions, categories);
    const seen = new Set<string>();
    tree.children = [
      ...rest.filter((node) => node.type === 'mdxjsEsm'),
      ...sections.map((section, index): RootContent => {
        const footnotes = footnotesOf(section.children, notes, seen, section.id ?? String(index), label);
        const children = footnotes ? [...section.children, footnotes] : section.children;
        if (section.id === undefined) return component(PASSAGE, {}, children);
        const props = { id: section.id, question: questions.get(section.id) ?? '' };
        return component(
          ANSWER,
          props,
          children.map((child) => withPermalink(child, questions, parts)),
        );
      }),
    ];
  };
}

interface Section {
  /** Anchor of the question; `undefined` for text outside of answers. */
  id: string | undefined;
  children: ElementContent[];
}

function sectionsOf(
  nodes: readonly RootContent[],
  questions: ReadonlyMap<string, string>,
  categories: ReadonlySet<string | undefined>,
): Section[] {
  const sections: Section[] = [{ id: undefined, children: [] }];
  let inCategory = false;
  for (const node of nodes) {
    if (node.type === 'mdxjsEsm' || node.type === 'doctype') continue;
    if (isHeading(node, 'h2') || (inCategory && isHeading(node, 'h3'))) {
      const id = String(node.properties['id']);
      if (node.tagName === 'h2') inCategory = categories.has(id);
      if (node.tagName === 'h2' && inCategory) node.properties['className'] = [CATEGORY];
      const asks = questions.has(id);
      if (asks) setQuestionMark(node);
      sections.push({ id: asks ? id : undefined, children: [] });
    }
    sections.at(-1)?.children.push(node);
  }
  return sections.filter(({ children }) =>
    children.some((child) => child.type !== 'text' || child.value.trim()),
  );
}

function isHeading(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function setQuestionMark(heading: Element): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [words, mark] = splitQuestionMark(last.value);
  if (mark === '') return;
  last.value = words;
  heading.children.push(h('span', { className: ['question-mark'] }, mark));
}

/** A heading of a question or part with its permalink beside it; any other node as it is. */
function withPermalink(
  node: ElementContent,
  questions: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, string>,
): ElementContent {
  if (node.type !== 'element' || !/^h[2-4]$/.test(node.tagName)) return node;
  const anchor = String(node.properties['id']);
  const part = parts.has(anchor);
  const text = (part ? parts : questions).get(anchor);
  if (text === undefined) return node;
  // Whoever follows a link to it has the focus there, and goes on from it.
  node.properties['tabIndex'] = -1;
  const permalink = component(PERMALINK, { anchor, text, ...(part && { part: 'part' }) }, []);
  // The link never stands on a line of its own.
  return h('div', { className: ['heading', part ? 'heading-part' : 'heading-question'] }, [
    node,
    '\u00a0',
    permalink as ElementContent,
  ]);
}

function component(name: string, props: Record<string, string>, children: ElementContent[]): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(props).map(([prop, value]) => ({
      type: 'mdxJsxAttribute',
      name: prop,
      value,
    })),
    // MDX types its flow elements' children as blocks; white space between them is text.
    children: children as never,
  };
}
