import type { AstroIntegration } from 'astro';
import { paletteCss } from '../styles/palette.ts';

/** The module that layouts import. */
const MODULE = 'virtual:palette.css';

/** Astro integration that makes the palette of src/site.ts a style sheet, `virtual:palette.css`. */
export function paletteModule(): AstroIntegration {
  const plugin = {
    name: MODULE,
    // In `npm run dev`, Astro links pages to it as to a file at the root of the site.
    resolveId: (id: string) => (id === MODULE || id === `/${MODULE}` ? MODULE : undefined),
    load: (id: string) => (id === MODULE ? paletteCss() : undefined),
  };
  return {
    name: 'palette',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
