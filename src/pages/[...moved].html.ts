import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { redirectPaths, redirectResponse } from '../outputs/redirects/redirect-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  redirectPaths(routePattern, { areFiles: true })) satisfies GetStaticPaths;

/** Pages of other sites whose addresses are files. */
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  redirectResponse(props);
