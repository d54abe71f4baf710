import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { BUDGETS } from '../../budgets.ts';
import { builtSite, galleryPaths } from '../../gallery/gallery.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { htmlProblems } from '../../html-rules.ts';

const { dist, content } = galleryPaths('elements');
beforeAll(() => builtSite('elements'));

const linking = temporaryFolder();
afterAll(() => removeFolder(linking));

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const page = (path: string) => fromHtml(read(`${path}index.html`));
const files = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

describe('a site of other content, below a base path', () => {
  it('is valid HTML, whatever its authors wrote', async () => {
    const { pages, problems } = await htmlProblems(dist);
    expect(pages).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  it('links to nothing outside of its base path', () => {
    const pages = files().filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      // Feed readers that the page for subscribers names, other places of the author and a licence are elsewhere.
      const links = selectAll(
        '[href]:not([rel~=nofollow], [rel~=me], [rel~=license]), [src]',
        fromHtml(read(file)),
      ).map(({ properties }) => String(properties['href'] ?? properties['src']));
      for (const link of links) {
        if (/^#|^https:\/\/(?:example\.net|player\.example)\//.test(link)) continue;
        const { origin, pathname } = new URL(link, 'https://example.org/blog/');
        expect(origin, `${link} in ${file}`).toBe('https://example.org');
        expect(pathname, `${link} in ${file}`).toMatch(/^\/blog\//);
        expect(
          () => statSync(join(dist, decodeURIComponent(pathname.slice('/blog'.length)))),
          `${link} in ${file}`,
        ).not.toThrow();
      }
    }
  });

  it('names its own addresses in metadata, feed and lists for crawlers', () => {
    expect(select('link[rel=canonical]', page('essays/other-script/why/'))?.properties['href']).toBe(
      'https://example.org/blog/essays/other-script/why/',
    );
    expect(read('robots.txt')).toContain('https://example.org/blog/sitemap-index.xml');
    expect(read('sitemap-0.xml')).toContain('<loc>https://example.org/blog/essays/other-script/when/</loc>');
    expect(read('rss.xml')).toContain('href="https://example.org/blog/rss.xml"');
    expect(read('rss.xml')).toContain('<a href="https://example.org/blog/faq/">全部</a>');
  });

  it('knows other wordings of a question for lost links, and shows them nowhere', () => {
    expect(JSON.parse(read('questions.json'))).toContainEqual({
      page: '/blog/essays/other-script/',
      anchor: 'why',
      text: '为什么？',
      also: ['怎么回事'],
    });
    for (const file of files().filter((name) => /\.(html|xml)$/.test(name))) {
      // The index of the search reads it from an attribute.
      expect(read(file).replace(/ data-also="[^"]*"/, ''), file).not.toContain('怎么回事');
    }
  });

  it('has no address that an essay could not link to', () => {
    const addresses = files().flatMap((file) => {
      // Scripts, styles and pictures in sizes change their names; the rest is for hosts, crawlers and the site's own scripts.
      if (
        !file.includes('.') ||
        /^(_|\.|pagefind\/|404|sitemap-\d|questions\.json)|\.(br|gz|conf)$/.test(file)
      )
        return [];
      return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    });
    cpSync(content, linking, { recursive: true });
    const links = addresses.map((address) => `- [A link](<${address}>)`).join('\n');
    const matter = 'title: Links\ndescription: All of them.\npublished: 2026-11-23\ndraft: true';
    writeFileSync(join(linking, 'essays/links.mdx'), `---\n${matter}\n---\n\n${links}\n`);
    const { problems } = checkContent(readContent({ content: linking, language: 'en' }), {
      address: createAddress('https://example.org/blog'),
      now: new Date(),
    });
    expect(addresses.length).toBeGreaterThan(100);
    const own = problems.filter(({ file }) => file.endsWith('links.mdx'));
    expect(own.map(({ message }) => message)).toEqual([]);
  });

  it("has no author's outline", () => {
    expect(files().filter((name) => name.includes('_outline'))).toEqual([]);
  });

  it('shows no draft and nothing from the future, anywhere', () => {
    for (const file of files().filter((name) => /\.(html|xml|txt)$/.test(name))) {
      expect(read(file), file).not.toMatch(/nobody may see|Is this secret|from the future|future yet/);
    }
    expect(files().filter((name) => /a-draft|from-the-future/.test(name))).toEqual([]);
  });

  it('asks questions in any script, each on a page of its own', () => {
    const answers = files().filter((name) => /^essays\/other-script\/[^/]+\/index\.html$/.test(name));
    expect(answers.toSorted()).toEqual(
      ['when', 'why', 'لماذا-الآن'].map((anchor) => `essays/other-script/${anchor}/index.html`).toSorted(),
    );
    const alone = page('essays/other-script/لماذا-الآن/');
    expect(toString(select('h1', alone) ?? { type: 'root', children: [] })).toBe('لماذا الآن؟');
    expect(String(select('meta[name=description]', alone)?.properties['content'])).toMatch(/^لأن .*…$/);
  });

  it('leads from an answer to another question by way of the essay', () => {
    const links = selectAll('.answer a', page('essays/other-script/why/')).map(
      ({ properties }) => properties['href'],
    );
    expect(links).toContain('/blog/essays/other-script/#when');
  });

  it('publishes an essay that asks nothing, with its footnote, and leaves it out of the index of questions', () => {
    const essay = page('essays/no-questions/');
    expect(select('.footnotes li', essay)).toBeTruthy();
    expect(selectAll('nav', essay).map(({ properties }) => properties['ariaLabel'])).toEqual(['Site']);
    expect(read('faq/index.html')).not.toContain('asks nothing');
    expect(read('rss.xml')).toContain('It only tells.');
  });

  it('keeps an article of 2,400 words within the budget', () => {
    const html = read('essays/prose/index.html');
    const sheets = selectAll('link[rel=stylesheet]', fromHtml(html)).map(({ properties }) =>
      readFileSync(join(dist, String(properties['href']).slice('/blog'.length))),
    );
    const bytes = [Buffer.from(html), ...sheets].reduce(
      (sum, body) => sum + brotliCompressSync(body).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(BUDGETS.article);
  });
});

describe('an essay with every element of a text', () => {
  const essay = () => page('essays/elements/');

  it('has pictures in sizes for each screen, none larger than its file, with room kept for them', () => {
    const [slope, square, circle, ornament] = selectAll('.prose img', essay()).map(
      ({ properties }) => properties,
    );
    expect(String(slope?.['srcSet']).match(/ \d+w/g)).toEqual([' 480w', ' 720w', ' 1080w', ' 1440w']);
    expect(slope).toMatchObject({ width: 1440, height: 900, loading: 'lazy', decoding: 'async' });
    expect(String(slope?.['sizes'])).toMatch(/704px, 92vw$/);
    expect(square).toMatchObject({ width: 480, height: 320, alt: 'A square' });
    expect(circle).toMatchObject({ width: 320, height: 160 });
    expect(String(circle?.['src'])).toMatch(/\.svg$/);
    expect(ornament).toMatchObject({ alt: '' });
    expect(selectAll('figure.picture > figcaption', essay()).map((caption) => toString(caption))).toEqual([
      'It’s a slope, from one end – to the other',
      'Drawn',
    ]);
  });

  it('has its pictures in feeds and as Markdown at addresses of their own, which are there', () => {
    const { items } = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string }[] };
    const html = items.find(({ url }) => url.endsWith('/essays/elements/'))?.content_html ?? '';
    const sources = selectAll('img', fromHtml(html)).map(({ properties }) => String(properties['src']));
    expect(sources[0]).toBe('https://example.org/blog/essays/elements/slope.jpg');
    expect(html).toMatch(/width="704" height="440"[^>]*>\s*<figcaption>It’s a slope/);
    const markdown = read('essays/elements.md');
    for (const source of sources) {
      // Mail shows no drawings, so that feeds have a picture beside them.
      expect(markdown).toContain(`](${source.replace(/\.svg\.png$/, '.svg')}`);
      expect(statSync(join(dist, new URL(source).pathname.slice('/blog'.length))).size).toBeGreaterThan(100);
    }
  });

  it('has the names that it gives to parts of figures in feeds and as Markdown, with stills of their own', () => {
    const feed = read('rss.xml');
    for (const text of [feed, read('essays/elements.md')]) {
      expect(text).toContain('the top 10% at Writing, the top 20% at Статистика');
      expect(text).toContain('The bank on the other side of the river, beginning at 4 times');
    }
    const still =
      '/figures/option-price/4_0_15_5/~002che-start~0019up/~002che-bank-on-the-other-side-of-the-river';
    expect(feed).toContain(`https://example.org/blog${still}.png`);
    const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|');
    expect(textOf(read(`${still}.svg`))).toContain('|The|start-up|');
    // A preset takes the names that all uses of its figure agree in.
    expect(textOf(read('figures/option-price/near-end.svg'))).toContain('|The|start-up|');
  });

  it('keeps the name of code and the title of callouts in feeds, and says nothing twice', () => {
    const feed = read('rss.xml');
    expect(feed).toMatch(/<p><strong>src\/greeting\.ts<\/strong><\/p><pre [^>]*><code class="language-ts">/);
    expect(feed).toContain('<blockquote><p><strong>Before you run it</strong></p><p>Read it first.');
    expect(feed).toContain('<caption>What <em>each</em> weighs</caption>');
    expect(feed).not.toMatch(/<button|Copy the code/);
    expect(feed).not.toContain('What matters is what they show');
    expect(feed).toContain('what matters is what they show');
  });

  it('brings the styles of its elements along, which no other page carries', () => {
    expect(read('essays/elements/index.html')).toContain('.pull-quote');
    expect(read('essays/elements/code/index.html')).toContain('.code-head');
    expect(read('essays/no-questions/index.html')).not.toMatch(/pull-quote|code-head/);
  });
});

describe('the feeds of a nasty essay', () => {
  const URL_OF = 'https://example.org/blog/essays/nasty/';

  /** The essay's HTML in a feed, as a strict parser reads it. */
  function fed(file: string): string {
    if (file.endsWith('.json')) {
      const { items } = JSON.parse(read(file)) as { items: { url: string; content_html: string }[] };
      return items.find(({ url }) => url === URL_OF)?.content_html ?? '';
    }
    let html = '';
    visit(fromXml(read(file)), 'element', ({ name, children }) => {
      const text = children.map((child) => ('value' in child ? child.value : '')).join('');
      if (/^content(:encoded)?$/.test(name) && text.includes('end the world')) html = text;
    });
    return html;
  }
  const tree = (file = 'rss.xml') => fromHtml(fed(file), { fragment: true });
  const attributes = (selector: string, name: string) =>
    selectAll(selector, tree()).map(({ properties }) => String(properties[name]));

  it('say the same in each format, but for what XML cannot hold', () => {
    expect(fed('rss.xml')).not.toBe('');
    expect(fed('atom.xml')).toBe(fed('rss.xml'));
    expect(fed('feed.json').replaceAll('\b', '')).toBe(fed('rss.xml'));
  });

  it('keep signs that XML and HTML mean something by', () => {
    const words = toString(tree());
    expect(words).toContain('The opening has ]]> and & and a control sign: [], and 👩‍👩‍👧.');
    expect(words).toContain('Does ]]> end the world & “all” 🫖?');
    expect(words).toContain(`<div class="a" onclick='b()'>&amp;</div>`);
    expect(selectAll('script, style, :not(code)[class], [onclick]', tree())).toEqual([]);
    for (const name of attributes('code[class]', 'className')) expect(name).toMatch(/^language-[\w+#-]+$/);
    // What keeps mail in its column, and nothing that an author wrote.
    for (const style of attributes('[style]', 'style'))
      expect(style).toMatch(
        /^(?:margin:0|max-width:100%|width:100%;height:auto|white-space:pre-wrap|(?:display:block;)?overflow:auto)$/,
      );
    let title = '';
    visit(fromXml(read('rss.xml')), 'element', ({ name, children }) => {
      const text = children.map((child) => ('value' in child ? child.value : '')).join('');
      if (name === 'title' && text.startsWith('Nasty')) title = text;
    });
    // Some readers take tags out of titles, however they are escaped.
    expect(title).toBe('Nasty ]]> & ‹b›bold‹/b› "titles" 🫖');
  });

  it('lead where the author meant, whatever the form of a link', () => {
    const links = attributes('a[href^=http]', 'href');
    expect(links).toEqual(
      expect.arrayContaining([
        'https://example.org/blog/essays/no-questions/',
        'https://example.org/blog/faq/',
        `${URL_OF}#figures`,
        'https://example.net/?a=1&b=2',
        'https://example.org/blog/about/',
      ]),
    );
    for (const link of attributes('a', 'href'))
      expect(link).toMatch(/^(https:\/\/example\.(org\/blog|net)\/|#fn)/);
  });

  it('show every picture, at an absolute address that is there, in each of its sizes', () => {
    const candidates = attributes('img[srcset]', 'srcSet').flatMap((set) => set.split(', '));
    expect(candidates).toContain('https://example.org/blog/favicon.svg 1x');
    expect(candidates).toContain('https://example.org/blog/favicon.svg 2x');
    const sources = attributes('img', 'src');
    expect(sources).toHaveLength(4);
    for (const source of [...sources, ...candidates.map((candidate) => candidate.replace(/ \S+$/, ''))]) {
      expect(source).toMatch(/^https:\/\/example\.org\/blog\//);
      const { pathname } = new URL(source);
      expect(statSync(join(dist, pathname.slice('/blog'.length))).size, source).toBeGreaterThan(50);
    }
    for (const name of ['width', 'height', 'alt']) {
      for (const value of attributes('img', name)) expect(value, name).toMatch(/../);
    }
  });

  it('show a figure that stands in a list in a footnote, in both answers that cite it, without a clash of ids', () => {
    const notes = selectAll('[id^=fn-] img', tree());
    expect(notes).toHaveLength(2);
    expect(attributes('[id]', 'id')).toEqual([...new Set(attributes('[id]', 'id'))]);
    for (const link of attributes('a[href^="#"]', 'href'))
      expect(attributes('[id]', 'id')).toContain(link.slice(1));
  });
});
