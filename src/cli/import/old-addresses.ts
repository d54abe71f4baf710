import { contentPaths } from '../../content/check-content.ts';
import type { Content } from '../../content/read-content.ts';
import { ContentError } from '../../diagnostics/content-error.ts';
import { pathKey, type Remark } from '../../import/foreign-site.ts';
import type { ImportedText } from '../../import/texts.ts';
import { publishTargets, type Ledger } from '../../permalinks/ledger.ts';
import { createSite } from '../../site-model/site.ts';
import { site } from '../../site.ts';
import { recordRedirect } from '../record/redirect.ts';

/** What became of the old addresses of some texts. */
export interface RecordedAddresses {
  ledger: Ledger;
  /** Each old address, and the page that it redirects to. */
  redirects: [from: string, to: string][];
}

/**
 * Records in the ledger that the old addresses of imported texts redirect to these.
 *
 * @param content The content with the texts in it.
 */
export function recordOldAddresses(
  texts: readonly ImportedText[],
  { documents, data, language, ...content }: Content,
  remark: (remark: Remark) => void,
): RecordedAddresses {
  const today = new Date().toISOString().slice(0, 10);
  const options = { now: new Date(), showUnpublished: false, language };
  const live = createSite(documents, new Map(), { careerLadders: undefined }, options).addresses;
  const pages = new Set(live.map(({ address }) => address));
  const paths = contentPaths({ ...content, documents, data, language });
  const owners = new Map<string, ImportedText>();
  const redirects: [string, string][] = [];
  let ledger: Ledger = content.ledger?.ledger ?? new Map();
  for (const text of texts) {
    const { page, addresses, from, draft } = text;
    if (!pages.has(page) && addresses.length > 0) {
      if (!draft)
        remark({
          ...{ file: from, line: 1 },
          what: 'a post dated in the future',
          hint: `Its old addresses will not redirect; once it is published: npm run record -- --from "${addresses[0]}" --to "${page}"`,
        });
      continue;
    }
    for (const address of addresses) {
      // A host finds `/a/` for `/a` and `/a/index.html`, but not for `/a.html`.
      if (pathKey(address) === pathKey(page) && !/(?<!\/index)\.html?$/.test(address)) continue;
      const owner = owners.get(pathKey(address));
      owners.set(pathKey(address), owner ?? text);
      if (owner === text) continue;
      if (owner) {
        remark({
          ...{ file: from, line: 1 },
          what: `the address ${address}, which ${owner.from} has, too`,
          hint: `It redirects to ${owner.page}.`,
        });
        continue;
      }
      try {
        ledger = recordRedirect(address, page, {
          ...{ ledger, live, paths, today },
          file: content.ledger?.file ?? '',
          address: site.address,
          hasGuide: site.hasGuide,
        });
        redirects.push([address, page]);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const [problem] = error.problems;
        remark({ file: from, line: 1, what: problem?.message ?? '', hint: problem?.hint ?? '' });
      }
    }
  }
  return { ledger: redirects.length > 0 ? publishTargets(ledger, live, today) : ledger, redirects };
}
