import type { Cdata, Text } from 'xast';

/** A text in an element of XML, escaped as its writer does. */
export function text(value: string): (Text | Cdata)[] {
  const legal = withoutIllegal(value);
  // xast-util-to-xml leaves "]]>" as it is in text, where XML does not allow it.
  return legal.includes(']]>') ? verbatim(legal) : [{ type: 'text', value: legal }];
}

/** A text as it is, in as many CDATA sections as it takes to hold every "]]>". */
export function verbatim(value: string): Cdata[] {
  return withoutIllegal(value)
    .split(/(?<=\]\])(?=>)/)
    .map((part) => ({ type: 'cdata', value: part }));
}

/**
 * A text without the characters that XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets), and those
 * that are none (https://www.unicode.org/faq/private_use.html#noncharacters), which no HTML may hold.
 */
export function withoutIllegal(value: string): string {
  return value.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu,
    '',
  );
}
