import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { portablePicture } from '../../../outputs/markdown/portable-picture.ts';
import { staticPaths } from '../../../outputs/static-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('picture', routePattern)) satisfies GetStaticPaths;

/** A picture of an essay at the address of its file, for feeds and texts that are read elsewhere. */
export async function GET({ props: { file } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  const { body, type } = await portablePicture(file);
  return new Response(body, { headers: { 'content-type': type } });
}
