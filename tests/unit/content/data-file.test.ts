import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careerLaddersSchema } from '../../../src/figures/career-ladder/schema.ts';
import type { ContentError } from '../../../src/diagnostics/content-error.ts';
import { readDataFile } from '../../../src/content/data-file.ts';

const yaml = readFileSync('tests/fixtures/example/data/career-ladders.yaml', 'utf8');
const lineOf = (text: string) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1;

/** What is wrong with the file once a piece of it is written otherwise. */
function told(from: string, to: string): string[] {
  try {
    readDataFile(careerLaddersSchema, yaml.replace(from, to), 'ladders.yaml');
    return [];
  } catch (error) {
    return (error as ContentError).problems.map(({ line, message }) => `${line}: ${message}`);
  }
}

describe('readDataFile', () => {
  it('reads the file of the essay', () => {
    expect(told('x-x-x', '')).toEqual([]);
  });

  it.each([
    [
      'influence: held',
      'influence: full',
      'influence: held',
      /^The field "influence" of tracks 2, rungs 2 cannot be "full"\.$/,
    ],
    [
      'title: Head of Data\n',
      'titel: Head of Data\n',
      'title: Head of Data',
      /^The field "title" of tracks 1, rungs 3 is missing\.$/,
    ],
    [
      'ceiling: true',
      'ceiling: yes please',
      'ceiling: true',
      /^The field "ceiling" of tracks 1, rungs 2 is "yes please", not true or false\.$/,
    ],
    ['view: One', 'view: "One', 'view:', /^The file is not YAML: /],
  ])('names the line of what is wrong: %j as %j', (from, to, at, message) => {
    const problems = told(from, to);
    expect(problems.length).toBeGreaterThan(0);
    const [line, text = ''] = (problems[0] ?? '').split(/: (.*)/s);
    expect(text).toMatch(message);
    if (!text.startsWith('The file is not')) expect(Number(line)).toBe(lineOf(at));
  });
});
