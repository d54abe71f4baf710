import { Parser } from 'htmlparser2';

/** Something that a page says, and where in its source. */
export interface PageValue {
  value: string;
  /** Offset of its tag, in UTF-16 code units. */
  at: number;
}

/** Part of a page's source: offsets in UTF-16 code units, the second one behind its end. */
export type Span = readonly [from: number, to: number];

/** What one pass over a page's HTML finds in it. */
export interface PageFacts {
  ids: PageValue[];
  /** Addresses of pages, pictures, styles and scripts, as they are written. */
  links: PageValue[];
  /** Ids of its own that labels, descriptions and controls name. */
  references: PageValue[];
  /** What its policy has to allow. */
  inline: { scripts: string[]; sheets: string[]; styles: string[] };
  /** What it plays, and shows in frames or offers to. */
  loads: { media: boolean; frames: boolean };
  /** Where its policy goes; `undefined` if it has no `<head>`. */
  policyPlace: number | undefined;
  /** The `uid` of each island, with the space in front. */
  islandIds: Span[];
  /** Whether it shows a figure. */
  hasFigures: boolean;
  /** The links to style sheets of figures. */
  figureSheets: Span[];
}

/** Attributes that hold one address; `content` does so in some kinds of `<meta>`. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'cite', 'data', 'component-url', 'renderer-url'];
const CANDIDATES = ['srcset', 'imagesrcset'];
/** Attributes that hold ids of the same page, https://html.spec.whatwg.org/multipage/dom.html and WAI-ARIA 1.2. */
const REFERENCES = [
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** The style sheet of all figures, as the bundler names it after the module that imports them. */
const FIGURE_SHEET = /\/figure-components\.[^/]+\.css$/;

/** Types of `<script>` that a browser runs; all others are data. */
const SCRIPT_TYPES = ['', 'module', 'text/javascript'];

/** Reads a page once. */
export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = {
    ids: [],
    links: [],
    references: [],
    inline: { scripts: [], sheets: [], styles: [] },
    loads: { media: false, frames: false },
    policyPlace: undefined,
    islandIds: [],
    hasFigures: false,
    figureSheets: [],
  };
  let tag = '';
  let afterHead = false;
  /** The script or style sheet that the parser is in. */
  let embedded: { kind: 'data' | 'scripts' | 'sheets' | 'other'; text: string; at: number } | undefined;
  const parser = new Parser({
    onopentagname: (name) => {
      tag = name;
    },
    onattribute: (name) => {
      if (tag === 'astro-island' && name === 'uid')
        facts.islandIds.push([parser.startIndex - 1, parser.endIndex]);
    },
    onopentag: (name, attributes) => {
      const at = parser.startIndex;
      const end = parser.endIndex + 1;
      // Browsers look for the encoding in the first 1,024 bytes, so that it stays in front of the policy.
      if (name === 'head') facts.policyPlace ??= end;
      else if (afterHead && name === 'meta' && attributes['charset'] !== undefined) {
        if (html.slice(facts.policyPlace, at).trim() === '') facts.policyPlace = end;
      }
      afterHead = name === 'head';
      if (name === 'audio' || name === 'video') facts.loads.media = true;
      if (name === 'iframe' || attributes['data-frame'] !== undefined) facts.loads.frames = true;
      if (/(?:^|\s)figure(?:\s|$)/.test(attributes['class'] ?? '')) facts.hasFigures = true;
      if (name === 'link' && FIGURE_SHEET.test(attributes['href'] ?? '')) facts.figureSheets.push([at, end]);
      if (name === 'script' || name === 'style')
        embedded = { kind: kindOf(name, attributes), text: '', at: end };
      if (attributes['style'] !== undefined) facts.inline.styles.push(attributes['style']);
      if (attributes['id'] !== undefined) facts.ids.push({ value: attributes['id'], at });
      const links = name === 'meta' ? metaLinks(attributes) : tagLinks(attributes);
      for (const value of links) facts.links.push({ value, at });
      for (const attribute of REFERENCES) {
        // An operator of a formula has a form, too: https://www.w3.org/TR/mathml-core/#dictionary-based-attributes
        if (attribute === 'form' && name === 'mo') continue;
        for (const value of attributes[attribute]?.split(/\s+/) ?? []) {
          if (value) facts.references.push({ value, at });
        }
      }
    },
    ontext: (text) => {
      if (embedded) embedded.text += text;
    },
    onclosetag: (name) => {
      if (!embedded || (name !== 'script' && name !== 'style')) return;
      const { kind, text, at } = embedded;
      embedded = undefined;
      if (kind === 'scripts' || kind === 'sheets') facts.inline[kind].push(text);
      if (kind !== 'data') return;
      for (const [, value = ''] of text.matchAll(/"(https?:[^"\\]+)"/g)) facts.links.push({ value, at });
    },
  });
  parser.end(html);
  return facts;
}

/** What a script or style sheet is to a policy and to the check of links. */
function kindOf(name: 'script' | 'style', { src, type = '' }: Attributes) {
  if (name === 'style') return 'sheets';
  if (type === 'application/ld+json') return 'data';
  return src === undefined && SCRIPT_TYPES.includes(type.trim().toLowerCase()) ? 'scripts' : 'other';
}

type Attributes = Readonly<Record<string, string>>;

function tagLinks(attributes: Attributes): string[] {
  const links: string[] = [];
  for (const name of ADDRESSES) {
    const value = attributes[name];
    if (value !== undefined) links.push(value);
  }
  for (const name of CANDIDATES) {
    for (const candidate of attributes[name]?.split(',') ?? []) {
      const [address] = candidate.trim().split(/\s+/);
      if (address) links.push(address);
    }
  }
  return links;
}

function metaLinks({ content = '', 'http-equiv': equivalent = '' }: Attributes): string[] {
  if (equivalent.toLowerCase() === 'refresh') {
    const [, address] = /url=\s*(\S+)/i.exec(content) ?? [];
    return address ? [address] : [];
  }
  return /^https?:\S+$/.test(content) ? [content] : [];
}
