import { capital, EXTRAS, figure, paragraphs, phrase, sentence, type Block } from './blocks.ts';
import { chanceOf, type Chance } from './chance.ts';
import { speaker, vocabulary, type Speaker } from './vocabulary.ts';

/** An essay of the bench: for this site as MDX, for others as the Markdown that all of them take. */
export interface VariedEssay {
  slug: string;
  title: string;
  description: string;
  /** Day of publication. */
  day: string;
  topics: readonly string[];
  mdx: string;
  markdown: string;
}

const TOPICS = 24;
const FIRST_DAY = Date.UTC(2016, 10, 1);
const LAST_DAY = Date.UTC(2026, 9, 31);

/** What an essay may link to. */
interface Known {
  slug: string;
  anchors: readonly string[];
}

/**
 * Essays of ten years, in the order of publication, the same every time: words as rare as in a language, sentences and
 * answers short and long, parts, notes, code, tables, lists, quotations, figures, and links to what was written before.
 */
export function variedEssays(count: number, questions: number): VariedEssay[] {
  const chance = chanceOf(2026);
  const { about } = speaker(vocabulary(), chance);
  const topics = Array.from({ length: TOPICS }, (_, index) => ({ name: `topic ${index + 1}`, say: about() }));
  const known: Known[] = [];
  return Array.from({ length: count }, (_, index) => {
    const own = [chance.one(topics), ...(chance.is(0.5) ? [chance.one(topics)] : [])];
    const subject = about();
    const say = () => (chance.is(0.5) ? subject() : chance.one(own).say());
    const slug = `${phrase(2, say)}-${index + 1}`.replace(/\s+/g, '-');
    const day = new Date(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * index) / count).toISOString().slice(0, 10);
    const asked = questionsOf(questions, about, say, chance);
    const here = { slug, anchors: asked.map(({ anchor }) => anchor) };
    const pieces = asked.map((question) => answer(question, here, known, chance));
    if (chance.is(0.3)) pieces[0]?.push(figure(chance));
    const opening = paragraphs(chance.whole(30, 160), say, chance, () => '');
    known.push(here);
    const body = (form: 'mdx' | 'markdown') =>
      [...opening, ...pieces.flat().map((piece) => (typeof piece === 'string' ? piece : piece[form]))]
        .filter(Boolean)
        .join('\n\n');
    return {
      slug,
      title: capital(phrase(chance.whole(2, 8), say)),
      description: `${capital(phrase(chance.whole(8, 22), say)).slice(0, 180)}.`,
      day,
      topics: [...new Set(own.map(({ name }) => name))],
      mdx: body('mdx'),
      markdown: body('markdown'),
    };
  });
}

interface AskedQuestion {
  text: string;
  anchor: string;
  say: Speaker;
}

function questionsOf(count: number, about: () => Speaker, essay: Speaker, chance: Chance): AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const own = about();
    const say = () => (chance.is(0.5) ? own() : essay());
    const text = `${chance.one(['Why', 'How', 'When', 'What', 'Who'])} ${phrase(chance.whole(3, 14), say)}?`;
    return { text, anchor: `on-${say()}-${index + 1}`, say };
  });
}

function answer(
  { text, anchor, say }: AskedQuestion,
  here: Known,
  known: readonly Known[],
  chance: Chance,
): Block[] {
  const notes: string[] = [];
  const note = () => {
    if (!chance.is(0.03)) return '';
    const mark = `[^${anchor}-${notes.length + 1}]`;
    notes.push(`${mark}: ${sentence(say, chance)}`);
    return mark;
  };
  const blocks: Block[] = [
    { mdx: `## ${text} {/* #${anchor} */}`, markdown: `## ${text}` },
    ...paragraphs(answerLength(chance), say, chance, note),
  ];
  if (chance.is(0.3)) blocks.push(link(say, here, known, chance));
  for (const [share, block] of EXTRAS) if (chance.is(share)) blocks.push(block(say, chance, anchor));
  if (chance.is(0.25)) {
    for (let part = chance.whole(1, 3); part > 0; part -= 1) {
      const head = `### ${capital(phrase(chance.whole(2, 6), say))}`;
      blocks.push({ mdx: `${head} {/* #${anchor}-part-${part} */}`, markdown: head });
      blocks.push(...paragraphs(chance.whole(40, 160), say, chance, note));
    }
  }
  return [...blocks, ...notes];
}

/** Words of an answer: most are short, some are long, 170 in the middle. */
function answerLength(chance: Chance): number {
  const normal = chance.next() + chance.next() + chance.next() + chance.next() - 2;
  return Math.min(1500, Math.round(170 * Math.exp(1.1 * normal)));
}

function link(say: Speaker, here: Known, known: readonly Known[], chance: Chance): Block {
  const { slug, anchors } = chance.is(0.3) || known.length === 0 ? here : chance.one(known);
  const anchor = chance.one(anchors);
  const path = `/essays/${slug}/${chance.is(0.5) ? `#${anchor}` : `${anchor}/`}`;
  const [before, text, after] = [capital(phrase(6, say)), phrase(3, say), phrase(4, say)];
  const line = (to: string) => `${before} [${text}](${to}) ${after}.`;
  return { mdx: line(path), markdown: line(`/blog/${slug}/`) };
}
