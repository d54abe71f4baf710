import { describe, expect, it } from 'vitest';
import * as words from '../../../src/i18n/words.ts';
import { pageRenderers } from '../../../src/mdx/render/component-renderers.ts';
import { playerLinks } from '../../../src/mdx/render/players.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { documentOf } from '../../document.ts';
import { htmlOf, render } from './render-mdx.ts';

const BESIDE = ['index.mdx', 'talk.mp4', 'talk.mp3', 'talk.vtt', 'still.jpg'];
const problems = (body: string) =>
  documentOf(
    'essay',
    'an-essay',
    `---\ntitle: T\ndescription: D.\npublished: 2026-01-01\n---\n\nSo.\n\n${body}\n`,
    BESIDE,
  ).problems;

const VIDEO = '<Video src="./talk.mp4" title="The talk" captions="./talk.vtt" poster="./still.jpg" />';
const AUDIO = '<Audio src="./talk.mp3" title="The talk" />';
const EMBED = '<Embed url="https://player.example/1" title="The talk" still="./still.jpg" />';

async function shown(source: string, as: 'page' | 'feed'): Promise<string> {
  const { pieces } = await render(source);
  const context = {
    words,
    address: createAddress('https://example.org'),
    essay: 'an-essay',
    page: '/essays/an-essay/',
  };
  const renderers = as === 'page' ? pageRenderers(context) : playerLinks();
  return htmlOf(
    pieces.flatMap(({ content }) => content),
    renderers,
  );
}

describe('players', () => {
  it.each([VIDEO, AUDIO, EMBED])('are sound with all that they need: %s', (source) => {
    expect(problems(source)).toEqual([]);
  });

  it.each([
    '<Video src="./talk.mp4" />',
    '<Audio title="The talk" />',
    '<Embed url="https://player.example/1" />',
    '<Embed url="http://player.example/1" title="The talk" />',
    '<Embed url="./talk.mp4" title="The talk" />',
    '<Video src={1} title="The talk" />',
    '<Video src="./talk.mp4" title="" />',
    '<Audio src="./talk.mp3" titel="The talk" title="x" />',
    'So <Audio src="./talk.mp3" title="The talk" /> is.',
    '<Audio src="./tlak.mp3" title="The talk" />',
  ])('are refused at their place: %s', (source) => {
    expect(problems(source)).toMatchObject([{ line: 9 }]);
  });

  it('play files of the site, with a link for whoever has no player', async () => {
    const video = await shown(VIDEO, 'page');
    expect(video).toContain(
      '<video controls preload="metadata" src="/essays/an-essay/talk.mp4" poster="/essays/an-essay/still.jpg"',
    );
    expect(video).toContain('<track kind="captions" src="/essays/an-essay/talk.vtt"');
    expect(video).toContain('<a href="/essays/an-essay/talk.mp4">The talk</a>');
    expect(await shown(AUDIO, 'page')).toContain('<audio controls');
  });

  it('load nothing of another site before a reader asks', async () => {
    const html = await shown(EMBED, 'page');
    expect(html).toContain('<a href="https://player.example/1" data-frame="https://player.example/1">');
    expect(html).toContain('src="/essays/an-essay/still.jpg"');
    expect(html).not.toMatch(/<iframe|src="https:/);
  });

  it.each([VIDEO, AUDIO, EMBED])('are links where nothing plays: %s', async (source) => {
    const html = await shown(source, 'feed');
    expect(html).toMatch(/<p><a href="[^"]+">The talk<\/a><\/p>/);
    expect(html).not.toMatch(/<(?:video|audio|iframe|script)/);
  });
});
