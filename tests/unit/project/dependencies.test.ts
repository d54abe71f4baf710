import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  name?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  /** Is for some machines only, and not known to every registry. */
  optional?: boolean;
  /** Comes inside of another package, and is checked with it. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = json<Manifest>('package.json');
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
/** Whether `npm run init` has made the site somebody's, who may add packages and scripts to install. */
const isOwners = manifest.name !== 'asked-and-answered';
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('what this site is built with', () => {
  it('is named by exact versions, the ones that are locked', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.keys(named).length).toBeGreaterThan(20);
    for (const [name, version] of Object.entries(named)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    for (const version of Object.values(manifest.overrides ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('is locked by what it holds, and not by where it was fetched', () => {
    expect(locked.length).toBeGreaterThan(300);
    for (const [path, { integrity, resolved, optional, inBundle }] of locked) {
      if (!inBundle && !(optional && integrity === undefined)) expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
    }
  });

  it('runs no script when it is installed, but those that are named', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const allowed = Object.entries(manifest.allowScripts ?? {}).flatMap(([name, is]) => (is ? [name] : []));
    if (isOwners) expect(allowed).toContain('node');
    else expect(allowed).toEqual(['node']);
    expect(scripted.length).toBeGreaterThan(0);
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
  });

  it('brings its own Node, one and the same on every machine', () => {
    const node = manifest.dependencies?.['node'];
    expect(node).toMatch(/^24\.\d+\.\d+$/);
    expect(process.version).toBe(`v${node}`);
  });
});

/** What one file imports from a package, by static or dynamic `import`, `export … from` or the `@import` of a style sheet. */
const IMPORT =
  /(?<![\w@.])(?:import|export)\s+(?<type>type\s)?(?:[\w\s{},*$]+\sfrom\s*)?'(?<module>[^']+)'|(?:import\(\s*|@import\s+)'(?<other>[^']+)'/g;

const SOURCES = ['astro.config.mjs', ...globSync('src/**/*.{ts,tsx,mjs,astro,mdx,css}')];

const imports = SOURCES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(({ groups }) => {
    const module = groups?.['module'] ?? groups?.['other'] ?? '';
    const [name] = /^(@[\w-]+\/)?[a-z][\w.-]*(?![\w.:-])/.exec(module) ?? [];
    return name === undefined ? [] : [{ file, name, typeOnly: groups?.['type'] !== undefined }];
  }),
);

describe('what src imports', () => {
  const { dependencies = {}, devDependencies = {} } = manifest;

  it('is a dependency, so that every command works where development packages are left out', () => {
    expect(imports.length).toBeGreaterThan(100);
    const missing = imports.filter(({ name, typeOnly }) => !typeOnly && !(name in dependencies));
    expect(missing).toEqual([]);
  });

  it('is at least a development package where it is nothing but types', () => {
    const named = { ...dependencies, ...devDependencies };
    const missing = imports.filter(({ name }) => !(name in named) && !(`@types/${name}` in named));
    expect(missing).toEqual([]);
  });

  it('is all that is a dependency, besides Node itself', ({ skip }) => {
    skip(isOwners, 'owners may install packages for their texts');
    const text = SOURCES.map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      .toLowerCase()
      .replaceAll(' ', '-');
    const imported = new Set(imports.map(({ name }) => name));
    // Fonts are read as files, by names that are put together from those of families.
    const isRead = (name: string) =>
      name.startsWith('@fontsource') && text.includes(name.split('/').at(-1) ?? '');
    const unused = Object.keys(dependencies).filter((name) => !imported.has(name) && !isRead(name));
    expect(unused).toEqual(['node']);
  });
});
