/** Whether a tag is well-formed by BCP 47; all languages that are registered have two or three letters. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language and where most people speak it, as Open Graph spells them: `en_US` for `en`. */
export function localeOf(language: string): string {
  const { language: spoken, region = 'US' } = new Intl.Locale(language).maximize();
  return `${spoken}_${region}`;
}

/** Whether a text is a language and a region as Open Graph spells them. */
export function isLocale(text: string): boolean {
  return /^[a-z]{2,3}_[A-Z]{2}$/.test(text);
}

/** Whether a locale names the language of a tag, and its region if the tag has one. */
export function fitsLanguage(locale: string, tag: string): boolean {
  const { language, region } = new Intl.Locale(tag);
  const [spoken, where] = locale.split('_');
  return spoken === language && (region === undefined || where === region);
}
