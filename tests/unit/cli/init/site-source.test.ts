import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withValues } from '../../../../src/cli/init/site-source.ts';

const SOURCE = `import { defineSite } from './site-config/define-site.ts';

/** All that is somebody's own. */
export const site = defineSite({
  /** The name: '…'. */
  name: 'Old', // and no other
  author: undefined,
  theme: { light: { paper: '#fff' } },
});
`;

it('values are written in place, and comments and all else stay', () => {
  expect(withValues(SOURCE, { name: "Bees' own", author: { name: 'Ada' } })).toBe(
    SOURCE.replace("'Old'", '"Bees\' own"').replace('undefined', '{"name":"Ada"}'),
  );
});

it('a field that is not there yet is added', () => {
  expect(withValues(SOURCE, { language: 'de' })).toContain('language: "de",\n});');
});

it('any text comes back as it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const written = withValues(SOURCE, { name });
      const stated = /name: (".*"), \/\/ and no other/.exec(written)?.[1] ?? '';
      expect(JSON.parse(stated)).toBe(name);
    }),
  );
});

it('a file that states no site is refused', () => {
  expect(() => withValues('export const site = {};', { name: 'A' })).toThrow('no defineSite({ … })');
});
