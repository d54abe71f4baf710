import { beforeEach, expect, it } from 'vitest';
import { onPhaseMessage, type PageCount, type PhaseMessage } from '../../../src/diagnostics/phases.ts';
import { reportRendering } from '../../../src/integrations/build-phases.ts';

const messages: PhaseMessage[] = [];
onPhaseMessage((message) => messages.push(message));
beforeEach(() => void messages.splice(0));

/** What is said of a build of some paths, of which Astro renders a few. */
async function saidOf(base: string, paths: readonly [string, string][], requests: readonly string[]) {
  const prerenderer = reportRendering(base)({
    name: 'test',
    getStaticPaths: () =>
      Promise.resolve(paths.map(([pathname, type]) => ({ pathname, route: { type } }) as never)),
    render: () => Promise.resolve(new Response()),
  });
  await prerenderer.setup?.();
  await prerenderer.getStaticPaths();
  for (const path of requests) await prerenderer.render(new Request(`https://host${path}`), {} as never);
  await prerenderer.teardown?.();
  return messages.flatMap((message): (string | PageCount)[] => {
    if (message.kind === 'progress') return [`${message.done} of ${message.all}`];
    return message.kind === 'pages' ? [message.pages] : [];
  });
}

it.each(['/', '/blog/'])(
  'counts pages that are rendered and pages that are reused, below %s',
  async (base) => {
    const paths: [string, string][] = [
      ['/', 'page'],
      ['/404', 'page'],
      ['/essays/why', 'page'],
      ['/q/4/index.html', 'endpoint'],
      ['/notes/ä ö/', 'page'],
      ['/rss.xml', 'endpoint'],
    ];
    const requests = ['', 'q/4/index.html/', 'notes/%C3%A4%20%C3%B6/', 'rss.xml'].map((path) => base + path);
    expect(await saidOf(base, paths, requests)).toEqual([
      '0 of 6',
      '3 of 6',
      '4 of 6',
      '5 of 6',
      '6 of 6',
      { rendered: 3, reused: 2 },
    ]);
  },
);

it('counts a page once that two routes make', async () => {
  const said = await saidOf(
    '/',
    [
      ['/faq', 'page'],
      ['/faq/', 'page'],
    ],
    ['/faq/'],
  );
  expect(said.at(-1)).toEqual({ rendered: 1, reused: 0 });
});
