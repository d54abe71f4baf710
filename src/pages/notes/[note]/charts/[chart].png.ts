import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStill, stillPng } from '../../../../outputs/stills/render-still.ts';
import { staticPaths } from '../../../../outputs/static-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('chart', routePattern)) satisfies GetStaticPaths;

/** Still picture of a chart. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { svg, size } = chartStill(props.chart);
  return new Response(new Uint8Array(await stillPng(svg, size)), {
    headers: { 'content-type': 'image/png' },
  });
}
