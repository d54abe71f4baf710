import type { ComponentType, FunctionComponent } from 'preact';
import type { FigureName } from './registry.ts';

const drawings = import.meta.glob<FunctionComponent<object>>('./*/Drawing.tsx', {
  eager: true,
  import: 'default',
});
const islands = import.meta.glob<ComponentType<{ method: string }>>('./*/Island.tsx', {
  eager: true,
  import: 'default',
});

/** The drawing of a figure, whether or not it can be played with. */
export const drawingOf = (name: FigureName) => fileOf(drawings, name, 'Drawing.tsx');

/** The interactive form of a figure. */
export const islandOf = (name: FigureName) => fileOf(islands, name, 'Island.tsx');

/**
 * What a file of a figure exports, from those of all figures.
 *
 * @param files The exports by the paths of their files, relative to any folder.
 * @throws {Error} If the figure lacks it.
 */
export function fileOf<T>(files: Readonly<Record<string, T>>, name: FigureName, file: string): T {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}/${file}`))?.[1];
  if (found === undefined)
    throw new Error(`The figure "${name}" lacks its file src/figures/${name}/${file}.`);
  return found;
}
