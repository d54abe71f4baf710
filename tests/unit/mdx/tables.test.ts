import { describe, expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

describe('tables', () => {
  it('have header cells that say what they are the heads of, and a name from them', async () => {
    const html = await renderMdx('| A | B |\n| - | - |\n| 1 | 2 |\n');
    expect(html).toContain('<table label="Table: A, B">');
    expect(html).toContain('<th scope="col">A</th>');
    expect(html).toContain('<td>1</td>');
  });

  it('whose first head is empty have rows with heads of their own', async () => {
    const html = await renderMdx('|  | B |\n| - | - |\n| x | 2 |\n|  | 3 |\n');
    expect(html).toMatch(/<tr><td><\/td>\s*<th scope="col">B<\/th><\/tr>/);
    expect(html).toContain('<th scope="row">x</th>');
    expect(html).toMatch(/<tr><td><\/td>\s*<td>3<\/td><\/tr>/);
  });

  it('take the paragraph before them that says so as their caption, and their name', async () => {
    const html = await renderMdx(
      'Before.\n\nTable: What *each* weighs\n\n| A |\n| - |\n| 1 |\n\nTable: after.\n',
    );
    expect(html).toContain('<table label="What each weighs"><caption>What <em>each</em> weighs</caption>');
    expect(html).toContain('<p>Before.</p>');
    expect(html).toContain('<p>Table: after.</p>');
    expect(html.match(/weighs<\//g)).toHaveLength(1);
  });

  it('leave a paragraph alone that is no caption', async () => {
    expect(await renderMdx('Tables: two.\n\n| A |\n| - |\n| 1 |\n')).toContain('<p>Tables: two.</p>');
  });
});
