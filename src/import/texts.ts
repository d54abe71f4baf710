import { stringify } from 'yaml';
import { withoutControlCharacters } from '../content/file-problems.ts';
import { readDocument } from '../content/read-document.ts';
import { reportProgress } from '../diagnostics/phases.ts';
import { emptyProblems } from '../mdx/checks/empty-problems.ts';
import { excerptOf, shorten } from '../mdx/excerpt.ts';
import { outlineOf } from '../mdx/outline.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { isReserved, KINDS, type Kind } from '../permalinks/kinds.ts';
import { asciiSlugOf, isLegalSlug } from '../permalinks/slug.ts';
import { topicSlug } from '../site-model/topics.ts';
import { edited } from './edits.ts';
import { fittingDescription, readFields, type PostFields } from './fields.ts';
import { pathKey, type ForeignPost, type ForeignSite, type Remark } from './foreign-site.ts';
import { htmlToText } from './html-text.ts';
import { resolveText, type TakenFile, type TakenPicture } from './links-and-files.ts';
import { markdownToText, titleIn } from './markdown-text.ts';
import { mdxToText } from './mdx-text.ts';
import { makeSound } from './sound-text.ts';
import { withoutTemplates } from './templates.ts';

/** A text of another site as a file of this one. */
export interface ImportedText {
  kind: Kind;
  slug: string;
  /** Path of its page. */
  page: string;
  /** What its file holds. */
  source: string;
  files: readonly TakenFile[];
  /** One of them that links to it are to show, if a preview can be made from it. */
  preview: TakenPicture | undefined;
  /** Where it was, as its front matter and its generator say. */
  addresses: readonly string[];
  draft: boolean;
  /** The file that it was made from. */
  from: string;
}

/** What importing depends on besides the other site. */
export interface ImportOptions {
  /** BCP 47 tag of the texts. */
  language: string;
  /** Folder of the content, as messages name it. */
  content: string;
  /** Scheme and host of this site. */
  origin: string;
  /** As in 2026-11-23. */
  today: string;
  /** Titles of the texts that this site has, by kind and slug: `note/my-note`. */
  existing: ReadonlyMap<string, string>;
  /** Topics that this site has, as they are spelt. */
  topics: readonly string[];
}

/** Texts to be added, and what their author should know. */
export interface ImportedTexts {
  texts: ImportedText[];
  /** Files whose texts are there already. */
  skipped: string[];
  remarks: Remark[];
}

/** A post on its way. */
interface Draft {
  post: ForeignPost;
  fields: PostFields;
  title: string;
  published: string;
  body: string;
  kind: Kind;
  slug: string;
}

/** Makes texts of this site of the posts of another one. */
export function importTexts(site: ForeignSite, options: ImportOptions): ImportedTexts {
  const remarks: Remark[] = [...site.remarks];
  const skipped: string[] = [];
  const taken = new Set(options.existing.keys());
  const places = new Map(site.posts.flatMap((post) => post.places.map((place) => [place, post] as const)));
  const drafts: Draft[] = [];
  for (const [index, post] of site.posts.entries()) {
    reportProgress(index, site.posts.length * 2);
    const draft = draftOf(post, site, { ...options, places, remark: (remark) => void remarks.push(remark) });
    if (!draft) continue;
    const { kind, slug, title } = draft;
    const isHere = (each: string) => options.existing.get(`${kind}/${each}`) === title;
    let free = slug;
    for (
      let number = 2;
      !isHere(free) && (isReserved(kind, free) || taken.has(`${kind}/${free}`));
      number += 1
    )
      free = `${slug}-${number}`;
    if (isHere(free)) {
      skipped.push(post.file);
      continue;
    }
    if (free !== slug)
      remarks.push({
        ...{ file: post.file, line: 1 },
        what: `the address ${KINDS[kind].page(slug)}, which ${isReserved(kind, slug) ? 'the site has itself' : 'another text has'}`,
        hint: `It is at ${KINDS[kind].page(free)} instead.`,
      });
    taken.add(`${kind}/${free}`);
    drafts.push({ ...draft, slug: free });
  }
  // Where the old home page was, the new one is.
  const pages = new Map([['/', '/']]);
  for (const { post, kind, slug } of drafts.toReversed()) {
    for (const address of addressesOf(post)) pages.set(pathKey(address), KINDS[kind].page(slug));
    for (const place of post.places) pages.set(`file:${place}`, KINDS[kind].page(slug));
  }
  const topics = new Map(options.topics.map((topic) => [topicSlug(topic), topic]));
  const resolver = { site, pages, origin: options.origin };
  const texts = drafts.map((draft, index): ImportedText => {
    reportProgress(site.posts.length + index, site.posts.length * 2);
    return textOf(draft, {
      resolver,
      topics,
      language: options.language,
      content: options.content,
      remark: (remark) => void remarks.push(remark),
    });
  });
  reportProgress(1, 1);
  return { texts, skipped, remarks };
}

interface DraftOptions extends ImportOptions {
  places: ReadonlyMap<string, ForeignPost>;
  remark(remark: Remark): void;
}

/** A post in plain Markdown, its links and pictures as they were; `undefined` if it is none. */
function draftOf(post: ForeignPost, site: ForeignSite, options: DraftOptions): Draft | undefined {
  const { language, today, remark, places } = options;
  const fields = readFields(post, { spacesDivide: site.generator === 'Jekyll' });
  const { file, line } = post;
  if (post.addresses.some((address) => pathKey(address) === '/')) {
    remark({ file, line: 1, what: 'the home page', hint: 'It was left out: the site makes its own.' });
    return undefined;
  }
  const day = fields.published ?? post.day ?? (fields.draft && !post.isPage ? today : undefined);
  const isPage = post.isPage === true || day === undefined;
  for (const { name, hint } of fields.unused) remark({ file, line: 1, what: `the field “${name}”`, hint });
  const addressOf = (place: string) => {
    const name = place.replace(/#.*$/, '');
    const found = places.get(name) ?? places.get(name.replace(/^\//, '')) ?? places.get(`${name}.md`);
    const hash = place.slice(name.length);
    return found?.addresses[0] === undefined ? undefined : found.addresses[0] + hash;
  };
  const context = { file, line, remark, addressOf };
  const source = post.syntax === 'mdx' ? mdxToText(post.body, context) : post.body;
  const plain = site.templates === undefined ? source : withoutTemplates(source, site.templates, context);
  const markdown = post.syntax === 'html' ? htmlToText(plain, context) : plain;
  const title = fields.title ?? titleIn(markdown) ?? humanised(post.name);
  const text = markdownToText(markdown, { ...context, title, remark: placed(post, remark) });
  const body = withCover(text.replace(/^\s*\n/, '').trimEnd(), fields);
  if (isPage && isSilent(withoutTags(body), language)) {
    remark({
      file,
      line: 1,
      what: 'a page without a text',
      hint: 'It was left out: a layout made what it showed.',
    });
    return undefined;
  }
  if (day === undefined) remark({ file, line: 1, ...undatedRemark(fields.updated, post.changed) });
  return {
    ...{ post, fields, title, body },
    published: day ?? fields.updated ?? post.changed ?? today,
    kind: isPage ? 'page' : kindOf(body, language),
    // A page is where it was, if it can be; posts have addresses of their own here.
    slug: slugFor((isPage ? post.addresses[0] : undefined) ?? fields.slug ?? post.name, title, language),
  };
}

/** What is said of a text without a day of publication: what became of it, and which day it has now. */
function undatedRemark(updated: string | undefined, changed: string | undefined) {
  const [what, day] =
    updated !== undefined
      ? ['a text with no date but that of a change', 'the day of that change']
      : changed !== undefined
        ? ['a text without a date', 'the day on which its file last changed']
        : ['a text without a date, in a file that has none either', 'today'];
  return {
    what,
    hint: `It became a page, published on ${day}. To make it a post, give it a date and import it again.`.replace(
      'on today',
      'today',
    ),
  };
}

/** Remarks on what was HTML have the line in which that begins: Markdown has other lines. */
function placed(post: ForeignPost, remark: (remark: Remark) => void): (remark: Remark) => void {
  return (one) => remark(post.syntax === 'html' ? { ...one, line: post.line } : one);
}

/** A picture above a text is part of it here. */
function withCover(body: string, { cover }: PostFields): string {
  if (!cover || body.includes(cover.url)) return body;
  const alt = (cover.alt ?? '').replaceAll(/[[\]\\]/g, '\\$&');
  return `![${alt}](${/[\s()]/.test(cover.url) ? `<${cover.url}>` : cover.url})\n\n${body}`;
}

/** An essay asks and answers; what asks nothing, or leaves a question open, is a note. */
function kindOf(body: string, language: string): Kind {
  const tree = parseText('index.md', body);
  const read = outlineOf(tree, language);
  return read.outline.questions.length > 0 && emptyProblems(tree, read).length === 0 ? 'essay' : 'note';
}

/** Whether readers would see nothing of a text. */
function isSilent(text: string, language: string): boolean {
  const tree = parseText('index.md', text);
  const read = outlineOf(tree, language);
  return emptyProblems(tree, { ...read, outline: { ...read.outline, questions: [] } }).length > 0;
}

function problemsOf(kind: Kind, source: string, files: readonly string[], language: string) {
  const path = 'a/index.md';
  return readDocument(
    {
      ...{ kind, path, file: path, bytes: new TextEncoder().encode(source) },
      beside: ['index.md', ...files],
      // What is in the pictures is looked at once they are written.
      readBeside: () => new Uint8Array(),
    },
    language,
  ).problems;
}

function slugFor(wanted: string, title: string, language: string): string {
  const last = wanted.split('/').filter(Boolean).at(-1) ?? '';
  const name = decodeName(last).replace(/\.(?:html?|php|md)$/, '');
  if (isLegalSlug(name)) return name;
  return asciiSlugOf(name, language) || asciiSlugOf(title, language) || 'post';
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface TextOptions {
  resolver: Parameters<typeof resolveText>[2];
  /** Topics by their slugs, as they were first spelt. */
  topics: Map<string, string>;
  language: string;
  /** Folder of the content. */
  content: string;
  remark(remark: Remark): void;
}

function textOf(draft: Draft, { resolver, topics, language, content, remark }: TextOptions): ImportedText {
  const { post, fields, title, published, kind, slug } = draft;
  const { text, files, preview } = resolveText(draft.body, post, resolver, {
    line: post.line,
    preview: fields.preview,
    remark: placed(post, remark),
  });
  const own = [...(post.topics ?? []), ...fields.topics].map((topic) => {
    const spelt = topics.get(topicSlug(topic)) ?? topic;
    topics.set(topicSlug(topic), spelt);
    return spelt;
  });
  const isEmpty = isSilent(text, language);
  if (isEmpty)
    remark({
      file: post.file,
      line: post.line,
      what: 'a post without a text',
      hint: 'It was imported as a draft.',
    });
  const excerpt = excerptOf(parseText('index.md', withoutTags(text)).children, language);
  const description = fields.description ?? (excerpt || title);
  const front = {
    title,
    description: fittingDescription(description, (words, length) => shorten(words, length, language)),
    published: new Date(published),
    // A change before publication is none that readers saw.
    ...(fields.updated !== undefined && fields.updated > published && { updated: new Date(fields.updated) }),
    ...(own.length > 0 && kind !== 'page' && { topics: [...new Set(own)] }),
    ...((fields.draft || isEmpty) && { draft: true }),
  };
  const yaml = yamlOf(front).replaceAll(/^((?:published|updated): \S{10}).*$/gm, '$1');
  const names = files.map(({ name }) => name);
  const written = withoutControlCharacters(`---\n${yaml}---\n\n${withoutGaps(text).trim()}\n`);
  const { source, changes } = makeSound(written, (each) => problemsOf(kind, each, names, language));
  const file = `${content}/${KINDS[kind].folder}/${slug}/index.md`;
  for (const { problem, became } of changes)
    remark({ file, line: problem.line, what: problem.message, hint: became });
  return {
    ...{ kind, slug, source, files, preview },
    page: KINDS[kind].page(slug),
    addresses: addressesOf(post),
    draft: front.draft === true,
    from: post.file,
  };
}

/** An imported text whose front matter has a picture for links to it. */
export function withImage(source: string, { name, alt }: { name: string; alt: string }): string {
  const fields = withoutControlCharacters(yamlOf({ image: `./${name}`, imageAlt: alt }));
  return source.replace('\n---\n', () => `\n${fields}---\n`);
}

/** Fields as Astro reads them: there "yes" is no text, and a day is a date. */
function yamlOf(fields: object): string {
  return stringify(fields, { version: '1.1', lineWidth: 0, singleQuote: true });
}

/** A text without lines that are tags of templates, kept as code: they say nothing of what it is about. */
function withoutTags(text: string): string {
  return text.replaceAll(/^`[^`\n]*\{[{%][^`\n]*`$/gm, '');
}

/** A text with one empty line between its blocks, where something between them has gone. */
function withoutGaps(text: string): string {
  const { children } = parseText('index.md', text);
  return edited(
    text,
    children.flatMap((node, index) => {
      const from = node.position?.end.offset ?? 0;
      const to = children[index + 1]?.position?.start.offset ?? from;
      return /^\n\s*\n\s*\n$/.test(text.slice(from, to)) ? [{ from, to, text: '\n\n' }] : [];
    }),
  );
}

/** Every path that a post had: those of its generator, and those that its author redirected. */
function addressesOf(post: ForeignPost): string[] {
  const { aliases } = readFields(post);
  const [own = '/'] = post.addresses;
  const relative = aliases.flatMap((alias) => {
    const url = URL.parse(alias, new URL(own, 'http://site'));
    return url ? [url.pathname + url.search] : [];
  });
  return [...new Set([...post.addresses, ...relative])];
}

function humanised(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
