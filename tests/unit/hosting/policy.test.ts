import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagePolicy, withPolicy } from '../../../src/hosting/policy.ts';

const HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8">';

const page = (body: string) => `${HEAD}</head><body>${body}</body></html>`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sources that a page's policy allows for a kind of thing. */
function allowed(html: string, kind: string): string[] | undefined {
  const directive = pagePolicy(html)
    .split(';')
    .find((each) => each.startsWith(`${kind} `));
  return directive?.split(' ').slice(1);
}

describe('the policy of a page', () => {
  it('allows the scripts that stand in it, by hash, and those of the site', () => {
    const html = page('<script>a < b && go()</script><script type="module">import "/x.js"</script>');
    expect(allowed(html, 'script-src')).toEqual([
      "'self'",
      hashOf('a < b && go()'),
      hashOf('import "/x.js"'),
    ]);
  });

  it('has no hash for data, for scripts of the site, for comments, or for text that shows code', () => {
    const html = page(
      '<script type="application/ld+json">{}</script><script src="/x.js"></script><!--<script>no()</script>-->' +
        '<p title="<script>">&lt;script&gt;no()&lt;/script&gt;</p>',
    );
    expect(allowed(html, 'script-src')).toEqual(["'self'"]);
  });

  it('allows sheets and style attributes as they are once read, each once', () => {
    const html = page(
      '<style>p{}</style><p style="--title:&quot;Q &amp; A&#34;">a > b</p><td style="text-align:left"><td style=\'text-align:left\'>',
    );
    expect(allowed(html, 'style-src')).toEqual(["'self'", hashOf('p{}')]);
    expect(allowed(html, 'style-src-attr')).toEqual([
      "'unsafe-hashes'",
      hashOf('--title:"Q & A"'),
      hashOf('text-align:left'),
    ]);
  });

  it('allows no style attribute where the page has none', () => {
    expect(allowed(page('<p data-style="color:red">'), 'style-src-attr')).toBeUndefined();
  });

  it('reads line ends as browsers do', () => {
    expect(pagePolicy(page('<script>a\r\nb</script>'))).toBe(pagePolicy(page('<script>a\nb</script>')));
  });

  it('stands before everything that it is for, and behind the encoding', () => {
    const plain = page('<script>a</script>');
    const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(plain)}">`;
    expect(withPolicy(plain)).toBe(plain.replace(HEAD, HEAD + meta));
  });

  it('cannot be put into what is no page', () => {
    expect(() => withPolicy('<p>A piece</p>')).toThrow('no <head>');
  });
});
