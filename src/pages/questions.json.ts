import { getLedger, getTexts } from '../content/load.ts';
import { recoveryCandidates } from '../site-model/recovery-candidates.ts';
import { site } from '../site.ts';

/** Every text and question with all words it goes by, for those whom a link led nowhere. */
export async function GET() {
  return Response.json(recoveryCandidates(await getTexts(), getLedger(), site.address.href));
}
