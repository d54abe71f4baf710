import type { APIContext, InferGetStaticPropsType } from 'astro';
import { feedPaths, feedResponse } from '../outputs/feeds/feeds.ts';

export const getStaticPaths = () => feedPaths('.xml');

/** A document of a feed. */
export const GET = ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  feedResponse(props);
