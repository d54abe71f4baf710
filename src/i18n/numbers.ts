// As all others spell it: the build knows the module by this.
import { decimalMark, thousandsMark } from '../i18n/words.ts';

/** A number, or what `toFixed` made of one, in the language's marks: "1,234.5"; not by Intl, which takes its time on a phone. */
export function numberText(value: number | string): string {
  const [whole = '', ...decimals] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark), ...decimals].join(decimalMark);
}
