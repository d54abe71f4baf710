import { expect, it } from 'vitest';
import { placeOfField } from '../../../src/site-config/field-place.ts';

const SOURCE = `/** name: in a comment */
export const site = defineSite({
  author: {
    name: 'Me',
    address: 'https://me.example',
  },
  name: 'Ask',
  licence: { name: 'CC0', address: 'x' },
  social: [
    { name: 'A', address: 'b' },
  ],
  address: 'https://example.org',
  theme: {
    light: {
      paper: '#fff',
    },
    dark: {
      paper: '#000',
    },
  },
});
`;

it.each([
  ['name', 7, 3],
  ['author.name', 4, 5],
  ['address', 12, 3],
  ['author.address', 5, 5],
  ['theme.light.paper', 15, 7],
  ['theme.dark.paper', 18, 7],
  ['theme.dark.ink', 17, 5],
  ['licence.address', 8, 3],
  ['social.0', 9, 3],
  ['hub', 1, 1],
])('the field %s is found', (field, line, column) => {
  expect(placeOfField(SOURCE, field)).toEqual({ line, column });
});
