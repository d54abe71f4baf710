import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { adjacentFile } from '../../outputs/adjacent-files.ts';
import { staticPaths } from '../../outputs/static-paths.ts';

// Its pattern also fits the files beside essays and notes, which have endpoints of their own.
export const getStaticPaths = (async ({ routePattern }) =>
  (await staticPaths(['picture', 'attachment'], routePattern)).filter(
    ({ props: { text } }) => text.kind === 'page',
  )) satisfies GetStaticPaths;

/** A file beside a page of the owner, at a permanent address. */
export function GET({ props: { file, as } }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return adjacentFile(file, as);
}
