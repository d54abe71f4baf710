/**
 * The interface text in English. Each further language is a file like this one, listed in `languages.ts`. A page or
 * script loads only the strings it uses. `phrase.ts` documents the marks for links, code, italics and superscript; a link
 * such as `[essay](essay)` is a placeholder that the page fills in.
 */

// Numbers

export const decimalMark = '.';
export const thousandsMark = ',';
/** A number of hundredths: "25%". */
export const percent = (number: string) => `${number}%`;
/** Width of a letter in drawings at most, as a multiple of the font’s size. */
export const letterWidth = 0.63;
/** Between a thing and what belongs to it. */
export const comma = ', ';
/** Between statements that a drawing or a table has side by side. */
export const semicolon = '; ';
/** Several things in a row, the last two with a word between them. */
export const listed = (things: readonly string[]) =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
const years = (count: string) => (count === '1' ? '1 year' : `${count} years`);

// Around every page

export const skipToText = 'Skip to content';
export const site = 'Site';
export const essays = 'Essays';
export const questions = 'Questions';
export const notes = 'Notes';
export const about = 'About';
/** Pages of the owner, in lists for programs. */
export const ownPages = 'Pages';
export const search = 'Search';
export const subscribe = 'Subscribe';
export const allQuestions = 'All questions';
export const keys = 'Keyboard shortcuts';
export const from = (day: string) => `From ${day}`;
export const fromEssay = 'From [essay](essay)';

// Texts and their facts

export const updated = (day: string) => `Updated ${day}`;
export const revised = (day: string) => `Revised ${day}`;
export const revisions = 'Changes to this answer';
export const newToYou = 'New since your last visit';
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
  `From ${host}. Nothing loads from there until you ask for it; then ${host} can see that you did.`;
export const formula = 'Formula';
export const footnotes = 'Footnotes';
export const footnote = (number: string) => `Footnote ${number}`;
/** Where a footnote was cited, by its name; the second one of a name is `2-2`. */
export const backToReference = (name: string) => `Back to reference ${name}`;
export const code = 'Code';
export const copyCode = 'Copy| the code|';
export const copyCodeOf = 'Copy| the code: [title](title)|';
export const movedElsewhere = '“[question](question)” has moved to another essay. [Read it there](there).';
export const isHereNow = 'This page has moved here.';
export const answers = (title: string) => `${title}: answers`;
export const answersAs = (title: string, format: string) => `${title}: answers (${format})`;
export const everyAnswerOfEveryEssay = 'Every answer from every essay, one entry each.';

// Home

export const home = { asked: 'You asked?', answered: 'Here’s the long answer.', newest: 'Latest' };
export const questionsOnOnePage = 'All questions on one page';
export const allOfQuestions = (count: number) => `See all ${count} questions`;
export const emptyState = {
  essays: 'No essays yet.',
  questions: 'No questions yet.',
  notes: 'No notes yet.',
  topics: 'No topics yet.',
};
export const moreEssays = 'More essays';
export const allEssays = 'All essays';
export const allNotes = 'All notes';
export const hearOfFirst = '[Subscribe](subscribe) and you’ll get the first one.';

// Essay and answer

export const by = (name: string) => `By ${name}`;
export const theQuestions = (count: number) => (count === 1 ? 'The question' : `The ${count} questions`);
export const questionsInEssay = 'Questions in this essay';
export const numberIsAt = (number: number, address: string) =>
  `Permanent link to question ${number}: ${address}`;
export const questionInEssay = (place: number, all: number) =>
  `Question ${place} of ${all} in [essay](essay)`;
/** Before the number of a question, on paper. */
export const printedNumber = 'No. ';
export const numberForEver = (number: number) => `No. ${number} · Permanent link: [address](address)`;
export const neighbouringQuestions = 'Previous and next question';
export const previousQuestion = 'Previous question';
export const nextQuestion = 'Next question';
export const relatedAnswers = 'Related answers';
export const copyTheLink = 'Copy link';
export const linkToAnswer = (text: string) => `Link to this answer: ${text}`;
export const linkToPart = (text: string) => `Link to this section: ${text}`;
/** A link at the end of an answer, and what it fills in: a title, and which answer is meant, before its address. */
export const askFollowUp = 'Ask a follow-up';
export const followUpTo = (question: string) => `Follow-up: ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `About “${question}”${number === undefined ? '' : `, question ${number}`}:`;
export const notesBehind = 'Notes behind the figures';
export const readNext = 'Read next';
export const getTheNext = '[Subscribe](subscribe) to get the next essay in your feed reader.';
export const essayOfNote = 'Goes with the essay';
export const shareEssay = 'Share this essay';
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
export const cannotCopy = 'Couldn’t copy; select the text instead.';
export const copyQuotation = 'Copy link to this quote';
export const quotationCopied = 'Link to quote copied';
export const close = 'Close';
export const keysDo = {
  next: 'Next question',
  previous: 'Previous question',
  search: 'Search',
  list: 'Keyboard shortcuts',
};
/** The key that shows the keys. */
export const questionKey = '?';
export const singleKeys = 'Enable single-key shortcuts (? always works)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all}: all questions`;
export const brokenLink = 'We couldn’t find that. Did you mean one of these?';

// All questions

export const faq = {
  title: 'All questions',
  heading: 'What do you want to know?',
  description: 'Every question from every essay on one page, each with the start of its answer.',
};
export const inTheEssay = 'Read in essay|: [question](question)|';
export const filter = {
  name: 'Filters',
  words: 'Filter questions',
  essay: 'Essay',
  everyEssay: 'All essays',
  topics: 'Topics',
  everyTopic: 'All topics',
  showAll: 'Show all',
  nothing: 'No questions match.',
  fewerWords: 'Try fewer words, or just the start of a word.',
  searchAll: '[Search everything](search), including notes.',
  browse: 'Browse the [essays](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all) return all === 1 ? '1 question' : `All ${questionsInAll(all)}`;
  return `${shown} of ${questionsInAll(all)}`;
};
export const alsoAskedAs = (wording: string) => `Also asked as: ${wording}`;

// Search

export const searchPage = {
  heading: 'What are you looking for?',
  description: 'Search the full text of every answer.',
  field: 'Search all answers',
  needsScript: 'Search needs JavaScript.',
  elsewhere: 'You can also browse [all questions](questions) or [all topics](topics).',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'No results. Try fewer words, or different ones.';
  if (all > shown) return `Showing ${shown} of ${all} results`;
  return all === 1 ? '1 result' : `${all} results`;
};
export const searchedFor = (query: string) => `Showing results for “${query}”.`;
export const showMore = 'Show more';
export const searchFailed = 'Search didn’t load. Check your connection.';

// Lists

export const essaysDescription = 'Every essay, newest first, with the questions it answers.';
export const notesDescription = 'Short posts that go with the essays, newest first.';
export const notesPage = (page: number) => `Notes, page ${page}`;
export const pageOf = (page: number, pages: number) => `Page ${page} of ${pages}`;
export const pagesOfNotes = 'Pagination';
export const newerNotes = 'Newer notes';
export const olderNotes = 'Older notes';
export const neighbouringNotes = 'Newer and older notes';
export const older = 'Older';
export const newer = 'Newer';
export const topics = {
  title: 'Topics',
  heading: 'What are you interested in?',
  description: 'Browse the essays and notes by topic.',
  all: 'All topics',
};
export const aboutTopic = (topic: string) => `Essays and notes about ${topic}, newest first.`;

// Nothing there

export const notFound = {
  title: 'Page not found',
  description: 'There’s no page at this address.',
  heading: 'Where did that page go?',
  reason: 'There’s no page at this address. There may be a typo in the link.',
  elsewhere: 'Try [all questions](questions), the [essays](essays), the [notes](notes) or [search](search).',
  elsewhereWithoutNotes: 'Try [all questions](questions), the [essays](essays) or [search](search).',
};

// Subscribe, and what a browser shows of a feed

export const subscription = {
  heading: 'How do I follow along?',
  none: 'This site doesn’t have a feed at the moment. You’ll find [all questions](questions) on one page and the latest posts on the [home page](home).',
  what: 'A feed is a file that lists what’s new here. A feed reader checks it from time to time and shows you each new essay or note in full, with figures and footnotes. You don’t have to sign up or tell anyone who you are, and you can stop at any time.',
  readers: 'Open in a feed reader',
  readerHere: 'An app on this device',
  addresses: 'Copy a feed URL',
  copyAddress: 'Copy URL',
  everything: 'Everything',
  everythingWhat: 'Every essay and note, in full.',
  answers: 'All answers',
  answersWhat: 'One entry per answer, with its figures and footnotes.',
  oneEssay: 'One essay’s answers',
  oneEssayWhat: 'If you only want to follow one essay as it gets new questions.',
  others:
    'The other [essays](essays) have feeds too. Give your reader the URL of an essay and it’ll find the feed.',
};
export const subscribeDescription = (name: string) =>
  `How to follow ${name} in a feed reader: what a feed is, the feed URLs, and some readers to try.`;
export const feedInBrowser = {
  feed: 'This is a feed. Paste its URL into a feed reader to see what’s new here:',
  archive:
    'This page holds older entries, for feed readers that fetch the whole archive. Here’s the feed it belongs to:',
  help: 'What’s a feed, and which reader should I use?',
};
export const readOnSite = (title: string) => `Read on the site: ${title}`;

// About

export const aboutSite = (name: string) => `About ${name}`;
export const aboutDescription = (name: string) =>
  `What ${name} is, how its essays work, and how to link to a single answer.`;
export const aboutPage = {
  what: 'Some questions deserve more than a quick reply. Here, they get an essay. Every heading is a question someone really asked, and everything up to the next heading is the answer.',
  who: 'Who writes this',
  toBeMet: '. Find me at:',
  read: 'How to read an essay',
  reading:
    'Start at the top, as you would with any other essay, or go straight to what you want to know: there’s a page with [all the questions](questions).',
  playing:
    'The figures are there to be played with. If a number depends on an assumption, you can usually change it. There’s a page on [how the figures work](figures).',
  playingHere:
    'The figures are there to be played with. If a number depends on an assumption, you can usually change it.',
  link: 'How to link to an answer',
  linking:
    'Every answer has its own page, so you can send it to someone. Click the § next to a question to copy its link. To link to a particular passage, select it and use the link that appears.',
  subscribe: 'How to subscribe',
  subscribing:
    'The [feeds](subscribe) carry every essay in full, with its figures and footnotes. You never have to come back here.',
  subscribingFigures:
    'The [feeds](subscribe) carry every essay in full, with its figures and footnotes. You never have to come back here, except to play with the figures.',
  licence: 'Reusing the texts',
  write: 'How to write an essay',
  writing:
    'There’s a [guide for authors](writing) that shows everything an essay can contain, next to its source.',
  not: 'What you won’t find here',
  notHere:
    'No cookies, no tracking, no comments, no ads, and nothing loaded from anyone else’s servers. You can read every page without JavaScript.',
  notHereFigures:
    'No cookies, no tracking, no comments, no ads, and nothing loaded from anyone else’s servers. You can read every page without JavaScript; you only need it to play with the figures.',
};
export const givenUnder = 'The texts are licensed under [licence](licence).';

// Cards

export const cards = {
  notes: 'Short posts that go with the essays: the working behind the numbers, and how this site is run.',
  subscribe:
    'Get every essay and every answer in full, figures and footnotes included, in the feed reader of your choice.',
  about: 'How the essays work, how to link to a single answer, and how to subscribe.',
};

// The texts as Markdown

export const licenceOfTexts = 'Licence';
export const licence = 'Licence';
export const updatedOn = (day: string) => `updated ${day}`;

// Charts of an author's own

export const chart = {
  bar: 'Bar chart',
  line: 'Line chart',
  value: 'Value',
  missing: 'no value',
  source: (source: string) => `Source: ${source}`,
  /** Bars that are too many to be named: "50 bars, from 2 (Tea) to 90 (Coffee)". */
  range: (count: number, least: string, most: string) =>
    count === 1 ? `1 bar: ${most}` : `${count} bars, from ${least} to ${most}`,
  /** How a line runs. */
  course: (first: string, last: string, least: string, most: string) =>
    `from ${first} to ${last}; lowest ${least}, highest ${most}`,
};

// Every figure

export const figure = {
  data: 'Data',
  method: 'Method',
  all: 'About all figures',
  play: 'Play with the figure',
  controls: 'Controls',
  setting: 'Setting',
  states: 'Presets',
  reset: 'Reset',
  copyState: 'Copy link',
};
export const percentSign = '%';
export const fromEssayHere = ', from [essay](essay)';
export const pictureAs = 'The picture as [PNG](png) and [SVG](svg)';
export const aboutFigures = {
  title: 'About the figures',
  description: 'What each figure shows, how it’s calculated, and how to use it in an essay.',
  what: 'You can read every figure without JavaScript, with a screen reader, in a feed and on paper: there’s the drawing, a sentence that sums it up, and a table of its numbers. With JavaScript, you can change the numbers yourself and copy a link to what you’ve set. Each preset also has its own page.',
  writes: 'To add it to an essay, write',
  leftOut: 'These properties are optional; leave one out to use its default:',
  impossible:
    'If a value is impossible, the build stops and tells you which line it’s on and what to write instead. If you use the same figure twice in an essay, give the second one a name, such as `id="another"`.',
};
export const exampleOf = (name: string) => `Example of ${name}`;

// The intersection of three skills

export const skills = ['Skill A', 'Skill B', 'Skill C'];
/** The same after "at", and after "and". */
export const skillsInText = ['skill A', 'skill B', 'skill C'];
export const skillsListed = skillsInText;
export const skillsFigure = {
  name: 'The intersection of three skills',
  caption: 'The circles and their pairwise overlaps are to scale; each dot is one person in a thousand.',
  distribution:
    'The model assumes that each skill is normally distributed and that every pair of skills has the same correlation. The share of people in the top of all of them is an integral over what the skills have in common, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*; without correlation it is the product of the shares, with full correlation the smallest of them.',
  scale:
    'The circles and their pairwise overlaps are drawn to scale. With three circles, that fixes where all of them meet: for three unrelated skills at 25% each, this area is 1.6 times as large as it should be, and for small groups it can vanish. The dots are exact to a thousandth. Large dots would be there even if the skills were unrelated; small ones are there because the skills go together.',
  skillsProp: 'one to three names of skills, as they should appear in sentences, controls and tables',
  tops: 'one to three numbers from 1 to 50: 25 means the top 25% at a skill',
  correlation: 'from 0 to 0.95, between every pair of skills',
  sources: [
    'The share of people: Y. L. Tong, The Multivariate Normal Distribution, 1990, section 8.2.',
    'The normal distribution: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'The overlap of two circles: MathWorld, Circle-Circle Intersection.',
  ],
};
/** Apart from the rest, which scripts do not need. */
export const skillsColumns = {
  inTheTop: 'Skill',
  unrelated: 'Unrelated skills',
};
export const skillsPresets = {
  'three-fields': 'Three skills',
  guess: 'One skill',
  'new-skill': 'Two skills',
  'going-together': 'Related skills',
};
export const skillsReasons = {
  'three-fields':
    'The top quarter in each of three skills. When skills are unrelated, you multiply the shares.',
  guess: 'The top 30% at one skill. With a single skill, you have a lot of company.',
  'new-skill':
    'The top 30% at one skill and the top 25% at another. A second skill makes the group a lot smaller.',
  'going-together':
    'People who are good at one thing are often good at related things. At a correlation of 0.5, the same combination is a lot less rare.',
};
export const howManySkills = 'How many skills';
export const correlation = 'Correlation';
export const correlationOf = (value: string) => `Correlation ${value}`;
export const topPercent = (top: number) => `top ${top}%`;
export const allThree = 'All three';
/** Skills at once: "Modelling and platform engineering". */
export const skillsTogether = (names: readonly string[]) => names.join(' and ');
export const oneIn = (people: string) => `1 in ${people}`;
export const aboutOneIn = (rarity: string, share: string) => `about ${rarity} people (${share})`;
export const ifUnrelated = (rarity: string) => `If unrelated: about ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'fewer than 1' : grouped} of ${all} people`;
export const anywayOf = (field: string, anyway: number) => `${field}; ${anyway} if the skills were unrelated`;
/** The finding: "Top 25% in three unrelated skills: 1 person in 64". */
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const count = ['one skill', 'two', 'three'][tops.length - 1] ?? '';
  const skills = tops.length === 1 ? count : `${count} ${related ? 'related' : 'unrelated'} skills`;
  const share = listed([...new Set(tops)].map((top) => `${top}%`));
  return `Top ${share} in ${skills}: 1 person in ${people}`;
};
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
  return `${each}${correlation === undefined ? `, ${tops.length === 2 ? 'two' : 'three'} unrelated skills` : related}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `the top ${top}% at ${names[skill] ?? ''}`));
  return tops.length === 1
    ? `A circle, its area in proportion to the people in ${each}: ${result}.`
    : `${tops.length === 2 ? 'Two' : 'Three'} overlapping circles, their areas in proportion to the people in ${each}. Where all of them overlap: ${result}.`;
};
export const middleVanishes = 'Circles can’t show where all three meet; trust the number.';
export const middleIsDrawn = (times: string) =>
  `The middle is drawn ${times} times its true size; trust the number.`;

// Two career tracks

export const ladderFigure = {
  name: 'Two career tracks',
  caption: 'Two careers that report to the same top, and where the first of them ends.',
  method:
    'The rungs, the reporting lines and what each rung has influence on are as the author sees them; where the author doesn’t say, neither does the figure. A dashed line leads past the ceiling: someone has that job, but careers on that track rarely get that far.',
  rungProp: 'title of the rung to show, as in content/data/career-ladders.yaml',
  bothProp: 'whether to show the rung at the same level of the other track, too',
  sources: ['The author: rungs and reporting lines are one person’s view.'],
};
/** Apart from the rest, which scripts do not need. */
export const ladderColumns = {
  bothTracks: 'Both tracks',
  rung: 'Rung',
  reportsTo: 'Reports to',
  influence: 'Influence',
};
export const influenceMeans = (things: readonly string[]) => `Influence means a say in ${things.join(', ')}.`;
/** What another measure than influence means. */
export const axisMeans = (axis: string, things: readonly string[]) => `${axis} means ${things.join(', ')}.`;
export const ceiling = 'ceiling';
export const withCeiling = (title: string) => `${title} (ceiling)`;
export const influence = { limited: 'limited', held: 'in reach', unsaid: 'not stated' };
export const influenceLegend = { held: 'influence', limited: 'limited', unsaid: 'not stated' };
export const ladderPresets = {
  ceiling: 'The ceiling',
  'same-level': 'Both tracks',
  top: 'The top',
};
export const ladderReasons = {
  ceiling: 'Where a career on one track ends, and what you don’t get to decide from there.',
  'same-level': 'The same level on both ladders, side by side.',
  top: 'Both tracks report to the top.',
};
export const ladderControls = {
  look: 'Pick a rung',
  up: 'One rung up',
  atTop: 'This is the top',
  both: 'Compare tracks',
};
/** What there is to find at a rung. */
export const rungClaims = {
  ceiling: (track: string, title: string) => `${track} ends at ${title}`,
  beyond: (title: string, track: string) => `${track} seldom leads to ${title}`,
  held: (title: string, axis = 'influence') => `${title}: ${axis} comes within reach`,
  limited: (title: string, axis = 'influence') => `${title}: ${axis} is limited`,
  unsaid: (title: string, reportsTo: string) => `${title} reports to ${reportsTo}`,
  top: (title: string, track: string) => `Both tracks report to the ${title}; only ${track} leads there`,
};
export const levelClaim = (ends: string, goesOn: string) =>
  `At the same level, ${ends} ends and ${goesOn} goes on`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}: reports to ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) =>
  `Influence over ${listed(things)} comes within reach.`;
export const influenceLimited = (things: readonly string[]) =>
  `Influence over ${listed(things)} is limited, and you can’t learn it from here.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) comes within reach.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) is limited, and you can’t learn it from here.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', who reports to ')}. ${ceilingAt ? `The ceiling is ${ceilingAt}.` : 'There is no ceiling below the top.'}`;
export const aboveCeiling = (title: string) => `${title} (above the ceiling)`;
export const twoTracks = 'Two career tracks side by side.';

// The price of the option

export const optionFigure = {
  name: 'The price of the option',
  caption:
    'Counted in starting salaries on the new path; the thick mark is 3–4 times that pay, a cut of 67–75%, and the growth rates are yours to set.',
  newHead: 'New path',
  otherHead: 'Other',
  pay: 'The new path pays 1 in its first year and (1 + *g*)^*n*^ after *n* years; the other pays *m* and *m*(1 + *h*)^*n*^. They pay the same after *n* years if *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'In total, *n* years have paid ((1 + *g*)^*n*^ − 1) / *g*, a year’s pay being the same all year. The growth at which both have paid the same has no closed form and is found by bisection. Four times the pay is a cut of exactly 75%; three times is a cut of 67%. Taxes, interest and everything that is not pay are left out.',
  pathsProp: 'two names: the new path, which pays less at first, and the other one',
  multipleProp: 'from 1.1 to 6: how many times the new path’s starting pay the other offer pays',
  yearsProp: 'a whole number from 1 to 20',
  newGrowthProp: 'from 0 to 100, in percent a year',
  otherGrowthProp: 'from 0 to 30, in percent a year',
  sources: ['Compound growth and the sum of a geometric series; nothing else.'],
};
/** Apart from the rest, which scripts do not need. */
export const optionColumns = {
  year: 'Year',
  behind: 'Behind in total',
};
export const optionPresets = {
  'long-chapter': '4×, 10 years',
  'short-chapter': '4×, 4 years',
  'near-end': '3×, 10 years',
  'total-compensation': '5×, 10 years',
};
export const optionReasons = {
  'long-chapter': 'Four times the pay is a cut of 75%. It’s made up for in ten years here.',
  'short-chapter': 'The same cut, made up for in four years.',
  'near-end': 'Three times the pay is a cut of 67%, made up for in ten years.',
  'total-compensation': 'Five times the pay is a cut of 80%, made up for in ten years.',
};
/** The two paths in every form that they are named in. */
export const optionPaths = {
  new: 'the new path',
  newAgain: 'it',
  /** In the lines that it takes at the end of its line. */
  newLabel: ['the new', 'path'],
  newGrowth: 'New path growth',
  newFirstPay: 'the new path’s starting pay',
  payScale: 'pay per year, in starting salaries',
  other: 'the other offer',
  otherFirst: 'The other offer',
  otherLabel: ['the other', 'offer'],
  otherCash: 'Other offer',
  otherGrowth: 'Other growth',
};
/** Forms of a name that an author gives to a path. */
export const growthOf = (path: string) => `Growth: ${path}`;
export const cashOf = (path: string) => `Cash: ${path}`;
export const firstPayOf = (path: string) => `the starting pay of ${path}`;
export const payScaleOf = (path: string) => `starting salaries: ${path}`;
export const payAYear = (path: string) => `${path}, per year`;
export const payInAll = (path: string) => `${path}, in total`;
export const yearsLookedAt = 'Years';
export const times = (value: string) => `${value} times`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value}% a year`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'years';
/** What the new path has paid less, in the lines that it takes. */
export const shortfallOf = (amount: string) => [`${amount} starting`, 'salaries short'];
/** When both have paid the same in all, within the years that are drawn or beyond them. */
export const evenAfter = (span: string) => `total pay even after ${years(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) =>
    `Catching up takes ${years(span)} and costs ${amount} starting salaries`,
  stillBehind: (span: string, amount: string) =>
    `Still behind after ${years(span)}, by ${amount} starting salaries so far`,
  neverCatchesUp: (span: string, amount: string) =>
    `Never catches up: ${amount} starting salaries behind after ${years(span)}`,
};
export const cutOf = (percent: number) =>
  `${/^8|^1[18]$/.test(String(percent)) ? 'an' : 'a'} ${percent}% cut`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} paid ${multiple} times as much: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `To catch up within ${years(span)}, ${path} has to grow by ${pay} a year to match yearly pay, and ${
    total === undefined
      ? 'no growth makes up for the sum of a single year'
      : `${total} to match total earnings`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `At ${growth}% ${path} never catches up.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `At ${growth}% ${path} pays as much after ${years(pay)}, and has paid as much in total ${
    total === undefined ? `not within ${years(longest)}` : `after ${years(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `Two lines over ${years(span)}: ${paths.other}, beginning at ${multiple} times ${paths.newFirstPay} and growing by ${other}% a year, and ${paths.new}, beginning at 1 and growing by ${own}% a year. Until they cross, ${paths.new} pays less: ${short} starting salaries. A mark on the axis shows the range from 3 to 4 times.`;
