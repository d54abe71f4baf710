import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LONGEST_PAGE_ANCHOR } from '../../../src/permalinks/anchor-syntax.ts';
import { buildProject, removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { essay, writeEssay } from '../../gallery/writing.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

/** Anchors that a check calls sound, with every sign that may stand in one. */
const ANCHORS = [
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

it('pages are built at every anchor that is called sound, and links lead there', async () => {
  const links = ANCHORS.map((anchor) => `[that](<#${anchor}>)`).join(', ');
  writeEssay(
    join(folder, 'content'),
    'work',
    essay(
      'Work',
      ANCHORS.flatMap((anchor, index) => [
        [`## What is ${index}? {/* #${anchor} */}`, index === 0 ? links : 'So.'],
        [`### Part ${index} {/* #part:${anchor}/? */}`, `Linked as [it is](<#part:${anchor}/?>).`],
      ]),
    ),
  );
  const { status, errors, dist } = await buildProject(folder, { SITE_HOST: 'nginx' });
  expect(status, errors).toBe(0);
  for (const anchor of ANCHORS)
    expect(existsSync(join(dist, 'essays/work', anchor, 'index.html'))).toBe(true);
});
