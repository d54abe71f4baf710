import { paths } from '../../permalinks/paths.ts';
import type { Question } from '../../mdx/outline.ts';
import type { Publication } from '../../site-config/site-identity.ts';

/** An answer in the words of oEmbed: a rich document (https://oembed.com/#section2.3.4.4). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** Width of a frame, in CSS pixels: a line of text and its margins. */
const WIDTH = 640;

/** Heights that a frame has at least and at most; a longer answer scrolls. */
const [LOWEST, HIGHEST] = [320, 900];

/** Height of a line of text, and the words on it. */
const LINE = { height: 31, words: 11 };

/**
 * What an answer is for tools that show what a link leads to.
 *
 * @param card The picture that a link to it unfurls to, by its path.
 */
export function oembed(
  essay: { slug: string },
  question: Pick<Question, 'anchor' | 'text' | 'words'>,
  card: { path: string; width: number; height: number },
  { name, author, absolute }: Publication,
): OEmbed {
  const lines = Math.ceil(question.words / LINE.words);
  const height = Math.min(HIGHEST, Math.max(LOWEST, 200 + lines * LINE.height));
  const src = absolute(paths.embed(essay.slug, question.anchor));
  return {
    version: '1.0',
    type: 'rich',
    title: question.text,
    author_name: author?.name ?? name,
    provider_name: name,
    provider_url: absolute(paths.home),
    thumbnail_url: absolute(card.path),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    html: `<iframe src="${attribute(src)}" title="${attribute(question.text)}" width="${WIDTH}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width: WIDTH,
    height,
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
