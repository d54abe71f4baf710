import { describe, expect, it } from 'vitest';
import { routeParams } from '../../../src/site-model/route-params.ts';

describe('the parameters of an address', () => {
  it.each([
    ['/essays/why/so/embed/', '/essays/[essay]/[question]/embed', { essay: 'why', question: 'so' }],
    ['/essays/why.md', '/essays/[essay].md', { essay: 'why' }],
    ['/essays/why/a/b.png', '/essays/[essay]/[...picture]', { essay: 'why', picture: 'a/b.png' }],
    ['/answers/archive-1-rss.xml', '/[...feed].xml', { feed: 'answers/archive-1-rss' }],
    ['/essays/old/', '/[...moved]', { moved: 'essays/old' }],
    ['/essays/old/', '/[...moved]/index.html', { moved: 'essays/old' }],
    ['/notes/zäh & co/', '/notes/[note]', { note: 'zäh & co' }],
  ])('%s are what %s has in brackets', (path, pattern, params) => {
    expect(routeParams(path, pattern)).toEqual(params);
  });

  it.each([
    ['/answers/feed.json', '/[...feed].xml'],
    ['/notes/why/square.png', '/essays/[essay]/[...picture]'],
    ['/essays/why/so/', '/essays/[essay]'],
    ['/essays/whyxmd', '/essays/[essay].md'],
  ])('%s has none where another file makes it than %s', (path, pattern) => {
    expect(routeParams(path, pattern)).toBeUndefined();
  });
});
