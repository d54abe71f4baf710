import { faviconSvg } from '../outputs/cards/icon.ts';

/** The site's icon. */
export const GET = async () =>
  new Response(await faviconSvg(), { headers: { 'content-type': 'image/svg+xml' } });
