import { readDocument } from '../src/content/read-document.ts';
import { readContent } from '../src/content/read-content.ts';
import type { Kind } from '../src/permalinks/kinds.ts';
import type { PlacedAddress } from '../src/site-model/addresses.ts';
import type { Document } from '../src/site-model/document.ts';
import { createSite } from '../src/site-model/site.ts';

/** A document as it is read from a text in a folder of its own, in English. */
export function documentOf(
  kind: Kind,
  slug: string,
  body: string,
  beside: readonly string[] = ['index.mdx'],
  /** Content of the files beside it that it is made of, by their names. */
  contents: Readonly<Record<string, string | Uint8Array>> = {},
): Document {
  const path = `${slug}/${beside.includes('index.md') ? 'index.md' : 'index.mdx'}`;
  const source = { kind, path, file: `content/${kind}s/${path}`, bytes: Buffer.from(body), beside };
  const readBeside = (name: string) => Buffer.from(contents[name] ?? '');
  return readDocument({ ...source, readBeside }, 'en');
}

/** Every address that some content has now. */
export function liveAddresses(content: string, language = 'en'): readonly PlacedAddress[] {
  const { documents, ledger, data } = readContent({ content, language });
  const options = { now: new Date(), showUnpublished: false, language };
  return createSite(documents, ledger?.ledger ?? new Map(), data, options).addresses;
}
