import { getLedger, getTexts, pageKey } from '../../content/load.ts';
import type { Redirect } from '../../permalinks/redirects.ts';
import { descriptionOf } from '../../site-model/description.ts';
import { site } from '../../site.ts';
import { cardAt } from '../cards/card-contents.ts';
import { staticPaths } from '../static-paths.ts';
import { redirectPage, type RedirectTarget } from './redirect-page.ts';

/** What a page that redirects is made of. */
interface RedirectProps {
  redirect: Redirect;
  target: RedirectTarget;
}

/**
 * The pages that redirect, as `getStaticPaths` gives them: those whose addresses are files, or those that are folders.
 *
 * @param routePattern Pattern of the route, as Astro gives it to `getStaticPaths`.
 */
export async function redirectPaths(routePattern: string, { areFiles }: { areFiles: boolean }) {
  const texts = await getTexts();
  const ledger = getLedger();
  const all = await staticPaths(['number', 'redirect'], routePattern);
  return all
    .filter(({ props: { redirect } }) => redirect.from.endsWith('.html') === areFiles)
    .map(({ params, props: { redirect } }) => {
      const { title = site.name, description = site.description } =
        descriptionOf(redirect.target, texts) ?? {};
      const props = {
        redirect,
        target: { title, description, card: cardAt(redirect.target, texts, ledger) },
      };
      return { params, props, cacheKey: pageKey(props) };
    });
}

/** A page that redirects. Not a page of Astro: there are as many as questions, and nothing of Astro is in them. */
export function redirectResponse({ redirect, target }: RedirectProps): Response {
  return new Response(redirectPage(redirect, target), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
