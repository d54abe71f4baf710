import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BUILTIN_COMPONENTS } from '../../src/mdx/builtin-components.ts';
import type { SiteValues } from '../../src/site-config/site-schema.ts';
import { documentOf } from '../document.ts';
import { articleOfProse, essayOf } from '../prose.ts';
import { FIXTURE_VALUES, REQUIRED_VALUES } from './fixture-site.ts';
import { writeAfter, writeBefore } from './history.ts';
import { copyEssays } from './project.ts';
import { LONGEST_PAGE_ANCHOR } from '../../src/permalinks/anchor-syntax.ts';
import { THEIR_VALUES, writeTheirs } from './their-site.ts';
import { essay, writeEssay } from './writing.ts';

/** A site of the gallery. */
export interface GallerySite {
  /** Puts its content into the `content` folder of a project. */
  layOut: (folder: string) => Promise<void> | void;
  /** Files and folders that the content is made of; a change in them makes the built site stale. */
  inputs: readonly string[];
  /** What `src/site.ts` says there. */
  values: SiteValues | (() => Promise<SiteValues>);
  /** Whether the owner's own pages and files are part of it. */
  hasOwnersFiles?: boolean;
  /** Environment of its build. */
  env: Readonly<Record<string, string>>;
}

/** Essays and questions of the site `elements`, as many as make archives of its feeds. */
export const ARCHIVED = { essays: 31, questions: 61 } as const;

/** Where the site `elements` lives. */
export const BASE_PATH_URL = 'https://example.org/blog/';

/** Anchors that a check calls sound, with every sign that may stand in one. */
export const ANCHORS = [
  'Is_Google_using_go',
  '-first',
  'this--that-',
  'v1.2',
  'node.js',
  "What's_new",
  'map(int,int)',
  'a+b=c;d@e!f~g&h',
  'サーバー',
  '为什么？',
  'ทำไม',
  'می\u200cخواهم',
  'for-\ufe0f',
  '🚀-start',
  'x'.repeat(LONGEST_PAGE_ANCHOR),
];

/** Built-in components as an author writes them with an id. */
export const COMPONENTS_WITH_ID: Readonly<Record<(typeof BUILTIN_COMPONENTS)[number], string>> = {
  SkillsIntersection: '<SkillsIntersection id="of-skills" />',
  CareerLadder: '<CareerLadder id="of-ladder" />',
  OptionPrice: '<OptionPrice id="of-option" />',
  BarChart:
    '<BarChart id="of-bars" title="Tea wins">\n| Drink | Cups |\n| --- | --- |\n| Tea | 2 |\n</BarChart>',
  LineChart:
    '<LineChart id="of-lines" title="Tea grows">\n| Year | Cups |\n| --- | --- |\n| 2024 | 2 |\n| 2025 | 3 |\n</LineChart>',
  Callout: '<Callout id="of-callout">\nCareful.\n</Callout>',
  PullQuote: 'Words to quote.\n\n<PullQuote id="of-quote">\nWords to quote.\n</PullQuote>',
  Video: '<Video id="of-video" src="/film.mp4" title="A film" />',
  Audio: '<Audio id="of-audio" src="/sound.mp3" title="A sound" />',
  Embed: '<Embed id="of-embed" url="https://comments.example/1" title="A player" />',
};

/** An essay with all of them that the check calls sound, with and without their ids, and a link to each id that it has. */
export const WITH_IDS = essayWithIds();

const ELEMENTS = [
  'other-script',
  'a-draft',
  'from-the-future',
  'no-questions',
  'nasty',
  'elements',
  'dialects',
  'players',
  'charts',
];

const folderSite = (content: string, values: GallerySite['values'] = FIXTURE_VALUES): GallerySite => ({
  layOut: (folder) => {
    if (existsSync(content)) cpSync(content, join(folder, 'content'), { recursive: true });
  },
  inputs: [content],
  values,
  env: {},
});

const writtenSite = (write: (content: string) => Promise<void>): GallerySite => ({
  layOut: (folder) => write(join(folder, 'content')),
  inputs: ['tests/gallery', 'tests/fixtures/example/data'],
  values: FIXTURE_VALUES,
  env: {},
});

/** What `src/site.ts` says in the site `german`: its author has an account of the fediverse. */
const GERMAN_VALUES = {
  ...FIXTURE_VALUES,
  author: { name: FIXTURE_VALUES.name, fediverse: '@author@social.example' },
};

/** What `src/site.ts` says in the site `arabic`: no more than it has to, which every page and file has to be content with. */
const ARABIC_VALUES: SiteValues = {
  ...REQUIRED_VALUES,
  name: 'سؤال وجواب',
  description: 'أجوبة مفصّلة عن أسئلة حقيقية: مقالات كل عنوان فيها سؤال طرحه أحدهم.',
  author: { name: 'ليلى حداد' },
  language: 'ar',
  ask: { mail: 'ask@example.org' },
};

/** What `src/site.ts` says in the site `authored`: the recipes of the README, with hosts that tests answer for. */
const AUTHORED_VALUES: SiteValues = {
  ...FIXTURE_VALUES,
  allowedHosts: {
    scripts: ['https://counter.example', 'https://comments.example'],
    frames: ['https://comments.example'],
    forms: ['https://letters.example'],
  },
  snippets: {
    head: '<script defer data-domain="example.org" src="https://counter.example/script.js"></script>',
    afterText: `<section class="comments"></section>
<script async src="https://comments.example/client.js"></script>
<form action="https://letters.example/subscribe" method="post">
  <label>Email <input type="email" name="email" required></label>
  <button>Subscribe</button>
</form>`,
  },
};

/** The sites that unit and browser tests look at. A build takes as long as ten tests; a test that needs another site thinks twice. */
export const GALLERY = {
  /** The example essay and its notes, at the root of its host. */
  example: folderSite('tests/fixtures/example'),
  /** Whatever is published in this repository, under its own name. */
  own: {
    ...folderSite('content', async () => (await import('../../src/site.ts')).site.stated),
    hasOwnersFiles: true,
  },
  /** Every element of a text, other scripts, drafts, awkward signs, and feeds with archives; below a base path. */
  elements: {
    layOut: (folder) => {
      const content = copyEssays(folder, ...ELEMENTS.map((name) => `site/${name}`));
      writeEssay(content, 'prose', essayOf(articleOfProse(2400)));
      layOutArchives(content);
    },
    inputs: ['tests/gallery', 'tests/fixtures/site', 'tests/fixtures/example', 'tests/prose.ts'],
    values: { ...FIXTURE_VALUES, allowedHosts: { frames: ['https://player.example'] } },
    // What may be set in an author's environment must not publish a draft.
    env: { SITE_URL: BASE_PATH_URL.slice(0, -1), DEV: '1', SHOW_UNPUBLISHED: 'yes' },
  },
  /** The example with an interface in German. */
  german: { ...folderSite('tests/fixtures/example', GERMAN_VALUES), env: { INTERFACE_LANGUAGE: 'de' } },
  /** A small site that is written from right to left, texts and interface. */
  arabic: folderSite('tests/fixtures/arabic', ARABIC_VALUES),
  /** Code that an author imports, every sign of an anchor, ids of components; and a counter, comments and a form, as the README shows them. */
  authored: {
    layOut: (folder) => {
      const content = copyEssays(folder, 'site/author-code');
      layOutAnchors(content);
      cpSync('tests/fixtures/example/data', join(content, 'data'), { recursive: true });
      writeEssay(content, 'ids', WITH_IDS);
    },
    inputs: ['tests/gallery', 'tests/fixtures/site/author-code', 'tests/fixtures/example/data'],
    values: AUTHORED_VALUES,
    env: { SITE_HOST: 'nginx' },
  },
  /** The site of somebody who has taken the example away, and publishes nothing for authors. */
  theirs: {
    layOut: (folder) => writeTheirs(join(folder, 'content')),
    inputs: ['tests/gallery'],
    values: THEIR_VALUES,
    env: {},
  },
  /** A site as it was first published … */
  before: writtenSite(writeBefore),
  /** … and after all that an author does later. */
  after: writtenSite(writeAfter),
} as const satisfies Record<string, GallerySite>;

/** Name of a site of the gallery. */
export type SiteName = keyof typeof GALLERY;

/** Short old essays, and one of many questions, so that each kind of feed has more entries than a document of it holds. */
function layOutArchives(content: string): void {
  for (let number = 1; number < ARCHIVED.essays; number += 1) {
    const sections = [['## Notes', 'Text with <b>a tag</b> & ]]> more.']] as const;
    writeEssay(content, `essay-${number}`, essay(`Essay ${number}`, sections, '2025-01-01'));
  }
  const sections = Array.from({ length: ARCHIVED.questions }, (_, index) => {
    const text = `Because of ${index}.[^1]\n\n[^1]: As [this](../essay-1/) says.`;
    return [`## Why number ${index}? {/* #q${index} */}`, text.replaceAll('^1', `^${index}`)] as const;
  });
  writeEssay(content, 'long', essay('A long one', sections, '2025-01-01'));
}

function essayWithIds(): string {
  const read = (text: string) => documentOf('essay', 'ids', essay('Ids', [['## What has ids?', text]]));
  const texts = Object.values(COMPONENTS_WITH_ID)
    .flatMap((text) => [text, text.replace(/ id="[^"]*"/, '')])
    .filter((text) => read(text).problems.length === 0 && !text.includes('src='));
  const parts = `${texts.join('\n\n')}\n\n<OptionPrice id="name">\n<span id="of-child"></span>\n</OptionPrice>`;
  const links = read(parts).ids.map((id) => `[that](<#${id}>)`);
  return essay('Ids', [['## What has ids?', `${links.join(', ')}\n\n${parts}`]]);
}

/** An essay that has all the anchors, and links to each. */
function layOutAnchors(content: string): void {
  const links = ANCHORS.map((anchor) => `[that](<#${anchor}>)`).join(', ');
  const sections = ANCHORS.flatMap(
    (anchor, index) =>
      [
        [`## What is ${index}? {/* #${anchor} */}`, index === 0 ? links : 'So.'],
        [`### Part ${index} {/* #part:${anchor}/? */}`, `Linked as [it is](<#part:${anchor}/?>).`],
      ] as const,
  );
  writeEssay(content, 'work', essay('Work', sections));
}
