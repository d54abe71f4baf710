/** Plural categories of the languages that inflect by count, as CLDR lists them (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
interface Categories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  he: 'one' | 'two' | 'other';
}

/** A phrase in each plural form of a language; `#` stands for the number. */
export type PluralForms<L extends keyof Categories> = Readonly<Record<Categories[L], string>>;

/**
 * Returns a function that gives the forms of a phrase and the count they are chosen by, as the language's plural rules have it.
 * The count may be a number that is already formatted: "1,5".
 *
 * @param decimalMark What separates decimals in formatted numbers.
 */
export function pluralOf<L extends keyof Categories>(language: L, decimalMark: string) {
  let rules: Intl.PluralRules | undefined;
  return (count: number | string, forms: PluralForms<L>): string => {
    rules ??= new Intl.PluralRules(language);
    const number = Number(
      String(count)
        .split(decimalMark)
        .map((digits) => digits.replace(/\D/g, ''))
        .join('.'),
    );
    const form = (forms as Readonly<Partial<Record<string, string>>>)[rules.select(number)];
    return (form ?? (forms as Readonly<Record<'other', string>>).other).replace('#', String(count));
  };
}
