import type { APIContext, GetStaticPaths } from 'astro';
import { iconPng } from '../outputs/cards/icon.ts';
import { staticPaths } from '../outputs/static-paths.ts';
import { ICONS, type IconName } from '../permalinks/icons.ts';

export const getStaticPaths = (({ routePattern }) =>
  staticPaths('icon', routePattern)) satisfies GetStaticPaths;

/** The mark as systems show it that keep the site like a program. */
export const GET = async ({ params }: APIContext) =>
  new Response(new Uint8Array(await iconPng(ICONS[params['icon'] as IconName])));
