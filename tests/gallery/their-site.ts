import { paths } from '../../src/permalinks/paths.ts';
import type { SiteValues } from '../../src/site-config/site-schema.ts';
import { FIXTURE_VALUES } from './fixture-site.ts';
import { essay, write, writeEssay } from './writing.ts';

/** Where the site `theirs` lives. */
export const THEIR_URL = 'https://bees.example/why/';

/** What `src/site.ts` says there: nothing that the project's own site says but its colours. */
export const THEIR_VALUES: SiteValues = {
  ...FIXTURE_VALUES,
  name: 'Bees, Briefly',
  description: 'Long letters to whoever keeps bees.',
  author: { name: 'Ada Byron', address: 'https://ada.example/' },
  address: THEIR_URL.slice(0, -1),
  tagAuthority: 'bees.example,2026',
  guide: undefined,
};

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
}
