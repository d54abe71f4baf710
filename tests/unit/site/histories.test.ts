import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { KINDS } from '../../../src/permalinks/kinds.ts';
import { writeLedger } from '../../../src/permalinks/ledger-json.ts';
import { createSite } from '../../../src/site-model/site.ts';
import { documentOf } from '../../document.ts';
import { FIXTURE_VALUES } from '../../gallery/fixture-site.ts';
import { buildProject, removeFolder, temporaryFolder } from '../../gallery/project.ts';
import { finalWord, historyOf, type ReadLive, type World } from '../../histories/history.ts';
import { promisesOf, publishedVersion, type Promises } from '../../histories/promises.ts';
import { sourceOf, wordsOf } from '../../histories/texts.ts';
import { visitWithoutScript, type Arrival } from '../../histories/visit.ts';
import { LONG, THOROUGH } from '../../thorough.ts';
import { hasNginx, startNginx } from '../hosting/nginx-server.ts';

/** Histories that every run builds; the thorough run builds the others as well. */
const ALWAYS = 1;
const SEEDS = Array.from({ length: 12 }, (_, index) => 1001 + index);

/** The addresses of texts as `npm run record` reads them, from the sources. */
const readLive: ReadLive = (texts) => {
  const documents = texts.map((text) => documentOf(text.kind, text.slug, sourceOf(text)));
  const options = { now: new Date('2026-12-01'), showUnpublished: false, language: 'en' };
  return createSite(documents, new Map(), { careerLadders: undefined }, options).addresses;
};

/** The last version of a history, and every address that any version had, with the word of what was there. */
function play(seed: number): { world: World; promises: Promises } {
  const promises: Promises = new Map();
  let last: World | undefined;
  for (const world of historyOf(seed, readLive)) {
    for (const [address, word] of promisesOf(publishedVersion(world))) promises.set(address, word);
    last = world;
  }
  if (!last) throw new Error('The history has no version.');
  return { world: last, promises };
}

function writeContent(folder: string, { main }: World): void {
  for (const text of main.texts) {
    const own = join(folder, 'content', KINDS[text.kind].folder, text.slug);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'index.mdx'), sourceOf(text));
  }
  writeFileSync(join(folder, 'content/permalinks.json'), writeLedger(main.ledger));
}

/** What is at an address; of an oEmbed document, what is in the frame that it describes. */
async function read(origin: string, address: string): Promise<Arrival> {
  const arrival = await visitWithoutScript(origin, address);
  if (!arrival.at.endsWith('/oembed.json')) return arrival;
  const { html } = JSON.parse(arrival.text) as { html?: string };
  const [, frame] = /<iframe[^>]* src="([^"]+)"/.exec(html ?? '') ?? [];
  return frame === undefined ? arrival : visitWithoutScript(origin, new URL(frame).pathname);
}

async function startPreview(site: string) {
  const server = createServer(fileServer(site, createAddress(FIXTURE_VALUES.address), 'any'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const folders: string[] = [];
afterAll(() => folders.forEach(removeFolder));

describe('a built site with a history, asked over HTTP and without script', () => {
  it.for(SEEDS)('has every address that was ever published: history %i', async (seed, { skip }) => {
    skip(!THOROUGH && SEEDS.indexOf(seed) >= ALWAYS, LONG);
    const { world, promises } = play(seed);
    const folder = temporaryFolder();
    folders.push(folder);
    writeContent(folder, world);
    const { status, said, dist } = await buildProject(folder);
    expect(status, said).toBe(0);

    const site = resolve(dist);
    const hosts = [
      { name: 'preview', start: async () => startPreview(site) },
      ...(hasNginx
        ? [{ name: 'nginx', start: async () => startNginx(site, site, resolve(folder, 'nginx')) }]
        : []),
    ];
    const broken: string[] = [];
    for (const { name, start } of hosts) {
      const { origin, stop } = await start();
      for (const [address, word] of promises) {
        const wanted = wordsOf(finalWord(world, word));
        const problem = await read(origin, address).then(
          ({ at, text }) =>
            text.includes(wanted) ? undefined : `${address} leads to ${at}, without “${wanted}”`,
          (error: unknown) => String(error),
        );
        if (problem !== undefined) broken.push(`${name}: ${problem}`);
      }
      await stop();
    }
    expect(broken).toEqual([]);
    expect(promises.size).toBeGreaterThan(50);
  });
});
