import { HOST_FILES, NGINX_FILES, RULES_FILES, type HostFile } from '../permalinks/host-file-names.ts';

/** What a build makes for a host besides the site itself. */
export interface HostOutput {
  /** Files at the root of the site that configure the host; no visitor gets them. */
  files: readonly HostFile[];
  /** Whether the host sends compressed copies that lie beside their files, and does not compress by itself. */
  copies: boolean;
}

/** Every host that a site can name, with what it reads. `any` is for who has not decided: it gets the files of all hosts. */
export const HOSTS = {
  any: { files: HOST_FILES, copies: false },
  'github-pages': { files: [], copies: false },
  netlify: { files: Object.values(RULES_FILES), copies: false },
  'cloudflare-pages': { files: Object.values(RULES_FILES), copies: false },
  nginx: { files: Object.values(NGINX_FILES), copies: true },
} as const satisfies Record<string, HostOutput>;

/** Name of a host. */
export type Host = keyof typeof HOSTS;

/** The host of a site that names none. */
export const DEFAULT_HOST: Host = 'any';
