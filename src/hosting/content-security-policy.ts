import { createHash } from 'node:crypto';

/** Text that stands in a page itself and would be refused without its hash. */
export interface InlineText {
  /** Content of scripts that a browser runs. */
  scripts: readonly string[];
  /** Content of style sheets. */
  sheets: readonly string[];
  /** Values of `style` attributes. */
  styles: readonly string[];
}

/**
 * The Content-Security-Policy of a page: nothing but what the site itself serves, and of what stands in the page exactly
 * what was built into it, by hash. Text that becomes HTML or the address of a script has to be allowed by the site's own
 * rule (Trusted Types).
 *
 * Astro's `security.csp` would list every script and sheet of the site in every page.
 */
export function pagePolicy({ scripts, sheets, styles }: InlineText): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashes(scripts)].join(' '),
    ['style-src', "'self'", ...hashes(sheets)].join(' '),
    ...(styles.length > 0 ? [`style-src-attr 'unsafe-hashes' ${hashes(styles).join(' ')}`] : []),
    ...['img', 'font', 'connect', 'worker', 'manifest'].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}

/** Each text as policies name it (https://www.w3.org/TR/CSP3/#grammardef-hash-source), with line ends as browsers read them. */
function hashes(texts: readonly string[]): string[] {
  const unique = new Set(texts.map((text) => text.replace(/\r\n?/g, '\n')));
  return [...unique].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
