import { createHash } from 'node:crypto';
import type { AllowedHosts } from '../site-config/allowed-hosts.ts';

/** Text that stands in a page itself and would be refused without its hash. */
export interface InlineText {
  /** Content of scripts that a browser runs. */
  scripts: readonly string[];
  /** Content of style sheets. */
  sheets: readonly string[];
  /** Values of `style` attributes. */
  styles: readonly string[];
}

/** What a page has that few pages have. */
export interface PageLoads {
  /** Whether it plays something. */
  media: boolean;
  /** Whether it shows another site in a frame, or offers to. */
  frames: boolean;
}

/**
 * The Content-Security-Policy of a page: nothing but what the site itself serves, and of what stands in the page exactly
 * what was built into it, by hash. Text that becomes HTML or the address of a script has to be allowed by the site's own
 * rule (Trusted Types).
 *
 * What other sites may be loaded from is what `allowedHosts` of src/site.ts says.
 *
 * Astro's `security.csp` would list every script and sheet of the site in every page.
 */
export function pagePolicy(
  { scripts, sheets, styles }: InlineText,
  { media, frames }: PageLoads = { media: false, frames: false },
  allowed: AllowedHosts = {},
): string {
  const own = (...hosts: (readonly string[] | undefined)[]) =>
    ["'self'", ...hosts.flatMap((each) => each ?? [])].join(' ');
  // Scripts of others make HTML without asking the site's rule.
  const trusted = allowed.scripts?.length
    ? []
    : ["require-trusted-types-for 'script'", 'trusted-types default'];
  return [
    "default-src 'none'",
    ['script-src', own(allowed.scripts), ...hashes(scripts)].join(' '),
    // A script of another site brings its styles along, and the frames it works in.
    ['style-src', own(allowed.scripts), ...hashes(sheets)].join(' '),
    ...(styles.length > 0 ? [`style-src-attr 'unsafe-hashes' ${hashes(styles).join(' ')}`] : []),
    `img-src ${own(allowed.pictures, allowed.scripts)}`,
    "font-src 'self'",
    `connect-src ${own(allowed.scripts)}`,
    ...['worker', 'manifest'].map((kind) => `${kind}-src 'self'`),
    ...(media ? [`media-src ${own(allowed.media)}`] : []),
    ...(frames || (allowed.scripts?.length && allowed.frames?.length)
      ? [`frame-src ${own(allowed.frames)}`]
      : []),
    "base-uri 'none'",
    `form-action ${own(allowed.forms)}`,
    ...trusted,
  ].join(';');
}

/** Each text as policies name it (https://www.w3.org/TR/CSP3/#grammardef-hash-source), with line ends as browsers read them. */
function hashes(texts: readonly string[]): string[] {
  const unique = new Set(texts.map((text) => text.replace(/\r\n?/g, '\n')));
  return [...unique].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
