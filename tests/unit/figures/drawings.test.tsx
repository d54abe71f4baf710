import { Renderer } from '@takumi-rs/core';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { careerLadder, headlineOf } from '../../../src/figures/career-ladder/model.ts';
import { ladderNames } from '../../../src/figures/career-ladder/sentences.ts';
import { authorsRung } from '../../../src/figures/career-ladder/state.ts';
import { optionPrice } from '../../../src/figures/option-price/model.ts';
import { pathNames } from '../../../src/figures/option-price/sentences.ts';
import { AUTHORS_OPTION } from '../../../src/figures/option-price/state.ts';
import { skillsIntersection } from '../../../src/figures/skills-intersection/model.ts';
import { skillNames } from '../../../src/figures/skills-intersection/sentences.ts';
import { presetsFor } from '../../../src/figures/skills-intersection/presets.ts';
import { AUTHORS_SETTINGS } from '../../../src/figures/skills-intersection/state.ts';
import CareerLadder from '../../../src/figures/career-ladder/Island.tsx';
import CareerLadderDrawing from '../../../src/figures/career-ladder/Drawing.tsx';
import OptionPriceDrawing from '../../../src/figures/option-price/Drawing.tsx';
import OptionPrice from '../../../src/figures/option-price/Island.tsx';
import SkillsIntersection from '../../../src/figures/skills-intersection/Island.tsx';
import SkillsIntersectionDrawing from '../../../src/figures/skills-intersection/Drawing.tsx';
import { OPTION_SIZE } from '../../../src/figures/option-price/layout.ts';
import { OPTION_LIMITS } from '../../../src/figures/option-price/state.ts';
import { BOX, LADDER_SIZE } from '../../../src/figures/career-ladder/layout.ts';
import { SKILLS_SIZE } from '../../../src/figures/skills-intersection/layout.ts';
import { LIMITS } from '../../../src/figures/skills-intersection/state.ts';
import { fontsFor } from '../../../src/outputs/cards/fonts.ts';
import type { CareerLadders } from '../../../src/figures/career-ladder/schema.ts';
import { careerLadders } from './career-ladders.ts';
import { name, names } from './made-names.ts';

const skills = skillsIntersection(AUTHORS_SETTINGS);
const ladder = careerLadder(careerLadders);
const ceiling = ladder.rungs.findIndex((rung) => rung.ceiling);

const presets = '/figures/skills-intersection/';

/** What can be read, the words of each element apart. */
const words = (html: string) => html.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|');
const count = (html: string, tag: string) => html.split(`<${tag}`).length - 1;

describe('the drawing of the three circles', () => {
  const svg = renderToString(<SkillsIntersectionDrawing model={skills} id="one" />);

  it('is one picture with a text alternative', () => {
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-label="${skills.description}"`);
  });

  it('names each skill, how far up somebody is, and the result', () => {
    expect(words(svg)).toBe('|Skill A, top 25%|Skill B|top 25%|Skill C|top 25%|1 in 64|');
  });

  it('has ids of its own, so that two can stand on one page', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['one--clip-0', 'one--clip-1']);
    for (const id of ids) expect(svg).toContain(`clip-path="url(#${id})"`);
  });

  it('carries no style of its own', () => {
    expect(svg).not.toMatch(/style=|fill="|stroke="/);
  });
});

describe('the drawing of the two ladders', () => {
  const svg = renderToString(<CareerLadderDrawing model={ladder} selected={ceiling} />);

  it('is one picture with a text alternative', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-label="${ladder.description}"`);
  });

  it('has a box for each rung and each line of the legend, a line for each report and the ceiling', () => {
    expect(count(svg, 'rect')).toBe(7 + 3);
    expect(count(svg, 'line')).toBe(7);
    expect(words(svg)).toContain('|ceiling|');
  });

  it('has the way past the ceiling dashed', () => {
    expect(svg.match(/ladder-line-beyond/g)).toHaveLength(2);
  });

  it('marks the rung that is looked at, and the way from it to the top', () => {
    expect(svg.match(/ladder-box-selected/g)).toHaveLength(1);
    expect(svg.match(/ladder-line-on/g)).toHaveLength(2);
  });

  it('shows at each rung whether it has influence, or that the essay does not say, and what that means once', () => {
    const shown = (influence: string) => svg.split(`ladder-box ladder-${influence}`).length - 2;
    expect([shown('limited'), shown('held'), shown('unsaid')]).toEqual([2, 3, 2]);
    expect(words(svg)).toContain('|influence|limited|not stated|');
  });

  it('marks a rung that it is compared with in another way', () => {
    const both = renderToString(<CareerLadderDrawing model={ladder} selected={ceiling} compared={4} />);
    expect(both.match(/ladder-box-compared/g)).toHaveLength(1);
  });
});

describe('the drawing of the two paths', () => {
  const price = optionPrice(AUTHORS_OPTION, pathNames());
  const svg = renderToString(<OptionPriceDrawing model={price} />);

  it('is one picture with a text alternative, both paths named, and where they meet', () => {
    expect(svg).toContain(`aria-label="${price.description}"`);
    expect(words(svg)).toContain(
      '|the other|offer|the new|path|19.7 starting|salaries short|total pay even after 18 years|',
    );
    expect(count(svg, 'circle')).toBe(1);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe('the figures as they are sent', () => {
  const skillsHtml = renderToString(
    <SkillsIntersection
      initial={AUTHORS_SETTINGS}
      states={presetsFor()}
      presets={presets}
      id="one"
      method="<p>How.</p>"
    />,
  );

  it('the intersection states its finding, with controls that wait for their script', () => {
    expect(skillsHtml).toContain('>Top 25% in three unrelated skills: 1 person in 64</p>');
    expect(skillsHtml).toMatch(/<fieldset [^>]*disabled/);
    for (const id of ['one--0', 'one--1', 'one--2', 'one--correlation']) {
      expect(skillsHtml).toContain(`<label for="${id}">`);
      expect(skillsHtml).toContain(`id="${id}" type="range"`);
    }
    expect(skillsHtml).toContain('aria-valuetext="top 25%"');
    expect(skillsHtml).toContain('<p>How.</p>');
  });

  it('have presets as links to their pages, the one that is shown marked', () => {
    const links = [...skillsHtml.matchAll(/<a [^>]*class="figure-chip"[^>]*>/g)].map(([tag]) => tag);
    expect(links.map((tag) => /href="[^"]*\/([\w-]+)\/"/.exec(tag)?.[1])).toEqual([
      'three-fields',
      'guess',
      'new-skill',
      'going-together',
    ]);
    expect(links.map((tag) => tag.includes('aria-current'))).toEqual([true, false, false, false]);
  });

  it('have the numbers of the state that is shown in their table', () => {
    const html = renderToString(
      <SkillsIntersection
        initial={{ tops: [10, 10], correlation: 0.5 }}
        states={[]}
        presets={presets}
        id="one"
      />,
    );
    // The square of a tenth, and what the correlation makes of it.
    expect(words(html)).toContain('|Skill A and skill B|3.24%, 1\u00a0in\u00a031|1%, 1\u00a0in\u00a0100|');
    const paths = renderToString(
      <OptionPrice
        initial={{ multiple: 2, otherGrowth: 0, newGrowth: 50, years: 3 }}
        states={[]}
        names={pathNames()}
        heads={['New path', 'Other']}
        presets=""
        id="three"
      />,
    );
    for (const row of [
      '|1|1.00|2.00|1.00|2.00|1.00|',
      '|2|1.50|2.00|2.50|4.00|1.50|',
      '|3|2.25|2.00|4.75|6.00|1.25|',
    ])
      expect(words(paths)).toContain(row);
  });

  it('the ladders say the ceiling, with rungs to choose in the order they stand', () => {
    const html = renderToString(
      <CareerLadder model={ladder} initial={authorsRung(ladder)} states={[]} presets="" id="two" />,
    );
    expect(html).toContain('<b>Head of Machine Learning: reports to Head of Data.</b>');
    expect(html).toMatch(/<fieldset [^>]*disabled/);
    expect([...html.matchAll(/type="radio"[^>]*aria-label="([^"]+)"/g)].map(([, title]) => title)).toEqual([
      'CTO',
      'Modelling: Head of Data',
      'Modelling: Head of Machine Learning',
      'Modelling: Data scientist',
      'Engineering: VP Engineering',
      'Engineering: Engineering Manager',
      'Engineering: Platform engineer',
    ]);
    expect(html.match(/ checked/g)).toHaveLength(1);
  });

  it('announce nothing before the reader did something', () => {
    expect(skillsHtml).toContain('<p class="sr-only" aria-live="polite"></p>');
  });
});

const renderer = new Renderer();

/** How wide a text of some size is in the fonts that still pictures are set in. */
async function widthOf(text: string, fontSize: number): Promise<number> {
  const families = await Promise.all(fontsFor(text).map((font) => renderer.registerFont(font)));
  const fontFamilies = [...new Set(families.flat().map(({ name: family }) => family))];
  const node = { type: 'text' as const, text, style: { fontSize, whiteSpace: 'nowrap' as const } };
  const { runs } = await renderer.measure(node, { width: 4000, fontFamilies });
  return runs.reduce((sum, { width }) => sum + width, 0);
}

/** Size of labels. */
const LABEL = 13;

describe('the names that an author gives', () => {
  const expectInside = (left: number, right: number, width: number) => {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  };

  it('stay inside the drawing of the circles, and apart', async () => {
    await fc.assert(
      fc.asyncProperty(names(1, 3), async (skills) => {
        const tops = skills.map(() => LIMITS.top.max);
        const { circles } = skillsIntersection({ tops, correlation: 0 }, skillNames(skills));
        const boxes = await Promise.all(
          circles.map(async ({ lines, label }) => {
            const half = Math.max(...(await Promise.all(lines.map((line) => widthOf(line, LABEL))))) / 2;
            return { left: label.x - half, right: label.x + half, y: label.y };
          }),
        );
        for (const { left, right } of boxes) expectInside(left, right, SKILLS_SIZE.width);
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1).filter(({ y }) => y === one.y))
            expect(one.right).toBeLessThan(other.left);
      }),
    );
  });

  it('stay inside the drawing of the paths, and apart', async () => {
    const values = fc.record({
      multiple: fc.integer({ min: 11, max: 60 }).map((tenths) => tenths / 10),
      otherGrowth: fc.integer(OPTION_LIMITS.otherGrowth),
      newGrowth: fc.integer(OPTION_LIMITS.newGrowth),
      years: fc.integer(OPTION_LIMITS.years),
      paths: names(2, 2),
    });
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const { labels, names: forms } = optionPrice(given, pathNames(given.paths));
        const { newPath, otherPath } = labels;
        for (const { x, lines } of [newPath, otherPath])
          for (const line of lines) expectInside(x, x + (await widthOf(line, LABEL)), OPTION_SIZE.width);
        expect(await widthOf(forms.payScale, LABEL)).toBeLessThanOrEqual(OPTION_SIZE.width);
      }),
    );
  });

  it('stay inside the columns and boxes of the ladders', async () => {
    await fc.assert(
      fc.asyncProperty(names(2, 2), name, name, async ([first = '', second = ''], axis, title) => {
        const [one, other] = careerLadders.tracks;
        const data: CareerLadders = {
          ...careerLadders,
          axis,
          top: { ...careerLadders.top, title },
          tracks: [
            { ...one, name: first },
            { ...other, name: second },
          ],
        };
        const { tracks, legend, rungs } = careerLadder(data, ladderNames(data));
        for (const { lines, x } of rungs) {
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) {
            const half = (await widthOf(line, LABEL)) / 2;
            expectInside(x - half, x + half, LADDER_SIZE.width);
            expect(half).toBeLessThan(BOX.width / 2);
          }
        }
        for (const { shown, x } of tracks) {
          const half = (await widthOf(shown, LABEL)) / 2;
          expectInside(x - half, x + half, LADDER_SIZE.width);
          expect(half).toBeLessThan(LADDER_SIZE.width / 4);
        }
        const [held, limited] = legend;
        expect((held?.x ?? NaN) + (await widthOf(held?.text ?? '', LABEL))).toBeLessThan(
          limited?.swatch.x ?? NaN,
        );
      }),
    );
  });

  it('are left as they are where there is room, and keep a beginning where there is not', () => {
    const skills = ['Writing', 'Statistics and its many good friends', 'Law'];
    const { circles } = skillsIntersection(AUTHORS_SETTINGS, skillNames(skills));
    expect(circles.map(({ lines }) => lines[0])).toEqual(['Writing, top 25%', 'Statistics and its…', 'Law']);
    const svg = renderToString(
      <SkillsIntersectionDrawing model={skillsIntersection(AUTHORS_SETTINGS, skillNames(skills))} id="one" />,
    );
    expect(svg).toContain('at Statistics and its many good friends');
  });

  it('end in their ellipsis from right to left, too', () => {
    const arabic = 'كتابة القوانين والأحكام والعقود';
    const { circles } = skillsIntersection({ tops: [25, 25], correlation: 0 }, skillNames(['Law', arabic]));
    expect(circles[1]?.lines[0]).toMatch(/^كتابة.*…\u200f$/);
  });

  it('are those of controls, and of no more skills than there are names', () => {
    const html = renderToString(
      <SkillsIntersection
        initial={{ tops: [25], correlation: 0 }}
        states={presetsFor(['Writing', 'Law'])}
        names={skillNames(['Writing', 'Law'])}
        presets={presets}
        id="one"
      />,
    );
    expect(html).toContain('<label for="one--0">Writing</label>');
    expect([...html.matchAll(/name="one-count"/g)]).toHaveLength(2);
    expect(html).not.toContain('three-fields/');
    expect(html).toContain('new-skill/');
    expect(html).toContain('href="?skills-intersection=25_0#one"');
  });
});

describe('the axis of the ladders', () => {
  it('is what the data says', () => {
    const data = { ...careerLadders, axis: 'Autonomy', influence: ['hours', 'place'] };
    const { rungs, legend } = careerLadder(data, ladderNames(data));
    expect(legend[0]?.text).toBe('Autonomy');
    expect(headlineOf(rungs.slice(-1))).toContain('Both tracks report to the CTO');
    expect(headlineOf(rungs.slice(0, 1))).toBe('Data scientist: Autonomy is limited');
    expect(rungs.at(-1)?.sentence).toContain('Autonomy (hours and place) comes within reach.');
    expect(rungs[0]?.sentence).toContain('Autonomy (hours and place) is limited');
  });
});
