import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { CARD_SIZE } from '../../../../outputs/cards/card-layout.ts';
import { cardAt } from '../../../../outputs/cards/card-contents.ts';
import { frameNodes } from '../../../../components/text.ts';
import { getLedger } from '../../../../content/load.ts';
import { composed } from '../../../../mdx/adjacent-file.ts';
import { paths } from '../../../../permalinks/paths.ts';
import { FRAME_WIDTH, frameHeight } from '../../../../outputs/embed/frame-height.ts';
import { oembed } from '../../../../outputs/embed/oembed.ts';
import { oembedLink } from '../../../../outputs/embed/oembed-link.ts';
import { staticPaths } from '../../../../outputs/static-paths.ts';
import { publication } from '../../../../site.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths(['oembed', 'page-oembed'], routePattern)) satisfies GetStaticPaths;

/** What an answer is for tools that show what a link leads to: a frame with the answer itself. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  if ('redirect' in props) return Response.json(await oembedLink(props.redirect));
  const { essay, question } = props;
  const { path } = cardAt(paths.place(essay.slug, question.anchor), [essay], getLedger());
  const pictures = new Map(essay.pictures.map(({ name, image }) => [composed(name), image]));
  const height = frameHeight([await frameNodes(essay, question)], essay.title, (file) => pictures.get(file));
  const frame = { width: FRAME_WIDTH, height };
  const content = { title: question.text, embed: paths.embed(essay.slug, question.anchor) };
  return Response.json(oembed(content, { path, ...CARD_SIZE }, frame, publication));
}
