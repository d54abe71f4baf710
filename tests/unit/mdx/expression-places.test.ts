import { describe, expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

const FILE = '/site/content/essays/an-essay/index.mdx';

describe('an expression that fails while its page is made', () => {
  it.each([
    ['in a line', 'So it is,\nand {nowhere.x} so.', 'nowhere is not defined', 2, 6],
    ['as a block', 'So.\n\n{[].at(0).x}', "Cannot read properties of undefined (reading 'x')", 3, 2],
    ['in an attribute', '<b title={null.x}>so</b>', "Cannot read properties of null (reading 'x')", 1, 11],
    ['that throws no error', '{(() => { throw "so" })()}', 'so', 1, 2],
    ['in an import', 'So.\n\nimport a from b;\n', 'Unexpected token', 3, 15],
    ['above the text', 'export const a = JSON.parse("");\n\nSo.', 'Unexpected end of JSON input', 1, 18],
  ])('names the file, the line and the column: %s', async (_, source, message, line, column) => {
    await expect(renderMdx(source)).rejects.toMatchObject({
      message,
      loc: { file: FILE, line, column },
      ownHint: expect.stringContaining('Fix the expression') as string,
    });
  });

  it('changes nothing for one that does not', async () => {
    const source =
      'export const a = 2;\n\nSo {a + 1} {[1, 2].join("–")} <b title={`${a}`}>so</b> {/* not said */}';
    expect(await renderMdx(source)).toContain('So 3 1–2 <b title="2">so</b>');
  });
});
