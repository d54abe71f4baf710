import type { Nodes, Root } from 'mdast';
import { nodesIn } from '../elements.ts';
import { isProse } from './esm.ts';
import { isMath, moneySigns, paragraphEnd, type AnyMath } from './math.ts';

/** Characters that Markdown sees nothing in, each for one that it must not see; of the private use area of Unicode. */
const FIRST_STAND_IN = 0xe000;
const PROTECTED = ['$', 'i', 'e'] as const;

/** Most times that a text is read: what was misread may have hidden something that is now. */
const ROUNDS = 50;

/**
 * Parses a text in which characters that have no meaning of their own are not read as markup: the sign of a currency is no
 * beginning of a formula, and a paragraph may begin with the word “import” or “export”. What MDX would read so is replaced
 * by characters of the same length that it sees nothing in, until there is none; the tree has the author's again.
 */
export function parseProtected(source: string, parse: (source: string) => Root): Root {
  let text = source;
  let tree = parse(text);
  const standIns = standInsFor(source);
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = misreadCharacters(nodesIn(tree, isMisread), text);
    if (places.length === 0) break;
    text = replaceAt(text, places, (character) => standIns.get(character) ?? character);
    tree = parse(text);
  }
  if (text !== source) restore(tree, new Map([...standIns].map(([character, other]) => [other, character])));
  return tree;

  function isMisread(node: Nodes): node is AnyMath | Extract<Nodes, { type: 'mdxjsEsm' }> {
    if (node.type === 'inlineMath') return !isMath(node, text);
    return node.type === 'mdxjsEsm' && isProse(node.value);
  }
}

/** Offsets of all characters that make some nodes what they are. */
function misreadCharacters(nodes: readonly Nodes[], text: string): number[] {
  let done = 0;
  return nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'mdxjsEsm') return [start];
    // Where the first formula of a paragraph is none, the others may begin elsewhere.
    if (start < done) return [];
    done = paragraphEnd(text, start);
    return moneySigns(text, start);
  });
}

function replaceAt(
  text: string,
  places: readonly number[],
  replacement: (character: string) => string,
): string {
  const characters = text.split('');
  for (const place of places) characters[place] = replacement(text.charAt(place));
  return characters.join('');
}

/** A character that the text has not, for each that may have to be protected. */
function standInsFor(source: string): Map<string, string> {
  let code = FIRST_STAND_IN;
  const next = (): string => {
    while (source.includes(String.fromCharCode(code))) code += 1;
    return String.fromCharCode(code++);
  };
  return new Map(PROTECTED.map((character) => [character, next()]));
}

/** Puts the author's characters back wherever they came to stand. */
function restore(value: unknown, originals: ReadonlyMap<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const pattern = new RegExp(`[${[...originals.keys()].join('')}]`, 'g');
  const visit = (node: Record<string, unknown>): void => {
    for (const [key, held] of Object.entries(node)) {
      if (typeof held === 'string') node[key] = held.replace(pattern, (each) => originals.get(each) ?? each);
      else if (typeof held === 'object' && held !== null) visit(held as Record<string, unknown>);
    }
  };
  visit(value as Record<string, unknown>);
}
