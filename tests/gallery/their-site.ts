import { paths } from '../../src/permalinks/paths.ts';
import type { SiteValues } from '../../src/site-config/site-schema.ts';
import { FIXTURE_VALUES } from './fixture-site.ts';
import { essay, write, writeEssay } from './writing.ts';

/** Where the site `theirs` lives. */
export const THEIR_URL = 'https://bees.example/why/';

/** What `src/site.ts` says there: nothing that the project's own site says but its colours. */
export const THEIR_VALUES = {
  ...FIXTURE_VALUES,
  name: 'Bees, Briefly',
  description: 'Long letters to whoever keeps bees.',
  author: { name: 'Ada Byron', address: 'https://ada.example/' },
  address: THEIR_URL.slice(0, -1),
  tagAuthority: 'bees.example,2026',
  guide: undefined,
  navigation: [
    { name: 'Letters', address: '/essays/' },
    { name: 'Now', address: '/now/' },
    { name: 'The keeper', address: '/about/#me' },
    { name: 'Honey', address: 'https://honey.example/' },
  ],
  home: { headline: 'Do you keep bees?', lead: 'Then we should talk.' },
  formerFeeds: ['/index.xml', '/old/feed.json'],
} as const satisfies SiteValues;

function page(title: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: A page of mine.\npublished: 2026-01-03\n---\n\n${text}\n`;
}

/** Writes the texts of somebody who has taken the example away. */
export function writeTheirs(content: string): void {
  writeEssay(
    content,
    'dance',
    essay('On dancing', [['## Why do they dance? {/* #why */}', 'To tell of flowers.']]),
  );
  write(
    content,
    'notes/swarm.mdx',
    `---\ntitle: A swarm\ndescription: It came in May.\npublished: 2026-01-02\n---\n\nIt [hung](${paths.answer('dance', 'why')}) in the pear tree.\n`,
  );
  write(
    content,
    'pages/now/index.mdx',
    page('What I do now', 'Wintering. See [the plan](./plan.txt), and [me](/about/#me).'),
  );
  write(content, 'pages/now/plan.txt', 'Wait.');
  write(
    content,
    'pages/about.mdx',
    page('The keeper', '## Who am I? {/* #me */}\n\nAda, of [the swarm](/notes/swarm/).'),
  );
  write(
    content,
    'pages/a-draft.mdx',
    page('Not yet', 'Unfinished.').replace('---\n\n', 'draft: true\n---\n\n'),
  );
}
