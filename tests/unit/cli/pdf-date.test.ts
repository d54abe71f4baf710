import { expect, it } from 'vitest';
import { setPdfDate } from '../../../src/cli/pdf-date.ts';

it('a PDF says that it was made on the day of its text, and no other byte of it changes', () => {
  const binary = Buffer.from([0xff, 0x00, 0x80]).toString('latin1');
  const pdf = (date: string) =>
    Buffer.from(
      `${binary}/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>${binary}`,
      'latin1',
    );
  expect(Buffer.from(setPdfDate(pdf('20261125030000'), new Date('2026-01-04')))).toEqual(
    pdf('20260104000000'),
  );
});
