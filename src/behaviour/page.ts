import { paths } from '../permalinks/paths.ts';
import { prepareAnnouncements } from './announce.ts';
import { markChanges } from './changes.ts';
import { copyOnClick } from './copy.ts';
import { offerLikeliestPlaces } from './lost.ts';
import { offerQuotations } from './quote.ts';
import { offerToShare } from './share.ts';

const QUESTIONS = import.meta.env.BASE_URL + paths.questions.slice(1);

prepareAnnouncements();
copyOnClick();
offerToShare();
offerQuotations();
markChanges();

const lookAtAnchor = () => void offerLikeliestPlaces(QUESTIONS);
lookAtAnchor();
addEventListener('hashchange', lookAtAnchor);
