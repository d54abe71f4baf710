import type { APIContext } from 'astro';
import type { FigureName } from '../../components/figures/figures.ts';
import { stills } from '../../components/figures/stills.ts';

export function getStaticPaths() {
  return Object.keys(stills).map((figure) => ({ params: { figure } }));
}

/** Still picture of a figure. */
export async function GET({ params }: APIContext<never, { figure: FigureName }>) {
  const png = await stills[params.figure]();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
