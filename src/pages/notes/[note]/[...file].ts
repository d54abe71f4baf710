import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { adjacentFile } from '../../../outputs/adjacent-files.ts';
import { staticPaths } from '../../../outputs/static-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths(['picture', 'attachment'], routePattern)) satisfies GetStaticPaths;

/** A file beside a note, at a permanent address. */
export function GET({ props: { file, as } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return adjacentFile(file, as);
}
