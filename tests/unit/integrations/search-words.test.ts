import { expect, it } from 'vitest';
import { searchWords } from '../../../src/integrations/search-words.ts';

it('lists words of letters once, those of most texts first', () => {
  expect(searchWords(['Zeit, Zeit, Zeit', 'An offer: don’t', 'Offers (the OFFER)'])).toEqual([
    'offer',
    'dont',
    'offers',
    'the',
    'zeit',
  ]);
});

it('lists no numbers and no very short words', () => {
  expect(searchWords(['In 2024, 3–4 times and 75% of x2 to machine-learned'])).toEqual([
    'and',
    'learned',
    'machine',
    'times',
  ]);
});

it('keeps accents, however they are encoded', () => {
  expect(searchWords(['Gehälter', 'Geha\u0308lter'])).toEqual(['gehälter']);
});
