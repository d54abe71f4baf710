/** A square picture of the mark, and how it is drawn. */
export interface IconShape {
  /** Side in pixels. */
  size: number;
  /** Share of the side that the mark is high, or wide if it is wider than high; a maskable icon keeps it within the inner 80% (https://www.w3.org/TR/appmanifest/#icon-masks). */
  mark: number;
  /** Radius of the corners as a share of the side; systems that cut corners themselves want none. */
  corner: number;
}

/** Icons by file name: what the home screen of a phone and the manifest ask for. */
export const ICONS = {
  'apple-touch-icon': { size: 180, mark: 0.6, corner: 0 },
  'icon-192': { size: 192, mark: 0.66, corner: 0.14 },
  'icon-512': { size: 512, mark: 0.66, corner: 0.14 },
  'icon-maskable-512': { size: 512, mark: 0.5, corner: 0 },
} as const satisfies Record<string, IconShape>;

/** Name of an icon. */
export type IconName = keyof typeof ICONS;
