import { describe, expect, it } from 'vitest';
import { createAddress } from '../../../src/permalinks/address.ts';
import { headersFile, nginxHeaders } from '../../../src/permalinks/host-headers.ts';

const EMBED = '/essays/work/why/embed/';
const PAGES = [
  '/',
  '/faq/',
  '/about/',
  '/essays/',
  '/essays/work/',
  '/essays/work/why/',
  '/q/4/',
  '/404.html',
];

/** What hosts send: all policies of the rules that match, `:name` standing for any one piece of the path. */
function policies(file: string, path: string): string[] {
  const rules = [...file.matchAll(/^(\S+)\n {2}Content-Security-Policy: (.*)$/gm)];
  return rules.flatMap(([, pattern = '', policy = '']) =>
    new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path) ? [policy] : [],
  );
}

describe.each(['https://example.org', 'https://example.org/blog'])('a site at %s', (url) => {
  const address = createAddress(url);

  it('lets other sites frame the embeddable answers and nothing else', () => {
    const file = headersFile(address);
    expect(policies(file, address.href(EMBED))).toEqual(['frame-ancestors *']);
    for (const path of PAGES)
      expect(policies(file, address.href(path)), path).toEqual(["frame-ancestors 'none'"]);
  });

  it('says the same to nginx', () => {
    const [, pattern = ''] = /"~(.*)" "\*"/.exec(nginxHeaders(address)) ?? [];
    expect(new RegExp(pattern).test(address.href(EMBED))).toBe(true);
    for (const path of PAGES) expect(new RegExp(pattern).test(address.href(path)), path).toBe(false);
  });
});
