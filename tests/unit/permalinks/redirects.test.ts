import { describe, expect, it } from 'vitest';
import { createAddress } from '../../../src/permalinks/address.ts';
import { hostRedirects } from '../../../src/hosting/host-redirects.ts';
import { nginxMaps } from '../../../src/hosting/nginx.ts';
import { redirectsFile } from '../../../src/hosting/rules-files.ts';
import { move, publish, type LiveAddress } from '../../../src/permalinks/ledger.ts';
import { formerAnchors, movedElsewhere } from '../../../src/permalinks/former-anchors.ts';
import { redirectsOf } from '../../../src/permalinks/redirects.ts';

const live = (address: string, position: number, question = true): LiveAddress => ({
  address,
  text: address.split('#')[1] ?? address,
  question,
  published: '2026-01-01',
  position,
});
const before = publish(new Map(), [
  live('/essays/a/', 0, false),
  live('/essays/a/#why', 1),
  live('/essays/a/#part', 2, false),
  live('/essays/a/#how', 3),
]);

describe('redirectsOf', () => {
  it('gives each question its short address', () => {
    expect(redirectsOf(before).map(({ from, to }) => [from, to])).toEqual([
      ['/q/1/', '/essays/a/why/'],
      ['/q/2/', '/essays/a/how/'],
    ]);
  });

  it('leads the page of a reworded question on, over any number of rewordings, and keeps its anchors', () => {
    const once = publish(move(before, '/essays/a/#why', '/essays/a/#wherefore'), [
      live('/essays/a/#wherefore', 1),
    ]);
    const twice = publish(move(once, '/essays/a/#wherefore', '/essays/a/#reason'), [
      live('/essays/a/#reason', 1),
    ]);
    const pages = redirectsOf(twice).map(({ from, to }) => `${from} ${to}`);
    expect(pages).toEqual([
      '/essays/a/wherefore/ /essays/a/reason/',
      '/essays/a/why/ /essays/a/reason/',
      '/q/1/ /essays/a/reason/',
      '/q/2/ /essays/a/how/',
    ]);
    expect(formerAnchors(twice, 'a').get('reason')).toEqual(['wherefore', 'why']);
  });

  it('leads a question that became a part to its place, and gives a part no page', () => {
    const merged = move(before, '/essays/a/#how', '/essays/a/#part');
    const part = move(merged, '/essays/a/#part', '/essays/a/#why');
    expect(redirectsOf(merged)).toContainEqual(
      expect.objectContaining({ from: '/q/2/', to: '/essays/a/#part' }),
    );
    expect(redirectsOf(part).map(({ from }) => from)).not.toContain('/essays/a/part/');
  });

  it('lists the places of an essay that was renamed, because a refresh loses anchors', () => {
    const renamed = publish(move(before, '/essays/a/', '/essays/b/'), [
      live('/essays/b/', 0, false),
      live('/essays/b/#why', 1),
      live('/essays/b/#part', 2, false),
      live('/essays/b/#how', 3),
    ]);
    expect(redirectsOf(renamed)[0]).toMatchObject({
      from: '/essays/a/',
      to: '/essays/b/',
      places: [
        { anchor: 'why', to: '/essays/b/#why' },
        { anchor: 'part', to: '/essays/b/#part' },
        { anchor: 'how', to: '/essays/b/#how' },
      ],
    });
  });

  it('tells an essay which of its answers went to another', () => {
    const carried = publish(move(before, '/essays/a/#how', '/essays/b/#how'), [live('/essays/b/#how', 1)]);
    expect(movedElsewhere(carried, 'a')).toEqual([{ anchor: 'how', to: '/essays/b/#how', text: 'how' }]);
  });
});

describe('anchors of an essay that was renamed after an answer had left it', () => {
  const life = [live('/essays/life/', 0, false), live('/essays/life/#why', 1)];
  const both = publish(before, life);
  const left = publish(move(both, '/essays/a/#how', '/essays/life/#how'), [live('/essays/life/#how', 2)]);
  const renamed = publish(move(left, '/essays/a/', '/essays/b/'), [
    live('/essays/b/', 0, false),
    live('/essays/b/#why', 1),
    live('/essays/b/#part', 2, false),
  ]);

  it('lead to the answer from the new page, too, as hosts add them to the new address', () => {
    expect(movedElsewhere(renamed, 'b')).toEqual([{ anchor: 'how', to: '/essays/life/#how', text: 'how' }]);
    expect(redirectsOf(renamed)[0]).not.toHaveProperty('needsPage');
    const again = publish(move(renamed, '/essays/b/', '/essays/c/'), [
      live('/essays/c/', 0, false),
      live('/essays/c/#why', 1),
      live('/essays/c/#part', 2, false),
    ]);
    expect(movedElsewhere(again, 'c').map(({ anchor, to }) => [anchor, to])).toEqual([
      ['how', '/essays/life/#how'],
    ]);
  });

  it('are left to the page where the new one has another answer at such an anchor', () => {
    // Two questions “why”: the one of the essay that is joined has another anchor in the other.
    const moved = publish(move(both, '/essays/a/#why', '/essays/life/#why-a'), [
      live('/essays/life/#why-a', 3),
    ]);
    const joined = publish(move(moved, '/essays/a/', '/essays/life/'), [
      live('/essays/life/#part', 4, false),
      live('/essays/life/#how', 5),
    ]);
    const redirect = redirectsOf(joined).find(({ from }) => from === '/essays/a/');
    expect(redirect).toMatchObject({ to: '/essays/life/', needsPage: true });
    expect(hostRedirects(joined, () => true).map(({ from }) => from)).not.toContain('/essays/a/');
    expect(formerAnchors(joined, 'life').get('why-a')).toBeUndefined();
  });
});

describe('redirects for hosts', () => {
  const address = createAddress('https://example.org/blog');
  const redirects = [
    { from: '/essays/لماذا/', to: '/essays/new/#why', target: '/essays/new/#why', places: [] },
  ];

  it('are encoded, permanent, and below the base path', () => {
    expect(redirectsFile(redirects, address)).toBe(
      '/blog/essays/%D9%84%D9%85%D8%A7%D8%B0%D8%A7/ /blog/essays/new/#why 301\n',
    );
  });

  it('are decoded where nginx compares them', () => {
    expect(nginxMaps(redirects, [], address)).toContain(
      'map $uri $moved {\n  default "";\n  "/blog/essays/لماذا/" "/blog/essays/new/#why";\n}\n',
    );
  });
});
