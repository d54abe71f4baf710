import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import * as words from '../../i18n/words.ts';
import { CALLOUT, type CalloutKind } from '../callouts.ts';
import type { MdxElement } from '../elements.ts';
import { plainText } from '../text.ts';

/** The first line of an alert: `[!NOTE]`, and perhaps a title. */
const MARK = /^\[!(\w+)\](?:[ \t]+(?=\S)|[ \t]*(?=\n|$))/;

/** What a title may be made of: the words of a callout's title are plain. */
const PLAIN = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

/**
 * The callout that a quotation is which begins as GitHub's alerts do, with the title that others allow behind the mark.
 *
 * `> [!TIP]\n> So.` → `<Callout kind="tip">So.</Callout>`
 *
 * @returns `undefined` if it is a quotation, or an alert that cannot be read.
 */
export function calloutOf(quotation: Blockquote, source: string): MdxElement | undefined {
  const [paragraph, ...others] = quotation.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const kind = alertKind(paragraph);
  // Its author may have escaped it, to show how it is written.
  if (!source.startsWith('[!', paragraph.position?.start.offset ?? 0)) return undefined;
  if (kind === undefined || !isCalloutKind(kind)) return undefined;
  const { title, rest } = firstLine(paragraph);
  if (!title.every(({ type }) => PLAIN.has(type))) return undefined;
  const children = [...(rest.length > 0 ? [{ ...paragraph, children: rest }] : []), ...others];
  if (children.length === 0) return undefined;
  const named = title.map(plainText).join('').trim();
  return {
    type: 'mdxJsxFlowElement',
    name: CALLOUT,
    attributes: [attribute('kind', kind), ...(named ? [attribute('title', named)] : [])],
    children,
    ...(quotation.position && { position: quotation.position }),
  };
}

/** What the first line of a quotation calls it, in lower case; `undefined` if it is no alert. */
export function alertKind({ children: [first] }: Paragraph): string | undefined {
  return first?.type === 'text' ? MARK.exec(first.value)?.[1]?.toLowerCase() : undefined;
}

/** Whether there are callouts of a kind. */
export function isCalloutKind(kind: string): kind is CalloutKind {
  return Object.hasOwn(words.callouts, kind);
}

/** What stands behind the mark in its line, and in the lines below. */
function firstLine({ children }: Paragraph): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const title: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const following = children.slice(index + 1);
    if (child.type === 'break') return { title, rest: following };
    if (child.type !== 'text') {
      title.push(child);
      continue;
    }
    const value = index === 0 ? child.value.replace(MARK, '') : child.value;
    const end = value.indexOf('\n');
    if (end < 0) {
      if (value) title.push({ ...child, value });
      continue;
    }
    if (end > 0) title.push({ ...child, value: value.slice(0, end) });
    const rest = value.slice(end + 1);
    return { title, rest: [...(rest ? [{ ...child, value: rest }] : []), ...following] };
  }
  return { title, rest: [] };
}

function attribute(name: string, value: string): MdxElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
