import { describe, expect, it } from 'vitest';
import { topicProblems, topicsOf, topicSlug } from '../../../src/site-model/topics.ts';

describe('topicsOf', () => {
  it('lists topics by their addresses, each with what is about it, in the order given', () => {
    const [a, b] = [{ topics: ['data science', 'careers'] }, { topics: ['careers'] }];
    expect(topicsOf([a, b])).toEqual([
      { name: 'careers', slug: 'careers', writing: [a, b] },
      { name: 'data science', slug: 'data-science', writing: [a] },
    ]);
  });
});

describe('topicSlug', () => {
  it.each([
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['F#', 'f-sharp'],
    ['.NET', 'dot-net'],
    ['net', 'net'],
    ['ASP.NET', 'aspnet'],
    ['Notepad++', 'notepad-plus-plus'],
    ['C++ and C#', 'c-plus-plus-and-c-sharp'],
    ['A+', 'a-plus'],
    ['#hashtag', 'hashtag'],
    ['data science', 'data-science'],
    ['为什么', '为什么'],
    ['🛠️ tools', 'tools'],
    ['R & D', 'r-d'],
    ['can\u200dnot', 'cannot'],
    ['- lists -', 'lists'],
    ['Größe', 'größe'],
  ])('%s is %s', (topic, slug) => {
    expect(topicSlug(topic)).toBe(slug);
  });

  it('lets languages stand beside each other', () => {
    const topics = ['C', 'C++', 'C#', 'F', 'F#', 'NET', '.NET', 'D', 'A+', 'A'];
    expect(topicProblems(topics.map((topic) => ({ topic, file: 'a.mdx' })))).toEqual([]);
  });
});

describe('topicProblems', () => {
  const at = (topic: string, file: string) => ({ topic, file });

  it('finds none where every topic has one spelling', () => {
    expect(topicProblems([at('careers', 'a.mdx'), at('careers', 'b.mdx'), at('为什么', 'b.mdx')])).toEqual(
      [],
    );
  });

  it('names both spellings of a topic, and which to take', () => {
    expect(topicProblems([at('Data Science', 'a.mdx'), at('data science', 'b.mdx')])).toMatchObject([
      {
        file: 'b.mdx',
        message: 'The topic "data science" has the same address as "Data Science" in a.mdx.',
        hint: 'Spell it the same everywhere: topics: [Data Science]',
      },
    ]);
  });

  it('refuses a topic that is longer than a file name can be', () => {
    expect(topicProblems([at('為'.repeat(80), 'a.mdx')])).toEqual([]);
    expect(topicProblems([at('為'.repeat(81), 'a.mdx')])[0]?.message).toMatch('is too long for an address');
  });

  it('refuses a topic of which no address can be made', () => {
    expect(topicProblems([at('?!', 'a.mdx')])[0]?.message).toBe(
      'The topic "?!" has nothing to make an address from.',
    );
  });
});
