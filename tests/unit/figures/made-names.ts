import fc from 'fast-check';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Letters of the scripts that names are made up in, and what stands between them. */
const SCRIPTS = {
  latin: [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x30, 0x39), ...'éßøÅœ&–-’ '],
  cyrillic: [...range(0x410, 0x44f), 'ё', ' '],
  han: range(0x4e00, 0x4fff),
  arabic: [...range(0x627, 0x63a), ...range(0x641, 0x64a), ' '],
};

/** A name of 1 to 40 characters in one of four scripts. */
export const name = fc
  .constantFrom(...Object.values(SCRIPTS))
  .chain((letters) =>
    fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 40, size: 'max' })
      .map((all) => all.join('').trim()),
  )
  .filter((text) => text !== '');

/** Some names, no two of them the same. */
export const names = (minLength: number, maxLength: number) =>
  fc.uniqueArray(name, { minLength, maxLength, selector: (text) => text.normalize() });
