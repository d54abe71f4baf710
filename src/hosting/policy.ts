import { createHash } from 'node:crypto';

/** Attributes of a tag, with whatever stands in their quotes. */
const ATTRIBUTES = /(?:[^>"']|"[^"]*"|'[^']*')*/.source;

/** Whatever in a page may hold a script or a style, one at a time: comments, scripts and sheets as a whole, other tags. */
const PIECES = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b(${ATTRIBUTES})>([\\s\\S]*?)</\\1\\s*>|<[a-z][^\\s/>]*(${ATTRIBUTES})>`,
  'gi',
);

const STYLE = /\sstyle=(?:"([^"]*)"|'([^']*)')/i;
const TYPE = /\stype="?([^"\s]*)/i;

/** Types of `<script>` that a browser runs; all others are data. */
const RUN = ['', 'module', 'text/javascript'];

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

/** What stands in a page itself and would be refused, each as the hash that lets it be. */
interface Inline {
  scripts: string[];
  sheets: string[];
  /** Values of `style` attributes. */
  styles: string[];
}

/**
 * The Content-Security-Policy of a page: nothing but what the site itself serves, and of what stands in the page exactly
 * what was built into it, by hash. Text that becomes HTML or the address of a script has to be allowed by the site's own
 * rule (Trusted Types).
 *
 * Astro's `security.csp` would list every script and sheet of the site in every page.
 *
 * @param html The page as it is served.
 */
export function pagePolicy(html: string): string {
  const { scripts, sheets, styles } = inlineOf(html);
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...sheets].join(' '),
    ...(styles.length > 0 ? [`style-src-attr 'unsafe-hashes' ${styles.join(' ')}`] : []),
    ...['img', 'font', 'connect', 'worker', 'manifest'].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}

/**
 * A page with its policy in it, before all that the policy is for, so that it holds on hosts that send no headers.
 *
 * @throws {Error} If the page has no place for it.
 */
export function withPolicy(html: string): string {
  // Browsers look for the encoding in the first 1,024 bytes, so that it stays in front.
  const place = /<head>\s*<meta charset="?utf-8"?\s*\/?>/i.exec(html) ?? /<head>/i.exec(html);
  if (!place) throw new Error('The page has no <head> that a policy could stand in.');
  const at = place.index + place[0].length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">${html.slice(at)}`;
}

function inlineOf(html: string): Inline {
  const scripts = new Set<string>();
  const sheets = new Set<string>();
  const styles = new Set<string>();
  for (const [, element, own = '', content = '', attributes = own] of html.matchAll(PIECES)) {
    const style = STYLE.exec(attributes);
    if (style) styles.add(hash(plain(style[1] ?? style[2] ?? '')));
    if (element?.toLowerCase() === 'style') sheets.add(hash(content));
    if (element?.toLowerCase() === 'script' && isRun(own)) scripts.add(hash(content));
  }
  return { scripts: [...scripts], sheets: [...sheets], styles: [...styles] };
}

function isRun(attributes: string): boolean {
  return !/\ssrc=/i.test(attributes) && RUN.includes(TYPE.exec(attributes)?.[1]?.toLowerCase() ?? '');
}

/** A hash as policies name it (https://www.w3.org/TR/CSP3/#grammardef-hash-source), of the text that a browser sees. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;
}

function plain(attribute: string): string {
  return attribute.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name: string) => {
    if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? entity;
  });
}
