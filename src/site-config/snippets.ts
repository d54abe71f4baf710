import { z } from 'astro/zod';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isAllowed, LOADED, type AllowedHosts, type Loaded } from './allowed-hosts.ts';

/** Where an owner's HTML stands, besides the texts. */
const PLACES = ['head', 'afterText'] as const;

/** Schema of an owner's HTML. */
export const snippetsSchema = z
  .strictObject({
    /** At the end of the head of every page. */
    head: z.string().optional(),
    /** Below every essay, answer and note on its own page. */
    afterText: z.string().optional(),
  })
  .meta({ title: 'snippets', example: { afterText: '<p>Thank you for reading.</p>' } });

/** HTML of an owner, by where it stands. */
export type Snippets = z.input<typeof snippetsSchema>;

/** What is wrong with an owner's HTML, and what to do about it. */
export interface SnippetProblem {
  place: (typeof PLACES)[number];
  message: string;
  hint: string;
}

/** Which addresses elements load or send to; styles come from where scripts may. */
const ADDRESSES: Readonly<Record<string, readonly [attribute: string, kind: Loaded]>> = {
  script: ['src', 'scripts'],
  link: ['href', 'scripts'],
  img: ['src', 'pictures'],
  iframe: ['src', 'frames'],
  audio: ['src', 'media'],
  video: ['src', 'media'],
  source: ['src', 'media'],
  form: ['action', 'forms'],
};

/** What the policy of the pages would keep an owner's HTML from doing without a word. */
export function snippetProblems(snippets: Snippets, allowed: AllowedHosts = {}): SnippetProblem[] {
  return PLACES.flatMap((place) => {
    const problems: SnippetProblem[] = [];
    visit(fromHtml(snippets[place] ?? '', { fragment: true }), 'element', (element) => {
      problems.push(...elementProblems(element, allowed).map((problem) => ({ place, ...problem })));
    });
    return problems;
  });
}

function elementProblems({ tagName, properties }: Element, allowed: AllowedHosts) {
  const handlers = Object.keys(properties)
    .filter((name) => /^on[A-Z]/.test(name))
    .map((name) => ({
      message: `has <${tagName} ${name.toLowerCase()}="…">, which the site’s security policy does not run`,
      hint: 'Listen for the event in a <script> instead.',
    }));
  const [attribute = '', kind] = ADDRESSES[tagName] ?? [];
  const address = properties[attribute];
  const url = typeof address === 'string' ? URL.parse(address, 'https://own.invalid/') : null;
  if (!kind || !url || url.hostname === 'own.invalid' || isAllowed(url.href, allowed[kind])) return handlers;
  const verb = kind === 'forms' ? 'sends to' : 'loads from';
  return [
    ...handlers,
    {
      message: `has a <${tagName}> that ${verb} ${url.host}, but the site’s security policy does not allow ${LOADED[kind]} there`,
      hint: `Allow it in src/site.ts: allowedHosts: { ${kind}: ['https://${url.host}'] }`,
    },
  ];
}
