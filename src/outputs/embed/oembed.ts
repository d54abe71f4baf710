import { paths } from '../../permalinks/paths.ts';
import type { Publication } from '../../site-config/site-identity.ts';

/** An answer, or a figure, in the words of oEmbed: a rich document (https://oembed.com/#section2.3.4.4). */
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

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * What an answer or a figure is for tools that show what a link leads to.
 *
 * @param content Its title, and the path of the page to frame.
 * @param card The picture that a link to it unfurls to, by its path.
 * @param frame Size that it needs.
 */
export function oembed(
  { title, embed }: { title: string; embed: string },
  card: { path: string } & Size,
  frame: Size,
  { name, author, absolute }: Publication,
): OEmbed {
  const src = absolute(embed);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: author?.name ?? name,
    provider_name: name,
    provider_url: absolute(paths.home),
    thumbnail_url: absolute(card.path),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    html: embedCode(src, title, frame),
    ...frame,
  };
}

/**
 * What another site writes into its page: a frame of about the right size, and a script that gives it the height that the
 * frame asks for, and follows its links where a sandbox keeps the frame from it. The frame also works without the script.
 */
function embedCode(src: string, title: string, { width, height }: Size): string {
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>
<script>
addEventListener("message", ({ source, data }) => document.querySelectorAll('iframe[src="${src}"]').forEach((frame) => {
  const { height, link } = frame.contentWindow === source ? JSON.parse(data) : {};
  if (height) frame.height = height; else if (/^https?:/.test(link)) location.href = link;
}));
</script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
