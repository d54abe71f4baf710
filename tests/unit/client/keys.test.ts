import { expect, it } from 'vitest';
import { keyOf } from '../../../src/client/keys.ts';

it.each([
  ['j', 'KeyJ', 'j'],
  ['ت', 'KeyJ', 'j'],
  ['ח', 'KeyJ', 'j'],
  ['л', 'KeyK', 'k'],
  ['ظ', 'Slash', '/'],
  ['؟', 'Slash', '?'],
  ['?', 'Slash', '?'],
  ['/', 'KeyQ', '/'],
  // On a French Canadian keyboard, and on Dvorak.
  ['é', 'Slash', 'é'],
  ['h', 'KeyJ', 'h'],
  ['ش', 'KeyA', undefined],
])('"%s" from the place of %s is the key %s', (key, code, expected) => {
  expect(keyOf({ key, code })).toBe(expected);
});
