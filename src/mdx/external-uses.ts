import type { Nodes, Root } from 'mdast';
import { isElement, placeOf, type MdxElement } from './elements.ts';
import { mapCandidates } from './image-candidates.ts';
import { picturesIn } from './pictures.ts';

/** Something that a page would load from another site, or send to it. */
export interface ExternalUse {
  kind: 'pictures' | 'media' | 'frames' | 'scripts' | 'forms';
  url: string;
  /** What names it, as an author knows it: `![…](…)`, `<iframe>`. */
  by: string;
  line: number;
  column: number;
}

/** What each tag loads or sends, by attribute. */
const USES: Readonly<Record<string, Readonly<Record<string, ExternalUse['kind']>>>> = {
  Audio: { src: 'media', captions: 'media' },
  Embed: { url: 'frames', still: 'pictures' },
  Video: { src: 'media', captions: 'media', poster: 'pictures' },
  audio: { src: 'media' },
  button: { formAction: 'forms', formaction: 'forms' },
  form: { action: 'forms' },
  iframe: { src: 'frames' },
  img: { src: 'pictures', srcset: 'pictures', srcSet: 'pictures' },
  input: { formAction: 'forms', formaction: 'forms', src: 'pictures' },
  script: { src: 'scripts' },
  track: { src: 'media' },
  video: { src: 'media', poster: 'pictures' },
};

/** Everything in a text that a page loads from other sites, or sends to them. */
export function externalUses(tree: Root): ExternalUse[] {
  const pictures = picturesIn(tree).map(({ url, node }): ExternalUse => {
    return { kind: 'pictures', url, by: `![…](${url})`, ...placeOf(node) };
  });
  return [...pictures, ...usesIn(tree, undefined)].flatMap((use) => {
    const url = absolute(use.url);
    return url === undefined ? [] : [{ ...use, url }];
  });
}

function usesIn(node: Nodes, around: MdxElement | undefined): ExternalUse[] {
  const own = isElement(node) ? usesOf(node, around) : [];
  const inside = isElement(node) ? node : around;
  return 'children' in node ? [...own, ...node.children.flatMap((child) => usesIn(child, inside))] : own;
}

function usesOf(tag: MdxElement, around: MdxElement | undefined): ExternalUse[] {
  const name = tag.name ?? '';
  // What a source is for is said by the tag around it.
  const isPicture = name === 'source' && around?.name === 'picture';
  const uses = name === 'source' ? sourceUses(isPicture ? 'pictures' : 'media') : USES[name];
  if (!uses) return [];
  return tag.attributes.flatMap((attribute): ExternalUse[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const kind = Object.hasOwn(uses, attribute.name) ? uses[attribute.name] : undefined;
    if (kind === undefined) return [];
    return addressesIn(attribute.name, attribute.value).map((url) => ({
      kind,
      url,
      by: `<${name}>`,
      ...placeOf(tag),
    }));
  });
}

function sourceUses(kind: ExternalUse['kind']): Readonly<Record<string, ExternalUse['kind']>> {
  return { src: kind, srcset: kind, srcSet: kind };
}

function addressesIn(name: string, value: string): string[] {
  if (!/^srcset$/i.test(name)) return [value];
  const addresses: string[] = [];
  mapCandidates(value, (address) => {
    addresses.push(address);
    return address;
  });
  return addresses;
}

/** An address of another site, with its scheme; `undefined` for one of this site, and for what has none. */
function absolute(url: string): string | undefined {
  const written = url.trim();
  if (/^\/\//.test(written)) return `https:${written}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : undefined;
}
