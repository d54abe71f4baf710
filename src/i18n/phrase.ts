/** A piece of a sentence of the interface. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; to: string }
  | { kind: 'italic' | 'raised' | 'unseen'; pieces: readonly Piece[] };

const MARKS =
  /\[(?<text>[^\]]*)\]\((?<to>\w+)\)|`(?<code>[^`]+)`|\*(?<italic>[^*]+)\*|\^(?<raised>[^^]+)\^|\|(?<unseen>[^|]+)\|/g;

/**
 * A sentence of the interface in pieces. `[all questions](questions)` is a link whose address the page knows by its name,
 * `` `code` `` is code, `*g*` is set in italics, `^2^` is raised, and `|…|` is for those who listen.
 */
export function phrasePieces(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(MARKS)) {
    if (match.index > end) pieces.push({ kind: 'text', text: sentence.slice(end, match.index) });
    end = match.index + match[0].length;
    const { text = '', to, code, italic, raised, unseen = '' } = match.groups ?? {};
    if (to !== undefined) pieces.push({ kind: 'link', text, to });
    else if (code !== undefined) pieces.push({ kind: 'code', text: code });
    else if (italic !== undefined) pieces.push({ kind: 'italic', pieces: phrasePieces(italic) });
    else if (raised !== undefined) pieces.push({ kind: 'raised', pieces: phrasePieces(raised) });
    else pieces.push({ kind: 'unseen', pieces: phrasePieces(unseen) });
  }
  if (end < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(end) });
  return pieces;
}

/** A sentence of the interface as plain text, its links as something else makes them. */
export function phraseText(sentence: string, link: (text: string, to: string) => string): string {
  return textOf(phrasePieces(sentence), link);
}

function textOf(pieces: readonly Piece[], link: (text: string, to: string) => string): string {
  return pieces
    .map((piece) => {
      if ('pieces' in piece) return textOf(piece.pieces, link);
      return piece.kind === 'link' ? link(piece.text, piece.to) : piece.text;
    })
    .join('');
}
