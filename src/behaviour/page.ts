import { QUESTIONS } from '../permalinks/paths.ts';
import { prepareAnnouncements } from './announce.ts';
import { markChanges } from './changes.ts';
import { copyOnClick } from './copy.ts';
import { lostLink } from './lost-link.ts';
import { passOverWhatFits } from './scrollers.ts';
import { offerToShare } from './share.ts';

const questions = import.meta.env.BASE_URL + QUESTIONS.slice(1);

prepareAnnouncements();
copyOnClick();
offerToShare();
passOverWhatFits();
markChanges();

// Few readers select words, and fewer are lost: what helps them waits until it is needed.
document.addEventListener(
  'selectionchange',
  () => void import('./quote.ts').then(({ offerQuotations }) => offerQuotations()),
  { once: true },
);

const lookAtAnchor = () => {
  document.querySelector('.lost')?.remove();
  const link = lostLink();
  if (link !== undefined)
    void import('./lost.ts').then(({ offerLikeliestPlaces }) => offerLikeliestPlaces(link, questions));
};
lookAtAnchor();
addEventListener('hashchange', lookAtAnchor);
