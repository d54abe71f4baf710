import { expect, it } from 'vitest';
import { essayOfNote, notesBehind, readNext } from '../../../src/site-model/read-next.ts';

const text = (page: string, topics: string[] = [], figures: string[] = []) => ({
  page,
  topics,
  figures: figures.map((figure) => ({ figure })),
});

it('the notes behind an essay are those that show one of its figures', () => {
  const essay = text('/e/', ['work'], ['ladder', 'option']);
  const notes = [text('/a/', ['work']), text('/b/', [], ['option']), text('/c/', [], ['circles'])];
  expect(notesBehind(essay, notes)).toEqual([notes[1]]);
  expect(notesBehind(text('/f/'), notes)).toEqual([]);
});

it('a note goes with the essay whose figure it shows, else with one on its topic, else with none', () => {
  const essays = [text('/a/', ['work']), text('/b/', [], ['option'])];
  expect(essayOfNote(text('/n/', ['work'], ['option']), essays)?.page).toBe('/b/');
  expect(essayOfNote(text('/n/', ['work'], ['circles']), essays)?.page).toBe('/a/');
  expect(essayOfNote(text('/n/', ['bees']), essays)).toBeUndefined();
});

it('next is what shares most topics, of texts that share as many the newer, and never the text itself', () => {
  const own = text('/own/', ['a', 'b']);
  const others = [text('/new/'), own, text('/one/', ['b']), text('/both/', ['b', 'a']), text('/two/', ['a'])];
  expect(readNext(own, others, 3).map(({ page }) => page)).toEqual(['/both/', '/one/', '/two/']);
  expect(readNext(own, others, 9).map(({ page }) => page)).toHaveLength(4);
  expect(readNext(own, [own], 3)).toEqual([]);
});
