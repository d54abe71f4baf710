import type { Nodes, Root } from 'mdast';
import { placeOf } from '../mdx/elements.ts';
import { oneLine } from '../mdx/heading-anchors.ts';
import { plainText } from '../mdx/text.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** What `npm run new` writes where an author has yet to write something. */
export const SCAFFOLD = {
  description: 'One or two sentences that say what it is about.',
  opening: 'An introduction, before the first question.',
  question: 'What is the first question?',
  answer: 'Its answer.',
  note: 'What you want to say.',
} as const;

/** Words of the scaffold that make a text unfinished as long as they stand there. */
const UNFINISHED = new Set<string>([SCAFFOLD.opening, SCAFFOLD.question, SCAFFOLD.note]);

/**
 * What an author has not replaced yet of what `npm run new` wrote, in a text that is no draft.
 *
 * @param body The whole file.
 */
export function scaffoldProblems(tree: Root, body: string): Problem[] {
  const description = body
    .split('\n')
    .findIndex((line) => /^description:/.test(line) && line.includes(SCAFFOLD.description));
  const places = [
    ...(description >= 0 ? [{ text: SCAFFOLD.description, line: description + 1, column: 1 }] : []),
    ...blocksSaying(tree, (text) => UNFINISHED.has(text)),
  ];
  return places.map(({ text, ...place }) => ({
    ...place,
    message: `“${text}” is still the placeholder from npm run new.`,
    hint: 'Replace it with your own words, or make the text a draft: draft: true',
  }));
}

/** Questions that `npm run new` has added and nobody has answered yet; they stop no build, and cannot be published. */
export function unansweredProblems(tree: Root): Problem[] {
  return blocksSaying(tree, (text) => text === SCAFFOLD.answer).map(({ line, column }) => ({
    line,
    column,
    message: `“${SCAFFOLD.answer}” is still the placeholder from npm run new.`,
    hint: 'Write the answer before you run npm run record.',
  }));
}

function blocksSaying(tree: Root, fits: (text: string) => boolean) {
  return tree.children.flatMap((node) => {
    const text = isBlock(node) ? oneLine(plainText(node)) : '';
    return fits(text) ? [{ text, ...placeOf(node) }] : [];
  });
}

function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading';
}
