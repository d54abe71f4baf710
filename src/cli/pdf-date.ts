/**
 * A PDF that says it was made on a day, instead of when the command was run, so that one text is always the same file.
 * The date keeps its length, because a PDF knows its parts by where they begin (ISO 32000-2, 7.5.4).
 */
export function setPdfDate(pdf: Uint8Array, day: Date): Uint8Array {
  const digits = day.toISOString().replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(
    /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g,
    (_, name: string) => `/${name} (D:${digits}+00'00')`,
  );
  return Buffer.from(dated, 'latin1');
}
