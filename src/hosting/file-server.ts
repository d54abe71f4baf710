import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import send from 'send';
import type { Address } from '../permalinks/address.ts';
import { DEFAULT_HOST, HOSTS, type Host } from '../site-config/hosts.ts';
import { isText, mediaType } from '../permalinks/media-types.ts';
import { headersOf, rulesOf } from './rules.ts';

/** Compressed copies, best first, by the name of their encoding. */
const ENCODINGS = { br: 'br', gzip: 'gz' } as const;

const NOT_FOUND = '404.html';

/**
 * Serves the files of a built site with the headers that hosts are configured to send, and the compressed copies that lie
 * beside them. Redirects are left to the pages in their place, as on hosts that know none.
 *
 * @param host What the site was built for: the files that configure it are not served.
 */
export function fileServer(folder: string, address: Address, host: Host = DEFAULT_HOST): RequestListener {
  const rules = rulesOf(address);

  /** Sends a file, or its best copy, with the headers that belong to a path. */
  const sendFile = async (request: IncomingMessage, response: ServerResponse, file: string, path: string) => {
    const { name, encoding } = await bestCopy(folder, file, request);
    const type = mediaType(file);
    const headers = {
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      ...headersOf(rules, address, path),
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    };
    return pipeFile(request, response, folder, name, headers);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = URL.parse(request.url ?? '/', 'http://localhost') ?? {
      pathname: '',
      search: '',
    };
    if (pathname === '/' && address.base !== '/') return redirect(response, address.base, 302);
    const file = pathInSite(address, pathname, host);
    const outcome = file === undefined ? 'missing' : await sendFile(request, response, file, pathname);
    if (outcome === 'sent') return;
    if (outcome === 'folder' && !pathname.endsWith('/')) return redirect(response, `${pathname}/${search}`);
    response.statusCode = 404;
    const path = address.href(`/${NOT_FOUND}`);
    if ((await sendFile(request, response, NOT_FOUND, path)) !== 'sent') response.end();
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

/**
 * Sends a file of a folder; answers requests for a part of it, and for what the browser has already.
 *
 * @returns Whether it is there; nothing was sent of a folder, or of what is missing.
 * @throws If the file cannot be read.
 */
async function pipeFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  name: string,
  headers: Readonly<Record<string, string>>,
): Promise<'sent' | 'folder' | 'missing'> {
  const { promise, resolve, reject } = Promise.withResolvers<'sent' | 'folder' | 'missing'>();
  // A part of a page that says what is missing would be a page that is there.
  const acceptRanges = response.statusCode === 200;
  const path = name.split('/').map(encodeURIComponent).join('/');
  send(request, path, { root: folder, dotfiles: 'allow', index: false, cacheControl: false, acceptRanges })
    .on('headers', () => {
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    })
    .on('directory', () => resolve('folder'))
    .on('error', (error: Error & { status: number; headers?: Record<string, string> }) => {
      if (error.status === 404) return resolve('missing');
      if (error.status >= 500 || response.headersSent) return reject(error);
      response.writeHead(error.status, error.headers).end();
    })
    .pipe(response);
  response.once('close', () => resolve('sent'));
  return promise;
}

function redirect(response: ServerResponse, to: string, status = 301): void {
  response.writeHead(status, { Location: to }).end();
}

/** The file of the site that is asked for, relative to its folder; `undefined` if it can be none. */
export function pathInSite({ base }: Address, url: string, host: Host = DEFAULT_HOST): string | undefined {
  const asked = decoded(URL.parse(url, 'http://localhost')?.pathname ?? '');
  if (asked === undefined) return undefined;
  if (!asked.startsWith(base) || asked.includes('\0')) return undefined;
  const path = normalize(`/${asked.slice(base.length)}`);
  if ((HOSTS[host].files as readonly string[]).includes(path.slice(1))) return undefined;
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The compressed copy of a file that the browser takes, or the file itself where there is none. */
async function bestCopy(
  folder: string,
  file: string,
  { headers }: IncomingMessage,
): Promise<{ name: string; encoding?: string }> {
  const accepted = String(headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  for (const [encoding, end] of Object.entries(ENCODINGS)) {
    if (!accepted.includes(encoding)) continue;
    const name = `${file}.${end}`;
    const isFile = await stat(join(folder, name)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return { name, encoding };
  }
  return { name: file };
}
