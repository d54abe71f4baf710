import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/i18n/numbers.ts';

describe('a number in words of the interface', () => {
  it('is written as Intl writes it', () => {
    const intl = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
          expect(numberText(value)).toBe(intl.format(value));
        },
      ),
    );
  });

  it('keeps the digits that it is given', () => {
    expect(numberText((1234).toFixed(2))).toBe('1,234.00');
  });
});
