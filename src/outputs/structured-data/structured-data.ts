import type { Publication } from '../../site-config/site-identity.ts';
import * as words from '../../i18n/words.ts';
import type {
  BlogPosting,
  BreadcrumbList,
  FAQPage,
  Organization,
  Person,
  Question as QuestionData,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import { paths } from '../../permalinks/paths.ts';
import type { FaqGroup } from '../../site-model/faq.ts';
import type { Outline, Question } from '../../mdx/outline.ts';

/** An essay or note, as far as machines need to know it. */
interface DescribedWriting extends Pick<Outline, 'questions'> {
  /** Path of its page. */
  page: string;
  slug: string;
  title: string;
  description: string;
  published: Date;
  updated: Date | undefined;
}

/** What the home page is: the publication (https://schema.org/WebSite). */
export function websiteData(publication: Publication): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    ...website(publication),
    publisher: author(publication),
    ...licensed(publication),
  };
}

/** What the page of an essay or note is: a post, whose parts are its questions (https://schema.org/BlogPosting). */
export function postData(
  essay: DescribedWriting,
  card: string,
  publication: Publication,
): WithContext<BlogPosting> {
  const { absolute, language } = publication;
  const url = absolute(essay.page);
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: essay.title,
    description: essay.description,
    image: absolute(card),
    inLanguage: language,
    datePublished: isoDay(essay.published),
    ...(essay.updated && { dateModified: isoDay(essay.updated) }),
    author: author(publication),
    ...licensed(publication),
    isPartOf: partOf(publication),
    ...(essay.questions.length > 0 && {
      hasPart: essay.questions.map((question) => ({
        '@type': 'Question' as const,
        name: question.text,
        url: absolute(paths.answer(essay.slug, question.anchor)),
      })),
    }),
  };
}

/**
 * What an answer's page is: a page about one question and its answer (https://schema.org/Question), and its place in the
 * site. Not a QAPage, which is for pages where visitors answer.
 *
 * @param text All words of the answer.
 */
export function answerData(
  essay: DescribedWriting,
  question: Question & { published: Date },
  text: string,
  publication: Publication,
): WithContext<WebPage> {
  const { absolute, language } = publication;
  const url = absolute(paths.answer(essay.slug, question.anchor));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: question.text,
    inLanguage: language,
    ...licensed(publication),
    isPartOf: { '@type': 'BlogPosting', '@id': absolute(paths.essay(essay.slug)), headline: essay.title },
    mainEntity: asked(question, {
      url,
      ...(text && { text }),
      datePublished: isoDay(question.published),
      ...(essay.updated && { dateModified: isoDay(essay.updated) }),
      author: author(publication),
    }),
    breadcrumb: breadcrumbs([
      [words.essays, absolute(paths.essays)],
      [essay.title, absolute(paths.essay(essay.slug))],
      [question.text, url],
    ]),
  };
}

/** What a page of the owner is (https://schema.org/WebPage). */
export function pageData(
  { page, title, description, published, updated }: DescribedWriting,
  publication: Publication,
): WithContext<WebPage> {
  const url = publication.absolute(page);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: publication.language,
    datePublished: isoDay(published),
    ...(updated && { dateModified: isoDay(updated) }),
    author: author(publication),
    ...licensed(publication),
    isPartOf: partOf(publication),
  };
}

/** What the index of questions is (https://schema.org/FAQPage); each answer as far as the page shows it. */
export function faqData(groups: readonly FaqGroup[], publication: Publication): WithContext<FAQPage> {
  const { absolute, language } = publication;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url: absolute(paths.faq),
    inLanguage: language,
    isPartOf: partOf(publication),
    mainEntity: groups.flatMap(({ essay, questions }) =>
      questions.map((question) =>
        asked(question, {
          url: absolute(paths.answer(essay.slug, question.anchor)),
          ...(question.excerpt && { text: question.excerpt }),
        }),
      ),
    ),
  };
}

/** What is known of an answer; dates as ISO days. */
interface AnswerFacts {
  url: string;
  text?: string;
  datePublished?: string;
  dateModified?: string;
  author?: Person | Organization;
}

function asked(question: Question, answer: AnswerFacts): Exclude<QuestionData, string> {
  return {
    '@type': 'Question',
    name: question.text,
    answerCount: 1,
    acceptedAnswer: { '@type': 'Answer', ...answer },
  };
}

function website({ name, description, language, absolute }: Publication): Exclude<WebSite, string> {
  const url = absolute(paths.home);
  return { '@type': 'WebSite', '@id': url, url, name, description, inLanguage: language };
}

/** The publication where something is a part of it; the home page says the rest. */
function partOf({ name, absolute }: Publication): Exclude<WebSite, string> {
  return { '@type': 'WebSite', '@id': absolute(paths.home), name };
}

function author({ author: person, name, social = [], absolute }: Publication): Person | Organization {
  // Addresses of mail are no pages about anybody.
  const sameAs = social.flatMap(({ address }) => (address.startsWith('mailto:') ? [] : [address]));
  const elsewhere = sameAs.length > 0 && { sameAs };
  return person === undefined
    ? { '@type': 'Organization', name, url: absolute(paths.home), ...elsewhere }
    : { '@type': 'Person', name: person.name, url: person.address ?? absolute(paths.about), ...elsewhere };
}

/** What the texts are given under, for the data of a work. */
function licensed({ licence }: Publication): { license?: string } {
  return licence ? { license: licence.address } : {};
}

function breadcrumbs(steps: readonly [name: string, url: string][]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  };
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
