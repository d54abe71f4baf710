import type { APIContext, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLedger, getWriting, pageKey } from '../../content/load.ts';
import { cardAt } from '../../outputs/cards/card-contents.ts';
import { redirectPage } from '../../outputs/redirects/redirect-page.ts';
import { staticPaths } from '../../outputs/static-paths.ts';
import { descriptionOf } from '../../site-model/description.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (async ({ routePattern }) => {
  const writing = await getWriting();
  const ledger = getLedger();
  return (await staticPaths(['number', 'redirect'], routePattern)).map(({ params, props: { redirect } }) => {
    const { title = site.name, description = site.description } =
      descriptionOf(redirect.target, writing) ?? {};
    const props = {
      redirect,
      target: { title, description, card: cardAt(redirect.target, writing, ledger) },
    };
    return { params, props, cacheKey: pageKey(props) };
  });
}) satisfies GetStaticPaths;

/** A page that redirects. Not a page of Astro: there are as many as questions, and nothing of Astro is in them. */
export const GET = ({
  props: { redirect, target },
}: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  new Response(redirectPage(redirect, target), { headers: { 'content-type': 'text/html; charset=utf-8' } });
