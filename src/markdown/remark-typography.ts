import type { Root } from 'mdast';
import { setTypography } from './typography.ts';

/** Sets straight quotes, dashes and dots as a printer would; see `setTypography`. */
export function remarkTypography() {
  return (tree: Root): void => setTypography(tree);
}
