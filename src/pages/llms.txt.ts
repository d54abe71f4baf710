import { getSite } from '../content/load.ts';
import { llmsTxt } from '../outputs/markdown/text-versions.ts';
import { publication } from '../site.ts';

/** Every text of the site, for machines that read Markdown. */
export async function GET() {
  const { essays, notes, pages } = await getSite();
  return new Response(llmsTxt(essays, notes, pages, publication));
}
