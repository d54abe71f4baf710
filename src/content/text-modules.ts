import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { Loader } from 'astro/loaders';
import { moduleFile, moduleFileAt, moduleId } from '../mdx/render/module-files.ts';
import type { RenderedText } from '../mdx/render/pieces.ts';
import type { Document } from '../site-model/document.ts';
import { readDocumentAt, readDocuments, textAt, type ContentOptions } from './read-content.ts';

/** A plugin of Vite, as Astro's configuration takes it. */
type PluginOption = NonNullable<ViteUserConfig['plugins']>[number];

/** Renders the text of a file. */
export type RenderFile = (file: string, source: string) => Promise<RenderedText>;

/** What can make a text need modules: imports, exports, and what only modules have. */
const NEEDS_MODULES = /^(?:import|export)\b|\bimport\s*[.(]/m;

/** Addresses of such modules in the bundle. */
const MODULE_FILE = /\.module-\d+\.mdx(?:\?astroPropagatedAssets)?$/;

/**
 * Loader of the modules that texts need for what their authors import, one entry for each. Astro renders them, with the
 * styles and scripts that they bring; a text without imports has none.
 */
export function moduleLoader(options: ContentOptions, render: RenderFile): Loader {
  return {
    name: 'text-modules',
    load: async ({ store, watcher }) => {
      const replace = async (stale: ReadonlySet<string>, documents: readonly Document[]) => {
        const left = new Set(stale);
        for (const document of documents)
          for (const { id, file } of await modulesOf(document, render)) {
            left.delete(id);
            store.set({ id, data: {}, filePath: file, deferredRender: true });
          }
        for (const id of left) store.delete(id);
      };
      await replace(new Set(store.keys()), readDocuments(options).documents);
      watcher?.on('all', (_, path) => {
        const text = textAt(options, path);
        if (!text) return;
        const own = store.entries().filter(([, entry]) => isModuleOf(path, entry.filePath));
        const document = existsSync(path) ? readDocumentAt(options, text.kind, text.path) : undefined;
        void replace(new Set(own.map(([id]) => id)), document ? [document] : []);
      });
    },
  };
}

function isModuleOf(text: string, file = ''): boolean {
  const module = moduleFileAt(file);
  return module !== undefined && resolve(module.text) === text;
}

async function modulesOf(
  { kind, slug, file, body }: Document,
  render: RenderFile,
): Promise<{ id: string; file: string }[]> {
  if (!NEEDS_MODULES.test(body)) return [];
  // What is wrong with a text is reported where texts are loaded.
  const text = await render(file, body).catch(() => undefined);
  return (text?.modules ?? []).map((_, number) => ({
    id: moduleId(kind, slug, number),
    file: moduleFile({ text: file, number }),
  }));
}

/** Vite plugin that answers for the files of such modules. */
export function textModules(render: RenderFile): PluginOption {
  return {
    name: 'text-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: MODULE_FILE },
      handler: (id) => id,
    },
    load: {
      filter: { id: MODULE_FILE },
      async handler(id) {
        // Astro writes a module of its own around it, which brings its styles to the head of the page.
        if (id.includes('?')) return '';
        const { text, number } = moduleFileAt(id) ?? {};
        if (text === undefined || number === undefined || !existsSync(text)) return undefined;
        this.addWatchFile(text);
        return (await render(text, readFileSync(text, 'utf8'))).modules[number] ?? '';
      },
    },
  };
}
