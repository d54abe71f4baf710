import { faviconSvg } from '../cards/icon.ts';

/** The site's icon. */
export const GET = () => new Response(faviconSvg(), { headers: { 'content-type': 'image/svg+xml' } });
