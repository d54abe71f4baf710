import pMap from 'p-map';
import type { Answer } from './answer.ts';

/** Most hosts that are asked at a time. */
const AT_ONCE = 4;

/**
 * Asks many addresses: several hosts at a time, but never one host for two things at once.
 *
 * @param ask Asks one of them.
 * @param answered Called with each answer as it comes.
 */
export async function askAll(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  answered: (address: string) => void = () => undefined,
): Promise<Map<string, Answer>> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host).values();
  const answers = new Map<string, Answer>();
  const askHost = async (host: readonly string[]): Promise<void> => {
    for (const address of host) {
      answers.set(address, await ask(address));
      answered(address);
    }
  };
  await pMap(hosts, askHost, { concurrency: AT_ONCE });
  return answers;
}

/** Whether all that was asked was not even reached: there is no network, and nothing is known of any address. */
export function hasNoNetwork(answers: ReadonlyMap<string, Answer>): boolean {
  return answers.size > 0 && [...answers.values()].every(({ state }) => state === 'unreached');
}
