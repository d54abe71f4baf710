import { offerLikeliestPlaces } from './lost.ts';
import { paths } from '../permalinks/paths.ts';

const QUESTIONS = import.meta.env.BASE_URL + paths.questions.slice(1);

const lookAtAnchor = () => void offerLikeliestPlaces(QUESTIONS);

lookAtAnchor();
addEventListener('hashchange', lookAtAnchor);
