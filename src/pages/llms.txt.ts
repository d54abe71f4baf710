import { getEssays, getNotes } from '../content/load.ts';
import { llmsTxt } from '../outputs/markdown/text-versions.ts';
import { publication } from '../site.ts';

/** Every text of the site, for machines that read Markdown. */
export async function GET() {
  return new Response(llmsTxt(await getEssays(), await getNotes(), publication));
}
