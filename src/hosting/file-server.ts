import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { Address } from '../permalinks/address.ts';
import { DEFAULT_HOST, HOSTS, type Host } from '../site-config/hosts.ts';
import { isText, mediaType } from './media-types.ts';
import { headersOf, rulesOf } from './rules.ts';

/** Compressed copies, best first, by the name of their encoding. */
const ENCODINGS = { br: 'br', gzip: 'gz' } as const;

/**
 * Answers requests for the files of a built site with the headers and encodings that hosts are configured to use. What moved is led
 * on by its pages, as on hosts that know no redirects.
 */
export function fileServer(folder: string, address: Address, host: Host = DEFAULT_HOST): RequestListener {
  const rules = rulesOf(address);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' && address.base !== '/') return redirect(response, address.base, 302);
    const inSite = pathInSite(address, pathname, host);
    const path = inSite && join(folder, inSite);
    if (path && !pathname.endsWith('/') && (await stat(path).catch(() => undefined))?.isDirectory()) {
      return redirect(response, `${pathname}/${search}`);
    }
    const found = path ? await contentOf(path, request) : undefined;
    const lost = found ? undefined : await contentOf(join(folder, '404.html'), request);
    const sent = found ?? lost;
    const type = mediaType(lost ? '404.html' : (path ?? ''));
    response.statusCode = found ? 200 : 404;
    const headers = {
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      ...headersOf(rules, address, found ? pathname : address.href('/404.html')),
      Vary: 'Accept-Encoding',
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!sent) return void response.end();
    if (sent.encoding) response.setHeader('Content-Encoding', sent.encoding);
    const tag = `"${createHash('sha256').update(sent.content).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    if (found && request.headers['if-none-match'] === tag) {
      response.statusCode = 304;
      return void response.end();
    }
    response.setHeader('Content-Length', sent.content.length);
    response.end(request.method === 'HEAD' ? undefined : sent.content);
  };
  return (request, response) => {
    answer(request, response).catch(() => {
      response.statusCode = 400;
      response.end();
    });
  };
}

function redirect(response: ServerResponse, to: string, status = 301): void {
  response.writeHead(status, { Location: to }).end();
}

/** The file of the site that is asked for, relative to its folder; `undefined` if it can be none. */
export function pathInSite({ base }: Address, url: string, host: Host = DEFAULT_HOST): string | undefined {
  const asked = decoded(new URL(url, 'http://localhost').pathname);
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

/** A file in the best form that the browser takes. */
async function contentOf(
  path: string,
  { headers }: IncomingMessage,
): Promise<{ content: Buffer; encoding?: string } | undefined> {
  const taken = String(headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  for (const [encoding, end] of Object.entries(ENCODINGS)) {
    if (!taken.includes(encoding)) continue;
    const content = await readFile(`${path}.${end}`).catch(() => undefined);
    if (content) return { content, encoding };
  }
  const content = await readFile(path).catch(() => undefined);
  return content && { content };
}
