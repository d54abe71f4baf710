import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../src/cli/workspace.ts';
import { BUILD_ARGS, PROJECT_FILES, layOutProject, ownersFiles, run } from './project.ts';
import { GALLERY, type GallerySite, type SiteName } from './sites.ts';

const FOLDER = '.cache/gallery';

/** Builds at a time: one leaves a core idle for half of its time, and each takes half a gigabyte. */
const AT_A_TIME = 2;

/** A built site of the gallery; nobody writes into its folders. */
export interface GalleryBuild {
  /** The project it was built in. */
  folder: string;
  /** Its content, relative to this project. */
  content: string;
  /** The built site, relative to this project. */
  dist: string;
  /** What serving it takes. */
  env: Readonly<Record<string, string>>;
}

/** Called when a site was built, or was found built. */
export type Progress = (name: SiteName, seconds: number | undefined) => void;

/** Where a site of the gallery is, whether or not it is built. */
export function galleryPaths(name: SiteName): GalleryBuild {
  const folder = join(FOLDER, name);
  return {
    folder,
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    env: { ...GALLERY[name].env },
  };
}

/** Builds those of some sites that are missing or stale, two at a time. */
export async function buildGallery(
  names: readonly SiteName[] = Object.keys(GALLERY) as SiteName[],
  progress: Progress = () => undefined,
): Promise<void> {
  const queue = [...names].reverse();
  const lane = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const { seconds } = await build(name);
      progress(name, seconds);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
}

/**
 * A site of the gallery, built now if it is missing or stale.
 *
 * @throws {Error} With what the build printed, if it failed.
 */
export async function builtSite(name: SiteName): Promise<GalleryBuild> {
  return (await build(name)).site;
}

async function build(name: SiteName): Promise<{ site: GalleryBuild; seconds?: number }> {
  const key = await keyOf(GALLERY[name]);
  // The repository's own site and the example are one and the same until somebody makes the site theirs.
  if (name === 'own' && key === (await keyOf(GALLERY.example))) return build('example');
  const site = galleryPaths(name);
  const stamp = join(site.folder, 'gallery-key');
  mkdirSync(FOLDER, { recursive: true });
  const release = await lockFolder(join(FOLDER, 'locks', name));
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return { site };
    const started = performance.now();
    rmSync(site.folder, { recursive: true, force: true });
    const { layOut, values, env, hasOwnersFiles } = GALLERY[name] as GallerySite;
    mkdirSync(site.content, { recursive: true });
    layOutProject(site.folder, {
      site: typeof values === 'function' ? await values() : values,
      hasOwnersFiles,
    });
    await layOut(site.folder);
    const { status, said } = await run(site.folder, BUILD_ARGS, env);
    if (status !== 0) throw new Error(`The site "${name}" of the gallery could not be built:\n${said}`);
    writeFileSync(stamp, key);
    return { site, seconds: (performance.now() - started) / 1000 };
  } finally {
    release();
  }
}

/** Changes whenever a build of the site could: with the project, its content, what `src/site.ts` says, or the environment. */
async function keyOf({ inputs, values, env, hasOwnersFiles }: GallerySite): Promise<string> {
  const hash = createHash('sha256');
  const left = new Set(hasOwnersFiles ? [] : ownersFiles()).add('src/site.ts');
  for (const path of PROJECT_FILES) addFiles(hash, path, (file) => !left.has(file));
  for (const path of inputs) addFiles(hash, path, () => true);
  const stated = typeof values === 'function' ? await values() : values;
  return hash.update(JSON.stringify([stated, env])).digest('hex');
}

function addFiles(hash: Hash, path: string, counts: (file: string) => boolean): void {
  if (!existsSync(path) || path === 'package.json') return;
  if (path === 'package-lock.json') {
    hash.update(lockedPackages(path));
    return;
  }
  if (statSync(path).isFile()) {
    hash.update(readFileSync(path));
    return;
  }
  for (const file of globSync('**/*', { cwd: path }).toSorted()) {
    const found = join(path, file).replaceAll('\\', '/');
    if (counts(found) && statSync(found).isFile()) hash.update(`\0${file}\0`).update(readFileSync(found));
  }
}

/** Every installed package with its version; the project's own name and scripts change no site. */
function lockedPackages(file: string): string {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, unknown> };
  return JSON.stringify({ ...packages, '': undefined });
}
