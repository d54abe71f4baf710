import { getLedger, getTexts } from '../../content/load.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Redirect } from '../../permalinks/redirects.ts';
import { descriptionOf } from '../../site-model/description.ts';
import { publication, site } from '../../site.ts';
import { cardAt } from '../cards/card-contents.ts';
import { CARD_SIZE } from '../cards/card-layout.ts';
import type { OEmbed } from './oembed.ts';

/** What an answer has become that is no page to be framed any more: a link (https://oembed.com/#section2.3.4.3). */
export interface OEmbedLink extends Omit<OEmbed, 'type' | 'html' | 'width' | 'height'> {
  type: 'link';
  url: string;
}

/** Where an answer redirects to, in the words of oEmbed. */
export async function oembedLink({ to, target }: Redirect): Promise<OEmbedLink> {
  const texts = await getTexts();
  const { name, author, absolute } = publication;
  return {
    version: '1.0',
    type: 'link',
    url: absolute(to),
    title: descriptionOf(target, texts)?.title ?? site.name,
    author_name: author?.name ?? name,
    provider_name: name,
    provider_url: absolute(paths.home),
    thumbnail_url: absolute(cardAt(target, texts, getLedger()).path),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
