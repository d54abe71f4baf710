import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Chart } from '../../charts/chart.ts';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Words } from '../../i18n/languages.ts';
import type { Address } from '../../permalinks/address.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { backContent, backLabel } from '../footnotes.ts';
import { mathHandlers } from '../math.ts';
import { ANSWER, rehypeAnswers } from '../plugins/rehype-answers.ts';
import { rehypeFormerAnchors } from '../plugins/rehype-former-anchors.ts';
import { rehypeSiteLinks } from '../plugins/rehype-site-links.ts';
import { rehypeTables } from '../plugins/rehype-tables.ts';
import { rehypeTaskLists } from '../plugins/rehype-task-lists.ts';
import { remarkCharts } from '../plugins/remark-charts.ts';
import { remarkPictures } from '../plugins/remark-pictures.ts';
import { remarkQuestionAnchors } from '../plugins/remark-question-anchors.ts';
import { readAuthorCode } from './author-code.ts';
import { evaluator } from './evaluate.ts';
import { rehypeHighlight } from './highlight.ts';
import type { Piece, RenderedText } from './pieces.ts';

/** What rendering a text depends on besides its tree. */
export interface RenderOptions {
  /** The file of the text, which decides its own address and is named in errors. */
  file: string;
  /** The text itself, to find places in. */
  source: string;
  /** Front matter, for expressions that use it. */
  frontMatter?: Readonly<Record<string, unknown>>;
  /** BCP 47 tag of the text. */
  language: string;
  /** Where the site is served. */
  address: Address;
  ledger: Ledger;
  /** The charts of the text, in their order. */
  charts?: readonly Chart[];
  /** Drawings beside the text that are made in the colour of the text around them. */
  inkDrawings?: readonly string[];
  /** Words of the interface in the text's language. */
  words: Pick<Words, 'backToReference' | 'footnotes' | 'formula' | 'movedElsewhere'>;
}

/** What MDX adds to Markdown; it passes into HTML as it is and is evaluated there. */
const MDX_NODES = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/**
 * Renders a text as far as its page, the pages of its answers, its frames and its feeds agree. All of them are made from
 * the result by `forms.ts` and `feeds/feed-form.ts`.
 *
 * @param tree The text as `parseMdx` reads it; left as it is.
 */
export async function renderText(tree: Root, options: RenderOptions): Promise<RenderedText> {
  const {
    file,
    source,
    frontMatter = {},
    language,
    address,
    ledger,
    words,
    charts = [],
    inkDrawings = [],
  } = options;
  const html = await unified()
    .use(remarkCharts, { charts })
    .use(remarkPictures, { language, inkDrawings })
    .use(remarkQuestionAnchors, { language })
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteBackContent: backContent(language),
      footnoteBackLabel: backLabel(words),
      handlers: mathHandlers(words),
      passThrough: [...MDX_NODES],
    })
    // Headings that the outline gives no anchor.
    .use(rehypeSlug)
    .use(rehypeHighlight)
    .use(rehypeTables)
    .use(rehypeTaskLists)
    .use(rehypeAnswers, words)
    .use(rehypeSiteLinks, { address })
    .use(rehypeFormerAnchors, { ledger, address, words })
    .run(structuredClone(tree), { path: file });
  const code = await readAuthorCode(html as HtmlRoot, { file, source, frontMatter });
  const { evaluate, modules, runsCode } = evaluator(code);
  const pieces: Piece[] = [];
  for (const node of (html as HtmlRoot).children) {
    const isAnswer = node.type === 'mdxJsxFlowElement' && node.name === ANSWER;
    const content = await evaluate((isAnswer ? node.children : [node]) as ElementContent[]);
    const last = pieces.at(-1);
    if (isAnswer) pieces.push({ anchor: anchorOf(node), content });
    else if (last && last.anchor === undefined) last.content.push(...content);
    else if (content.length > 0) pieces.push({ content });
  }
  return { pieces, modules, runsCode: code.ran || runsCode() };
}

function anchorOf({ attributes }: Extract<ElementContent, { type: 'mdxJsxFlowElement' }>): string {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return String(id?.value);
}
