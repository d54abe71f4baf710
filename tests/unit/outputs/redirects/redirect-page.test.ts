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

  it('keeps the anchors of an essay with a script, and lists them for who has none', () => {
    const page = fromHtml(redirectPage({ ...redirect, to: '/essays/why/#part', places: [place] }, target));
    expect(selectAll('meta[http-equiv=refresh]', page)).toEqual([]);
    expect(toString(select('script', page) ?? page)).toMatch(
      /^location\.replace\("[^"]*essays\/why\/#part" \+ location\.hash\);$/,
    );
    expect(selectAll('li#old a', page).map((link) => toString(link))).toEqual(['So <i>?']);
    expect(select('link[rel=canonical]', page)?.properties['href']).toBe(absolute('/essays/why/'));
  });
});
