import { expect, it } from 'vitest';
import { navigationProblems } from '../../../src/content/navigation-problems.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

const SOURCE = `export const site = defineSite({
  name: 'Bees',
  navigation: [
    { name: 'Now', address: '/now/' },
    {
      name: 'Lost',
      address: '/nwo/',
    },
  ],
});
`;

const places = {
  pages: new Map([['/now/', ['main', 'winter']]]),
  unpublished: new Set(['/draft/']),
  ledger: new Map(),
  moved: new Map([['/old/', '/now/']]),
  successors: () => new Map(),
  address: createAddress('https://bees.example'),
};

const found = (address: string) => navigationProblems([{ name: 'It', address }], places, SOURCE);

it.each(['/now/', '/now/#winter', 'https://honey.example/', 'mailto:ada@bees.example'])(
  'may lead to %s',
  (address) => {
    expect(found(address)).toEqual({ problems: [], warnings: [] });
  },
);

it('is refused with its line where it leads nowhere', () => {
  expect(found('/nwo/').problems).toMatchObject([
    {
      file: 'src/site.ts',
      line: 7,
      message: 'There is no page /nwo/ on this site.',
      hint: 'Did you mean /now/?',
    },
  ]);
  expect(found('/now/#summer').problems).toMatchObject([
    { line: 3, message: 'There is no anchor #summer on /now/.' },
  ]);
  expect(found('/draft/').problems).toMatchObject([
    { message: 'The link points to /draft/, which is not published yet.' },
  ]);
});

it('is warned of where it leads to something that has moved', () => {
  expect(found('/old/')).toMatchObject({ problems: [], warnings: [{ hint: 'Write: /now/' }] });
});
