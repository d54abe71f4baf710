import { describe, expect, it } from 'vitest';
import { careerLaddersSchema } from '../../../../src/figures/career-ladder/schema.ts';
import { BOX, LADDER_SIZE } from '../../../../src/figures/career-ladder/layout.ts';
import { careerLadder, chainAbove, headlineOf } from '../../../../src/figures/career-ladder/model.ts';
import { careerLadders, written } from '../career-ladders.ts';

const model = careerLadder(careerLadders);
const rung = (title: string) => {
  const found = model.rungs.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No rung is called ${title}.`);
  return found;
};
const chain = (title: string) => chainAbove(model, rung(title)).map((above) => above.title);

describe('who reports to whom', () => {
  it('leads from modelling over the Head of Data to the CTO', () => {
    expect(chain('Data scientist')).toEqual([
      'Data scientist',
      'Head of Machine Learning',
      'Head of Data',
      'CTO',
    ]);
  });

  it('leads from engineering over the VP to the CTO', () => {
    expect(chain('Platform engineer')).toEqual([
      'Platform engineer',
      'Engineering Manager',
      'VP Engineering',
      'CTO',
    ]);
  });

  it('ends at the CTO', () => {
    expect(chain('CTO')).toEqual(['CTO']);
    expect(rung('CTO').reportsTo).toBeUndefined();
    expect(rung('CTO').headline).toBe('CTO.');
  });

  it('is said as it is drawn', () => {
    for (const { from, to } of model.reports)
      expect(model.rungs[from]?.reportsTo).toBe(model.rungs[to]?.title);
    expect(model.reports).toHaveLength(model.rungs.length - 1);
  });
});

describe('the ceiling', () => {
  it('closes the modelling track at Head of Machine Learning, and no other', () => {
    expect(model.rungs.filter(({ ceiling }) => ceiling).map(({ title }) => title)).toEqual([
      'Head of Machine Learning',
    ]);
    expect(model.rungs.filter(({ beyond }) => beyond).map(({ title }) => title)).toEqual(['Head of Data']);
  });

  it('is drawn between the last rung below it and the first above it', () => {
    const [ceiling] = model.ceilings;
    expect(model.ceilings).toHaveLength(1);
    expect(((ceiling?.x1 ?? NaN) + (ceiling?.x2 ?? NaN)) / 2).toBe(rung('Head of Machine Learning').x);
    expect(ceiling?.y).toBeLessThan(rung('Head of Machine Learning').y - BOX.height / 2);
    expect(ceiling?.y).toBeGreaterThan(rung('Head of Data').y + BOX.height / 2);
  });
});

describe('influence', () => {
  it('covers the five things of the essay', () => {
    expect(model.influence).toEqual([
      'tooling',
      'infrastructure',
      'product direction',
      'organisation structure',
      'promotions',
    ]);
  });

  it('is within reach of the three options the author keeps open, limited below the ceiling, unsaid elsewhere', () => {
    const having = (influence: string) =>
      model.rungs.filter((one) => one.influence === influence).map(({ title }) => title);
    expect(having('held')).toEqual(['Engineering Manager', 'VP Engineering', 'CTO']);
    expect(having('limited')).toEqual(['Data scientist', 'Head of Machine Learning']);
    expect(having('unsaid')).toEqual(['Head of Data', 'Platform engineer']);
  });

  it('is said in words at each rung that the essay speaks of', () => {
    const things = 'tooling, infrastructure, product direction, organisation structure and promotions';
    expect(rung('Head of Machine Learning').headline).toBe(
      'Head of Machine Learning: reports to Head of Data.',
    );
    expect(rung('Head of Machine Learning').sentence).toBe(
      `Here the modelling track ends; mostly it is not even Head of Data. Influence over ${things} is limited, and you can’t learn it from here.`,
    );
    expect(rung('Engineering Manager').sentence).toContain(`Influence over ${things} comes within reach.`);
    expect(rung('Head of Data').sentence).not.toContain('Influence');
  });
});

describe('the headline', () => {
  const said = (...titles: string[]) => headlineOf(titles.map(rung));

  it('is the finding at the rung that is looked at', () => {
    expect(said('Head of Machine Learning')).toBe('Modelling ends at Head of Machine Learning');
    expect(said('Head of Data')).toBe('Modelling seldom leads to Head of Data');
    expect(said('Data scientist')).toBe('Data scientist: influence is limited');
    expect(said('VP Engineering')).toBe('VP Engineering: influence comes within reach');
    expect(said('Platform engineer')).toBe('Platform engineer reports to Engineering Manager');
    expect(said('CTO')).toBe('Both tracks report to the CTO; only Engineering leads there');
  });

  it('is that of both tracks where both are looked at', () => {
    expect(said('Head of Machine Learning', 'Engineering Manager')).toBe(
      'At the same level, Modelling ends and Engineering goes on',
    );
    expect(said('Head of Data', 'VP Engineering')).toBe(
      'Modelling seldom leads to Head of Data; VP Engineering: influence comes within reach',
    );
  });
});

describe('arrow keys', () => {
  const led = (from: string, key: string) => model.rungs[rung(from).neighbours[key] ?? -1]?.title;

  it('lead to the rung that they point at', () => {
    expect(led('Data scientist', 'ArrowUp')).toBe('Head of Machine Learning');
    expect(led('Data scientist', 'ArrowRight')).toBe('Platform engineer');
    expect(led('VP Engineering', 'ArrowLeft')).toBe('Head of Data');
    expect(led('VP Engineering', 'ArrowDown')).toBe('Engineering Manager');
    for (const below of ['Head of Data', 'VP Engineering']) expect(led(below, 'ArrowUp')).toBe('CTO');
  });

  it('lead nowhere where no rung is', () => {
    expect(led('CTO', 'ArrowUp')).toBeUndefined();
    expect(led('Data scientist', 'ArrowLeft')).toBeUndefined();
    expect(led('Data scientist', 'ArrowDown')).toBeUndefined();
    expect(led('CTO', 'Enter')).toBeUndefined();
  });
});

describe('the text alternative', () => {
  it('tells every rung, both tracks, the ceiling and whose view it is', () => {
    expect(model.description).toBe(
      'Two career tracks side by side. Modelling: Data scientist, who reports to Head of Machine Learning, who reports to Head of Data (above the ceiling), who reports to CTO. The ceiling is Head of Machine Learning. Engineering: Platform engineer, who reports to Engineering Manager, who reports to VP Engineering, who reports to CTO. There is no ceiling below the top. One person’s view, and the part of the essay its author is least confident will stay true.',
    );
  });
});

describe('the drawing', () => {
  it('keeps every box inside the picture and off the others', () => {
    for (const { x, y } of model.rungs) {
      expect(x - BOX.width / 2).toBeGreaterThanOrEqual(2);
      expect(x + BOX.width / 2).toBeLessThanOrEqual(LADDER_SIZE.width - 2);
      expect(y - BOX.height / 2).toBeGreaterThanOrEqual(2);
      expect(y + BOX.height / 2).toBeLessThan(LADDER_SIZE.height);
    }
    for (const one of model.rungs) {
      for (const other of model.rungs.slice(one.index + 1)) {
        const apart = Math.abs(one.x - other.x) > BOX.width || Math.abs(one.y - other.y) > BOX.height;
        expect(apart, `${one.title} and ${other.title}`).toBe(true);
      }
    }
  });

  it('breaks long titles between words and loses none', () => {
    expect(rung('Head of Machine Learning').lines).toEqual(['Head of Machine', 'Learning']);
    for (const { title, lines } of model.rungs) expect(lines.join(' ')).toBe(title);
  });

  it('numbers the rungs as they stand in the list', () => {
    expect(model.rungs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('the data', () => {
  it('is refused with the name of a field that it does not know', () => {
    const { error } = careerLaddersSchema.safeParse({ ...(written as object), ceilling: true });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['ceilling'] }]);
  });

  it('is refused where a field is missing', () => {
    const { error } = careerLaddersSchema.safeParse({
      ...(written as object),
      top: { title: 'CTO', note: 'The top.' },
    });
    expect(error?.issues).toMatchObject([{ path: ['top', 'influence'] }]);
  });
});
