import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../../src/content/policy-problems.ts';
import { pagePolicy } from '../../../src/hosting/content-security-policy.ts';
import { tagProblems } from '../../../src/mdx/checks/tag-problems.ts';
import { externalUses } from '../../../src/mdx/external-uses.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { isAllowed, type AllowedHosts } from '../../../src/site-config/allowed-hosts.ts';

const OWN = 'https://asked-and-answered.example';
const problems = (source: string, allowed: AllowedHosts = {}) =>
  policyProblems(externalUses(parseMdx(source)), allowed, OWN);

/** What each of these loads or sends, and where. */
const USES: readonly [source: string, kind: keyof AllowedHosts, host: string][] = [
  ['![a](https://images.example/a.png)', 'pictures', 'images.example'],
  ['![a][b]\n\n[b]: https://images.example/a.png', 'pictures', 'images.example'],
  ['<img src="//images.example/a.png" alt="a" />', 'pictures', 'images.example'],
  ['<img src="/a.png" srcset="https://images.example/b.png 2x" alt="a" />', 'pictures', 'images.example'],
  [
    '<picture><source srcset="https://images.example/a.webp" /><img src="/a.png" alt="a" /></picture>',
    'pictures',
    'images.example',
  ],
  ['<video src="/a.mp4" poster="https://images.example/a.jpg" />', 'pictures', 'images.example'],
  ['<video src="https://media.example/a.mp4" />', 'media', 'media.example'],
  ['<audio><source src="https://media.example/a.mp3" /></audio>', 'media', 'media.example'],
  ['<video src="/a.mp4"><track src="https://media.example/a.vtt" /></video>', 'media', 'media.example'],
  ['<iframe src="https://player.example/1" title="a"></iframe>', 'frames', 'player.example'],
  ['<script src="https://scripts.example/a.js"></script>', 'scripts', 'scripts.example'],
  ['<form action="https://forms.example/a"><button>Go</button></form>', 'forms', 'forms.example'],
  ['<button formaction="https://forms.example/a">Go</button>', 'forms', 'forms.example'],
];

describe('what the policy of pages forbids', () => {
  it.each(USES)('is said with its place, and what to write: %s', (source, kind, host) => {
    const found = problems(source);
    expect(found).toMatchObject([{ line: expect.any(Number) as number }]);
    expect(found[0]?.hint).toContain(`allowedHosts: { ${kind}: ['https://${host}'] }`);
  });

  it.each(USES)(
    'passes where src/site.ts allows it, and the policy then has it: %s',
    (source, kind, host) => {
      const allowed = { [kind]: [`https://${host}`] };
      expect(problems(source, allowed)).toEqual([]);
      const none = { scripts: [], sheets: [], styles: [] };
      expect(pagePolicy(none, { media: true, frames: true }, allowed)).toContain(`https://${host}`);
      expect(pagePolicy(none, { media: true, frames: true })).not.toContain('https:');
    },
  );

  it.each([
    '![a](/a.png)',
    '[a](https://elsewhere.example/)',
    '<a href="https://elsewhere.example/">a</a>',
    `![a](${OWN}/a.png)`,
    '<form action="/search/"><input name="q" /></form>',
    '`![a](https://images.example/a.png)`',
  ])('is not %s', (source) => {
    expect(problems(source)).toEqual([]);
  });

  it.each([
    '![a](data:image/png;base64,AAAA)',
    '<img src="blob:x" alt="a" />',
    '<iframe src="file:///a"></iframe>',
  ])('is an address that no page may load: %s', (source) => {
    expect(problems(source)).toHaveLength(1);
  });

  it.each(['onclick', 'onload', 'onClick', 'onmouseover', 'onerror', 'onsubmit'])(
    'is the attribute %s',
    (name) => {
      expect(tagProblems(parseMdx(`<p ${name}="go()">so</p>`), [])).toMatchObject([{ line: 1, column: 1 }]);
    },
  );

  it('compares hosts as browsers do', () => {
    expect(isAllowed('https://a.example/x', ['https://*.example'])).toBe(true);
    expect(isAllowed('https://example/x', ['https://*.example'])).toBe(false);
    expect(isAllowed('https://aexample/x', ['https://*.example'])).toBe(false);
    expect(isAllowed('http://a.example/x', ['https://a.example'])).toBe(false);
    expect(isAllowed('https://a.example:8443/x', ['https://a.example'])).toBe(false);
    expect(isAllowed('https://a.example.evil/x', ['https://a.example'])).toBe(false);
  });
});
