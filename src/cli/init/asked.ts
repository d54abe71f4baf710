/** What a question of `npm run init` asks for. */
interface Asked {
  /** Its words. */
  ask: string;
  /** When it is asked, if that is not always. */
  only?: string;
}

/**
 * Every question about `src/site.ts`, by the answer it asks for and in the order asked: at the terminal, and of a file with a
 * line for each. Help lists them, so nothing here needs a site to be loaded.
 */
export const ASKED = {
  name: { ask: 'Name of the publication' },
  description: { ask: 'Description' },
  address: { ask: 'Address of the site' },
  language: { ask: 'Language of the texts' },
  host: { ask: 'Host' },
  author: { ask: 'Author, or none' },
  authorAddress: { ask: 'The author’s own website, or none', only: 'if there is an author' },
  tagAuthority: { ask: 'Tag authority', only: 'until something of yours is recorded' },
  licence: { ask: 'Licence of the texts, or none' },
  licenceChoice: {
    ask: 'Which one? A number or a name',
    only: 'if the name of the licence stands for several',
  },
  licenceAddress: { ask: 'URL of the licence', only: 'if it is no licence of Creative Commons' },
  social: { ask: 'Your profiles elsewhere, or none' },
  hub: { ask: 'WebSub hub, or none' },
} as const satisfies Record<string, Asked>;

/** Name of an answer that is asked for. */
export type AskedKey = keyof typeof ASKED;

/** Whether to take the example away: the last question, while it is there. */
export const ASK_ABOUT_EXAMPLE: Asked = {
  ask: 'Remove the example texts? y or n',
  only: 'while they are there',
};

/** Name of the option that answers a question: `authorAddress` → `author-address`. */
export function optionOf(key: AskedKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What the lines of a file with answers are, for help: a name for each, and what it answers. */
export function answerLines(): [name: string, question: string][] {
  const asked = (Object.keys(ASKED) as AskedKey[]).map((key): [string, Asked] => [optionOf(key), ASKED[key]]);
  return [...asked, ['example', ASK_ABOUT_EXAMPLE] as const].map(([name, { ask, only }]) => [
    name,
    only === undefined ? ask : `${ask} (only ${only})`,
  ]);
}
