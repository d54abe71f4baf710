import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** What Lighthouse finds of a page on a slow phone, its default throttling simulated. */
export interface Verdict {
  /** Points of each category, 0 to 100. */
  scores: Record<string, number>;
  /** Cumulative layout shift. */
  shift: number;
  /** Total blocking time, in milliseconds. */
  blocking: number;
  /** Largest contentful paint, in milliseconds. */
  paint: number;
  /** Audits that cost points, each with its title. */
  faults: string[];
}

const FLAGS = [
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Longer than any page takes on any machine, in milliseconds; what Lighthouse waits by default a busy machine exceeds. */
const PATIENCE = 300_000;

/**
 * Looks at pages one after the other with one browser.
 *
 * @param browser Path of the browser.
 * @param categories Categories to look into, all if not given.
 */
export async function audit(
  browser: string,
  urls: readonly string[],
  categories?: readonly string[],
): Promise<Verdict[]> {
  const chrome = await launch({
    chromePath: browser,
    // Chromium's sandbox does not work for root, which is who runs the tests in many containers.
    chromeFlags: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    logLevel: 'silent',
  });
  try {
    const verdicts: Verdict[] = [];
    for (const url of urls) verdicts.push(await auditOne(url, chrome.port, categories));
    return verdicts;
  } finally {
    chrome.kill();
  }
}

async function auditOne(url: string, port: number, categories?: readonly string[]): Promise<Verdict> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    maxWaitForFcp: PATIENCE,
    maxWaitForLoad: PATIENCE,
    ...(categories && { onlyCategories: [...categories] }),
  });
  if (!result) throw new Error(`Lighthouse returned nothing for ${url}.`);
  const { categories: judged, audits } = result.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const weighed = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(judged).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    shift: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
    paint: value('largest-contentful-paint'),
    faults: weighed
      .map((id) => audits[id])
      .filter((one) => one !== undefined && one.score !== null && one.score < 1)
      .map((one) => `${one?.id ?? ''}: ${one?.title ?? ''} ${one?.displayValue ?? ''}`.trim()),
  };
}
