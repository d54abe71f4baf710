/** Files of nginx settings that the build writes into the site. */
export const NGINX_FILES = { maps: 'maps.nginx.conf', server: 'server.nginx.conf' } as const;

/** Files at the root of the site that hosts read and no visitor gets. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', ...Object.values(NGINX_FILES)];
