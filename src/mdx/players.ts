import type { Nodes, Root } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import { closestMatch } from '../diagnostics/closest-match.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';

/** Name of the component that plays a film from a file. */
export const VIDEO = 'Video';

/** Name of the component that plays a recording from a file. */
export const AUDIO = 'Audio';

/** Name of the component that shows a page of another site in a frame, once its reader agrees. */
export const EMBED = 'Embed';

/** What each of them takes: what it needs first, with an example of all. */
const PROPERTIES: Readonly<
  Record<string, { needed: readonly string[]; others: readonly string[]; example: string }>
> = {
  [VIDEO]: {
    needed: ['src', 'title'],
    others: ['captions', 'poster'],
    example: '<Video src="./talk.mp4" title="The talk" captions="./talk.vtt" poster="./still.jpg" />',
  },
  [AUDIO]: {
    needed: ['src', 'title'],
    others: ['captions'],
    example: '<Audio src="./talk.mp3" title="The talk" />',
  },
  [EMBED]: {
    needed: ['url', 'title'],
    others: ['still'],
    example: '<Embed url="https://www.youtube-nocookie.com/embed/…" title="The talk" still="./still.jpg" />',
  },
};

/** What is wrong with the players of a text. */
export function playerProblems(tree: Root): Problem[] {
  return nodesIn(tree, isPlayer).flatMap((player): Problem[] => {
    const { needed, others, example } = PROPERTIES[player.name ?? ''] ?? {
      needed: [],
      others: [],
      example: '',
    };
    const problem = (message: string, hint = `Write, on a line of its own: ${example}`): Problem[] => [
      { ...placeOf(player), message, hint },
    ];
    if (player.type === 'mdxJsxTextElement')
      return problem(`<${player.name}> is inside a line of text, where it cannot be shown.`);
    const all = [...needed, ...others];
    for (const attribute of player.attributes) {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
      if (!all.includes(name)) {
        const meant = closestMatch(name, all);
        return problem(
          `<${player.name}> has no property "${name}".`,
          meant ? `Did you mean "${meant}"?` : undefined,
        );
      }
      if (typeof attribute.value !== 'string' || attribute.value.trim() === '')
        return problem(`The property "${name}" of <${player.name}> is not a literal string.`);
    }
    const missing = needed.find((name) => propertyOf(player, name) === undefined);
    if (missing !== undefined) return problem(`<${player.name}> has no ${missing}.`);
    const url = propertyOf(player, 'url');
    return url !== undefined && !/^https:\/\/[^/\s]/.test(url)
      ? problem(`<${EMBED}> needs the https:// address of another site, not "${url}".`)
      : [];
  });
}

function isPlayer(node: Nodes): node is MdxElement {
  return isElement(node) && Object.hasOwn(PROPERTIES, node.name ?? '');
}

function propertyOf({ attributes }: MdxElement, name: string): string | undefined {
  const value = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
