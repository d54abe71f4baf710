import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasAllPackages } from '../../../src/cli/install.mjs';

describe('what npm has installed', () => {
  const packages = (all: object) => JSON.stringify({ packages: all });
  const lockfile = packages({ '': {}, a: { version: '1.0.0' }, b: { version: '1.0.0', optional: true } });

  it.each([
    ['everything', packages({ a: { version: '1.0.0' }, b: { version: '1.0.0' } }), true],
    ['all but a package for another platform', packages({ a: { version: '1.0.0' } }), true],
    ['another version', packages({ a: { version: '2.0.0' } }), false],
    ['another version for a platform', packages({ a: { version: '1.0.0' }, b: { version: '2.0.0' } }), false],
    ['too little', packages({ b: { version: '1.0.0' } }), false],
    ['a record that is cut off', '{"packages":{"a"', false],
    ['nothing', undefined, false],
  ])('is compared with the lockfile: %s', (_, record, complete) => {
    expect(hasAllPackages(lockfile, record)).toBe(complete);
  });
});

describe('package-lock.json', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
  };

  it('knows the packages of every platform, not only of the one it was made on', () => {
    for (const [owner, { optionalDependencies = {} }] of Object.entries(lockfile.packages)) {
      for (const [name, version] of Object.entries(optionalDependencies)) {
        const places = Object.keys(lockfile.packages).filter((place) =>
          place.endsWith(`node_modules/${name}`),
        );
        const versions = places.map((place) => lockfile.packages[place]?.version);
        expect(versions.length, `${name} of ${owner}`).toBeGreaterThan(0);
        if (/^\d/.test(version)) expect(versions, `${name} of ${owner}`).toContain(version);
      }
    }
  });
});
