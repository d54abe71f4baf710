import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { TEXT_KINDS, textResponse } from '../outputs/markdown/text-response.ts';
import { staticPaths } from '../outputs/static-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths(TEXT_KINDS, routePattern)) satisfies GetStaticPaths;

/** A page of the owner as Markdown. */
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  textResponse(props);
