import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { KINDS, writingAt } from '../../permalinks/kinds.ts';
import { anchorFromComment } from '../../permalinks/anchor-syntax.ts';
import { outlineOf, type Outline } from '../outline.ts';

declare module 'vfile' {
  interface DataMap {
    /** Outline of the file, left by `remarkQuestionAnchors` for the rehype plugins. */
    outline: Outline;
  }
}

/** Options of {@link remarkQuestionAnchors}. */
export interface QuestionAnchorsOptions {
  /** BCP 47 tag of the text. */
  language: string;
}

/**
 * Gives every heading the anchor that the outline names and takes the comment away that held it. Leaves the outline in `file.data.outline`.
 *
 * `## Why? {/* #why *\/}` → `<h2 id="why">Why?</h2>`
 */
export function remarkQuestionAnchors({ language }: QuestionAnchorsOptions) {
  return (tree: Root, file: VFile): void => {
    const { outline, anchors, problems } = outlineOf(tree, language);
    const [problem] = problems;
    if (problem) file.fail(`${problem.message} ${problem.hint}`, problem);
    for (const [heading, anchor] of anchors) {
      removeComment(heading);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: anchor } };
    }
    const { kind = 'essay' } = writingAt(file.path) ?? {};
    file.data.outline = KINDS[kind].asks ? outline : { ...outline, questions: [] };
  };
}

function removeComment(heading: Heading): void {
  const index = heading.children.findLastIndex(
    (child) => child.type === 'mdxTextExpression' && anchorFromComment(child.value) !== undefined,
  );
  if (index < 0) return;
  heading.children.splice(index);
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
