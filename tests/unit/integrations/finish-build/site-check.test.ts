import { describe, expect, it } from 'vitest';
import { createAddress } from '../../../../src/permalinks/address.ts';
import { createSiteCheck } from '../../../../src/integrations/finish-build/site-check.ts';

/** What the check says of a site of these files, below `/blog/`. */
function said(files: Record<string, string>, order = Object.keys(files)): string[] {
  const check = createSiteCheck(new Set(order), createAddress('https://example.org/blog/'));
  for (const file of order) if (!file.endsWith('.png')) check.add(file, files[file] ?? '');
  return check.problems().map(({ file, at, message }) => `${file} ${at}: ${message}`);
}

const link = (href: string) =>
  said({ 'index.html': `<a href="${href}">x</a>`, 'faq/index.html': '<p id=one>', 'a.png': '' });

describe('the check of the built site', () => {
  it.each([
    ['/blog/faq/'],
    ['/blog/faq/#one'],
    ['faq/#one'],
    ['faq/#one:~:text=more'],
    ['?topic=careers'],
    ['#'],
    ['#top'],
    ['faq/?topic=careers#one'],
    ['%61.png'],
    ['https://example.org/blog/faq/'],
    ['https://example.org/another-site/'],
    ['https://example.net/anything/#at-all'],
    ['mailto:someone@example.org'],
  ])('is content with %s', (href) => {
    expect(link(href)).toEqual([]);
  });

  it.each([
    ['/blog/faq/#two', 'points to an anchor that the page does not have.'],
    ['#nowhere', 'points to an anchor that the page does not have.'],
    ['/blog/faqs/', 'is broken: there is nothing at that address.'],
    ['/blog/b.png', 'is broken: there is nothing at that address.'],
    ['/blog/faq', 'has no trailing slash.'],
    ['/faq/', 'points outside the folder "/blog/" that the site is served from.'],
    ['//example.org/faq/', 'points outside the folder "/blog/" that the site is served from.'],
    ['%ff/', 'is broken: there is nothing at that address.'],
  ])('says what is wrong with %s', (href, problem) => {
    expect(link(href)).toEqual([`index.html 0: The link to "${href}" ${problem}`]);
  });

  it.each([
    ['<img src="/blog/no.png" alt="">'],
    ['<img srcset="a.png 1x, /blog/no.png 2x" alt="">'],
    ['<link rel="stylesheet" href="/blog/no.png">'],
    ['<script type="module" src="/blog/no.png"></script>'],
    ['<form action="/blog/no.png"></form>'],
    ['<meta property="og:image" content="https://example.org/blog/no.png">'],
    ['<meta http-equiv="refresh" content="0; url=/blog/no.png">'],
    ['<script type="application/ld+json">{"image":"https://example.org/blog/no.png"}</script>'],
    ['<astro-island component-url="/blog/no.png"></astro-island>'],
    ['<iframe src="/blog/no.png"></iframe>'],
  ])('looks at every attribute that is an address: %s', (html) => {
    expect(said({ 'index.html': html, 'a.png': '' })).toEqual([
      expect.stringMatching(/no\.png" is broken: there is nothing at that address\.$/),
    ]);
  });

  it('takes no text for a link', () => {
    const html =
      '<p>https://example.org/blog/no/</p><script>"https://example.org/blog/no/"</script><pre>&lt;a href="/no/"></pre>';
    expect(said({ 'index.html': html })).toEqual([]);
  });

  it.each([
    ['rss.xml', '<link>https://example.org/blog/no/</link>'],
    ['rss.xml', '<content:encoded>&lt;a href=&quot;https://example.org/blog/no/&quot;&gt;'],
    ['rss.xml', '<![CDATA[<a href="https://example.org/blog/no/">]]>'],
    ['feed.json', '{"content_html":"<a href=\\"https://example.org/blog/no/\\">"}'],
    ['llms.txt', '- [No](https://example.org/blog/no/)'],
    ['essays/a.md', '<https://example.org/blog/no/>'],
  ])('looks at the links of %s: %s', (file, text) => {
    expect(said({ [file]: text })).toEqual([
      expect.stringContaining(
        'The link to "https://example.org/blog/no/" is broken: there is nothing at that address.',
      ),
    ]);
  });

  it('knows the anchors that feeds and text versions lead to', () => {
    const files = {
      'index.html': '<h2 id="kept">',
      'rss.xml': '<link>https://example.org/blog/#kept</link>',
    };
    expect(said(files)).toEqual([]);
    expect(said({ ...files, 'index.html': '<h2 id="lost">' })).toEqual([
      'rss.xml 6: The link to "https://example.org/blog/#kept" points to an anchor that the page does not have.',
    ]);
  });

  it('wants the links of the page for lost links to work from any depth', () => {
    expect(said({ '404.html': '<a href="#main">x</a><p id="main"><a href="/blog/404.html">' })).toEqual([]);
    expect(said({ '404.html': '<a href="404.html">' })).toEqual([
      '404.html 0: The link to "404.html" is broken: there is nothing at that address.',
    ]);
  });

  it('refuses ids that are taken twice, are empty or have spaces, and names of ids that are not there', () => {
    const html =
      '<p id="a"></p><p id="a"></p><p id=""></p><p id="b c"></p><label for="d"></label><p aria-labelledby="a e">';
    expect(said({ 'index.html': html })).toEqual([
      'index.html 14: Two elements on the page have the id "a", so a link to it is ambiguous.',
      'index.html 28: The id "" is empty or contains spaces.',
      'index.html 41: The id "b c" is empty or contains spaces.',
      'index.html 57: A label, description or control refers to the id "d", but no element on the page has it.',
      'index.html 80: A label, description or control refers to the id "e", but no element on the page has it.',
    ]);
  });

  it('tells once of a link that many pages have', () => {
    const html = '<a href="/blog/no/">';
    expect(said({ 'a/index.html': html, 'b/index.html': html + html, 'index.html': html })).toEqual([
      'a/index.html 0: The link to "/blog/no/" is broken: there is nothing at that address. (Also in 2 more files.)',
    ]);
  });

  it('says the same in whatever order it reads the files', () => {
    const files = {
      'index.html': '<a href="/blog/no/"></a><p id=a><p id=a>',
      'a/index.html': '<a href="/blog/nor/"></a><a href="/blog/no/"></a>',
      'b.md': '[x](https://example.org/blog/no/)',
    };
    const orders = [
      ['index.html', 'a/index.html', 'b.md'],
      ['b.md', 'a/index.html', 'index.html'],
      ['a/index.html', 'b.md', 'index.html'],
    ];
    const [first, ...others] = orders.map((order) => said(files, order));
    expect(first).toHaveLength(3);
    for (const other of others) expect(other).toEqual(first);
  });
});
