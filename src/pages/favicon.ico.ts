import { faviconIco } from '../outputs/cards/icon.ts';

/** The site's icon for what does not read its pages. */
export const GET = async () =>
  new Response(new Uint8Array(await faviconIco()), { headers: { 'content-type': 'image/x-icon' } });
