import { expect, it } from 'vitest';
import { mapCandidates } from '../../../src/mdx/image-candidates.ts';

const shout = (address: string) => address.toUpperCase();

it.each([
  ['a.png', 'A.PNG'],
  ['a.png 1x, b.png 2x', 'A.PNG 1x, B.PNG 2x'],
  ['a.png 640w,\n  b,c.png 1280w', 'A.PNG 640w, B,C.PNG 1280w'],
  ['a.png, b.png 2x', 'A.PNG, B.PNG 2x'],
  // What the package `srcset` makes other addresses of.
  ['a 1x, b 2x', 'A 1x, B 2x'],
  ['a.png\n2x', 'A.PNG 2x'],
  ['', ''],
])('mapCandidates replaces the addresses of %j and nothing else', (srcset, mapped) => {
  expect(mapCandidates(srcset, shout)).toBe(mapped);
});
