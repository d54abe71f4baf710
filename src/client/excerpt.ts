/** A run of words, and whether it is what was searched for. */
export interface Piece {
  words: string;
  found: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/**
 * An excerpt of HTML that holds nothing but text and `<mark>`, as plain pieces: it never becomes markup, so that nothing in
 * a text can do anything in the page.
 */
export function plainPieces(excerpt: string): Piece[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((piece, index) => {
    const words = piece.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
    return words === '' ? [] : [{ words, found: index % 2 === 1 }];
  });
}
