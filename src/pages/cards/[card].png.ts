import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allCards, cardProblem } from '../../outputs/cards/card-contents.ts';
import { drawCard } from '../../outputs/cards/draw-card.ts';
import { figureCards } from '../../outputs/cards/figure-cards.ts';
import { staticPaths } from '../../outputs/static-paths.ts';
import { formatProblem } from '../../diagnostics/content-error.ts';
import { getLedger, getSource, getTexts, pageKey } from '../../content/load.ts';

export const getStaticPaths = (async ({ routePattern }) => {
  const texts = await getTexts();
  for (const each of texts) {
    const problem = cardProblem(each);
    if (!problem) continue;
    const { file } = await getSource(each);
    console.warn(`${formatProblem({ file, line: 1, column: 1, ...problem })}\n`);
  }
  const cards = new Map([...allCards(texts, getLedger()), ...(await figureCards())]);
  return (await staticPaths('card', routePattern)).map(({ params, props: { name } }) => {
    const card = cards.get(name);
    if (!card) throw new Error(`There is no card "${name}".`);
    return { params, props: { card }, cacheKey: pageKey(card) };
  });
}) satisfies GetStaticPaths;

/** The picture that a link to a page unfurls to. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) {
  return new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
}
