import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { THOROUGH } from '../../thorough.ts';
import { renderMdx } from './render-mdx.ts';

/** Words as authors write them: plain, marked up, in other scripts, with marks that slugs and typography touch. */
const word = fc.oneof(
  fc.constantFrom(
    'why',
    'Not',
    'a',
    'DON’T',
    "it's",
    '"so"',
    'x--y',
    'C++',
    'snake_case',
    '&amp;',
    '50%',
    '…',
    '日本語',
    'Привет',
    'لماذا',
  ),
  fc.constantFrom(
    '*emphasis*',
    '**strong**',
    '`code`',
    '[link](/faq/)',
    '~~gone~~',
    '<Callout>jsx</Callout>',
    '😀',
    '![alt](/x.png)',
  ),
  fc.constantFrom('\\*', '\\_', 'a\\<b', 'https://example.org', '{1 + 1}', '[^note]'),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const anchors = fc.constantFrom(
  '',
  '',
  ' {/* #one */}',
  ' {/* #two */}',
  ' {/* #three-3 */}',
  ' {/* a comment */}',
);
const heading = fc
  .tuple(
    fc.constantFrom('##', '##', '###', '####', '#####'),
    words,
    fc.constantFrom('?', '?', '', '？'),
    anchors,
  )
  .map(([mark, text, end, anchor]) => `${mark} ${text}${end}${anchor}`);
const setext = words.map((text) => `Setext ${text}?\n---`);
const block = fc.oneof(
  heading,
  heading,
  setext,
  words,
  heading.map((inner) => `> ${inner}`),
  heading.map((inner) => `- ${inner}\n  - nested`),
  heading.map((inner) => `<Callout>\n\n${inner}\n\n</Callout>`),
  heading.map((inner) => `\`\`\`md\n${inner}\n\`\`\``),
  heading.map((inner) => `~~~\n${inner}`).map((open) => `${open}\n~~~`),
  fc.constantFrom(
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<SkillsIntersection />',
    '{/* ## Hidden? */}',
    '    ## Not code in MDX?',
    '***',
  ),
);
const essay = fc
  .array(block, { minLength: 1, maxLength: 12 })
  .map((blocks) => `---\ntitle: An essay\n---\n\n${blocks.join('\n\n')}\n\n[^note]: A note.\n`);

function headingIds(html: string): string[] {
  const ids: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (/^h[1-6]$/.test(tagName)) ids.push(String(properties['id']));
  });
  return ids;
}

it('the outline names the very ids that the page has, whatever an author writes', async () => {
  await fc.assert(
    fc.asyncProperty(essay, async (source) => {
      const { outline, anchors: all, problems } = outlineOf(parseMdx(source), 'en');
      if (problems.length > 0) {
        await expect(renderMdx(source)).rejects.toThrow(problems[0]?.message);
        return;
      }
      const ids = headingIds(await renderMdx(source));
      expect(ids).toEqual([...all.values()]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { anchor, parts } of outline.questions) {
        const alone = headingIds(await renderMdx(source, anchor));
        expect(alone[0]).toBe(anchor);
        expect(alone.filter((id) => parts.some((part) => part.anchor === id))).toEqual(
          parts.map((part) => part.anchor),
        );
      }
    }),
    { numRuns: THOROUGH ? 1000 : 100 },
  );
});
