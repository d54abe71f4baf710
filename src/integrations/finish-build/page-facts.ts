import { Parser } from 'htmlparser2';

/** Something that a page says, and where in its source. */
export interface PageValue {
  value: string;
  /** Offset of its tag, in UTF-16 code units. */
  at: number;
}

/** What a page has to keep: its ids, and everything that has to be there for it. */
export interface PageFacts {
  ids: PageValue[];
  /** Addresses of pages, pictures, styles and scripts, as they are written. */
  links: PageValue[];
  /** Ids of its own that labels, descriptions and controls name. */
  references: PageValue[];
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

/** Reads what a page has to keep from its HTML. */
export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = { ids: [], links: [], references: [] };
  let inData = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const at = parser.startIndex;
      inData = name === 'script' && attributes['type'] === 'application/ld+json';
      if (attributes['id'] !== undefined) facts.ids.push({ value: attributes['id'], at });
      const links = name === 'meta' ? metaLinks(attributes) : tagLinks(attributes);
      for (const value of links) facts.links.push({ value, at });
      for (const attribute of REFERENCES) {
        for (const value of attributes[attribute]?.split(/\s+/) ?? []) {
          if (value) facts.references.push({ value, at });
        }
      }
    },
    ontext: (text) => {
      if (!inData) return;
      for (const [, value = ''] of text.matchAll(/"(https?:[^"\\]+)"/g)) {
        facts.links.push({ value, at: parser.startIndex });
      }
    },
    onclosetag: () => {
      inData = false;
    },
  });
  parser.end(html);
  return facts;
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
