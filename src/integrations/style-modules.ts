import type { AstroIntegration } from 'astro';
import { languageCss } from '../styles/language.ts';
import { paletteCss } from '../styles/palette.ts';

/** Astro integration that makes the palette of src/site.ts, and what its language needs, style sheets that layouts import. */
export function styleModules(language: string, words: Parameters<typeof languageCss>[1]): AstroIntegration {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:palette.css': paletteCss,
    'virtual:language.css': () => languageCss(language, words),
  };
  const plugin = {
    name: 'style-modules',
    // In `npm run dev`, Astro links pages to them as to files at the root of the site.
    resolveId: (id: string) => {
      const name = id.replace(/^\//, '');
      return name in modules ? name : undefined;
    },
    load: (id: string) => modules[id]?.(),
  };
  return {
    name: 'style-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
