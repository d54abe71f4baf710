/** What an address answered. */
export type Answer =
  /** It is there. */
  | { state: 'there' }
  /** It is there, and its server says that its new address is for good. */
  | { state: 'moved'; to: string }
  /** Its server says that there is nothing, or its host is no more. */
  | { state: 'gone'; why: string }
  /** It may be there for a reader: refused, too slow, out of order. */
  | { state: 'unsure'; why: string }
  /** Nothing was reached at all, as without a network. */
  | { state: 'unreached'; why: string };

/** Most redirects to follow, as browsers do (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTS = 20;

/** Errors of a machine that has no network, or of a host that does not listen. */
const UNREACHED = /^(EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;

/** How to ask. */
export interface RequestOptions {
  /** Longest wait for an answer, in milliseconds. */
  patience: number;
  /** Who asks, for those who read logs. */
  agent: string;
}

/** Asks an address whether it is there: politely, for its head alone, and for the whole where that is refused. */
export async function ask(address: string, options: RequestOptions): Promise<Answer> {
  const answer = await follow(address, 'HEAD', options);
  // Many servers answer what they do not expect with an error.
  return answer.state === 'gone' || answer.state === 'unsure' ? follow(address, 'GET', options) : answer;
}

async function follow(
  address: string,
  method: 'HEAD' | 'GET',
  { patience, agent }: RequestOptions,
): Promise<Answer> {
  let url = address;
  let permanent = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'User-Agent': agent, Accept: '*/*' },
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
    } catch (error) {
      return ofError(error, url === address);
    }
    const { status, headers } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url)) {
      permanent &&= status === 301 || status === 308;
      url = new URL(location, url).href;
      continue;
    }
    if (response.ok) return url !== address && permanent ? { state: 'moved', to: url } : { state: 'there' };
    const why = `${status} ${response.statusText}`.trim();
    return { state: status === 404 || status === 410 ? 'gone' : 'unsure', why };
  }
  return { state: 'unsure', why: `more than ${MOST_REDIRECTS} redirects` };
}

function ofError(error: unknown, isFirst: boolean): Answer {
  const { name, cause } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (name === 'TimeoutError') return { state: 'unsure', why: 'timed out' };
  if (code === 'ENOTFOUND') {
    // Without a network no name is found: whoever asked several addresses can tell.
    return isFirst ? { state: 'unreached', why: 'no such host' } : { state: 'gone', why: 'no such host' };
  }
  if (UNREACHED.test(code)) return { state: 'unreached', why: 'could not connect' };
  return { state: 'unsure', why: code || (error as Error).message };
}
