import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { phraseText } from '../../../src/i18n/phrase.ts';
import { builtSite, galleryPaths } from '../../gallery/gallery.ts';
import { htmlProblems } from '../../html-rules.ts';

const EXAMPLE = 'tests/fixtures/example';

/** Speaks to authors, in English whatever the site speaks. */
const GUIDE = 'about/writing/';

/** What authors wrote, which may be in the same words. */
const WRITTEN = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(mdx|yaml)$/.test(name))
  .map((name) => readFileSync(join(EXAMPLE, name), 'utf8'))
  .join('\n');

const { dist } = galleryPaths('german');
let files: Map<string, string>;

beforeAll(async () => {
  await builtSite('german');
  files = new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(html|js|xml|json|md|txt)$/.test(name) && !/^(pagefind|search)\//.test(name))
      .filter((name) => !name.startsWith(GUIDE))
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  );
});

/** Texts of a language that are more than a word, in the pieces that a page shows of them. */
function* textsOf(words: object): Generator<string> {
  for (const value of Object.values(words) as unknown[]) {
    if (typeof value === 'object' && value !== null) yield* textsOf(value);
    if (typeof value !== 'string') continue;
    const pieces = phraseText(value, (text) => `\n${text}\n`).split('\n');
    yield* pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{2}.* .*\p{L}{2}.* /u.test(piece));
  }
}

describe('a site in another language than English', () => {
  it('has no English words of the interface in pages, scripts, feeds or texts', () => {
    const english = [...textsOf(LANGUAGES['en'] ?? {})].filter((words) => !WRITTEN.includes(words));
    expect(english.length).toBeGreaterThan(80);
    expect(files.size).toBeGreaterThan(60);
    const found = [...files].flatMap(([name, text]) =>
      english.filter((words) => text.includes(words)).map((words) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('has its own', () => {
    const home = files.get('index.html') ?? '';
    expect(home).toContain('Hier ist die lange Antwort.');
    expect(home).toContain('Zum Inhalt springen');
    expect(files.get('404.html')).toContain('>allen Fragen</a>');
    const scripts = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
    expect(scripts.join('\n')).toContain('Zurücksetzen');
    expect(files.get('rss.xml')).toContain('Das ist ein Feed.');
  });

  it('writes numbers as the language does', () => {
    const pages = [...files].filter(([name]) => /^figures\/skills-intersection\/.*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.filter(([, text]) => !/1 von \d+,\d|\d,\d+\u00a0%/.test(text)).map(([name]) => name),
    ).toEqual([]);
    expect(pages.filter(([, text]) => /[>( ]\d+\.\d+\s%/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const { pages, problems } = await htmlProblems(dist);
    expect(pages).toBeGreaterThan(30);
    expect(problems).toEqual([]);
  });
});
