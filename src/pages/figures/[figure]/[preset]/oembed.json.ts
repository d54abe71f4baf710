import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { figureNamed } from '../../../../figures/registry.ts';
import { CARD_SIZE } from '../../../../outputs/cards/card-layout.ts';
import { FIGURE_FRAME_EXTRA, FRAME_WIDTH } from '../../../../outputs/embed/frame-height.ts';
import { oembed } from '../../../../outputs/embed/oembed.ts';
import { oembedLink } from '../../../../outputs/embed/oembed-link.ts';
import { staticPaths } from '../../../../outputs/static-paths.ts';
import { figureName } from '../../../../outputs/stills/stills.ts';
import { presetCardName } from '../../../../permalinks/card-naming.ts';
import { paths } from '../../../../permalinks/paths.ts';
import { publication } from '../../../../site.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths(['preset-oembed', 'page-oembed'], routePattern)) satisfies GetStaticPaths;

/** What a figure in a named state is for tools that show what a link leads to: a frame with the figure itself. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  if ('redirect' in props) return Response.json(await oembedLink(props.redirect));
  const { figure, preset } = props;
  const { height } = figureNamed(figure);
  const content = {
    title: `${preset.title}: ${await figureName(figure)}`,
    embed: paths.presetEmbed(figure, preset.slug),
  };
  const card = { path: paths.card(presetCardName(figure, preset.slug)), ...CARD_SIZE };
  const frame = { width: FRAME_WIDTH, height: height + FIGURE_FRAME_EXTRA };
  return Response.json(oembed(content, card, frame, publication));
}
