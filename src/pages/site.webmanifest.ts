import { ICONS } from '../permalinks/icons.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';
import { token } from '../styles/palette.ts';

const { href } = site.address;

/** What the site is called and looks like where a system keeps it like a program (https://www.w3.org/TR/appmanifest/). */
export const GET = () =>
  Response.json({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    ...(site.direction === 'rtl' && { dir: site.direction }),
    id: href(paths.home),
    start_url: href(paths.home),
    scope: href(paths.home),
    display: 'browser',
    background_color: token('--paper', 'light'),
    theme_color: token('--paper', 'light'),
    icons: Object.entries(ICONS).map(([name, { size }]) => ({
      src: href(paths.iconPng(name)),
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(name.includes('maskable') && { purpose: 'maskable' }),
    })),
  });
