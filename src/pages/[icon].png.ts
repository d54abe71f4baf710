import type { APIContext } from 'astro';
import { iconPng } from '../outputs/cards/icon.ts';
import { ICONS, type IconName } from '../permalinks/icons.ts';

export const getStaticPaths = () => Object.keys(ICONS).map((icon) => ({ params: { icon } }));

/** The mark as systems show it that keep the site like a program. */
export const GET = async ({ params }: APIContext) =>
  new Response(new Uint8Array(await iconPng(ICONS[params['icon'] as IconName])));
