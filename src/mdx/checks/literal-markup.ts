import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostics/problem.ts';
import { isElement, nodesIn, placeOf } from '../elements.ts';

/** Markup that Markdown leaves as it is written, and the line in which it would mean what its author meant. */
interface LiteralMarkup {
  pattern: RegExp;
  message: (found: string) => string;
  /** The line to write; `undefined` if nothing is wrong. */
  write: (line: string, found: string) => string | undefined;
  /** What stands before that line, if not “Write”. */
  hint?: string;
}

/** A destination in round brackets, which may hold pairs of them, and a title. */
const DESTINATION =
  /(?<!\\|\\\[[^[\]\n]*)\]\((?!<)((?:[^()\n<>"]|\([^()\n<>]*\))*?\s(?:[^()\n<>"]|\([^()\n<>]*\))*?)(\s+"[^"\n]*")?\)/g;

/** Signs between a punctuation mark on their inner side and a letter on the other, which neither open nor close anything. */
function stuck(signs: string): RegExp {
  const closing = String.raw`(?<=[\p{Po}\p{Pe}\p{Pf}\p{Pd}])${signs}(?=[\p{L}\p{N}])`;
  const opening = String.raw`(?<=[\p{L}\p{N}])${signs}(?=[\p{Ps}\p{Pi}\p{Po}])`;
  return new RegExp(`${closing}|${opening}`, 'gu');
}

const MARKUP: readonly LiteralMarkup[] = [
  {
    pattern: DESTINATION,
    message: (found) =>
      `The address in ${found.slice(1)} contains a space, so this is not a link or a picture.`,
    write: (line) =>
      replaced(line, DESTINATION, (whole, address = '', title = '') =>
        /[./#]/.test(address) && address.trim().includes(' ')
          ? `](<${/^(?:[./#]|[a-z][a-z0-9+.-]*:)/i.test(address) ? '' : './'}${address.trim()}>${title})`
          : whole,
      ),
  },
  {
    pattern: stuck(String.raw`\*\*`),
    message: () => 'Between a punctuation mark and a letter, ** has no effect and would be shown.',
    write: (line) =>
      replaced(
        line,
        /(?<![\\*])\*\*(?=[^\s*])(.*?[^\s*\\])\*\*(?!\*)/g,
        (_, words) => `<strong>${words}</strong>`,
      ),
  },
  {
    pattern:
      /(?<![\\*])\*(?=[^\s*\p{ASCII}])[^*\n]+\*(?!\*)|(?<![\\*])\*(?=[^\s*])[^*\n]*[^\s*\p{ASCII}]\*(?!\*)/gu,
    message: () => 'Between a punctuation mark and a letter, * has no effect and would be shown.',
    write: (line) =>
      replaced(
        line,
        /(?<![\\*])\*(?=[^\s*\p{ASCII}])([^*\n]+)\*(?!\*)|(?<![\\*])\*(?=[^\s*])([^*\n]*[^\s*\p{ASCII}])\*(?!\*)/gu,
        (_, first, second) => `<em>${first ?? second}</em>`,
      ),
  },
  {
    pattern: stuck('~~'),
    message: () => 'Between a punctuation mark and a letter, ~~ has no effect and would be shown.',
    write: (line) =>
      replaced(line, /(?<![\\~])~~(?=[^\s~])(.*?[^\s~\\])~~(?!~)/g, (_, words) => `<del>${words}</del>`),
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+\u2212-]{1,20}\^/gu,
    message: (found) => `"${found}" is not superscript here.`,
    write: (line) =>
      replaced(
        line,
        /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+\u2212-]{1,20})\^/gu,
        (_, words) => `<sup>${words}</sup>`,
      ),
  },
  {
    pattern: /(?<![\\\]\p{L}\p{N}])\[(?!\^)[^[\]\n]+\]\[(?!\^)[^[\]\n]*\](?![[(])/gu,
    message: (found) =>
      `"${found}" is not a link: no line of the text defines its target, such as [name]: /faq/`,
    write: (line, found) => line.replace(found, () => `\\${found}`),
    hint: 'Add such a line, or for literal brackets, write',
  },
];

/** Elements whose content is code, in which signs are signs. */
const CODE = new Set(['code', 'kbd', 'pre', 'samp', 'var']);

/**
 * Markup that stays in the text as it is written although it looks like what Markdown reads, and what is read as something
 * else than it looks like: `H~2~O`.
 *
 * @param source The whole file.
 */
export function literalMarkup(tree: Root, source: string): Problem[] {
  const lines = source.split('\n');
  const found = new Map<string, Problem>();
  for (const text of textsIn(tree)) {
    const { start, end } = text.position ?? {};
    const written = source.slice(start?.offset, end?.offset);
    for (const [kind, { pattern, message, write, hint = 'Write' }] of MARKUP.entries()) {
      for (const match of written.matchAll(pattern)) {
        const before = written.slice(0, match.index).split('\n');
        const line = (start?.line ?? 1) + before.length - 1;
        const column = (before.at(-1)?.length ?? 0) + (before.length > 1 ? 1 : (start?.column ?? 1));
        const wanted = write((lines[line - 1] ?? '').trimEnd(), match[0]);
        if (wanted === undefined || found.has(`${kind} ${line}`)) continue;
        found.set(`${kind} ${line}`, {
          line,
          column,
          message: message(match[0]),
          hint: `${hint}: ${wanted}`,
        });
      }
    }
  }
  return [...found.values(), ...singleTildes(tree, source)];
}

/** One tilde on each side strikes words through in some dialects, lowers them in others, and stands between numbers. */
function singleTildes(tree: Root, source: string): Problem[] {
  return nodesIn(tree, isDeleted).flatMap((node): Problem[] => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    const written = source.slice(from, to);
    if (written.startsWith('~~')) return [];
    const lineStart = source.lastIndexOf('\n', from - 1) + 1;
    const lineEnd = source.indexOf('\n', to);
    const words = written.slice(1, -1);
    const isIndex =
      /[\p{L}\p{N})]/u.test(source[from - 1] ?? '') && /^[\p{L}\p{N}+\u2212-]{1,6}$/u.test(words);
    const wanted = isIndex ? `<sub>${words}</sub>` : `\\~${words}\\~`;
    const line = source.slice(lineStart, from) + wanted + source.slice(to, lineEnd < 0 ? undefined : lineEnd);
    return [
      {
        ...placeOf(node),
        message: `"${written}" would be struck through, but elsewhere single tildes mean other things.`,
        hint: `To strike it through, use ~~ on both sides; otherwise, write: ${line.trimEnd()}`,
      },
    ];
  });
}

function replaced(
  line: string,
  pattern: RegExp,
  replacement: (whole: string, first?: string, second?: string) => string,
): string | undefined {
  const codes = [...line.matchAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g)];
  const result = line.replace(pattern, (...match: unknown[]) => {
    const [whole = '', first, second] = match
      .slice(0, 3)
      .map((each) => (typeof each === 'string' ? each : undefined));
    const at = match.find((each) => typeof each === 'number') ?? 0;
    return codes.some(({ index, 0: code }) => index < at && at < index + code.length)
      ? whole
      : replacement(whole, first, second);
  });
  return result === line ? undefined : result;
}

function textsIn(node: Nodes): Nodes[] {
  if (node.type === 'text') return [node];
  if (isElement(node) && CODE.has(node.name ?? '')) return [];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function isDeleted(node: Nodes): node is Extract<Nodes, { type: 'delete' }> {
  return node.type === 'delete';
}
