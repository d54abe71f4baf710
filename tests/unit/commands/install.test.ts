import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, isInstalled } from '../../../src/commands/install.mjs';

describe('installing what is missing', () => {
  it('is done only if the last install was from this very lockfile', () => {
    expect(isInstalled('lockfile', hashOf('lockfile'))).toBe(true);
    expect(isInstalled('another lockfile', hashOf('lockfile'))).toBe(false);
    expect(isInstalled('lockfile', undefined)).toBe(false);
  });
});

describe('package-lock.json', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<
      string,
      { resolved?: string; version?: string; optionalDependencies?: Record<string, string> }
    >;
  };

  it('holds no address of a registry', () => {
    for (const [name, { resolved }] of Object.entries(lockfile.packages))
      expect(resolved, name).toBeUndefined();
  });

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

describe('package.json', () => {
  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d/);
  });
});
