/** Files of nginx settings that the build writes into the site. */
export const NGINX_FILES = { maps: 'maps.nginx.conf', server: 'server.nginx.conf' } as const;

/** Headers and redirects in the form that Cloudflare Pages and Netlify read. */
export const RULES_FILES = { headers: '_headers', redirects: '_redirects' } as const;

/** Files at the root of the site that hosts read and no visitor gets. */
export const HOST_FILES = [...Object.values(RULES_FILES), ...Object.values(NGINX_FILES)] as const;

/** A file that some host reads. */
export type HostFile = (typeof HOST_FILES)[number];
