import { formatProblem } from '../../diagnostics/content-error.ts';
import type { FileProblem } from '../../diagnostics/problem.ts';
import type { ExternalLink } from './external.ts';
import type { LinkRecords, LinkRecord } from './link-records.ts';

/** What there is to say of the links to other sites. */
export interface LinkReport {
  /** A paragraph for each place of each link that is not well. */
  lines: string[];
  /** How many there are of each state. */
  summary: string;
  /** How many are gone. */
  gone: number;
}

/**
 * What to tell an author of the links to other sites.
 *
 * @param written Day that a text was published, by its file: what it linked to was there then.
 */
export function reportOf(
  links: readonly ExternalLink[],
  memory: LinkRecords,
  written: ReadonlyMap<string, string>,
): LinkReport {
  const lines = links.flatMap(({ address, places }) => {
    const remembered = memory.get(address);
    if (!remembered || remembered.state === 'there') return [];
    return places.map((place) =>
      formatProblem({ ...place, ...describe(address, remembered, written.get(place.file)) }),
    );
  });
  const count = (state: LinkRecord['state']) =>
    links.filter(({ address }) => memory.get(address)?.state === state).length;
  const gone = count('gone');
  return {
    lines,
    gone,
    summary: `${count('there')} working, ${count('moved')} moved, ${count('unsure')} unclear, ${gone} broken.`,
  };
}

function describe(
  address: string,
  { state, note = '', seen }: LinkRecord,
  written: string | undefined,
): Pick<FileProblem, 'message' | 'hint'> {
  if (state === 'moved') return { message: `${address} has moved permanently.`, hint: `Write: ${note}` };
  if (state === 'unsure') {
    return { message: `${address} could not be checked: ${note}.`, hint: 'Try it in a browser.' };
  }
  const day = seen ?? written;
  return {
    message: `${address} is broken: ${note}.${seen ? ` It last worked on ${seen}.` : ''}`,
    hint: `Link to an archived copy, if there is one: ${archived(address, day)}`,
  };
}

/** Where the Internet Archive keeps the copy of an address that was made nearest to a day, or the latest one. */
export function archived(address: string, day: string | undefined): string {
  return `https://web.archive.org/web/${day?.replaceAll('-', '') ?? 2}/${address}`;
}
