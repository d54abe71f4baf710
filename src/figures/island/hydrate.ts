import { h, hydrate, type ComponentType } from 'preact';

/** The interactive forms of the figures, each loaded for itself. */
const ISLANDS = import.meta.glob<{ default: ComponentType<never> }>('../*/Island.tsx');

/** Makes a drawn figure interactive; which one it is, and its properties, are attributes of the element around it. */
async function hydrateIsland(place: HTMLElement): Promise<void> {
  const { island = '', props = '' } = place.dataset;
  const found = await ISLANDS[`../${island}/Island.tsx`]?.();
  if (found) hydrate(h(found.default, JSON.parse(props) as never), place);
}

addEventListener('figurevisible', ({ target }) => void hydrateIsland(target as HTMLElement));
