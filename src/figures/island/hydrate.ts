import { h, hydrate, type FunctionComponent } from 'preact';
import type { FigureComponent } from '../registry.ts';
import { whenVisible } from './when-visible.ts';

/** The interactive forms of the figures, each loaded for itself. */
const ISLANDS: Record<FigureComponent, () => Promise<{ default: FunctionComponent<never> }>> = {
  CareerLadder: () => import('../career-ladder/Island.tsx'),
  OptionPrice: () => import('../option-price/Island.tsx'),
  SkillsIntersection: () => import('../skills-intersection/Island.tsx'),
};

/** Lets a drawn figure answer; which one it is, and its properties, are written on the place that it stands in. */
async function hydrateIsland(place: HTMLElement): Promise<void> {
  const { island = '', props = '' } = place.dataset;
  const found = await ISLANDS[island as FigureComponent]?.();
  if (found) hydrate(h(found.default, JSON.parse(props) as never), place);
}

whenVisible((place) => void hydrateIsland(place));
