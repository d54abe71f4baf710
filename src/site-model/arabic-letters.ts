/** Forms of Arabic letters that writers use for one another, each as the one that stands for all; the tatweel only stretches words. */
const SAME: Readonly<Record<string, string>> = { ـ: '', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };

/** A text with one form for each Arabic letter, once its marks, hamza among them, are gone. */
export function sameArabicLetters(text: string): string {
  return text.replace(/[ـٱىیةک]/g, (letter) => SAME[letter] ?? letter);
}
