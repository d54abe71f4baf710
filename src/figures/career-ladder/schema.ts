import { z } from 'astro/zod';

const text = z.string().trim().min(1);

const rung = {
  title: text.meta({ example: 'Head of Data' }),
  /** Whether the rung's influence is limited or held, or the essay does not say. */
  influence: z.enum(['limited', 'held', 'unsaid']).meta({ example: 'held' }),
  /** What else there is to say of the rung, a sentence or two. */
  note: text.meta({ example: 'Both tracks report here.' }),
};

/** Form of `content/data/career-ladders.yaml`. */
export const careerLaddersSchema = z.strictObject({
  /** Name of the figure; a neutral one if not given. */
  title: text.optional().meta({ example: 'Two careers in a bank' }),
  /** Whose view it is and how sure they are. */
  view: text.meta({ example: 'One person’s view.' }),
  /** What the rungs differ in; influence if not given. */
  axis: text.optional().meta({ example: 'Autonomy' }),
  /** What it can be held over. */
  influence: z
    .array(text)
    .min(1)
    .meta({ example: ['tooling', 'promotions'] }),
  /** Two tracks that both report to the top; rungs from the lowest up. */
  tracks: z.tuple([
    z.strictObject({ name: text.meta({ example: 'Research' }), rungs: z.array(rungOfTrack()).length(3) }),
    z.strictObject({ name: text.meta({ example: 'Research' }), rungs: z.array(rungOfTrack()).length(3) }),
  ]),
  top: z.strictObject(rung),
});

function rungOfTrack() {
  return z.strictObject({
    ...rung,
    /** Whether the track ends here. */
    ceiling: z.boolean().default(false).meta({ example: true }),
    /** Whether the rung is above the ceiling of its track. */
    beyond: z.boolean().default(false).meta({ example: true }),
  });
}

/** The data of the career-ladder figure. */
export type CareerLadders = z.output<typeof careerLaddersSchema>;
