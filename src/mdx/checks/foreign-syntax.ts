import { CALLOUT } from '../callouts.ts';
import { isQuestion } from '../question-mark.ts';
import { isCalloutKind } from '../syntax/alerts.ts';

/** What is wrong with a piece of text, and what to write instead. */
export interface Finding {
  message: string;
  hint: string;
}

/** Signs that mean something in another dialect of Markdown, and nothing here. */
interface Foreign {
  pattern: RegExp;
  find: (match: readonly string[]) => Finding | undefined;
}

/** Names that callouts have elsewhere, by what they are here. */
const CALLOUT_KINDS: Readonly<Record<string, string>> = {
  abstract: 'note',
  attention: 'caution',
  bug: 'warning',
  danger: 'caution',
  error: 'caution',
  hint: 'tip',
  info: 'note',
  question: 'note',
  quote: 'note',
  success: 'tip',
  summary: 'note',
  todo: 'note',
};

/** The first line of a callout of a kind, or of the one that comes closest to it, with its title. */
export function calloutLine(kind: string, title = ''): string {
  const lower = kind.toLowerCase();
  const known = isCalloutKind(lower) ? lower : (CALLOUT_KINDS[lower] ?? 'note');
  return `> [!${known.toUpperCase()}]${title && ` ${title}`}`;
}

function callout(signs: string, kind = 'note', title = ''): Finding {
  return {
    message: `"${signs}" sets nothing apart here.`,
    hint: `Write: ${calloutLine(kind, title.replace(/^"|"$/g, ''))} (and > before each line that belongs to it)`,
  };
}

/** Spaces that Markdown takes for letters: behind `##` they make no heading. */
const NO_SPACE = String.raw`[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]`;

/** Signs of a heading that a text may have: one # alone is that of the title. */
function headingSigns(signs: string): string {
  return signs === '#' ? '##' : signs;
}

/** What stands at the beginning of a line. */
export const LINE_SIGNS: readonly Foreign[] = [
  {
    pattern: new RegExp(`^(#{1,6})(?:[ \\t]*${NO_SPACE})+[ \\t]*(\\S.*)$`, 'u'),
    find: ([, signs = '', text = '']) => ({
      message: `The space behind ${signs} is one that Markdown does not see (a no-break space, for example), so that this is no heading.`,
      hint: `Write: ${headingSigns(signs)} ${text}`,
    }),
  },
  {
    pattern: /^(#{1,6})([\p{L}\p{N}\p{Pi}\p{Ps}"'*_`<¿¡].*)$/u,
    find: ([, signs = '', text = '']) =>
      signs.length > 1 || isQuestion(text)
        ? {
            message: `Without a space behind ${signs}, this is no heading.`,
            hint: `Write: ${headingSigns(signs)} ${text} (or \\${signs}${text} if that is meant)`,
          }
        : undefined,
  },
  {
    pattern: /^(#{7,})[ \t]*(\S.*)$/,
    find: ([, signs = '', text = '']) => ({
      message: `A heading has six # at most, not ${signs.length}.`,
      hint: `Write it with as many as its place among the headings asks for: ## ${text}`,
    }),
  },
  {
    pattern: /^(:{3,})[ \t]*(?:\{?\.?([\p{L}-]+)\}?(?:\[([^\]]*)\])?[ \t]*(.*))?$/u,
    find: ([, signs = '', kind, label, title]) =>
      kind === undefined
        ? {
            message: `"${signs}" ends nothing here.`,
            hint: `Take it away; a callout ends where its lines no longer begin with >, or with </${CALLOUT}>.`,
          }
        : callout(`${signs}${kind}`, kind, label || title?.replace(/\{.*$/, '').trim()),
  },
  {
    pattern: /^([!?]{3}\+?)[ \t]+([\p{L}-]+)[ \t]*("[^"]*")?$/u,
    find: ([, signs = '', kind = '', title]) => callout(`${signs} ${kind}`, kind, title),
  },
  {
    pattern: /^(\[\[?_?TOC_?\]?\])$/i,
    find: ([, signs = '']) => ({
      message: `"${signs}" makes no table of contents: every essay has a table of its questions already.`,
      hint: 'Take the line away.',
    }),
  },
  {
    pattern: /^\*\[([^\]]+)\]:[ \t]*(.*)$/,
    find: ([, short = '', long = '']) => ({
      message: `"*[${short}]:" explains no abbreviation here.`,
      hint: `Write where it is used: <abbr title="${long}">${short}</abbr>`,
    }),
  },
  {
    pattern: /^:[ \t]+(\S.*)$/,
    find: ([, text = '']) => ({
      message: 'A definition without a term above it is no definition.',
      hint: `Write the term in the line above, or: \\: ${text}`,
    }),
  },
];

/** What stands anywhere in a line. */
export const INLINE_SIGNS: readonly Foreign[] = [
  {
    pattern: /!\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/,
    find: ([signs = '', file = '', words]) => ({
      message: `"${signs}" shows no file here.`,
      hint: `Write: ![${words ?? 'What it shows'}](${/[ ()]/.test(file) ? `<./${file}>` : `./${file}`})`,
    }),
  },
  {
    pattern: /(?<!!)\[\[(?=\p{L})([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/u,
    find: ([signs = '', page = '', words]) => ({
      message: `"${signs}" leads nowhere here.`,
      hint: `Write: [${words ?? page}](/essays/an-essay/), or \\${signs} if the brackets are meant.`,
    }),
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/,
    find: ([signs = '', words = '']) => ({
      message: `"${signs}" marks nothing here.`,
      hint: `Write: <mark>${words}</mark>`,
    }),
  },
];
