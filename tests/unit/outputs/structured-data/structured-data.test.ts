import { expect, it } from 'vitest';
import { postData, websiteData } from '../../../../src/outputs/structured-data/structured-data.ts';
import type { Publication } from '../../../../src/site-config/site-identity.ts';

const publication: Publication = {
  name: 'Ask',
  description: 'Answers.',
  language: 'en',
  author: undefined,
  absolute: (path) => `https://example.org${path}`,
};

const essay = {
  page: '/essays/a/',
  slug: 'a',
  title: 'A',
  description: 'B.',
  published: new Date('2026-11-23'),
  updated: undefined,
  questions: [],
};

it('a text is by the publication while nobody else writes, and says nothing of a licence that is not there', () => {
  const data = postData(essay, '/cards/a.png', publication);
  expect(data).toMatchObject({
    author: { '@type': 'Organization', name: 'Ask', url: 'https://example.org/' },
  });
  expect(data).not.toHaveProperty('license');
});

it('who writes is known by their pages elsewhere, mail left out, and the texts by their licence', () => {
  const owned: Publication = {
    ...publication,
    author: { name: 'Ada', address: 'https://ada.example/' },
    licence: { name: 'CC0', address: 'https://licence.example/' },
    social: [
      { name: 'Mastodon', address: 'https://mastodon.example/@ada' },
      { name: 'Mail', address: 'mailto:ada@ada.example' },
    ],
  };
  const ada = {
    '@type': 'Person',
    name: 'Ada',
    url: 'https://ada.example/',
    sameAs: ['https://mastodon.example/@ada'],
  };
  expect(postData(essay, '/cards/a.png', owned)).toMatchObject({
    author: ada,
    license: 'https://licence.example/',
  });
  expect(websiteData(owned)).toMatchObject({ publisher: ada, license: 'https://licence.example/' });
});
