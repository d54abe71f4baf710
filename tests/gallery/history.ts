import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { changedAnswers, correct, revise } from '../../src/permalinks/ledger.ts';
import { essay, followProposals, publishAll, write, writeEssay } from './writing.ts';

/** Days of the first publication and of its revision. */
export const HISTORY = { published: '2026-01-01', revised: '2026-02-01' } as const;

/** The note of the one revision in words, with signs that HTML and XML mean something by. */
export const REVISION_NOTE = 'The sums <were> wrong.';

/** An answer whose text stays, while its picture, the numbers of its figure and its revisions change. */
const FLOWERS =
  '## What do flowers look like? {/* #look */}\n\n![A square](./square.png)\n\n<CareerLadder />\n';

const LADDERS = 'data/career-ladders.yaml';

function insects(content: string, kind: 'essays' | 'notes', slug: string, title: string, text: string): void {
  const frontMatter = `---\ntitle: ${title}\ndescription: So.\npublished: ${HISTORY.published}\ntopics: [insects]\n---\n\n`;
  write(content, kind === 'essays' ? `essays/${slug}/index.mdx` : `notes/${slug}.mdx`, frontMatter + text);
}

async function besideFlowers(content: string, width: number, view: string): Promise<void> {
  mkdirSync(join(content, 'essays/flowers'), { recursive: true });
  const image = sharp({ create: { width, height: 60, channels: 3, background: '#a3311d' } });
  await image.png().toFile(join(content, 'essays/flowers/square.png'));
  const ladders = readFileSync(join('tests/fixtures/example', LADDERS), 'utf8');
  write(content, LADDERS, ladders.replace(/^view: .*$/m, `view: ${view}`));
}

/** Content as it was first published: the essays work, life, bees, flowers and wasps, and the note ants. */
export async function writeBefore(content: string): Promise<void> {
  writeEssay(
    content,
    'work',
    essay('On work', [
      ['## Why did you leave the alpha job? {/* #alpha */}', 'First words.'],
      ['## What was the bravo plan? {/* #bravo */}', 'This.'],
      ['### Details of the charlie part {/* #charlie */}', 'Some.'],
      ['## How did the delta year go? {/* #delta */}', 'Well.'],
      ['## Who is echo? {/* #echo */}', 'Somebody.'],
    ]),
  );
  writeEssay(content, 'life', essay('On life', [['## What is foxtrot? {/* #foxtrot */}', 'A dance.']]));
  const bees =
    '## Why do bees dance? {/* #dance */}\n\nTo tell of flowers.\n\n## Do bees sleep? {/* #sleep */}\n\nYes.\n';
  insects(content, 'essays', 'bees', 'Bees', bees);
  insects(content, 'essays', 'wasps', 'Wasps', '## Do wasps sting? {/* #sting */}\n\nOften.\n');
  insects(content, 'essays', 'flowers', 'Flowers', FLOWERS);
  insects(content, 'notes', 'ants', 'Ants', 'They walk.\n');
  await besideFlowers(content, 80, 'One view.');
  publishAll(content, HISTORY.published);
}

/** The essay that was called work, with the answers to two of its questions. */
function labour(alpha: string, bravo: string): string {
  return essay('On work', [
    ['## Why did you leave the alpha job at all? {/* #leaving */}', alpha],
    ['## What was that bravo plan of yours? {/* #plan */}', bravo],
    ['## How did the delta year go in the end? {/* #year */}', 'Well.'],
  ]);
}

/**
 * The same content later. First the essay work is renamed to labour, its questions are reworded, one part of it is deleted
 * and the question echo goes to the essay life. Then one answer is revised in words and others are corrected. Bees get
 * another title, a block of code and a question more; a note is added; what stands beside the answer on flowers changes.
 */
export async function writeAfter(content: string): Promise<void> {
  await writeBefore(content);
  rmSync(join(content, 'essays/work'), { recursive: true });
  writeEssay(content, 'labour', labour('First words.', 'This.'));
  writeEssay(
    content,
    'life',
    essay('On life', [
      ['## What is foxtrot? {/* #foxtrot */}', 'A dance.'],
      ['## Who is echo? {/* #echo */}', 'Somebody.'],
    ]),
  );
  followProposals(content);
  publishAll(content, HISTORY.revised);

  writeEssay(content, 'labour', labour('Other words.', 'This is it.'));
  const bees =
    '## Why do bees dance? {/* #dance */}\n\nTo tell where flowers are.\n\n```js\nbuzz();\n```\n\n## Do bees sleep? {/* #sleep */}\n\nYes.\n\n## How far do bees fly? {/* #far */}\n\nFive kilometres.\n';
  insects(content, 'essays', 'bees', 'Honey bees', bees);
  insects(content, 'notes', 'flies', 'Flies', 'They fly.\n');
  await besideFlowers(content, 90, 'Another view.');
  publishAll(content, HISTORY.revised, (ledger, live) => {
    const day = HISTORY.revised;
    const flowers = live.find(({ address }) => address === '/essays/flowers/#look');
    let next = flowers ? revise(ledger, flowers, { day, note: 'The picture is larger.' }) : ledger;
    for (const answer of changedAnswers(ledger, live)) {
      const isRevised = answer.address === '/essays/labour/#leaving';
      next = isRevised ? revise(next, answer, { day, note: REVISION_NOTE }) : correct(next, answer);
    }
    return next;
  });
}
