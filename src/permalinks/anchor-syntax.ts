/** Ids that the pages of an essay use themselves: landmarks, figures and footnotes. */
const TAKEN_BY_PAGES = /^(main|whole-essay|figure-.*|(fn|fnref)-.*)$/;

/**
 * Reads the explicit anchor out of a comment in a heading: `/* #sabbatical *\/` gives `sabbatical`.
 *
 * @param expression Source of an MDX expression, without its braces.
 * @returns The anchor as written, legal or not; `undefined` if the comment is no anchor.
 */
export function anchorFromComment(expression: string): string | undefined {
  return /^\s*\/\*\s*#(.*?)\s*\*\/\s*$/s.exec(expression)?.[1];
}

/**
 * What is wrong with an explicit anchor, as the end of a sentence that begins with it; `undefined` if nothing is.
 * Lower-case words joined by hyphens read well in an address and survive every mail program.
 */
export function anchorProblem(anchor: string): string | undefined {
  if (!/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(anchor)) {
    return 'is not made of lower-case letters, digits and single hyphens between them';
  }
  return takenProblem(anchor);
}

/** The same for an anchor made from a heading's text, which may hold whatever the slug keeps. */
export function slugProblem(slug: string): string | undefined {
  return slug === '' ? 'is empty, because the heading has no letters or digits' : takenProblem(slug);
}

/** The same for an id that a page may use itself. */
export function takenProblem(anchor: string): string | undefined {
  return TAKEN_BY_PAGES.test(anchor) ? 'is an id that the page uses itself' : undefined;
}

/** A legal anchor close to what the author wrote, to be offered as the hint. */
export function suggestAnchor(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const anchor = (words ?? ['question']).slice(0, 4).join('-');
  return anchorProblem(anchor) === undefined ? anchor : `q-${anchor}`;
}
