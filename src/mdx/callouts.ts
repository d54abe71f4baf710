import * as words from '../i18n/words.ts';
import type { Nodes, Root } from 'mdast';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';

/** Name of the component that sets a remark apart from the text it belongs to. */
export const CALLOUT = 'Callout';

/** What a callout is; the interface has a word for each, to stand above it if its author gave it no title. */
export type CalloutKind = keyof typeof words.callouts;

/** The words above a callout as it stands in an essay. */
export function calloutTitle(callout: MdxElement): string {
  return attribute(callout, 'title') ?? words.callouts[(attribute(callout, 'kind') ?? 'note') as CalloutKind];
}

/** What is wrong with the callouts of an essay. */
export function calloutProblems(tree: Root): Problem[] {
  const kinds = Object.keys(words.callouts);
  return nodesIn(tree, isCallout).flatMap((callout) => {
    const kind = attribute(callout, 'kind') ?? 'note';
    const wrong = callout.attributes.find(
      (one) =>
        one.type !== 'mdxJsxAttribute' ||
        !['kind', 'title'].includes(one.name) ||
        typeof one.value !== 'string' ||
        one.value.trim() === '',
    );
    if (wrong) {
      const message = `<${CALLOUT}> takes only a kind and a title, both as literal strings.`;
      return [
        { ...placeOf(callout), message, hint: 'Write: <Callout kind="caution" title="Before you do">' },
      ];
    }
    if (kinds.includes(kind)) return [];
    const meant = closestMatch(kind, kinds);
    return [
      {
        ...placeOf(callout),
        message: `There is no callout kind "${kind}".`,
        hint: meant ? `Did you mean kind="${meant}"?` : `Write one of: ${kinds.join(', ')}.`,
      },
    ];
  });
}

function isCallout(node: Nodes): node is MdxElement {
  return isElement(node, CALLOUT);
}

function attribute({ attributes }: MdxElement, name: string): string | undefined {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
