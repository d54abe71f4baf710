import { expect, it } from 'vitest';
import { licencesNamed } from '../../../../src/cli/init/licences.ts';

const names = (name: string) => licencesNamed(name).map((each) => each.name);

it.each([
  ['CC BY 4.0', ['CC BY 4.0']],
  ['creative commons by-sa 4', ['CC BY-SA 4.0']],
  ['cc by sa nc 3.0', ['CC BY-NC-SA 3.0']],
  ['CC-BY', ['CC BY 4.0', 'CC BY 3.0', 'CC BY 2.5', 'CC BY 2.0']],
  ['CC0', ['CC0 1.0']],
  ['CC BY 9.0', []],
  ['CC BY-SA-ND 4.0', []],
  ['MIT', []],
  ['', []],
])('%s may mean %j', (name, expected) => {
  expect(names(name)).toEqual(expected);
});

it('the name of the family alone means each of its licences', () => {
  expect(names('CC')).toEqual([
    'CC BY 4.0',
    'CC BY-SA 4.0',
    'CC BY-NC 4.0',
    'CC BY-ND 4.0',
    'CC BY-NC-SA 4.0',
    'CC BY-NC-ND 4.0',
    'CC0 1.0',
  ]);
});
