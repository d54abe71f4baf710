import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import * as words from '../../i18n/words.ts';
import { paths } from '../../permalinks/paths.ts';
import type { CardLink } from '../cards/card-contents.ts';
import { CARD_SIZE } from '../cards/card-layout.ts';
import type { Redirect } from '../../permalinks/redirects.ts';
import { site } from '../../site.ts';

/** What is to be said of the page that a redirect leads to. */
export interface RedirectTarget {
  title: string;
  description: string;
  card: CardLink;
}

/** The page at an address where something was, or at the short address of a question, for hosts that cannot redirect. */
export function redirectPage({ to, places }: Redirect, { title, description, card }: RedirectTarget): string {
  const { href, absolute } = site.address;
  const url = absolute(to.replace(/#.*/, ''));
  // An essay's page has anchors, which a refresh would lose: with a script they go along, without one the page lists them.
  const lists = places.length > 0;
  const forward = lists
    ? h('script', `location.replace(${forScript(href(to))} + location.hash);`)
    : h('meta', { httpEquiv: 'refresh', content: `0; url=${href(to)}` });
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `${title} · ${site.name}`),
    h('meta', { name: 'description', content: description }),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: href(paths.icon) }),
    h('link', { rel: 'canonical', href: url }),
    h('meta', { property: 'og:title', content: title }),
    h('meta', { property: 'og:description', content: description }),
    h('meta', { property: 'og:url', content: url }),
    h('meta', { property: 'og:image', content: absolute(card.path) }),
    h('meta', { property: 'og:image:width', content: CARD_SIZE.width }),
    h('meta', { property: 'og:image:height', content: CARD_SIZE.height }),
    h('meta', { property: 'og:image:alt', content: card.alt }),
    h('meta', { property: 'og:type', content: 'article' }),
    h('meta', { property: 'og:locale', content: site.locale }),
    h('meta', { property: 'og:site_name', content: site.name }),
    h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    site.author?.fediverse
      ? h('meta', { name: 'fediverse:creator', content: site.author.fediverse })
      : undefined,
    forward,
  ]);
  const list = places.map((place) =>
    h('li', { id: place.anchor }, h('a', { href: href(place.to) }, place.text)),
  );
  const body = h('body', [
    h('main', [
      h('h1', title),
      h('p', h('a', { href: href(to) }, words.isHereNow)),
      ...(lists ? [h('ul', list)] : []),
    ]),
  ]);
  const html = h('html', { lang: site.language, dir: site.direction === 'rtl' ? 'rtl' : undefined }, [
    head,
    body,
  ]);
  return toHtml(h(null, [{ type: 'doctype' }, html]), {
    characterReferences: { useNamedReferences: true },
    upperDoctype: true,
  });
}

/** A text as a literal that may stand in a script of a page. */
function forScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
