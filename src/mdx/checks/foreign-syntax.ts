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
    message: `"${signs}" does not start a callout here.`,
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
      message: `The space after ${signs} is not one that Markdown recognises (it may be a no-break space), so this is not a heading.`,
      hint: `Write: ${headingSigns(signs)} ${text}`,
    }),
  },
  {
    pattern: /^(#{1,6})([\p{L}\p{N}\p{Pi}\p{Ps}"'*_`<¿¡].*)$/u,
    find: ([, signs = '', text = '']) =>
      signs.length > 1 || isQuestion(text)
        ? {
            message: `Without a space after ${signs}, this is not a heading.`,
            hint: `Write: ${headingSigns(signs)} ${text} (or \\${signs}${text} for the literal characters)`,
          }
        : undefined,
  },
  {
    pattern: /^(#{7,})[ \t]*(\S.*)$/,
    find: ([, signs = '', text = '']) => ({
      message: `A heading has at most six #, not ${signs.length}.`,
      hint: `Write as many as the level of the heading needs: ## ${text}`,
    }),
  },
  {
    pattern: /^(:{3,})[ \t]*(?:\{?\.?([\p{L}-]+)\}?(?:\[([^\]]*)\])?[ \t]*(.*))?$/u,
    find: ([, signs = '', kind, label, title]) =>
      kind === undefined
        ? {
            message: `"${signs}" closes nothing here.`,
            hint: `Remove it; a callout ends where its lines no longer start with >, or with </${CALLOUT}>.`,
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
      message: `"${signs}" is not needed: every essay already has a list of its questions.`,
      hint: 'Remove the line.',
    }),
  },
  {
    pattern: /^\*\[([^\]]+)\]:[ \t]*(.*)$/,
    find: ([, short = '', long = '']) => ({
      message: `"*[${short}]:" does not define an abbreviation here.`,
      hint: `Where it is used, write: <abbr title="${long}">${short}</abbr>`,
    }),
  },
  {
    pattern: /^:[ \t]+(\S.*)$/,
    find: ([, text = '']) => ({
      message: 'A definition needs a term on the line above it.',
      hint: `Write the term there, or for a literal colon: \\: ${text}`,
    }),
  },
];

/** What stands anywhere in a line. */
export const INLINE_SIGNS: readonly Foreign[] = [
  {
    pattern: /!\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/,
    find: ([signs = '', file = '', words]) => ({
      message: `"${signs}" does not embed a file here.`,
      hint: `Write: ![${words ?? 'What it shows'}](${/[ ()]/.test(file) ? `<./${file}>` : `./${file}`})`,
    }),
  },
  {
    pattern: /(?<!!)\[\[(?=\p{L})([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/u,
    find: ([signs = '', page = '', words]) => ({
      message: `"${signs}" is not a link here.`,
      hint: `Write: [${words ?? page}](/essays/an-essay/), or \\${signs} for literal brackets.`,
    }),
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/,
    find: ([signs = '', words = '']) => ({
      message: `"${signs}" does not highlight anything here.`,
      hint: `Write: <mark>${words}</mark>`,
    }),
  },
];
