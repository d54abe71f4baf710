import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDay } from '../../components/day.ts';
import type { Essay, PublishedQuestion, Writing } from '../../site-model/writing.ts';
import { getText } from '../../content/load.ts';
import { phrasePieces } from '../../i18n/phrase.ts';
import * as words from '../../i18n/words.ts';
import { raiseAnswer } from '../../mdx/render/component-renderers.ts';
import { followUpLine, revisionList } from '../../mdx/render/page-elements.ts';
import { followUpLink } from '../../site-model/follow-up.ts';
import { portablePieces } from '../portable-text.ts';
import { site } from '../../site.ts';
import { feedHtml } from './feed-html.ts';

/** A whole text for a feed. */
export async function feedText(writing: Writing, url: string): Promise<string> {
  const { pieces } = await getText(writing);
  const content = await portablePieces(writing, pieces);
  const html = feedHtml(
    content.flatMap(({ anchor, nodes }) => {
      const question = writing.questions.find((one) => one.anchor === anchor);
      return [...nodes, ...revisionList(question?.revisions ?? [], words, formatDay)];
    }),
    url,
  );
  return directed(html);
}

/** One answer for a feed, where the question is the title of the entry. */
export async function feedAnswer(essay: Essay, question: PublishedQuestion, url: string): Promise<string> {
  const { pieces } = await getText(essay);
  const own = pieces.filter(({ anchor }) => anchor === question.anchor);
  const [answer] = await portablePieces(essay, own);
  const nodes = raiseAnswer(answer?.nodes ?? [], question);
  const revisions = revisionList(question.revisions, words, formatDay);
  return directed(
    feedHtml([...withoutTitle(nodes), ...revisions, sourceOf(essay), ...followUp(question, url)], url),
  );
}

/** HTML in an element that says which way it runs, where readers would not assume it. */
function directed(html: string): string {
  return site.direction === 'rtl' ? `<div lang="${site.language}" dir="rtl">${html}</div>` : html;
}

/** Which essay an answer is from, with a link to it. */
function sourceOf({ page, title }: Essay): ElementContent {
  return h(
    'p',
    phrasePieces(words.fromEssay).map((piece): ElementContent => {
      if (piece.kind === 'link') return h('a', { href: site.address.absolute(page) }, title);
      return { type: 'text', value: 'text' in piece ? piece.text : '' };
    }),
  );
}

/** The link to ask a follow-up question, where the site takes them. */
function followUp({ text, number }: PublishedQuestion, url: string): ElementContent[] {
  if (!site.ask) return [];
  return [followUpLine(followUpLink(site.ask, { question: text, number, url }, words), words)];
}

function withoutTitle(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return node.tagName === 'h1' ? [] : [{ ...node, children: withoutTitle(node.children) }];
  });
}
