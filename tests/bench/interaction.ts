import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { serve } from '../e2e/serve.ts';

/** How much slower than this machine the reader's is. */
export const SLOWDOWN = 4;

/** How often each control is used. */
const TIMES = 25;

/** How long interactions with a figure take until something is painted, in milliseconds. */
export interface Interactions {
  figure: string;
  count: number;
  /** The very first one, when nothing is warm yet. */
  first: number;
  /** Of all after it. */
  median: number;
  worst: number;
}

interface TraceEvent {
  name: string;
  args?: { data?: { interactionId?: number; duration?: number } };
}

const ESSAY = 'essays/why-i-quit-data-science/';
const FIGURES = [
  { figure: 'skills-intersection', page: `${ESSAY}weighing/`, control: 'input[type=range]' },
  { figure: 'career-ladder', page: `${ESSAY}weighing/`, control: 'input[type=radio]' },
  { figure: 'option-price', page: `${ESSAY}for-and-against/`, control: 'input[type=range]' },
];

/** Serves a built site and plays with each of its figures on a slowed processor, as Chromium's own trace times it. */
export async function measureInteractions(outDir: string): Promise<Interactions[]> {
  const { address, stop } = await serve(outDir);
  const browser = await chromium.launch({
    executablePath: findBrowser(await thisMachine()),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const measured: Interactions[] = [];
    for (const { figure, page, control } of FIGURES) {
      measured.push({
        figure,
        ...(await measure(browser, `${address}${page}`, `#figure-${figure} ${control}`)),
      });
    }
    return measured;
  } finally {
    await browser.close();
    await stop();
  }
}

async function measure(
  browser: Browser,
  url: string,
  control: string,
): Promise<Omit<Interactions, 'figure'>> {
  const page = await browser.newPage();
  await page.goto(url);
  const input = page.locator(control).first();
  await input.scrollIntoViewIfNeeded();
  await page.locator(`${control}:enabled`).first().waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'loading', 'latencyInfo'] });
  await play(page, control);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.close();
  const durations = trace.traceEvents
    .filter(({ name, args }) => name === 'EventTiming' && (args?.data?.interactionId ?? 0) > 0)
    .map(({ args }) => args?.data?.duration ?? 0);
  // The first press is two events: the key going down, and coming up.
  const [first = NaN, second = NaN, ...later] = durations;
  later.sort((one, other) => one - other);
  return {
    count: durations.length,
    first: Math.max(first, second),
    median: later[Math.floor(later.length / 2)] ?? NaN,
    worst: later.at(-1) ?? NaN,
  };
}

/** Goes through the controls by arrow keys, with the pauses of a hand. */
async function play(page: Page, control: string): Promise<void> {
  await page.locator(control).first().focus();
  for (let time = 0; time < TIMES; time += 1) {
    await page.keyboard.press(time % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
    await page.waitForTimeout(60);
  }
}
