import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../../src/cli/init/owner.ts';

const TODAY = new Date('2026-11-25');

const values = (answers: Parameters<typeof valuesOf>[0], keepsIds = false) =>
  valuesOf(answers, TODAY, keepsIds);

describe('what somebody says who makes the site theirs', () => {
  it('changes nothing that is not said', () => {
    expect(values({})).toEqual({});
  });

  it('gives permanent ids in the name of the address, from this year on', () => {
    expect(values({ address: 'https://www.example.org/blog' })).toEqual({
      address: 'https://www.example.org/blog',
      tagAuthority: 'www.example.org,2026',
    });
  });

  it('leaves the ids alone where some were given', () => {
    expect(values({ address: 'https://example.org' }, true)).toEqual({ address: 'https://example.org' });
  });

  it('brings the locale along with the language', () => {
    expect(values({ language: 'pt' })).toEqual({ language: 'pt', locale: 'pt_BR' });
  });

  it.each([
    ['CC BY 4.0', { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }],
    [
      'cc by-nc-sa',
      { name: 'CC BY-NC-SA 4.0', address: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
    ],
    ['CC-BY-3.0', { name: 'CC BY 3.0', address: 'https://creativecommons.org/licenses/by/3.0/' }],
    ['CC0', { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    ['none', undefined],
  ])('knows the licence %s', (licence, expected) => {
    expect(values({ licence })).toEqual({ licence: expected });
  });

  it('takes one of several licences by its number or its name', () => {
    for (const licenceChoice of ['2', 'cc by 3.0'])
      expect(values({ licence: 'CC BY', licenceChoice }).licence).toEqual({
        name: 'CC BY 3.0',
        address: 'https://creativecommons.org/licenses/by/3.0/',
      });
  });

  it('keeps of an author what nothing is said of', () => {
    const author = { name: 'Ada', address: 'https://ada.example/', fediverse: '@ada@social.example' };
    const change = (answers: Parameters<typeof valuesOf>[0]) =>
      valuesOf(answers, TODAY, false, { author }).author;
    expect(change({ author: 'Ada', authorAddress: 'https://other.example/' })).toEqual({
      ...author,
      address: 'https://other.example/',
    });
    expect(change({ authorAddress: 'none' })).toEqual({ name: 'Ada', fediverse: '@ada@social.example' });
    expect(change({ author: 'Bob' })).toEqual({ name: 'Bob' });
    expect(valuesOf({}, TODAY, false, { author })).toEqual({});
  });

  it('takes a locale, a host, a tag authority and a hub as they are said', () => {
    const said = { locale: 'en_GB', host: 'netlify', tagAuthority: 'ada@example.org,2020', hub: 'none' };
    expect(values({ ...said, address: 'https://example.org', language: 'en' })).toMatchObject({
      ...said,
      hub: undefined,
    });
  });

  it('takes another licence with its address', () => {
    expect(values({ licence: 'Ours', licenceAddress: 'https://example.org/terms' })).toEqual({
      licence: { name: 'Ours', address: 'https://example.org/terms' },
    });
  });

  it('takes links with a name or without', () => {
    expect(
      values({ social: 'Fedi=https://a.example/@b?x=1, https://www.c.example/d , mailto:e@f.example' }),
    ).toEqual({
      social: [
        { name: 'Fedi', address: 'https://a.example/@b?x=1' },
        { name: 'c.example', address: 'https://www.c.example/d' },
        { name: 'Mail', address: 'mailto:e@f.example' },
      ],
    });
  });

  it('takes none for nothing', () => {
    expect(values({ author: 'none', social: '-' })).toEqual({ author: undefined, social: [] });
  });
});
