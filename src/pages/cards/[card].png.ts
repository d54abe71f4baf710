import type { APIContext, InferGetStaticPropsType } from 'astro';
import { allCards } from '../../outputs/cards/cards.ts';
import { drawCard, drawCards } from '../../outputs/cards/draw.ts';
import { figureCards } from '../../outputs/cards/figure-cards.ts';
import { progressBar } from '../../outputs/cards/progress.ts';
import { getLedger, getWriting, pageKey } from '../../content/load.ts';

export async function getStaticPaths() {
  const cards = [
    ...allCards(await getWriting(), getLedger(), (reason) => console.warn(reason)),
    ...(await figureCards()),
  ];
  await drawCards(
    cards.map(([, card]) => card),
    progressBar('Drawing cards'),
  );
  return cards.map(([name, card]) => ({ params: { card: name }, props: { card }, cacheKey: pageKey(card) }));
}

/** The picture that a link to a page unfurls to. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
}
