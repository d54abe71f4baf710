import preactRenderer from '@astrojs/preact/server.js';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getModule, getSource } from '../content/load.ts';
import type { Component } from '../mdx/render/pieces.ts';
import type { Writing } from '../site-model/writing.ts';
import { figures } from './figure-components.ts';

const HINT =
  'Fix the component. It is rendered once during the build, where window and document do not exist; code that needs them belongs in an effect.';

let container: Promise<AstroContainer> | undefined;

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  created.addServerRenderer({ name: '@astrojs/preact', renderer: preactRenderer });
  return created;
}

/**
 * HTML of something that a text imports, where nothing runs.
 *
 * @param props What the hole for it in the text says: its number and its place.
 * @param children HTML that stands inside.
 * @throws {Error} If it fails, with its place in the text: once bundled, the error would name a page of the project.
 */
export async function renderModule(
  writing: Writing,
  props: Component['props'],
  children = '',
): Promise<string> {
  const Module = await getModule(writing, Number(props['module']));
  container ??= createContainer();
  try {
    const options = { props: { components: figures }, slots: { default: children } };
    return await (await container).renderToString(Module, options);
  } catch (error) {
    const { loc, ownHint, message } = error as Error & { loc?: object; ownHint?: string };
    // Code of the text itself knows its place.
    if (loc && ownHint) throw error;
    const { file } = await getSource(writing);
    const place = { file, line: Number(props['line']), column: Number(props['column']) };
    const [reason = ''] = (message || String(error)).split('\n');
    throw Object.assign(new Error(`A module that the text imports failed: ${reason}`), {
      loc: place,
      hint: HINT,
      ownHint: HINT,
    });
  }
}
