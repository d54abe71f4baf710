import { runInNewContext } from 'node:vm';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { redirectPage } from '../../../../src/outputs/redirects/redirect-page.ts';
import { site } from '../../../fixture-site.ts';

const target = {
  title: 'Why <b> & "so"?',
  description: "It's </script> so.",
  card: { path: '/cards/4.png', alt: 'Why & so' },
};
const redirect = { from: '/q/4/', to: '/essays/why/so/', target: '/essays/why/#so', places: [] };
const place = { anchor: 'old', to: '/essays/why/#so', text: 'So <i>?' };
const absolute = (path: string) => site.address.absolute(path);

describe('a page that redirects', () => {
  it('says what it leads to, whatever signs that is written in', () => {
    const page = fromHtml(redirectPage(redirect, target));
    expect(toString(select('h1', page) ?? page)).toBe(target.title);
    expect(select('meta[name=description]', page)?.properties['content']).toBe(target.description);
    expect(select('link[rel=canonical]', page)?.properties['href']).toBe(absolute('/essays/why/so/'));
    expect(selectAll('b, script', page)).toEqual([]);
    expect(select('meta[http-equiv=refresh]', page)?.properties['content']).toMatch(
      /^0; url=.*essays\/why\/so\/$/,
    );
  });

  it('carries what tools need to show a link to it, as the page itself does', () => {
    const page = fromHtml(redirectPage(redirect, target));
    const content = (name: string) =>
      select(`meta[property="${name}"], meta[name="${name}"]`, page)?.properties['content'];
    expect(content('og:image')).toBe(absolute('/cards/4.png'));
    expect(content('og:image:alt')).toBe('Why & so');
    expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
    expect(content('og:locale')).toBe(site.locale);
    expect(content('og:type')).toBe('article');
    expect(content('twitter:card')).toBe('summary_large_image');
  });

  const scriptOf = (page: Root) => toString(select('script', page) ?? page);
  const refreshOf = (page: Root) => String(select('meta[http-equiv=refresh]', page)?.properties['content']);
  const essay = { ...redirect, from: '/essays/old/', to: '/essays/why/', target: '/essays/why/' };

  /** Where the script of a page leads, by the hash of the address. */
  const sentTo = (page: Root, hash: string) => {
    let target = '';
    const location = { hash, replace: (url: string) => (target = url) };
    runInNewContext(scriptOf(page), { location });
    return target;
  };

  it('takes the anchor of a link along with a script, and lists anchors for who has none', () => {
    const page = fromHtml(redirectPage({ ...essay, places: [{ ...place, to: '/essays/why/#old' }] }, target));
    expect(sentTo(page, '#old')).toMatch(/essays\/why\/#old$/);
    expect(sentTo(page, '#other')).toMatch(/essays\/why\/#other$/);
    expect(selectAll('li#old a', page).map((link) => toString(link))).toEqual(['So <i>?']);
    expect(select('link[rel=canonical]', page)?.properties['href']).toBe(absolute('/essays/why/'));
    expect(selectAll('head > meta[http-equiv=refresh]', page)).toEqual([]);
    expect(refreshOf(page)).toMatch(/^0; url=.*essays\/why\/$/);
  });

  it('leads each anchor to where it is, in other essays, too, and gives time to choose without script', () => {
    const away = { anchor: 'día <1', to: '/essays/life/#dia', text: 'Day?' };
    const page = fromHtml(redirectPage({ ...essay, places: [place, away] }, target));
    expect(sentTo(page, new URL('#día <1', 'http://site').hash)).toMatch(/essays\/life\/#dia$/);
    expect(sentTo(page, '#old')).toMatch(/essays\/why\/#so$/);
    expect(sentTo(page, '')).toMatch(/essays\/why\/$/);
    expect(refreshOf(page)).toMatch(/^[1-9]\d*; url=.*essays\/why\/$/);
  });

  it('does not add an anchor to an address that has one', () => {
    const page = fromHtml(redirectPage({ ...essay, to: '/essays/why/#part', places: [place] }, target));
    expect(sentTo(page, '#other')).toMatch(/essays\/why\/#part$/);
  });

  it('leads out of a frame by a click, as what it leads to may not be framed', () => {
    const page = fromHtml(redirectPage({ ...redirect, framed: true }, target));
    expect(selectAll('meta[http-equiv=refresh], script', page)).toEqual([]);
    expect(select('a', page)?.properties['target']).toBe('_blank');
  });
});
