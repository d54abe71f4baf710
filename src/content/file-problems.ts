import type { Problem, FileProblem } from '../diagnostics/problem.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';
import { writingSlug } from '../permalinks/slug.ts';

/** Characters that no text means: control characters but for tab and the ends of lines, and code points that are none. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}/u;

/** A file that its author may take for a text. */
const TEXT_LIKE = /\.(mdx?|mdown|markdown|mdxx+|mkd|mxd|mdx\.\w+|mdx~)$/i;

/** Bytes of a text, at most: more than a long novel, and less than what makes an editor and a browser slow. */
export const LONGEST_TEXT = 2_000_000;

const BYTE_ORDER_MARK = '\uFEFF';

/** A file without the mark that spreadsheets begin their files with. */
export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

/**
 * What is wrong with a file before anything in it is read: its size, its encoding, characters that cannot be seen.
 * The first thing found is all that is said, as the rest would follow from it.
 */
export function bytesProblem(bytes: Uint8Array): Problem | undefined {
  const start = { line: 1, column: 1 };
  if (bytes.length > LONGEST_TEXT) {
    return {
      ...start,
      message: `The file is ${inMegabytes(bytes.length)}; the limit is ${inMegabytes(LONGEST_TEXT)}.`,
      hint: 'Split it into several essays, move embedded pictures to files, or raise the limit in src/content/file-problems.ts.',
    };
  }
  const text = decode(bytes);
  if (text === undefined) {
    return {
      ...placeIn(bytes),
      message: 'The file is not UTF-8: a character here cannot be read.',
      hint: 'Save the file as UTF-8.',
    };
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return {
      ...start,
      message: 'The file begins with a byte-order mark, an invisible character.',
      hint: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
    };
  }
  if (text.trim() === '') {
    return {
      ...start,
      message: 'The file is empty.',
      hint: 'Write the front matter and the text, or delete the file.',
    };
  }
  return undefined;
}

/** The first character of a text that nobody sees and nobody meant. Pages and feeds leave such out, so that below the front matter it stops no build. */
export function controlCharacter(text: string): Problem | undefined {
  const control = CONTROL.exec(text);
  if (!control) return undefined;
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...placeAt(text, control.index),
    message: `There is an invisible control character (U+${code}) here.`,
    hint: 'Delete it; copying from a PDF or a terminal often leaves one behind.',
  };
}

/** A text without the characters that nobody sees and nobody meant. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(new RegExp(CONTROL, 'gu'), '');
}

/**
 * What is wrong with the names of the files in a folder of texts: two with one address, and such as nobody would read.
 *
 * @param folder Path of the folder, relative to the project.
 * @param files All files in it, relative to it, with slashes.
 */
export function nameProblems(kind: Kind, folder: string, files: readonly string[]): FileProblem[] {
  const known = new Map<string, string>();
  return files.flatMap((path): FileProblem[] => {
    const place = { file: `${folder}/${path}`, line: 1, column: 1 };
    const slug = writingSlug(path);
    if (slug === undefined) return strayProblem(kind, place, path);
    const first = known.get(slug.toLowerCase());
    known.set(slug.toLowerCase(), first ?? path);
    if (first === undefined) return [];
    const same = writingSlug(first) === slug;
    return [
      {
        ...place,
        message: same
          ? `This file and ${folder}/${first} have the same address.`
          : `The name "${slug}" differs from "${writingSlug(first)}" (${folder}/${first}) only in capitalisation, which many systems ignore.`,
        hint: same ? 'Delete or rename one of them.' : 'Rename one of them.',
      },
    ];
  });
}

function strayProblem(kind: Kind, place: Omit<FileProblem, 'message' | 'hint'>, path: string): FileProblem[] {
  const name = path.split('/').at(-1) ?? '';
  if (name.startsWith('.')) return [];
  const beside = path.includes('/');
  const what: string = KINDS[kind].noun;
  const [, extension] = TEXT_LIKE.exec(name) ?? [];
  if (extension !== undefined) {
    const stem = name.replace(/(?:\.mdx)?\.[^.]*$/, '');
    const isText = /^mdx?$/.test(extension);
    const wanted = /^(?:md|mdown|markdown|mkd)$/i.test(extension) ? 'md' : 'mdx';
    return [
      {
        ...place,
        message: isText
          ? `This file would be ignored: in a folder, ${what} has to be called index.${extension}.`
          : `This file would be ignored: the file name of ${what} has to end in .mdx or .md.`,
        hint: isText
          ? `Move it to ${stem}/index.${extension} next to this folder, or delete it.`
          : `Rename it to ${path.replace(/[^/]*$/, '')}${beside ? 'index' : stem}.${wanted}, or move it out of content/.`,
      },
    ];
  }
  if (beside) return [];
  return [
    {
      ...place,
      message: `This file is not ${what} and does not belong to one.`,
      hint: `Put it in the folder of the text that uses it, or move it out of content/.`,
    },
  ];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first character stands that is not UTF-8. */
function placeIn(bytes: Uint8Array): Pick<Problem, 'line' | 'column'> {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    // A piece may end inside of a character, which is no problem of the text.
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  const text = new TextDecoder().decode(bytes.subarray(0, sound));
  return placeAt(text, text.replace(/\uFFFD$/, '').length);
}

function isSound(piece: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeAt(text: string, index: number): Pick<Problem, 'line' | 'column'> {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
