import { imageSize } from 'image-size';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { fileBeside, onDisk } from '../mdx/adjacent-file.ts';
import type { Cover, FrontMatter } from '../site-model/document.ts';
import { placeOfField } from './front-matter.ts';
import type { DocumentSource } from './read-document.ts';

/** Size of the picture that a link unfurls to; a smaller one would be blurred. */
const LEAST = { width: 1200, height: 630 } as const;

/** Formats that a preview can be made from. */
const FORMATS: readonly string[] = ['jpg', 'png', 'webp'];

/**
 * The picture that the front matter of a text names for links to it.
 *
 * @param body The whole file.
 * @returns What is wrong with it instead; no problems where there is none.
 */
export function readCover(
  { path, beside, readBeside }: Pick<DocumentSource, 'path' | 'beside' | 'readBeside'>,
  body: string,
  frontMatter: Pick<FrontMatter, 'image' | 'imageAlt'> | undefined,
): Cover | { problems: Problem[] } {
  const { image, imageAlt } = frontMatter ?? {};
  const problem = (field: string, message: string, hint: string) => ({
    problems: [{ ...placeOfField(body, field), message, hint }],
  });
  if (image === undefined) {
    return imageAlt === undefined
      ? { problems: [] }
      : problem(
          'imageAlt',
          'The field "imageAlt" describes a picture that is not there.',
          'Name it: image: ./cover.jpg',
        );
  }
  if (imageAlt === undefined)
    return problem(
      'image',
      `The picture "${image}" has no description for people who cannot see it.`,
      'Add a line: imageAlt: What the picture shows',
    );
  const wanted = path.includes('/') ? fileBeside(image) : undefined;
  const [name] = wanted === undefined ? [] : onDisk([wanted], beside);
  if (name === undefined) {
    const meant = closestMatch(
      wanted ?? image,
      beside.filter((file) => /\.(?:jpe?g|png|webp)$/i.test(file)),
    );
    return problem(
      'image',
      `There is no picture "${image}" next to the text.`,
      meant && path.includes('/')
        ? `Did you mean ./${meant}?`
        : 'Put the file in the text’s folder, and write: image: ./cover.jpg',
    );
  }
  const size = sizeOf(readBeside(name));
  if (!size || !FORMATS.includes(size.format))
    return problem(
      'image',
      `The picture "${image}" is ${size ? `in the format ${size.format.toUpperCase()}` : 'no picture that can be read'}, and no preview can be made from it.`,
      'Save it as JPEG, PNG or WebP.',
    );
  const { width, height } = size;
  if (width < LEAST.width || height < LEAST.height)
    return problem(
      'image',
      `The picture "${image}" has ${width} × ${height} pixels, too few for a preview.`,
      `Use one of at least ${LEAST.width} × ${LEAST.height} pixels.`,
    );
  return { name, alt: imageAlt };
}

/** Size of a picture as it is shown, and its format; `undefined` if it is none. */
function sizeOf(bytes: Uint8Array): { width: number; height: number; format: string } | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes);
    // From 5 on, a camera was held upright.
    return orientation < 5 ? { width, height, format: type } : { width: height, height: width, format: type };
  } catch {
    return undefined;
  }
}
