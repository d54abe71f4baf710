import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { stillPng, stillSvg } from '../../outputs/stills/render-still.ts';
import { staticPaths } from '../../outputs/static-paths.ts';
import { snapshotOf } from '../../outputs/stills/stills.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('still', routePattern)) satisfies GetStaticPaths;

/** Still picture of a figure in some state. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { drawing, size, description } = await snapshotOf(props.figure, props.state);
  const png = await stillPng(stillSvg(drawing, size, description), size);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
