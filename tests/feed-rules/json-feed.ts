import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { contentProblems, repeated } from './content.ts';
import { language } from './values.ts';

interface JsonFeed {
  feed_url: string;
  next_url?: string;
  language: string;
  items: { id: string; content_html: string; date_published: string; date_modified: string }[];
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv, ['uri', 'date-time']);
const isJsonFeed = ajv.compile<JsonFeed>(
  JSON.parse(readFileSync(new URL('json-feed.schema.json', import.meta.url), 'utf8')) as object,
);

/**
 * What is wrong with a JSON Feed by its schema, and by what a schema cannot say.
 *
 * @param self The address it is served at.
 */
export function jsonFeedProblems(json: string, self: string): string[] {
  const feed: unknown = JSON.parse(json);
  if (!isJsonFeed(feed)) {
    return (isJsonFeed.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
  return [
    ...(feed.feed_url === self ? [] : [`The feed calls itself ${feed.feed_url}, but it is ${self}.`]),
    ...(feed.next_url === feed.feed_url ? ['The feed goes on with itself.'] : []),
    ...[language(feed.language)].filter((problem) => problem !== undefined),
    ...repeated(feed.items.map(({ id }) => id)).map((id) => `The id “${id}” is there twice.`),
    ...feed.items.flatMap(({ content_html, date_published, date_modified }) => [
      ...contentProblems(content_html),
      ...(Date.parse(date_modified) < Date.parse(date_published)
        ? ['date_modified is before date_published.']
        : []),
    ]),
  ];
}
