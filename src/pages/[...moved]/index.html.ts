import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { redirectPaths, redirectResponse } from '../../outputs/redirects/redirect-paths.ts';

export const getStaticPaths = (({ routePattern }) =>
  redirectPaths(routePattern, { areFiles: false })) satisfies GetStaticPaths;

/** What was moved, and the short address of each question. */
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  redirectResponse(props);
