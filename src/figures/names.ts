/** Most characters of a name that an author gives to a part of a figure. */
export const LONGEST_NAME = 40;

/** What no name holds: control characters, line breaks, halves of characters, and marks that turn the direction of text. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** A character that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** How many names a property takes, and what it looks like. */
export interface NamesProperty {
  property: string;
  least: number;
  most: number;
  example: string;
}

/** What is wrong with the names that an author writes, as a sentence; `undefined` if nothing is. */
export function problemOfNames(
  names: unknown,
  { property, least, most, example }: NamesProperty,
): string | undefined {
  if (!Array.isArray(names) || names.length < least || names.length > most) {
    const count = least === most ? `${most}` : `${least} to ${most}`;
    return `"${property}" is not a list of ${count} names, as in ${example}.`;
  }
  const wrong = names.find((name) => !isName(name)) as unknown;
  if (wrong !== undefined) {
    return `${JSON.stringify(wrong)} in "${property}" is not a name of 1 to ${LONGEST_NAME} characters on one line, without spaces around it.`;
  }
  const distinct = new Set((names as string[]).map((name) => name.normalize()));
  return distinct.size < names.length ? `"${property}" has the same name twice.` : undefined;
}

function isName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    [...name].length <= LONGEST_NAME &&
    name.trim() === name &&
    VISIBLE.test(name) &&
    !FORBIDDEN.test(name)
  );
}

/**
 * A state with the names that an author gives to its parts, each a piece of a path. Lower-case letters and digits stand for
 * themselves, a hyphen for a space, and `~` with four digits to the base of 36 for any other character: two names never
 * become one where upper and lower case are the same, and the longest fits into the name of a file.
 */
export function encodeNames(state: string, names: readonly string[] | undefined): string {
  return [state, ...(names ?? []).map((name) => name.replaceAll(/[^a-z0-9]/gu, encodeCharacter))].join('/');
}

function encodeCharacter(character: string): string {
  if (character === ' ') return '-';
  return `~${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`;
}

/** A state and the names behind it; `undefined` if they are not as {@link encodeNames} writes them. */
export function decodeNames(
  text: string,
  property: NamesProperty,
): { state: string; names: readonly string[] | undefined } | undefined {
  const [state = '', ...pieces] = text.split('/');
  if (pieces.length === 0) return { state, names: undefined };
  const names = pieces.map((piece) => piece.replaceAll(/-|~[0-9a-z]{4}/g, decodeCharacter));
  const isSound = problemOfNames(names, property) === undefined && encodeNames(state, names) === text;
  return isSound ? { state, names } : undefined;
}

function decodeCharacter(code: string): string {
  if (code === '-') return ' ';
  const point = Number.parseInt(code.slice(1), 36);
  return point <= 0x10ffff ? String.fromCodePoint(point) : code;
}

/** Letters of scripts that run from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name inside a sentence: set apart if it runs from right to left, or it would take the numbers beside it along. */
export function inSentence(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
