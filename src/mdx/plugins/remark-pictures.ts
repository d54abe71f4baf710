import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { composed } from '../adjacent-file.ts';
import { pictureFile, picturesIn } from '../pictures.ts';
import { setTypography } from '../typography.ts';

/** Options of {@link remarkPictures}. */
export interface PicturesOptions {
  /** BCP 47 tag of the text. */
  language: string;
  /** Drawings beside the text that are made in the colour of the text around them, by their names. */
  inkDrawings: readonly string[];
}

/**
 * Sets a picture that stands alone and has a title as a figure with a caption, lets a decorative one be silent, and tells
 * the component that shows it which file of the essay it is.
 *
 * `![A square](./a.png "Drawn by hand")` →
 * `<figure class="picture"><img src="./a.png" alt="A square" file="a.png"><figcaption>Drawn by hand</figcaption></figure>`
 */
export function remarkPictures({ language, inkDrawings }: PicturesOptions) {
  return (tree: Root): void => {
    const ink = new Set(inkDrawings.map(composed));
    const pictures = new Map(picturesIn(tree).map((picture) => [picture.node, picture]));
    visit(tree, (node, index, parent) => {
      const picture = pictures.get(node as never);
      if (!picture || !parent || index === undefined) return undefined;
      const { url, alt = '', title } = picture;
      const file = pictureFile(url);
      const caption = title !== undefined && parent.type === 'paragraph' && parent.children.length === 1;
      parent.children[index] = {
        type: 'image',
        url,
        alt,
        data: { hProperties: { ...(file !== undefined && { file }), ...groundOf(url, file, ink) } },
      };
      if (caption) setCaption(parent, title, language);
      return SKIP;
    });
  };
}

/**
 * What a drawing stands on where the page is dark: on white, as most are made for paper, unless it is made in the colour of
 * the text, which is turned round. Photographs stand as they are.
 */
function groundOf(url: string, file: string | undefined, ink: ReadonlySet<string>): { className?: string[] } {
  if (!/\.svg(?:[?#]|$)/i.test(url)) return {};
  return { className: [file !== undefined && ink.has(file) ? 'drawing-in-ink' : 'drawing-on-white'] };
}

function setCaption(paragraph: Paragraph, caption: string, language: string): void {
  paragraph.data = { ...paragraph.data, hName: 'figure', hProperties: { className: ['picture'] } };
  const figcaption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: caption }],
  };
  // It was a title until now, which has none.
  setTypography({ type: 'root', children: [figcaption] }, language);
  paragraph.children.push(figcaption as never);
}
