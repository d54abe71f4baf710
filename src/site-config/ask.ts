import { z } from 'astro/zod';
import { isMailto } from './web-address.ts';

/** Where readers send follow-up questions: a mailbox, or the form for a new issue of a tracker. */
export type Ask = z.infer<typeof askSchema>;

/** Whether a text is an address at which a tracker opens a new issue, as GitHub, GitLab and Forgejo have them. */
function isNewIssue(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && /^\/[^/]+\/.+\/issues\/new\/?$/.test(url.pathname);
}

/** Schema of {@link Ask}. */
export const askSchema = z
  .strictObject({
    /** Mailbox that readers write to. */
    mail: z
      .string()
      .refine((value) => isMailto(`mailto:${value}`) && !/[?&#%,;]/.test(value), {
        error: ({ input }) => `is ${JSON.stringify(input)}, which is not an email address`,
      })
      .meta({ description: 'an email address', example: 'ask@example.org' })
      .optional(),
    /** Address of the form for a new issue. */
    tracker: z
      .string()
      .refine(isNewIssue, {
        error: ({ input }) =>
          `is ${JSON.stringify(input)}, which is not the address of a form for a new issue`,
      })
      .meta({
        description: 'the https address at which your tracker opens a new issue, ending in /issues/new',
        example: 'https://github.com/you/blog/issues/new',
      })
      .optional(),
  })
  .refine(({ mail, tracker }) => (mail === undefined) !== (tracker === undefined), {
    error: 'names not exactly one place to ask',
    params: { hint: "Write ask: { mail: 'ask@example.org' }, or a tracker instead, or undefined for none." },
  })
  .meta({ title: 'ask', example: { mail: 'ask@example.org' } });
