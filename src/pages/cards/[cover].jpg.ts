import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawCover } from '../../outputs/cards/draw-cover.ts';
import { staticPaths } from '../../outputs/static-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('cover', routePattern)) satisfies GetStaticPaths;

/** The picture of an author's own that a link to a text unfurls to. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return new Response(new Uint8Array(await drawCover(props.file)), {
    headers: { 'content-type': 'image/jpeg' },
  });
}
