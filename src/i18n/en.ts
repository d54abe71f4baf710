/**
 * Every word of the site that no author wrote, in English. Another language is a file like this one, named in
 * `languages.ts`; a page or a script takes along only the words that it uses. Links, code, italics and what is set high are
 * marked as `phrase.ts` says;
 * so are names of what a page puts in, as in `[essay](essay)`.
 */

// Numbers

export const decimalMark = '.';
export const thousandsMark = ',';
/** A number of hundredths: "25%". */
export const percent = (number: string) => `${number}%`;
/** Several things in a row, the last two with a word between them. */
export const listed = (things: readonly string[]) =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
const years = (count: string) => (count === '1' ? '1 year' : `${count} years`);

// Around every page

export const skipToText = 'Skip to the text';
export const site = 'Site';
export const essays = 'Essays';
export const questions = 'Questions';
export const notes = 'Notes';
export const about = 'About';
export const search = 'Search';
export const subscribe = 'Subscribe';
export const allQuestions = 'All questions';
export const keys = 'Keys';
export const from = (day: string) => `From ${day}`;
export const fromEssay = 'From [essay](essay)';

// Texts and their facts

export const updated = (day: string) => `Updated ${day}`;
export const revised = (day: string) => `Revised ${day}`;
export const revisions = 'Revisions of this answer';
export const newToYou = 'new to you';
export const questionsInAll = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
export const minutes = (count: number) => `${count} min`;
export const draft = 'Draft';
export const callouts = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  example: 'Example',
};
/** Below what a reader may have shown from another site. */
export const embedNotice = (host: string) =>
  `From ${host}, which learns that you asked for it. Nothing is loaded from there before you do.`;
export const formula = 'Formula';
export const footnotes = 'Footnotes';
export const footnote = (number: string) => `Footnote ${number}`;
/** Where a footnote was cited, by its name; the second one of a name is `2-2`. */
export const backToReference = (name: string) => `Back to reference ${name}`;
export const code = 'Code';
export const copyCode = 'Copy| the code|';
export const copyCodeOf = 'Copy| the code: [title](title)|';
export const movedElsewhere = '“[question](question)” is in another essay now: [read it there](there).';
export const isHereNow = 'It is here now.';
export const answers = (title: string) => `${title}: answers`;
export const answersAs = (title: string, format: string) => `${title}: answers (${format})`;
export const everyAnswerOfEveryEssay = 'Every answer of every essay, one entry each.';

// Home

export const home = { asked: 'You asked?', answered: 'Here are the long answers.', newest: 'Newest writing' };
export const questionsOnOnePage = 'The questions on one page';
export const allOfQuestions = (count: number) => `All ${count} questions`;
export const emptyState = {
  essays: 'There are no essays yet.',
  questions: 'No question is answered yet.',
  notes: 'There are no notes yet.',
  topics: 'Nothing has a topic yet.',
};
export const hearOfFirst = '[Subscribe](subscribe), and you will hear of the first.';

// Essay and answer

export const theQuestions = (count: number) => (count === 1 ? 'The question' : `The ${count} questions`);
export const questionsInEssay = 'Questions in this essay';
export const numberIsAt = (number: number, address: string) => `No. ${number} is at ${address}`;
export const questionInEssay = (place: number, all: number) =>
  `Question ${place} of ${all} in [essay](essay)`;
export const numberForEver = (number: number) => `No. ${number}, for ever at [address](address)`;
export const neighbouringQuestions = 'Neighbouring questions';
export const previousQuestion = 'Previous question';
export const nextQuestion = 'Next question';
export const relatedAnswers = 'Related answers';
export const copyTheLink = 'Copy the link';
export const linkToAnswer = (text: string) => `Link to this answer: ${text}`;
export const linkToPart = (text: string) => `Link to this part: ${text}`;
export const shareAnswer = 'Share this answer';
export const copyLink = 'Copy link';
export const share = 'Share…';
export const citeAnswer = 'Cite this answer';
export const copyAs = (format: string) => `Copy| as ${format}|`;
export const citationAs = (format: string) => `Citation as ${format}`;
export const plainText = 'Plain text';

// Said by scripts

export const linkCopied = 'Link copied';
export const copied = 'Copied';
export const cannotCopy = 'Your browser did not allow to copy; select the text instead.';
export const copyQuotation = 'Copy link to this quotation';
export const quotationCopied = 'Link to the quotation copied';
export const close = 'Close';
export const keysDo = {
  next: 'The next question',
  previous: 'The question before',
  search: 'Search',
  list: 'This list',
};
export const singleKeys = 'Single keys do this (but for ?, which opens this list)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all}: all questions`;
export const brokenLink = 'What your link names is not here. Did you look for this?';

// All questions

export const faq = {
  title: 'All questions',
  heading: 'What do you want to know?',
  description: 'Every question of every essay on one page, with the beginning of its answer.',
};
export const inTheEssay = 'In the essay|: [question](question)|';
export const filter = {
  name: 'Filter the questions',
  words: 'Filter by words',
  essay: 'Of which essay',
  everyEssay: 'Every essay',
  topics: 'Topics',
  everyTopic: 'Every topic',
  showAll: 'Show all',
  nothing: 'No question here has all of that in its words or in its answer.',
  fewerWords: 'Fewer words, or the beginning of a word, find more.',
  searchAll: '[Search everything](search), notes included.',
  browse: 'Or browse the [essays](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all) return all === 1 ? 'The one question' : `All ${questionsInAll(all)}`;
  return `${shown === 0 ? 'None' : shown} of ${questionsInAll(all)}`;
};
export const alsoAskedAs = (wording: string) => `Also asked as: ${wording}`;

// Search

export const searchPage = {
  heading: 'What are you looking for?',
  description: 'Find an answer by any of its words.',
  field: 'Search every answer',
  needsScript: 'Searching every word needs JavaScript.',
  elsewhere: '[Every question](questions) is on one page, and [every topic](topics) has one of its own.',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'Nothing is like that. Fewer or other words may help.';
  if (all > shown) return `The first ${shown} of ${all} results`;
  return all === 1 ? '1 result' : `${all} results`;
};
export const showMore = 'Show more';
export const searchFailed = 'The search could not be loaded. Is there a connection?';

// Lists

export const essaysDescription = 'Every essay, newest first, with the questions it answers.';
export const notesDescription = 'Short dated posts beside the essays, newest first.';
export const notesPage = (page: number) => `Notes, page ${page}`;
export const pageOf = (page: number, pages: number) => `Page ${page} of ${pages}`;
export const pagesOfNotes = 'Pages of notes';
export const newerNotes = 'Newer notes';
export const olderNotes = 'Older notes';
export const neighbouringNotes = 'Neighbouring notes';
export const older = 'Older';
export const newer = 'Newer';
export const topics = {
  title: 'Topics',
  heading: 'What is it about?',
  description: 'What the essays and notes are about.',
  all: 'All topics',
};
export const aboutTopic = (topic: string) => `Essays and notes about ${topic}, newest first.`;

// Nothing there

export const notFound = {
  title: 'Page not found',
  description: 'There is nothing at this address.',
  heading: 'Where did that page go?',
  reason: 'There is nothing at this address. The link may have lost a letter on its way to you.',
  elsewhere:
    'What you are after may be among [all the questions](questions), in one of the [essays](essays) or among the [notes](notes); or look for its words in the [search](search).',
};

// Subscribe, and what a browser shows of a feed

export const subscription = {
  heading: 'How do you hear of the next answer?',
  none: 'There is no feed at present. [All questions](questions) stand together on one page, and the newest writing on the [first](home).',
  what: 'A feed is a file that lists what is new here. A feed reader looks into it now and then, and shows you what it finds, whole, with figures and footnotes. Nobody learns who you are, and you can stop at any time.',
  readers: 'Open it in a reader',
  readerHere: 'A reader on this device',
  addresses: 'Or take its address',
  copyAddress: 'Copy the address',
  everything: 'Everything',
  everythingWhat: 'Every essay and note, whole.',
  answers: 'Every answer',
  answersWhat: 'One entry an answer, with its figures and footnotes.',
  oneEssay: 'One essay’s answers',
  oneEssayWhat: 'For whoever follows one essay as its questions grow.',
  others:
    'The other [essays](essays) have theirs too: give a reader the address of the essay, and it will find the feed.',
};
export const subscribeDescription = (name: string) =>
  `How to read ${name} in a feed reader: what a feed is, its addresses, and readers to open it in.`;
export const feedInBrowser = {
  feed: 'This is a feed. Give its address to a feed reader, and it will show you what is new here:',
  archive:
    'These are older entries of a feed, for feed readers that want them all. The feed itself is described here:',
  help: 'What is a feed, and which reader?',
};
export const readOnSite = (title: string) => `Read on the site: ${title}`;

// About

export const aboutSite = (name: string) => `About ${name}`;
export const aboutDescription = (name: string) =>
  `What ${name} is, how its essays are made, and how to link to a single answer.`;
export const aboutPage = {
  what: 'Some questions deserve more than a quick reply. Here they get one: an essay in which every heading is a question that somebody really asked, and all that follows, up to the next heading, is the answer.',
  who: 'Who writes',
  toBeMet: ', to be met at:',
  read: 'How to read',
  reading:
    'Read an essay from the top, as you would any other, or go straight to what you want to know: [all questions](questions) stand together on one page.',
  playing:
    'The diagrams are made to be played with; [what they are made of](figures) is told apart. Where a number in the text depends on an assumption, you can usually move it.',
  link: 'How to link',
  linking:
    'Every answer has a page of its own, made to be sent to somebody; the sign § beside its question copies the address. Select some words of an answer, and you are offered a link to exactly those words.',
  subscribe: 'How to subscribe',
  subscribing:
    'The [feeds](subscribe) carry each essay whole, with its figures and footnotes. You need never come back here.',
  subscribingFigures:
    'The [feeds](subscribe) carry each essay whole, with its figures and footnotes. You need never come back here, although the figures only move on this site.',
  licence: 'What you may do with the texts',
  write: 'How it is written',
  writing: '[Every element of an essay](writing) is shown beside its source, for whoever wants to write one.',
  not: 'What is not here',
  notHere:
    'No cookies, no tracking, no comments, no advertising, and nothing fetched from other people’s servers. Every page can be read without JavaScript.',
  notHereFigures:
    'No cookies, no tracking, no comments, no advertising, and nothing fetched from other people’s servers. Every page can be read without JavaScript; only the moving parts of the figures need it.',
};
export const givenUnder = 'They are given under [licence](licence), which says what that is.';

// Cards

export const cards = {
  notes: 'Short dated posts beside the essays: how things are worked out, and how they are kept.',
  subscribe:
    'By feed: every essay and every answer, whole, with figures and footnotes, in the reader of your choice.',
  about: 'How the essays are made, how to link to a single answer, and how to subscribe.',
};

// The texts as Markdown

export const licenceOfTexts = 'Licence of the texts';
export const licence = 'Licence';
export const updatedOn = (day: string) => `updated ${day}`;

// Every figure

export const figure = {
  table: 'The numbers as a table',
  method: 'How it is made',
  all: 'About all figures',
  play: 'Play with the figure',
  controls: 'Play with the numbers',
  states: 'States of the figure',
  reset: 'Back to the essay’s values',
  copyState: 'Copy link to this state',
};
export const less = (label: string) => `Less: ${label}`;
export const more = (label: string) => `More: ${label}`;
export const fromEssayHere = ', from [essay](essay)';
export const pictureAs = 'The picture as [PNG](png) and [SVG](svg)';
export const aboutFigures = {
  title: 'About the figures',
  description: 'What each figure shows, how it is computed, and how an author puts it into an essay.',
  what: 'Every figure can be read without JavaScript, by a screen reader, in a feed and on paper: the drawing, a sentence that says what it says, and its numbers as a table. With JavaScript it answers. What you have set can be copied as a link, and its named states have pages of their own.',
  writes: 'An author writes',
  leftOut: 'where each of these may be left out for the essay’s value:',
  impossible:
    'Impossible values stop the build, with the line of the essay and what to write instead. A figure that stands in an essay twice needs a name, as in `id="another"`.',
};
export const exampleOf = (name: string) => `Example of ${name}`;

// The intersection of three skills

export const skills = ['Modelling', 'Platform engineering', 'A third skill'];
/** The same after "at", and after "and". */
export const skillsInText = ['modelling', 'platform engineering', 'a third skill'];
export const skillsListed = skillsInText;
export const skillsFigure = {
  name: 'The intersection of three skills',
  caption:
    'How many people are in the top at all of three skills. The more often one skill brings another along, the more company you have in the middle. Circles and their overlaps in pairs are to scale; each dot is one of a thousand people.',
  inTheTop: 'In the top at',
  unrelated: 'Unrelated skills',
  distribution:
    'Each skill is taken to be normally distributed, and each two skills to be correlated alike. The share of people in the top of all of them is an integral over what the skills have in common, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*; without correlation it is the product of the shares, with full correlation the smallest of them.',
  scale:
    'Circles and the overlaps of each two are drawn to scale, and that settles where all three meet: at the essay’s values this area is 1.5 times as large as it should be, and where few people are meant it can vanish. The dots are exact to a thousandth. Large dots would be there even if the skills were unrelated; small ones are there because the skills go together.',
  skillsProp: 'one to three names of skills, as sentences, controls and tables are to have them',
  tops: 'one to three numbers from 1 to 50: 25 means the top 25% at a skill',
  correlation: 'from 0 to 0.95, between each two of the skills',
  sources: [
    'The share of people: Y. L. Tong, The Multivariate Normal Distribution, 1990, section 8.2.',
    'The normal distribution: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'The overlap of two circles: MathWorld, Circle-Circle Intersection.',
  ],
};
export const skillsPresets = {
  'three-fields': {
    title: 'The best quarter in three fields',
    why: 'The essay’s goal: great, though not the best, where three things meet. Unrelated skills multiply.',
  },
  guess: {
    title: 'The author’s guess in ML alone',
    why: 'The author’s own guess is to be in the top 20–30% in the world at it. This is the far end, the top 30%: one skill keeps much company.',
  },
  'new-skill': {
    title: 'The guess, and a new skill',
    why: 'The plan: to the top 30% at one skill, add the top 25% at another.',
  },
  'going-together': {
    title: 'If skills go together',
    why: 'The honest objection: people who are good at one thing are often good at the next. At a correlation of 0.5 the same goal is a good deal less rare.',
  },
};
export const howManySkills = 'How many skills';
export const correlationBetween = 'Correlation between them';
export const correlationOf = (value: string) => `Correlation ${value}`;
export const topPercent = (top: number) => `top ${top}%`;
export const allSkills = { one: 'Top of one skill', two: 'Both', three: 'All three' };
/** Skills at once: "Modelling and platform engineering". */
export const skillsTogether = (names: readonly string[]) => names.join(' and ');
export const oneIn = (people: string) => `1 in ${people}`;
export const aboutOneIn = (rarity: string, share: string) => `about ${rarity} people (${share})`;
export const ifUnrelated = (rarity: string) => `If unrelated: about ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'fewer than 1' : grouped} of ${all} people`;
export const anywayOf = (field: string, anyway: number) => `${field}, ${anyway} of them if unrelated`;
/** Who is meant: "Top 25% in each of three unrelated skills". */
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  if (tops.length === 1) return `Top ${first}% at ${names[0] ?? ''}`;
  const related = `, correlated at ${correlation ?? ''}`;
  if (tops.every((top) => top === first)) {
    const count = tops.length === 2 ? 'two' : 'three';
    return `Top ${first}% in each of ${count} ${correlation === undefined ? 'unrelated skills' : `skills${related}`}`;
  }
  const each = `Top ${listed(tops.map((top, skill) => `${top}% at ${names[skill] ?? ''}`))}`;
  return `${each}${correlation === undefined ? `, ${tops.length === 2 ? 'both' : 'all'} unrelated` : related}`;
};
export const skillsDescription = (
  tops: readonly number[],
  result: string,
  field: string,
  names: readonly string[],
) => {
  const each = listed(tops.map((top, skill) => `the top ${top}% at ${names[skill] ?? ''}`));
  const drawn =
    tops.length === 1
      ? `A circle, its area in proportion to the people in ${each}: ${result}.`
      : `${tops.length === 2 ? 'Two' : 'Three'} overlapping circles, their areas in proportion to the people in ${each}. Where all of them overlap: ${result}.`;
  return `${drawn} Below, a field of dots: ${field}.`;
};
export const middleVanishes = 'The circles cannot show where all three meet; go by the number.';
export const middleIsDrawn = (times: string) =>
  `The middle is drawn ${times} times as large as it should be; go by the number.`;

// The ceiling of the modelling track

export const ladderFigure = {
  name: 'The ceiling of the modelling track',
  caption: 'Two careers that report to the same top, and where the first of them ends.',
  bothTracks: 'Both tracks',
  rung: 'Rung',
  reportsTo: 'Reports to',
  influence: 'Influence',
  method:
    'The rungs, the reporting lines and what each rung has influence on are those of the essay; where the essay does not say, the figure does not either. A dashed box stands above the ceiling of its track: somebody sits there, but a career in that track seldom leads there.',
  rungProp: 'title of the rung to look at, as content/data/career-ladders.yaml has it',
  bothProp: 'whether the rung at the same level of the other track is looked at too',
  sources: ['The essay itself; rungs and reporting lines are its author’s view.'],
};
export const influenceMeans = (things: readonly string[]) => `Influence means a say in ${things.join(', ')}.`;
/** What another measure than influence means. */
export const axisMeans = (axis: string, things: readonly string[]) => `${axis} means ${things.join(', ')}.`;
export const ceiling = 'ceiling';
export const withCeiling = (title: string) => `${title} (ceiling)`;
export const influence = { limited: 'limited', held: 'in reach', unsaid: 'not said' };
export const influenceIs = (say: string) => `influence: ${say}`;
export const ladderPresets = {
  ceiling: {
    title: 'The ceiling',
    why: 'Where a career in modelling ends, and what cannot be decided from there.',
  },
  'same-level': {
    title: 'Both tracks at that level',
    why: 'The same height on the other ladder, side by side.',
  },
  top: { title: 'The top of both', why: 'Both tracks report here, and one of them leads here.' },
};
export const ladderControls = {
  look: 'Look at a rung',
  climb: 'Climb',
  up: 'One rung up',
  down: 'One rung down',
  both: 'Both tracks at this level',
};
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}, reports to ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) =>
  `Influence on ${listed(things)} comes within reach.`;
export const influenceLimited = (things: readonly string[]) =>
  `Influence on ${listed(things)} is limited, and cannot even be learnt from here.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) comes within reach.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) is limited, and cannot even be learnt from here.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', reporting to ')}. ${ceilingAt ? `The ceiling is ${ceilingAt}.` : 'There is no ceiling below the top.'}`;
export const aboveCeiling = (title: string) => `${title} (above the ceiling)`;
export const twoTracks = 'Two career tracks side by side.';

// The price of the option

export const optionFigure = {
  name: 'The price of the option',
  caption:
    'What a lower pay today has to earn back. All pay is relative to the first year on the new path; the band is the essay’s range for the other offer, 3–4 times the cash. The essay gives no growth: the rates are yours to set.',
  afterYears: 'After years',
  newHead: 'New path',
  otherHead: 'Other',
  pay: 'The new path pays 1 in its first year and (1 + *g*)^*n*^ after *n* years; the other pays *m* and *m*(1 + *h*)^*n*^. They pay alike after *n* years if *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'In all, *n* years have paid ((1 + *g*)^*n*^ − 1) / *g*, a year’s pay being the same all year. The growth at which both have paid the same has no closed form and is found by halving. Four times the cash is exactly a 75% cut, the end of the essay’s range that the essay names; three times is a cut of 67%. Taxes, interest and everything that is not pay are left out.',
  pathsProp: 'two names: of the new path, which pays less at first, and of the other one',
  multipleProp: 'from 1.1 to 6: the other offer’s cash in first years’ pay of the new path',
  yearsProp: 'whole, from 1 to 20',
  newGrowthProp: 'from 0 to 100, in percent a year',
  otherGrowthProp: 'from 0 to 30, in percent a year',
  sources: ['Compound growth and the sum of a geometric series; nothing else.'],
};
export const optionPresets = {
  'long-chapter': {
    title: 'Four times, ten years',
    why: 'The 75% cut, which is the far end of the essay’s 67–75%, and the long end of its four to ten years.',
  },
  'short-chapter': {
    title: 'Four times, four years',
    why: 'The same cut, to be made good within the short end of the chapter.',
  },
  'near-end': {
    title: 'Three times, ten years',
    why: 'The near end of the essay’s range: three times the cash is a cut of 67%.',
  },
  'total-compensation': {
    title: 'All compensation, five times',
    why: 'Counted with everything besides cash, the other offer came to 4–5 times as much. This is the five.',
  },
};
/** The essay's two paths in every form that they are named in. */
export const optionPaths = {
  new: 'the new path',
  newAgain: 'it',
  newGrowth: 'Growth of the new path',
  newFirstPay: 'the new path’s first pay',
  payScale: 'pay, in first years of the new path',
  other: 'the other offer',
  otherFirst: 'The other offer',
  otherCash: 'The other offer’s cash',
  otherGrowth: 'Growth of the other path',
};
/** Forms of a name that an author gives to a path. */
export const growthOf = (path: string) => `Growth: ${path}`;
export const cashOf = (path: string) => `Cash: ${path}`;
export const firstPayOf = (path: string) => `the first pay of ${path}`;
export const payScaleOf = (path: string) => `pay, in first years: ${path}`;
export const payAYear = (path: string) => `${path}, a year`;
export const payInAll = (path: string) => `${path}, in all`;
export const yearsLookedAt = 'Years';
export const times = (value: string) => `${value} times`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value}% a year`;
export const yearsSince = 'years since the choice';
export const cutOf = (percent: number) => `a ${percent}% cut`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} paid ${multiple} times the cash: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `To catch up within ${years(span)}, ${path} has to grow by ${pay} a year to pay as much a year, and ${
    total === undefined
      ? 'no growth makes up for the sum of a single year'
      : `${total} to have earned as much in all`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `At ${growth}% ${path} never catches up.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `At ${growth}% ${path} pays as much after ${years(pay)}, and has paid as much in all ${
    total === undefined ? `not within ${years(longest)}` : `after ${years(total)}`
  }.`;
export const optionDescription = (
  paths: typeof optionPaths,
  span: string,
  multiple: string,
  other: number,
  own: number,
) => {
  const growing = (growth: number) =>
    growth === 0 ? ' and standing still' : ` and growing by ${growth}% a year`;
  return `Two lines over ${years(span)}: ${paths.other}, beginning at ${multiple} times ${paths.newFirstPay}${growing(other)}, and ${paths.new}, beginning at 1${growing(own)}. A band shows the essay’s range, 3–4 times.`;
};
