import * as words from '../i18n/words.ts';
import { phrasePieces } from '../i18n/phrase.ts';
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { resolveLink } from '../permalinks/address.ts';
import { isPullQuote } from './text.ts';
import { CALLOUT, calloutTitle } from './callouts.ts';
import { isElement } from './elements.ts';
import { DECORATIVE } from './pictures.ts';

/** What stands for a component of an essay where there is only text. */
export interface TextAlternative {
  name: string;
  /** What the figure shows, in words. */
  text: string;
  /** Absolute address of the living figure. */
  url: string;
}

/** Where a text goes, and what it cannot take along. */
export interface PortableOptions {
  /** Every footnote of the essay, by its identifier. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Absolute address of the essay's page, which addresses in the text are relative to. */
  url: string;
  /** Makes an absolute address of a path of the site. */
  absolute: (path: string) => string;
  /** Text alternatives of the figures, by the nodes that they stand for. */
  figures: ReadonlyMap<Nodes, TextAlternative>;
  /** Whether the text's highest headings are to become titles, one rank above what they are in the essay. */
  raise?: boolean;
}

const stringifier = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/**
 * Blocks of an essay as Markdown that stands on its own: GitHub's flavour without MDX, figures as their text alternatives,
 * every link absolute, with the footnotes that it cites.
 */
export function portableMarkdown(nodes: readonly RootContent[], options: PortableOptions): string {
  const blocks = portable(nodes, options) as RootContent[];
  const cited = [...citedIn(blocks, options.footnotes, new Set())];
  const notes = cited.flatMap((identifier) => {
    const note = options.footnotes.get(identifier);
    return note ? (portable([note], options, true) as RootContent[]) : [];
  });
  const tree: Root = { type: 'root', children: [...blocks, ...notes] };
  return stringifier.stringify(tree);
}

/** The same nodes without what only MDX and the site understand. */
function portable(nodes: readonly Nodes[], options: PortableOptions, keepNotes = false): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm' as never:
      case 'mdxFlowExpression' as never:
      case 'mdxTextExpression' as never:
        return [];
      case 'footnoteDefinition':
        return keepNotes ? [{ ...node, children: portable(node.children, options) as never }] : [];
      case 'link':
      case 'image':
      case 'definition': {
        const { children } = node as { children?: Nodes[] };
        const url = absoluteUrl(node.url, options);
        const silent = node.type === 'image' && node.alt === DECORATIVE && { alt: '' };
        return [
          { ...node, url, ...silent, ...(children && { children: portable(children, options) }) } as Nodes,
        ];
      }
    }
    if (isPullQuote(node)) return [];
    if (isElement(node, CALLOUT)) return [callout(calloutTitle(node), portable(node.children, options))];
    const element = node as unknown as { type: string; name?: string | null; children?: Nodes[] };
    if (element.type.startsWith('mdxJsx')) {
      const name = element.name ?? '';
      const figure = options.figures.get(node);
      if (figure) return [alternative(figure)];
      // What an essay brings along itself says nothing here, but the reader is told that there is something to see.
      if (/^\p{Lu}/u.test(name) && !element.children?.length) {
        return [alternative({ name, text: words.showsOnPage, url: options.url })];
      }
      return portable(element.children ?? [], options);
    }
    if (!element.children) return [node];
    const children = trimmed(portable(element.children, options));
    const depth = node.type === 'heading' && options.raise ? { depth: Math.max(1, node.depth - 1) } : {};
    return [{ ...node, ...depth, children } as unknown as Nodes];
  });
}

/** Where a comment stood at the end of a heading, the space before it goes too. */
function trimmed(children: Nodes[]): Nodes[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

/** A callout as a quotation under its title; words that stand in it without a paragraph get one. */
function callout(title: string, children: Nodes[]): Nodes {
  const heading = { type: 'strong', children: [{ type: 'text', value: title }] };
  const loose = children.some(({ type }) => type === 'text');
  const blocks = loose ? [{ type: 'paragraph', children }] : children;
  return {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [heading] }, ...blocks],
  } as unknown as Nodes;
}

function alternative({ name, text, url }: TextAlternative): Nodes {
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [
          ...phrasePieces(words.figureInText).map((piece): PhrasingContent =>
            piece.kind === 'link'
              ? { type: 'link', url, children: [{ type: 'text', value: name }] }
              : { type: 'text', value: 'text' in piece ? piece.text : '' },
          ),
          { type: 'text', value: ` ${text}` },
        ],
      },
    ],
  };
}

function absoluteUrl(url: string, { url: page, absolute }: PortableOptions): string {
  if (/^\/(?!\/)/.test(url)) return absolute(url);
  return resolveLink(url, page);
}

/** Identifiers of the footnotes that some blocks cite, and those that these cite in turn. */
function citedIn(
  nodes: readonly Nodes[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
  cited: Set<string>,
): Set<string> {
  for (const node of nodes) {
    if (node.type === 'footnoteReference' && !cited.has(node.identifier)) {
      cited.add(node.identifier);
      citedIn(footnotes.get(node.identifier)?.children ?? [], footnotes, cited);
    } else if ('children' in node) citedIn(node.children, footnotes, cited);
  }
  return cited;
}
