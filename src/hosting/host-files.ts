import type { Address } from '../permalinks/address.ts';
import { NGINX_FILES, RULES_FILES, type HostFile } from '../permalinks/host-file-names.ts';
import { HOSTS, type Host } from '../site-config/hosts.ts';
import type { HostRedirect } from './host-redirects.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { headersFile, netlifyRedirectsFile, redirectsFile } from './rules-files.ts';
import { rulesOf } from './rules.ts';

/** The files that a host is configured by, each with its text. */
export function hostFiles(
  host: Host,
  redirects: readonly HostRedirect[],
  address: Address,
): Map<string, string> {
  const rules = rulesOf(address);
  const texts: Record<HostFile, () => string> = {
    [RULES_FILES.headers]: () => headersFile(rules, address),
    [RULES_FILES.redirects]: () =>
      (host === 'netlify' ? netlifyRedirectsFile : redirectsFile)(redirects, address),
    [NGINX_FILES.maps]: () => nginxMaps(redirects, rules, address),
    [NGINX_FILES.server]: () => nginxServer(rules, address, HOSTS[host]),
  };
  return new Map(HOSTS[host].files.map((file) => [file, texts[file]()]));
}
