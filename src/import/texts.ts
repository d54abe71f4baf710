import { stringify } from 'yaml';
import { withoutControlCharacters } from '../content/file-problems.ts';
import { readDocument } from '../content/read-document.ts';
import { reportProgress } from '../diagnostics/phases.ts';
import { emptyProblems } from '../mdx/checks/empty-problems.ts';
import { excerptOf, shorten } from '../mdx/excerpt.ts';
import { outlineOf } from '../mdx/outline.ts';
import { parseText } from '../mdx/parse-mdx.ts';
import { KINDS, type Kind } from '../permalinks/kinds.ts';
import { asciiSlugOf, isLegalSlug } from '../permalinks/slug.ts';
import { topicSlug } from '../site-model/topics.ts';
import { edited } from './edits.ts';
import { fittingDescription, readFields, type PostFields } from './fields.ts';
import { pathKey, type ForeignPost, type ForeignSite, type Remark } from './foreign-site.ts';
import { pageRemark } from './ghost.ts';
import { htmlToText } from './html-text.ts';
import { resolveText, type TakenFile } from './links-and-files.ts';
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
    if (options.existing.get(`${kind}/${slug}`) === title) {
      skipped.push(post.file);
      continue;
    }
    let free = slug;
    for (let number = 2; taken.has(`${kind}/${free}`); number += 1) free = `${slug}-${number}`;
    taken.add(`${kind}/${free}`);
    drafts.push({ ...draft, slug: free });
  }
  const pages = new Map<string, string>();
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
  const published = fields.published ?? post.day ?? (fields.draft ? today : undefined);
  const named = fields.title ?? humanised(post.name);
  if (published === undefined) {
    remark(pageRemark(post.file, 1, named));
    return undefined;
  }
  for (const { name, hint } of fields.unused)
    remark({ file: post.file, line: 1, what: `the field “${name}”`, hint });
  const { file, line } = post;
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
  const title = fields.title ?? titleIn(markdown) ?? named;
  const text = markdownToText(markdown, { ...context, title, remark: placed(post, remark) });
  const body = withCover(text.replace(/^\s*\n/, '').trimEnd(), fields);
  return {
    ...{ post, fields, title, published, body },
    kind: kindOf(body, language),
    slug: slugFor(fields.slug ?? post.name, title, language),
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
  const { text, files } = resolveText(draft.body, post, resolver, {
    line: post.line,
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
  // Tags of templates that were kept as code say nothing of what a text is about.
  const said = text.replaceAll(/^`[^`\n]*\{[{%][^`\n]*`$/gm, '');
  const excerpt = excerptOf(parseText('index.md', said).children, language);
  const description = fields.description ?? (excerpt || title);
  const front = {
    title,
    description: fittingDescription(description, (words, length) => shorten(words, length, language)),
    published: new Date(published),
    ...(fields.updated !== undefined && { updated: new Date(fields.updated) }),
    ...(own.length > 0 && { topics: [...new Set(own)] }),
    ...((fields.draft || isEmpty) && { draft: true }),
  };
  // As Astro reads it: there "yes" is no text, and a day is a date.
  const yaml = stringify(front, { version: '1.1', lineWidth: 0, singleQuote: true }).replaceAll(
    /^((?:published|updated): \S{10}).*$/gm,
    '$1',
  );
  const names = files.map(({ name }) => name);
  const written = withoutControlCharacters(`---\n${yaml}---\n\n${withoutGaps(text).trim()}\n`);
  const { source, changes } = makeSound(written, (each) => problemsOf(kind, each, names, language));
  const file = `${content}/${KINDS[kind].folder}/${slug}/index.md`;
  for (const { problem, became } of changes)
    remark({ file, line: problem.line, what: problem.message, hint: became });
  return {
    ...{ kind, slug, source, files },
    page: KINDS[kind].page(slug),
    addresses: addressesOf(post),
    draft: front.draft === true,
    from: post.file,
  };
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
