import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPage, withEdits } from '../../../../src/integrations/finish-build/finish-page.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';

const HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8">';
const address = createAddress('https://example.org');

const page = (body: string) => `${HEAD}</head><body>${body}</body></html>`;

const finished = (html: string) => withEdits(html, readPage('index.html', html, address).edits);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(finished(html))?.[1] ?? '';

/** Sources that a page's policy allows for a kind of thing. */
function allowed(html: string, kind: string): string[] | undefined {
  const directive = policyOf(html)
    .split(';')
    .find((each) => each.startsWith(`${kind} `));
  return directive?.split(' ').slice(1);
}

describe('the policy of a page', () => {
  it('allows the scripts that stand in it, by hash, and those of the site', () => {
    const html = page('<script>a < b && go()</script><script type="module">import "/x.js"</script>');
    expect(allowed(html, 'script-src')).toEqual([
      "'self'",
      hashOf('a < b && go()'),
      hashOf('import "/x.js"'),
    ]);
  });

  it('has no hash for data, for scripts of the site, for comments, or for text that shows code', () => {
    const html = page(
      '<script type="application/ld+json">{}</script><script src="/x.js"></script><!--<script>no()</script>-->' +
        '<p title="<script>">&lt;script&gt;no()&lt;/script&gt;</p><textarea><script>no()</script></textarea>',
    );
    expect(allowed(html, 'script-src')).toEqual(["'self'"]);
  });

  it('takes entities in scripts and sheets as they are written', () => {
    const html = page('<script>"&amp;"</script><style>p::after{content:"&lt;"}</style>');
    expect(allowed(html, 'script-src')).toEqual(["'self'", hashOf('"&amp;"')]);
    expect(allowed(html, 'style-src')).toEqual(["'self'", hashOf('p::after{content:"&lt;"}')]);
  });

  it('allows sheets and style attributes as they are once read, each once', () => {
    const html = page(
      '<style>p{}</style><p style="--title:&quot;Q &amp; A&#34;">a > b</p><td style="text-align:left"><td style=\'text-align:left\'>',
    );
    expect(allowed(html, 'style-src')).toEqual(["'self'", hashOf('p{}')]);
    expect(allowed(html, 'style-src-attr')).toEqual([
      "'unsafe-hashes'",
      hashOf('--title:"Q & A"'),
      hashOf('text-align:left'),
    ]);
  });

  it('allows no style attribute where the page has none', () => {
    expect(allowed(page('<p data-style="color:red">'), 'style-src-attr')).toBeUndefined();
  });

  it('reads line ends as browsers do', () => {
    expect(policyOf(page('<script>a\r\nb</script>'))).toBe(policyOf(page('<script>a\nb</script>')));
  });

  it.each([
    ['<meta charset="utf-8">', ''],
    ['<meta charset=utf-8 />', ''],
    ['\n  <meta charset="utf-8"/>', '\n'],
    ['', '<title>A</title><meta charset="utf-8">'],
    ['', '<meta name="viewport" content="width=device-width">'],
    ['', ''],
  ])('stands before everything that it is for, and behind the encoding: %j', (encoding, others) => {
    const html = `<html><head>${encoding}${others}<script>a</script></head></html>`;
    const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
    expect(finished(html)).toBe(html.replace(`<head>${encoding}`, `<head>${encoding}${meta}`));
  });

  it('cannot be put into what is no page', () => {
    expect(() => finished('<p>A piece</p>')).toThrow('no <head>');
  });
});

it('an island loses the id that depends on the folder of the build, and nothing else does', () => {
  const html = page(
    '<astro-island uid="Z1" id="a"></astro-island><astro-island id="b" uid=\'Z2\'></astro-island><p uid="Z3"></p>',
  );
  expect(finished(html)).toContain(
    '<body><astro-island id="a"></astro-island><astro-island id="b"></astro-island><p uid="Z3">',
  );
});

it('a page without a figure is not linked to the styles of figures', () => {
  const linked = (body: string) =>
    finished(
      page(body).replace(
        '</head>',
        '<link rel="stylesheet" href="/_astro/Page.a1.css"><link rel="stylesheet" href="/_astro/figure-components.b2.css"></head>',
      ),
    ).match(/[^"]+\.css/g);
  expect(linked('<p class="figure-note">Text</p>')).toEqual(['/_astro/Page.a1.css']);
  expect(linked('<figure class="figure" id="a"></figure>')).toEqual([
    '/_astro/Page.a1.css',
    '/_astro/figure-components.b2.css',
  ]);
});

it('what is wrong with a page has its place in the finished page', () => {
  const html = page('<astro-island uid="Z1" id="a"></astro-island><p id="a"><a href="/no/">x</a>');
  const { problems, wanted } = readPage('index.html', html, address);
  const after = (at: number | undefined) => finished(html).slice(at);
  expect(problems.map(({ at }) => after(at))).toEqual([expect.stringMatching(/^<p id="a">/)]);
  expect(wanted.map(({ at }) => after(at))).toEqual([expect.stringMatching(/^<a href="\/no\/">/)]);
});
