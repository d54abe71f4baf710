/** Quotation marks of a language: outer and inner, each with the space that belongs inside of it. */
export interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}

const marks = (outer: string, inner: string): QuotationMarks => {
  const pair = (text: string) => text.split('|') as unknown as readonly [string, string];
  return { double: pair(outer), single: pair(inner) };
};

const CURLED = marks('“|”', '‘|’');
const LOW_HIGH = marks('„|“', '‚|‘');
const LOW_RIGHT = marks('„|”', '‚|’');
const ANGLED = marks('«|»', '“|”');
const CORNERS = marks('「|」', '『|』');

/** By language, and by region or script where that differs; after the delimiters of CLDR (https://cldr.unicode.org). */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  ar: ANGLED,
  bg: LOW_HIGH,
  bs: LOW_RIGHT,
  ca: ANGLED,
  cs: LOW_HIGH,
  da: CURLED,
  de: LOW_HIGH,
  'de-ch': marks('«|»', '‹|›'),
  'de-li': marks('«|»', '‹|›'),
  el: ANGLED,
  en: CURLED,
  es: ANGLED,
  et: LOW_HIGH,
  eu: ANGLED,
  fa: marks('«|»', '‹|›'),
  fi: marks('”|”', '’|’'),
  // A narrow space that does not break stands inside of guillemets.
  fr: marks('«\u202f|\u202f»', '“|”'),
  'fr-ch': marks('«\u202f|\u202f»', '‹\u202f|\u202f›'),
  he: marks('”|”', '’|’'),
  hr: LOW_RIGHT,
  hu: marks('„|”', '»|«'),
  hy: marks('«|»', '«|»'),
  is: LOW_HIGH,
  it: ANGLED,
  ja: CORNERS,
  ka: LOW_HIGH,
  lt: LOW_HIGH,
  lv: CURLED,
  mk: LOW_HIGH,
  nb: marks('«|»', '‘|’'),
  nl: CURLED,
  nn: marks('«|»', '‘|’'),
  no: marks('«|»', '‘|’'),
  pl: marks('„|”', '«|»'),
  pt: CURLED,
  'pt-pt': ANGLED,
  ro: marks('„|”', '«|»'),
  ru: marks('«|»', '„|“'),
  sk: LOW_HIGH,
  sl: LOW_HIGH,
  sq: marks('«|»', '“|”'),
  sr: marks('„|”', '‘|’'),
  sv: marks('”|”', '’|’'),
  uk: marks('«|»', '„|“'),
  'zh-hant': CORNERS,
  'zh-hk': CORNERS,
  'zh-mo': CORNERS,
  'zh-tw': CORNERS,
};

/**
 * Quotation marks of a language, those of English if it is not in the table.
 *
 * @param language BCP 47 tag.
 */
export function quotationMarks(language: string): QuotationMarks {
  const pieces = language.toLowerCase().split('-');
  const [base = ''] = pieces;
  const narrower = pieces.slice(1).map((piece) => MARKS[`${base}-${piece}`]);
  return narrower.find(Boolean) ?? MARKS[base] ?? CURLED;
}
