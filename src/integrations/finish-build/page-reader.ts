import { readPage, withEdits, type ReadPage } from './finish-page.ts';
import { pageFacts } from './page-facts.ts';
import { checkPage, type CheckedPage } from './site-check.ts';
import { codeDigest, digestOf } from '../../cache/code-digest.ts';
import { openRunCache, type RunCache } from '../../cache/run-cache.ts';
import type { AllowedHosts } from '../../site-config/allowed-hosts.ts';
import type { Address } from '../../permalinks/address.ts';

/** What the last build read of its pages: most are what they were. */
const PAGES_CACHE = '.cache/pages/last-build';

/** Finishes pages and reads them for the check of the site, each page once. */
export interface PageReader {
  /** A page as Astro rendered it, made ready to be served. `file` is relative to the site. */
  finish(file: string, html: string): string;
  /** What a finished page gives to the check of its site. */
  read(file: string, html: string): CheckedPage;
  /** Writes what was read, for the next build. */
  save(): Promise<void>;
}

/** A reader of the pages of one build, which may be one of many in the same process. */
export function createPageReader(
  address: Address,
  cacheFile = PAGES_CACHE,
  allowed?: AllowedHosts,
): PageReader {
  let cache: RunCache<CheckedPage> | undefined;
  const opened = () =>
    (cache ??= openRunCache<CheckedPage>(cacheFile, digestOf([codeDigest(), address.absolute('/')])));
  const cached = (file: string, html: string, read: () => CheckedPage) =>
    opened().get(digestOf([file, html]), read);
  const checked = ({ ids, wanted, problems }: ReadPage): CheckedPage => ({ ids, wanted, problems });
  return {
    finish: (file, html) => {
      const page = readPage(file, html, address, allowed);
      const finished = withEdits(html, page.edits);
      cached(file, finished, () => checked(page));
      return finished;
    },
    read: (file, html) => cached(file, html, () => checkPage(file, pageFacts(html), address)),
    save: async () => cache?.save(),
  };
}
