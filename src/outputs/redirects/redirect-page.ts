import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import * as words from '../../i18n/words.ts';
import { pageOf } from '../../permalinks/ledger.ts';
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
export function redirectPage(redirect: Redirect, { title, description, card }: RedirectTarget): string {
  const { to, places, framed } = redirect;
  const { href, absolute } = site.address;
  const url = absolute(pageOf(to));
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
    ...forwarding(redirect),
    site.author?.fediverse
      ? h('meta', { name: 'fediverse:creator', content: site.author.fediverse })
      : undefined,
  ]);
  const list = places.map((place) =>
    h('li', { id: place.anchor }, h('a', { href: href(place.to) }, place.text)),
  );
  const body = h('body', [
    h('main', [
      h('h1', title),
      h('p', h('a', { href: href(to), target: framed ? '_blank' : undefined }, words.isHereNow)),
      ...(list.length > 0 ? [h('ul', list)] : []),
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

/** Seconds in which a reader without script can follow the link that the anchor of the address has on the page. */
const TIME_TO_CHOOSE = 10;

/**
 * What sends readers on at once. A refresh loses the anchor of a link: where the page had anchors, a script takes it along,
 * and a reader without script finds it on the page. What leads out of a frame is left to a click.
 */
function forwarding({ to, places, framed }: Redirect): Element[] {
  if (framed) return [];
  const { href } = site.address;
  const isElsewhere = places.some((place) => pageOf(place.to) !== pageOf(to));
  const refresh = h('meta', {
    httpEquiv: 'refresh',
    content: `${isElsewhere ? TIME_TO_CHOOSE : 0}; url=${href(to)}`,
  });
  if (places.length === 0) return [refresh];
  const own = new Map(
    places
      .map(({ anchor, to: place }): [string, string] => [hashOf(anchor), href(place)])
      .filter(([hash, place]) => place !== href(to) + hash),
  );
  const otherwise = forScript(href(to)) + (to.includes('#') ? '' : ' + location.hash');
  const script =
    own.size === 0
      ? `location.replace(${otherwise});`
      : `location.replace(${forScript(Object.fromEntries(own))}[location.hash] || ${otherwise});`;
  return [h('script', script), h('noscript', refresh)];
}

/** An anchor as `location.hash` gives it. */
function hashOf(anchor: string): string {
  return new URL(`#${anchor}`, 'http://site').hash;
}

/** A value as a literal that may stand in a script of a page. */
function forScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
