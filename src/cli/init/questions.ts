import { LANGUAGES } from '../../i18n/languages.ts';
import { HOSTS } from '../../site-config/hosts.ts';
import type { SiteValues } from '../../site-config/site-schema.ts';
import { ASKED, type AskedKey } from './asked.ts';
import { licencesNamed } from './licences.ts';
import { chosenLicence, hostFor, isNone, tagAuthorityFor, type Answers } from './owner.ts';

/** A question of `npm run init`. */
export interface Question {
  /** What the answer is to, and its option in camel case. */
  key: AskedKey;
  ask: string;
  /** What its words mean and what the answer is for, in a line or several. */
  explain: string | ((said: Answers) => string);
  /** What Enter stands for, after what was said before. */
  proposal: (said: Answers) => string;
  /** Fields of src/site.ts that it decides. */
  fields: readonly string[];
  /** Whether to ask at all, after what was said before. */
  applies?: (said: Answers) => boolean;
  /** What is wrong with an answer, where the fields do not show it. */
  problem?: (answer: string, said: Answers) => string | undefined;
}

/**
 * Every question, in the order asked.
 *
 * @param current What the site says now.
 * @param keepsIds Whether ids were given already, which then stay.
 */
export function questionsFor(current: SiteValues, today: Date, keepsIds: boolean): readonly Question[] {
  const { name, description, address, language, host = 'any', author, tagAuthority } = current;
  const { licence, social = [], hub } = current;
  const hasAuthor = (said: Answers) => !isNone(said.author ?? author?.name ?? 'none');
  const choices = ({ licence: named = '' }: Answers) => licencesNamed(named);
  const details: Record<AskedKey, Omit<Question, 'key' | 'ask'>> = {
    name: {
      explain: 'It stands at the top of every page, and in feeds and link previews.',
      proposal: () => name,
      fields: ['name'],
    },
    description: {
      explain: 'One sentence, for search engines, feed readers and link previews.',
      proposal: () => description,
      fields: ['description'],
    },
    address: {
      explain: 'Where readers will find it, with its base path if it has one: https://example.org/blog',
      proposal: () => address,
      fields: ['address'],
    },
    language: {
      explain: `A language tag, such as en, en-GB, de or pt-BR. The words around the texts are there in: ${Object.keys(LANGUAGES).join(', ')}.`,
      proposal: () => language,
      fields: ['language'],
    },
    host: {
      explain: `What serves the site, so that a build makes the files it reads: ${Object.keys(HOSTS).join(', ')}. "any" makes those of all hosts.`,
      proposal: (said) => (said.address === undefined ? undefined : hostFor(said.address)) ?? host,
      fields: ['host'],
    },
    author: {
      explain: 'Who writes, for bylines and metadata. Without one, that is the publication.',
      proposal: () => author?.name ?? 'none',
      fields: ['author.name'],
    },
    authorAddress: {
      explain: 'A page about the author somewhere else; this site needs no mention.',
      proposal: (said) =>
        (said.author === undefined || said.author === author?.name ? author?.address : undefined) ?? 'none',
      fields: ['author'],
      applies: hasAuthor,
    },
    tagAuthority: {
      explain:
        'Feed readers know each entry by it for good, even if the site moves: a domain or an email address of yours, a comma, and a year in which it was yours. It can never change once something is published.',
      proposal: (said) =>
        (said.address === undefined ? undefined : tagAuthorityFor(said.address, today)) ?? tagAuthority,
      fields: ['tagAuthority'],
      applies: () => !keepsIds,
    },
    licence: {
      explain:
        'What others may do with your texts. "none" reserves all rights; under CC BY 4.0 they may reuse them if they name you; CC0 gives up all rights.',
      proposal: () => licence?.name ?? 'none',
      fields: ['licence.name'],
    },
    licenceChoice: {
      explain: (said) =>
        choices(said)
          .map((each, index) => `${index + 1}  ${each.name}  ${each.address}`)
          .join('\n'),
      proposal: (said) => choices(said)[0]?.name ?? '',
      fields: [],
      applies: (said) => said.licenceAddress === undefined && choices(said).length > 1,
      problem: (answer, said) =>
        chosenLicence(choices(said), answer)
          ? undefined
          : `"${answer}" is none of them; write a number from 1 to ${choices(said).length}.`,
    },
    licenceAddress: {
      explain:
        'Where its text can be read. Licences of Creative Commons need none: CC BY 4.0, CC BY-SA 4.0, CC0 1.0 …',
      proposal: (said) => (said.licence === licence?.name ? licence?.address : undefined) ?? '',
      fields: ['licence'],
      applies: ({ licence: named = 'none' }) => !isNone(named) && licencesNamed(named).length === 0,
    },
    social: {
      explain:
        'Shown at the foot of every page: Mastodon=https://mastodon.example/@you, Mail=mailto:you@example.org',
      proposal: () => social.map((link) => `${link.name}=${link.address}`).join(', ') || 'none',
      fields: ['social'],
    },
    hub: {
      explain:
        'A service that tells feed readers of a new entry at once, if your deployment tells it. Without one, they look now and then, which is fine.',
      proposal: () => hub ?? 'none',
      fields: ['hub'],
    },
  };
  return Object.entries(ASKED).map(([key, { ask }]) => ({
    key: key as AskedKey,
    ask,
    ...details[key as AskedKey],
  }));
}
