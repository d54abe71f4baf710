import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { stillSvg } from '../../outputs/stills/render-still.ts';
import { staticPaths } from '../../outputs/static-paths.ts';
import { snapshotOf } from '../../outputs/stills/stills.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('still', routePattern)) satisfies GetStaticPaths;

/** Still picture of a figure in some state, for whoever wants to set it larger. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { drawing, size, description } = await snapshotOf(props.figure, props.state);
  return new Response(stillSvg(drawing, size, description), { headers: { 'content-type': 'image/svg+xml' } });
}
