import { h } from 'hastscript';
import type { Element, ElementContent, Properties } from 'hast';
import type { Words } from '../../i18n/languages.ts';
import { AUDIO, EMBED, VIDEO } from '../players.ts';
import type { ComponentRenderers } from './component-renderers.ts';
import { component, type Component } from './pieces.ts';

/** Name of the hole for the script of pages that have an `<Embed>`. */
export const EMBED_SCRIPT = 'EmbedScript';

/** The renderers of players on pages. */
export function playerRenderers(words: Pick<Words, 'embedNotice'>): ComponentRenderers {
  const player: ComponentRenderers[string] = ({ name, props: { src, title, captions, poster } }) => {
    const properties: Properties = {
      controls: true,
      preload: 'metadata',
      src: String(src),
      ...(poster !== undefined && { poster: String(poster) }),
      ariaLabel: String(title),
    };
    const track =
      captions === undefined ? [] : [h('track', { kind: 'captions', src: String(captions), default: true })];
    return [
      h('figure.player', [
        h(name.toLowerCase(), properties, track),
        h('figcaption', h('a', { href: String(src) }, String(title))),
      ]),
    ];
  };
  return {
    [VIDEO]: player,
    [AUDIO]: player,
    [EMBED]: ({ props }) => [
      h('figure.embed', [
        h('a', { href: String(props['url']), dataFrame: String(props['url']) }, [
          ...still(props['still']),
          h('span', String(props['title'])),
        ]),
        h('figcaption', words.embedNotice(new URL(String(props['url'])).host)),
      ]),
      component(EMBED_SCRIPT, {}),
    ],
  };
}

/** The renderers of players where nothing plays: a link to what they would play. */
export function playerLinks(): ComponentRenderers {
  const link = ({ props: { src, url, title, poster, still: shown } }: Component): ElementContent[] => {
    const href = String(url ?? src);
    const picture = still(poster ?? shown);
    return [
      ...(picture.length > 0 ? [h('p', h('a', { href }, picture))] : []),
      h('p', h('a', { href }, String(title))),
    ];
  };
  return { [VIDEO]: link, [AUDIO]: link, [EMBED]: link };
}

function still(src: unknown): Element[] {
  return src === undefined ? [] : [h('img', { src: String(src), alt: '', loading: 'lazy' })];
}
