import { z } from 'astro/zod';

/** What pages may load from other sites, or send to them, and what messages call it. */
export const LOADED = {
  pictures: 'pictures',
  media: 'audio and video',
  frames: 'frames',
  scripts: 'scripts',
  forms: 'forms',
} as const;

/** A kind of thing that a page loads from other sites, or sends to them. */
export type Loaded = keyof typeof LOADED;

/** Other sites that pages may load something from, or send forms to: `https://` and a host, by kind. */
export type AllowedHosts = Readonly<Partial<Record<Loaded, readonly string[] | undefined>>>;

/** A site by its scheme and host alone, as policies name it; `*.` stands for all below a domain. */
const ORIGIN = /^https:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?$/i;

const hosts = (example: string) =>
  z
    .array(
      z
        .string()
        .regex(ORIGIN, {
          error: ({ input }) => `is ${JSON.stringify(input)}, which is not just https:// and a host`,
        })
        .meta({ description: 'https:// and a host, without a path', example }),
    )
    .readonly()
    .optional()
    .meta({ description: 'a list', example: [example] });

/** Schema of {@link AllowedHosts}. */
export const allowedHostsSchema = z
  .strictObject({
    /** Pictures. */
    pictures: hosts('https://images.example'),
    /** Audio and video. */
    media: hosts('https://media.example'),
    /** Pages of other sites in frames; `<Embed>` asks the reader first. */
    frames: hosts('https://www.youtube-nocookie.com'),
    /** Scripts, and what these ask for. */
    scripts: hosts('https://scripts.example'),
    /** Where forms are sent. */
    forms: hosts('https://forms.example'),
  })
  .meta({ title: 'allowedHosts', example: { pictures: ['https://images.example'] } });

/** Whether a site may be used, as browsers match it against a policy. */
export function isAllowed(url: string, allowed: readonly string[] = []): boolean {
  const target = URL.parse(url);
  if (!target) return false;
  return allowed.some((host) => {
    const own = URL.parse(host.replace('*.', ''));
    if (!own || own.protocol !== target.protocol || own.port !== target.port) return false;
    return host.includes('*.')
      ? target.hostname.endsWith(`.${own.hostname}`)
      : own.hostname === target.hostname;
  });
}
