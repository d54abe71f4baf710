import { describe, expect, it } from 'vitest';
import { errorMessage } from '../../../src/diagnostics/error-message.ts';
import { ContentError } from '../../../src/diagnostics/content-error.ts';

describe('errorMessage', () => {
  it('tells every problem of the content with place and hint, sorted', () => {
    const problem = { column: 1, message: 'It is wrong.', hint: 'Fix it.' };
    const error = new ContentError([
      { ...problem, file: 'b.mdx', line: 1 },
      { ...problem, file: 'a.mdx', line: 12 },
      { ...problem, file: 'a.mdx', line: 3 },
    ]);
    expect(errorMessage(error, '/site', 'Nothing was built.')).toBe(
      'a.mdx:3:1\n  It is wrong.\n  → Fix it.\n\n' +
        'a.mdx:12:1\n  It is wrong.\n  → Fix it.\n\n' +
        'b.mdx:1:1\n  It is wrong.\n  → Fix it.\n\n' +
        '3 problems to fix. Nothing was built.',
    );
    expect(errorMessage(error, '/site')).toMatch(/\n3 problems to fix\.$/);
  });

  it('names the place of an error of MDX or Astro relative to the project, with hint and cause', () => {
    const error = Object.assign(
      new Error('Could not parse import', { cause: new Error('Unexpected token') }),
      {
        loc: { file: '/site/content/a.mdx', line: 7, column: 12 },
        hint: 'Look at it.',
      },
    );
    expect(errorMessage(error, '/site')).toBe(
      'content/a.mdx:7:12\n  Could not parse import: Unexpected token\n  → Look at it.',
    );
  });

  it('opens what a bundler wraps, without its colours and frames', () => {
    const inner = Object.assign(new Error('\u001B[31mCould not resolve\u001B[0m "x"\n    ╭─[ a.mdx ]'), {
      id: '/site/a.mdx',
    });
    const error = Object.assign(new Error('Build failed with 1 error'), { errors: [inner] });
    expect(errorMessage(error, '/site')).toBe('a.mdx\n  Could not resolve "x"');
  });

  it('shows the stack of an error that nobody foresaw', () => {
    expect(errorMessage(new TypeError('x is not a function'), '/site')).toContain('error-message.test.ts');
  });
});

describe('what a bundler does not find', () => {
  const said = (wanted: string, from: string) =>
    errorMessage(
      new Error(
        `[vite]: Rolldown failed to resolve import "${wanted}" from "${from}".\nThis is most likely unintended`,
      ),
      '/site',
    );

  it.each([
    ['react', 'import from preact/hooks'],
    ['react-dom/client', 'import from preact/hooks'],
    ['d3', 'npm install d3.'],
    ['@scope/name/part', 'npm install @scope/name.'],
    ['../numbers.js', 'Add the file'],
  ])('is said of the file that imports %s, without a stack', (wanted, hint) => {
    const text = said(wanted, '/site/content/essays/why/counter.tsx');
    expect(text).toMatch(/^content\/essays\/why\/counter\.tsx\n {2}It imports/);
    expect(text).toContain(hint);
    expect(text).not.toMatch(/\bat |node_modules/);
  });

  it('is said of the text where a module stands for a part of it', () => {
    expect(said('d3', '/site/content/essays/why/index.module-2.mdx')).toMatch(
      /^content\/essays\/why\/index\.mdx\n/,
    );
  });
});
