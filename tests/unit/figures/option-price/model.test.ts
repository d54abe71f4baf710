import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionPrice } from '../../../../src/figures/option-price/model.ts';
import {
  growthToMatchPay,
  growthToMatchTotal,
  totalPay,
  yearsToMatchPay,
  yearsToMatchTotal,
} from '../../../../src/figures/option-price/pay.ts';
import { OPTION_PRESETS } from '../../../../src/figures/option-price/presets.ts';
import { pathNames } from '../../../../src/figures/option-price/sentences.ts';
import {
  AUTHORS_OPTION,
  decodeNamedOption,
  decodeOption,
  encodeNamedOption,
  encodeOption,
  OPTION_LIMITS,
  optionSettingsFrom,
  type OptionSettings,
} from '../../../../src/figures/option-price/state.ts';
import { names } from '../made-names.ts';

const multiple = fc.double({ min: 1.1, max: 6, noNaN: true });
const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
const years = fc.integer({ min: 2, max: 20 });
const settings: fc.Arbitrary<OptionSettings> = fc.record({
  multiple: fc.integer({ min: 11, max: 60 }).map((tenths) => tenths / 10),
  otherGrowth: fc.integer(OPTION_LIMITS.otherGrowth),
  newGrowth: fc.integer(OPTION_LIMITS.newGrowth),
  years: fc.integer(OPTION_LIMITS.years),
});

/** What some years pay in all, added up year by year. */
function added(first: number, growth: number, count: number): number {
  let [total, pay] = [0, first];
  for (let year = 0; year < count; year += 1) {
    total += pay;
    pay *= 1 + growth;
  }
  return total;
}

describe('the growth that catches up', () => {
  it('is the fourth root of four, less one, over four years', () => {
    expect(growthToMatchPay(4, 0, 4)).toBeCloseTo(Math.SQRT2 - 1, 12);
    expect(growthToMatchPay(4, 0, 2)).toBeCloseTo(1, 12);
    expect(growthToMatchPay(3, 0, 1)).toBeCloseTo(2, 12);
  });

  it('makes both paths pay alike after those years', () => {
    fc.assert(
      fc.property(multiple, share(0.3), years, (m, h, n) => {
        const g = growthToMatchPay(m, h, n);
        expect((1 + g) ** n / (m * (1 + h) ** n)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('makes both paths have paid alike in all, as added up year by year', () => {
    fc.assert(
      fc.property(multiple, share(0.3), years, (m, h, n) => {
        const g = growthToMatchTotal(m, h, n) ?? NaN;
        expect(added(1, g, n) / added(m, h, n)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('of the sum is more than that of the pay, and cannot be where there is but one year', () => {
    fc.assert(
      fc.property(multiple, share(0.3), years, (m, h, n) => {
        expect(growthToMatchTotal(m, h, n)).toBeGreaterThan(growthToMatchPay(m, h, n));
      }),
    );
    expect(growthToMatchTotal(4, 0, 1)).toBeUndefined();
  });

  it('of the sum has a closed form over two years: (1+g) + 1 = m·((1+h) + 1)', () => {
    fc.assert(
      fc.property(multiple, share(0.3), (m, h) => {
        expect(growthToMatchTotal(m, h, 2)).toBeCloseTo(m * (2 + h) - 2, 9);
      }),
    );
  });
});

describe('the sum of some years', () => {
  it('is what adding up gives, near no growth too', () => {
    fc.assert(
      fc.property(
        fc.oneof(share(1), share(1e-6), fc.constant(0)),
        fc.integer({ min: 0, max: 60 }),
        (g, n) => {
          expect(totalPay(g, n)).toBeCloseTo(added(1, g, n), 5 - Math.log10(Math.max(1, added(1, g, n))));
        },
      ),
    );
  });
});

describe('the years that it takes', () => {
  it('undo the growth that it takes', () => {
    fc.assert(
      fc.property(multiple, share(0.3), years, (m, h, n) => {
        expect(yearsToMatchPay(m, h, growthToMatchPay(m, h, n))).toBeCloseTo(n, 6);
      }),
    );
  });

  it('never come where the new path does not grow faster', () => {
    expect(yearsToMatchPay(4, 0.1, 0.1)).toBeUndefined();
    expect(yearsToMatchTotal(4, 0.1, 0.1)).toBeUndefined();
  });

  it('are the first whole ones after which the sum has caught up', () => {
    fc.assert(
      fc.property(multiple, share(0.1), fc.double({ min: 0.15, max: 1, noNaN: true }), (m, h, g) => {
        const n = yearsToMatchTotal(m, h, g);
        if (n === undefined) return;
        expect(added(1, g, n)).toBeGreaterThanOrEqual(added(m, h, n) * (1 - 1e-9));
        expect(added(1, g, n - 1)).toBeLessThanOrEqual(added(m, h, n - 1) * (1 + 1e-9));
      }),
    );
  });
});

describe('the figure', () => {
  it('answers the essay’s question in words', () => {
    expect(optionPrice(AUTHORS_OPTION, pathNames()).sentence).toBe(
      'The other offer paid 4 times as much: a 75% cut. To catch up within 10 years, the new path has to grow by 14.9% a year to match yearly pay, and 28.7% to match total earnings. At 15% it pays as much after 10 years, and has paid as much in total after 18 years.',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, multiple: 3 }, pathNames()).paid).toBe(
      'The other offer paid 3 times as much: a 67% cut.',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, multiple: 5 }, pathNames()).paid).toBe(
      'The other offer paid 5 times as much: an 80% cut.',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, newGrowth: 0 }, pathNames()).outcome).toBe(
      'At 0% it never catches up.',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, years: 1 }, pathNames()).needed).toContain(
      'no growth makes up for the sum of a single year',
    );
  });

  it('tells each year, whatever is set', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const model = optionPrice(values, pathNames());
        expect(model.rows).toHaveLength(values.years);
        const last = model.rows.at(-1);
        expect(last?.otherTotal).toBeCloseTo(
          added(values.multiple, values.otherGrowth / 100, values.years),
          6,
        );
        expect(model.years.length).toBeLessThanOrEqual(8);
        expect(model.pays.length).toBeLessThanOrEqual(6);
        expect(`${model.newPath} ${model.otherPath} ${model.shortfall} ${model.surplus}`).not.toMatch(
          /NaN|Infinity/,
        );
      }),
    );
  });

  it('says in its headline how long it takes to catch up, and at what price', () => {
    // The sum of 4 − 1.15ⁿ over ten years: 40 − (1.15¹⁰ − 1) / 0.15.
    expect(40 - (1.15 ** 10 - 1) / 0.15).toBeCloseTo(19.7, 1);
    expect(optionPrice(AUTHORS_OPTION, pathNames()).headline).toBe(
      'Catching up takes 10 years and costs 19.7 starting salaries',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, newGrowth: 0 }, pathNames()).headline).toBe(
      'Never catches up: 30 starting salaries behind after 10 years',
    );
    expect(optionPrice({ ...AUTHORS_OPTION, newGrowth: 10 }, pathNames()).headline).toMatch(
      /^Still behind after 10 years, by 24\.1 starting salaries so far$/,
    );
  });

  it('says the same shortfall in the headline, in the drawing, in the table and to who listens', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const { headline, labels, rows, description, meeting } = optionPrice(values, pathNames());
        const said = /([\d.,]+) starting/.exec(headline)?.[1] ?? '';
        expect(labels.shortfall.lines.join(' ')).toContain(said);
        expect(description).toContain(`less: ${said} starting`);
        const behind = rows.map(({ ownTotal, otherTotal }) => otherTotal - ownTotal);
        const most = meeting ? Math.max(0, ...behind) : (behind.at(-1) ?? NaN);
        expect(Math.abs(Number(said.replaceAll(',', '')) - most)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it('marks where the paths meet only where they do within the years', () => {
    expect(optionPrice(AUTHORS_OPTION, pathNames()).meeting).toBeDefined();
    expect(optionPrice({ ...AUTHORS_OPTION, newGrowth: 10 }, pathNames()).meeting).toBeUndefined();
  });
});

describe('a state in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(settings, (values) => {
        expect(decodeOption(encodeOption(values))).toEqual(values);
      }),
    );
  });

  it('comes back with the author’s names', () => {
    fc.assert(
      fc.property(settings, names(2, 2), (values, paths) => {
        const named = { ...values, paths };
        expect(decodeNamedOption(encodeNamedOption(named))).toEqual(named);
      }),
    );
  });

  it('brings no names along that a reader’s address has', () => {
    expect(decodeNamedOption('4_0_15_10/startup/bank')).toBeDefined();
    expect(decodeOption('4_0_15_10/startup/bank')).toBeUndefined();
  });

  it.each(['', '4', '4_0_15', '4_0_15_10_1', '9_0_15_10', '4_0_15_0', '4_0_15_2.5', 'x_0_15_10'])(
    'is ignored where it is nonsense: %s',
    (text) => expect(decodeOption(text)).toBeUndefined(),
  );
});

describe('the names of the paths', () => {
  it('are the author’s wherever the paths are named', () => {
    const { sentence, description, names, labels } = optionPrice(
      AUTHORS_OPTION,
      pathNames(['The start-up', 'The bank']),
    );
    expect(sentence).toContain('The bank paid 4 times as much: a 75% cut.');
    expect(sentence).toContain('The start-up has to grow by 14.9% a year');
    expect(sentence).toContain('At 15% The start-up pays as much after');
    expect(description).toContain('The bank, beginning at 4 times the starting pay of The start-up');
    expect([labels.newPath.lines, labels.otherPath.lines]).toEqual([['The', 'start-up'], ['The bank']]);
    expect(names.payScale).toBe('starting salaries: The start-up');
    expect([names.newGrowth, names.otherGrowth, names.otherCash]).toEqual([
      'Growth: The start-up',
      'Growth: The bank',
      'Cash: The bank',
    ]);
    expect(`${sentence} ${description}`).not.toMatch(/new path|other offer/i);
  });
});

describe('presets', () => {
  it('set the new path to grow as it must, to a whole percent', () => {
    for (const { settings: preset } of OPTION_PRESETS) {
      const needed = 100 * growthToMatchPay(preset.multiple, preset.otherGrowth / 100, preset.years);
      expect(Math.abs(preset.newGrowth - needed)).toBeLessThanOrEqual(0.6);
    }
  });
});

describe('what an author writes', () => {
  it.each([
    [{ multiple: 9 }, '"multiple" is not a number from 1.1 to 6, as in multiple={4}.'],
    [
      { paths: ['The bank'] },
      `"paths" is not a list of 2 names, as in paths={['The start-up', 'The bank']}.`,
    ],
    [{ years: 2.5 }, '"years" is not a whole number.'],
    [
      { growth: 5 },
      'There is no property "growth"; there are multiple, otherGrowth, newGrowth, years, paths.',
    ],
  ])('is refused with the hint: %j', (props, message) => {
    expect(optionSettingsFrom(props)).toEqual([message]);
  });
});
