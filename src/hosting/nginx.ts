import type { Address } from '../permalinks/address.ts';
import type { HostOutput } from '../site-config/hosts.ts';
import { isText, MEDIA_TYPES, UNKNOWN_TYPE } from '../permalinks/media-types.ts';
import type { HostRedirect } from './host-redirects.ts';
import { expressionOf, REVALIDATED, spellings, type Rule } from './rules.ts';

/** What nginx knows by the address that was asked for: redirects, and the value of each header. For the `http` block. */
export function nginxMaps(
  redirects: readonly HostRedirect[],
  rules: readonly Rule[],
  address: Address,
): string {
  // nginx matches decoded addresses.
  const moved = redirects
    .flatMap(spellings)
    .map(({ from, to }) => entry(decodeURIComponent(address.href(from)), address.href(to)));
  const headers = headerNames(rules).map((name) => {
    const entries = rules.flatMap(({ paths, headers }) =>
      paths.map((path) => [path, headers[name]] as const).filter(([, value]) => value !== undefined),
    );
    return map(
      variable(name),
      entries.map(([path, value = '']) => entry(`~${expressionOf(path, address)}`, value)),
      name === 'Cache-Control' ? REVALIDATED : '',
    );
  });
  return [
    // Addresses are longer than the buckets that nginx makes by itself.
    'map_hash_bucket_size 512;\nmap_hash_max_size 8192;\n',
    map('moved', moved),
    ...headers,
  ].join('\n');
}

/**
 * How nginx serves the site, for a `server` block whose `root` is the folder that the site's base path leads into:
 *
 * `server { listen 80; root /srv/www; include /srv/www/server.nginx.conf; }`
 *
 * Below a base path all of it holds for that path alone: the rest of the host is somebody else's.
 *
 * @param output What the build makes: its files for hosts stay private, and where it makes no compressed copies, nginx
 *   compresses by itself.
 */
export function nginxServer(rules: readonly Rule[], address: Address, { files, copies }: HostOutput): string {
  const { base } = address;
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `  ${type} ${end};\n`);
  const text = [...new Set(Object.values(MEDIA_TYPES).filter(isText))]
    .filter((type) => type !== 'text/html')
    .concat('application/feed+json')
    .join(' ');
  const other = rules.flatMap(({ paths, headers }) => {
    const [type] = headers['Content-Type']?.split(';') ?? [];
    return type ? paths.map((path) => ({ path, type })) : [];
  });
  // A location does not inherit this one from the location that it is in.
  const redirect = 'if ($moved) {\n  return 301 $moved;\n}';
  const settings = [
    `types {\n${types.join('')}}`,
    `default_type ${UNKNOWN_TYPE};`,
    `charset utf-8;\ncharset_types ${text};`,
    'server_tokens off;',
    '# The port that visitors see may be that of a host in front.\nabsolute_redirect off;',
    'etag on;',
    '# Where nginx has the module for Brotli, add: brotli_static on;\ngzip_static on;\ngzip_vary on;',
    ...(copies ? [] : [`gzip on;\ngzip_types ${text};`]),
    headerNames(rules)
      .map((name) => `add_header ${name} $${variable(name)} always;`)
      .join('\n'),
    `error_page 404 ${quote(`${base}404.html`)};`,
    'index index.html;',
    redirect,
    ...other.map(({ path, type }) =>
      block(`location ~ "${expressionOf(path, address)}"`, `${redirect}\ntypes {\n}\ndefault_type ${type};`),
    ),
    block(`location ~ "${files.map((file) => expressionOf(`/${file}`, address)).join('|')}"`, 'return 404;'),
  ].join('\n');
  if (base === '/') return `${settings}\n`;
  return [
    `location = ${quote(base.slice(0, -1))} {\n  return 301 ${quote(base)};\n}`,
    // Expressions of the host's other locations do not count here.
    `${block(`location ^~ ${quote(base)}`, settings)}\n`,
  ].join('\n');
}

function block(head: string, settings: string): string {
  return `${head} {\n${settings.replace(/^(?=.)/gm, '  ')}\n}`;
}

/** Names of all headers that depend on the address; of types, nginx has a notion of its own. */
function headerNames(rules: readonly Rule[]): string[] {
  const names = rules.flatMap(({ headers }) => Object.keys(headers));
  return [...new Set([...names, 'Cache-Control'])].filter((name) => name !== 'Content-Type');
}

function map(name: string, entries: readonly string[], otherwise = ''): string {
  return `map $uri $${name} {\n  default ${quote(otherwise)};\n${entries.join('')}}\n`;
}

function entry(from: string, to: string): string {
  return `  ${quote(from)} ${quote(to)};\n`;
}

function variable(header: string): string {
  return `header_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
