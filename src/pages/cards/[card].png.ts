import type { APIContext, InferGetStaticPropsType } from 'astro';
import { allCards } from '../../cards/cards.ts';
import { drawCard } from '../../cards/draw.ts';

export async function getStaticPaths() {
  return [...(await allCards())].map(([name, card]) => ({ params: { card: name }, props: { card } }));
}

/** The picture that a link to a page unfurls to. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
}
