import { h, hydrate, type FunctionComponent } from 'preact';
import { whenVisible } from './when-visible.ts';

/** The interactive forms of the figures, each loaded for itself. */
const ISLANDS = import.meta.glob<{ default: FunctionComponent<never> }>('../*/Island.tsx');

/** Lets a drawn figure answer; which one it is, and its properties, are written on the place that it stands in. */
async function hydrateIsland(place: HTMLElement): Promise<void> {
  const { island = '', props = '' } = place.dataset;
  const found = await ISLANDS[`../${island}/Island.tsx`]?.();
  if (found) hydrate(h(found.default, JSON.parse(props) as never), place);
}

whenVisible((place) => void hydrateIsland(place));
