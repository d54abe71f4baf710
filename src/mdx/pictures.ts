import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { writtenPath } from '../permalinks/address.ts';
import { composed, fileBeside, isElsewhere } from './adjacent-file.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';

/** What an author writes as the text of a picture that says nothing: `![decorative](./ornament.png)`. */
export const DECORATIVE = 'decorative';

/** A picture as Markdown gives it, wherever its address stands. */
export interface Picture {
  node: Image | ImageReference;
  url: string;
  title: string | undefined;
  /** What it shows; empty if it is decorative, `undefined` if nobody said. */
  alt: string | undefined;
}

/** The pictures that stand in the Markdown of an essay. */
export function picturesIn(tree: Root): Picture[] {
  const definitions = new Map(nodesIn(tree, isDefinition).map((node) => [node.identifier, node]));
  return nodesIn(tree, isPicture).flatMap((node): Picture[] => {
    const source = node.type === 'image' ? node : definitions.get(node.identifier);
    if (!source) return [];
    const alt = node.alt?.trim() ?? '';
    return [
      {
        node,
        url: source.url,
        title: source.title ?? undefined,
        alt: alt === DECORATIVE ? '' : alt || undefined,
      },
    ];
  });
}

/**
 * The file of a picture, relative to the essay's folder.
 *
 * `./square.png` → `square.png`
 *
 * @returns `undefined` for one that is given by an address, or lies elsewhere.
 */
export function pictureFile(url: string): string | undefined {
  return fileBeside(url);
}

/** Pictures that a text shows from its own folder, each file once. */
export function pictureFiles(tree: Root): string[] {
  return [...new Set(picturesIn(tree).flatMap(({ url }) => pictureFile(url) ?? []))];
}

/**
 * Whether a picture is a drawing that takes the colour of the text around it, as its file says.
 *
 * @param read Content of a file beside the text.
 */
export function isInkDrawing(name: string, read: (name: string) => Uint8Array): boolean {
  return /\.svg$/i.test(name) && /currentcolor/i.test(new TextDecoder().decode(read(name)));
}

/**
 * What is wrong with the pictures of an essay.
 *
 * @param files What lies in the essay's folder, relative to it.
 */
export function pictureProblems(tree: Root, files: readonly string[]): Problem[] {
  const captioned = new Set<Nodes>(nodesIn(tree, isParagraphOfOne).flatMap(({ children }) => children));
  return [
    ...picturesIn(tree).flatMap((picture) =>
      [
        missingText(picture),
        missingFile(picture, files),
        captioned.has(picture.node) ? undefined : lostCaption(picture),
      ].filter((problem) => problem !== undefined),
    ),
    ...nodesIn(tree, isImageTag).flatMap(missingTagText),
  ];
}

function missingText({ node, url, alt, title }: Picture): Problem | undefined {
  if (alt !== undefined) return undefined;
  const rest = `(${url}${title ? ` "${title}"` : ''})`;
  return {
    ...placeOf(node),
    message: `The picture "${url}" has no description for people who cannot see it.`,
    hint: `Describe it: ![What it shows]${rest}, or mark it as decorative: ![${DECORATIVE}]${rest}`,
  };
}

function missingFile({ node, url }: Picture, files: readonly string[]): Problem | undefined {
  if (isElsewhere(url)) return undefined;
  const file = pictureFile(url);
  if (file === undefined) {
    return {
      ...placeOf(node),
      message: `The picture "${url}" is outside the text’s folder.`,
      hint: `Put it next to the text: ./${url.split('/').at(-1) ?? ''}`,
    };
  }
  const relative = /^\.\//.test(url);
  const isThere = files.some((each) => composed(each) === file);
  if (relative && isThere) return undefined;
  const meant = isThere ? file : closestMatch(file, files.filter(isPictureName));
  return {
    ...placeOf(node),
    message: relative
      ? `There is no picture "${url}" next to the text.`
      : `The address of the picture "${url}" starts with neither ./ nor /.`,
    hint: meant
      ? `${isThere ? 'Write' : 'Did you mean'} ./${writtenPath(meant)}${isThere ? '' : '?'}`
      : `Put the file in the text’s folder, or correct the path: ./${file} for one next to the text.`,
  };
}

function lostCaption({ node, url, title }: Picture): Problem | undefined {
  if (title === undefined) return undefined;
  return {
    ...placeOf(node),
    message: `The picture "${url}" is inside a line of text, where its caption “${title}” cannot be shown.`,
    hint: 'Give the picture a paragraph of its own, or remove the caption.',
  };
}

function missingTagText(tag: MdxElement): Problem[] {
  const says = tag.attributes.some((one) => one.type !== 'mdxJsxAttribute' || one.name === 'alt');
  if (says) return [];
  return [
    {
      ...placeOf(tag),
      message: 'An <img> has no description for people who cannot see it.',
      hint: 'Describe it: alt="What it shows", or mark it as decorative: alt=""',
    },
  ];
}

function isPictureName(name: string): boolean {
  return /\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(name);
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition';
}

function isPicture(node: Nodes): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function isParagraphOfOne(node: Nodes): node is Extract<Nodes, { type: 'paragraph' }> {
  return node.type === 'paragraph' && node.children.length === 1;
}

function isImageTag(node: Nodes): node is MdxElement {
  return isElement(node, 'img');
}
