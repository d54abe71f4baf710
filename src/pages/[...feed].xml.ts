import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths, feedResponse } from '../outputs/feeds/feeds.ts';

export const getStaticPaths = (({ routePattern }) => feedPaths(routePattern)) satisfies GetStaticPaths;

/** A document of a feed. */
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  feedResponse(props);
