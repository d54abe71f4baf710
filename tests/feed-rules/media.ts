import { webAddress } from './values.ts';
import { all, type FeedElement } from './xml.ts';

/** What is wrong with the picture of an item: https://www.rssboard.org/media-rss#media-thumbnails. */
export function thumbnailProblems(item: FeedElement): string[] {
  const thumbnails = all(item, 'media:thumbnail');
  if (thumbnails.length !== 1) return [`There are ${thumbnails.length} <media:thumbnail>.`];
  return thumbnails.flatMap(({ attributes, children, text }) => {
    const problem = webAddress(attributes['url'] ?? '');
    const sizes = ['width', 'height'].filter((name) => !/^[1-9]\d*$/.test(attributes[name] ?? '1'));
    const unknown = Object.keys(attributes).filter(
      (name) => !['url', 'width', 'height', 'time'].includes(name),
    );
    return [
      ...(problem ? [`<media:thumbnail url>: ${problem}`] : []),
      ...sizes.map((name) => `<media:thumbnail ${name}> is not a number of pixels.`),
      ...unknown.map((name) => `<media:thumbnail> has no attribute “${name}”.`),
      ...(children.length > 0 || text.trim() !== '' ? ['<media:thumbnail> is not empty.'] : []),
    ];
  });
}
