/** The interface text in Arabic, with Western digits throughout. `en.ts` says what each string is for. */

import { pluralOf, type PluralForms } from './plural.ts';

// الأعداد

export const decimalMark = '.';
export const thousandsMark = ',';
const plural = pluralOf('ar', decimalMark);
export const percent = (number: string) => `${number}%`;
export const letterWidth = 0.92;
export const comma = '، ';
export const semicolon = '؛ ';
export const listed = (things: readonly string[]) => things.join(' و');
/** A label of a drawing, where text runs from the left by default: the marks keep its numbers in their places. */
const label = (text: string) => `\u200f${text}\u200f`;
/** What is written from the left, such as a formula, in a sentence from the right. */
const fromLeft = (text: string) => `\u2066${text}\u2069`;

const YEARS: PluralForms<'ar'> = {
  zero: '# سنة',
  one: 'سنة واحدة',
  two: 'سنتين',
  few: '# سنوات',
  many: '# سنة',
  other: '# سنة',
};
const years = (count: string) => plural(count, YEARS);
const QUESTIONS: PluralForms<'ar'> = {
  zero: 'لا أسئلة',
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
};
/** The same after a preposition. */
const OF_QUESTIONS: PluralForms<'ar'> = { ...QUESTIONS, zero: '# سؤال', two: 'سؤالين' };
const BARS: PluralForms<'ar'> = {
  zero: 'لا أعمدة',
  one: 'عمود واحد',
  two: 'عمودان',
  few: '# أعمدة',
  many: '# عمودًا',
  other: '# عمود',
};
const RESULTS: PluralForms<'ar'> = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '# نتائج',
  many: '# نتيجة',
  other: '# نتيجة',
};
const OF_RESULTS: PluralForms<'ar'> = { ...RESULTS, zero: '# نتيجة', two: 'نتيجتين' };

// إطار كل صفحة

export const skipToText = 'انتقل إلى المحتوى';
export const site = 'الموقع';
export const essays = 'المقالات';
export const questions = 'الأسئلة';
export const notes = 'الملاحظات';
export const about = 'عن الموقع';
export const ownPages = 'الصفحات';
export const search = 'البحث';
export const subscribe = 'الاشتراك';
export const allQuestions = 'كل الأسئلة';
export const keys = 'اختصارات لوحة المفاتيح';
export const from = (day: string) => `ابتداءً من ${day}`;
export const fromEssay = 'من مقالة [essay](essay)';

// بيانات النصوص

export const updated = (day: string) => `حُدِّث في ${day}`;
export const revised = (day: string) => `نُقِّحت في ${day}`;
export const revisions = 'التغييرات على هذه الإجابة';
export const newToYou = 'جديد منذ زيارتك الأخيرة';
export const questionsInAll = (count: number) => plural(count, QUESTIONS);
export const minutes = (count: number) =>
  plural(count, {
    zero: 'قراءة: أقل من دقيقة',
    one: 'قراءة: دقيقة واحدة',
    two: 'قراءة: دقيقتان',
    few: 'قراءة: # دقائق',
    many: 'قراءة: # دقيقة',
    other: 'قراءة: # دقيقة',
  });
export const draft = 'مسودة';
export const callouts = {
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  warning: 'تحذير',
  caution: 'انتبه',
  example: 'مثال',
};
export const embedNotice = (host: string) =>
  `من ${fromLeft(host)}. لن يُحمَّل شيء من هناك قبل أن تطلبه؛ وعندئذ يعلم ${fromLeft(host)} أنك طلبته.`;
export const formula = 'صيغة رياضية';
export const footnotes = 'الحواشي';
export const footnote = (number: string) => `الحاشية ${number}`;
export const backToReference = (name: string) => `العودة إلى موضع الإحالة ${name}`;
export const code = 'شيفرة';
export const copyCode = 'نسخ| الشيفرة|';
export const copyCodeOf = 'نسخ| الشيفرة: [title](title)|';
export const movedElsewhere = 'انتقل سؤال «[question](question)» إلى مقالة أخرى. [اقرأه هناك](there).';
export const isHereNow = 'انتقلت هذه الصفحة إلى هنا.';
export const answers = (title: string) => `${title}: الإجابات`;
export const answersAs = (title: string, format: string) => `${title}: الإجابات (${format})`;
export const everyAnswerOfEveryEssay = 'إجابات كل المقالات، كلٌّ منها في مدخل مستقل.';

// الصفحة الرئيسية

export const home = { asked: 'سألتَ؟', answered: 'إليك الجواب المفصّل.', newest: 'أحدث ما نُشر' };
export const questionsOnOnePage = 'كل الأسئلة في صفحة واحدة';
export const allOfQuestions = (count: number) =>
  plural(count, {
    zero: 'عرض كل الأسئلة',
    one: 'عرض السؤال',
    two: 'عرض السؤالين',
    few: 'عرض الأسئلة كلها (#)',
    many: 'عرض الأسئلة كلها (#)',
    other: 'عرض الأسئلة كلها (#)',
  });
export const emptyState = {
  essays: 'لا مقالات بعد.',
  questions: 'لا أسئلة بعد.',
  notes: 'لا ملاحظات بعد.',
  topics: 'لا مواضيع بعد.',
};
export const moreEssays = 'مقالات أخرى';
export const allEssays = 'كل المقالات';
export const allNotes = 'كل الملاحظات';
export const hearOfFirst = '[اشترك](subscribe) ليصلك أول نص فور نشره.';

// المقالة والإجابة

export const by = (name: string) => `بقلم ${name}`;
export const theQuestions = (count: number) =>
  plural(count, {
    zero: 'الأسئلة',
    one: 'السؤال',
    two: 'السؤالان',
    few: 'الأسئلة (#)',
    many: 'الأسئلة (#)',
    other: 'الأسئلة (#)',
  });
export const questionsInEssay = 'أسئلة هذه المقالة';
export const numberIsAt = (number: number, address: string) =>
  `الرابط الدائم للسؤال ${number}: ${fromLeft(address)}`;
export const questionInEssay = (place: number, all: number) => `السؤال ${place} من ${all} في [essay](essay)`;
export const printedNumber = 'الرقم ';
export const numberForEver = (number: number) => `الرقم ${number} · الرابط الدائم: [address](address)`;
export const neighbouringQuestions = 'السؤال السابق والسؤال التالي';
export const previousQuestion = 'السؤال السابق';
export const nextQuestion = 'السؤال التالي';
export const relatedAnswers = 'إجابات ذات صلة';
export const copyTheLink = 'نسخ الرابط';
export const linkToAnswer = (text: string) => `رابط هذه الإجابة: ${text}`;
export const linkToPart = (text: string) => `رابط هذا القسم: ${text}`;
export const askFollowUp = 'اطرح سؤال متابعة';
export const followUpTo = (question: string) => `سؤال متابعة: ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `عن «${question}»${number === undefined ? '' : `، السؤال ${number}`}:`;
export const notesBehind = 'ملاحظات وراء الأشكال';
export const readNext = 'اقرأ أيضًا';
export const getTheNext = '[اشترك](subscribe) لتصلك المقالة القادمة في قارئ الخلاصات.';
export const essayOfNote = 'ملحقة بمقالة';
export const shareEssay = 'شارك هذه المقالة';
export const shareAnswer = 'شارك هذه الإجابة';
export const copyLink = 'نسخ الرابط';
export const share = 'مشاركة…';
export const citeAnswer = 'استشهد بهذه الإجابة';
export const copyAs = (format: string) => `نسخ| بصيغة ${format}|`;
export const citationAs = (format: string) => `توثيق بصيغة ${format}`;
export const plainText = 'نص عادي';

// رسائل البرامج النصية

export const linkCopied = 'نُسخ الرابط';
export const copied = 'نُسخ';
export const cannotCopy = 'تعذّر النسخ؛ حدِّد النص بدلًا من ذلك.';
export const copyQuotation = 'نسخ رابط هذا الاقتباس';
export const quotationCopied = 'نُسخ رابط الاقتباس';
export const close = 'إغلاق';
export const keysDo = {
  next: 'السؤال التالي',
  previous: 'السؤال السابق',
  search: 'البحث',
  list: 'اختصارات لوحة المفاتيح',
};
export const questionKey = '؟';
export const singleKeys = 'تفعيل اختصارات المفتاح الواحد (مفتاح ؟ يعمل دائمًا)';
export const placeOfAll = (place: number, all: number) => `${place} من ${all}: كل الأسئلة`;
export const brokenLink = 'لم نجد ما تبحث عنه. هل تقصد أحد هذه الأسئلة؟';

// كل الأسئلة

export const faq = {
  title: 'كل الأسئلة',
  heading: 'ماذا تريد أن تعرف؟',
  description: 'أسئلة المقالات كلها في صفحة واحدة، ومع كل سؤال مطلع جوابه.',
};
export const inTheEssay = 'اقرأه في المقالة|: [question](question)|';
export const filter = {
  name: 'التصفية',
  words: 'تصفية الأسئلة',
  essay: 'المقالة',
  everyEssay: 'كل المقالات',
  topics: 'المواضيع',
  everyTopic: 'كل المواضيع',
  showAll: 'عرض الكل',
  nothing: 'لا أسئلة مطابقة.',
  fewerWords: 'جرّب كلمات أقل، أو أول الكلمة فقط.',
  searchAll: '[ابحث في كل شيء](search)، بما فيه الملاحظات.',
  browse: 'تصفَّح [المقالات](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all)
    return plural(all, {
      ...QUESTIONS,
      few: 'كل الأسئلة (#)',
      many: 'كل الأسئلة (#)',
      other: 'كل الأسئلة (#)',
    });
  return `${shown} من ${plural(all, OF_QUESTIONS)}`;
};
export const alsoAskedAs = (wording: string) => `وبصيغة أخرى: ${wording}`;

// البحث

export const searchPage = {
  heading: 'عمّ تبحث؟',
  description: 'ابحث في النص الكامل لكل الإجابات.',
  field: 'البحث في كل الإجابات',
  needsScript: 'يحتاج البحث إلى جافاسكربت.',
  elsewhere: 'يمكنك أيضًا تصفُّح [كل الأسئلة](questions) أو [كل المواضيع](topics).',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'لا نتائج. جرّب كلمات أقل أو كلمات أخرى.';
  if (all > shown) return `عرض ${shown} من ${plural(all, OF_RESULTS)}`;
  return plural(all, RESULTS);
};
export const searchedFor = (query: string) => `نتائج البحث عن «${query}».`;
export const showMore = 'عرض المزيد';
export const searchFailed = 'تعذّر تحميل البحث. تحقَّق من اتصالك بالإنترنت.';

// القوائم

export const essaysDescription = 'كل المقالات، الأحدث أولًا، مع الأسئلة التي تجيب عنها.';
export const notesDescription = 'نصوص قصيرة ترافق المقالات، الأحدث أولًا.';
export const notesPage = (page: number) => `الملاحظات، الصفحة ${page}`;
export const pageOf = (page: number, pages: number) => `الصفحة ${page} من ${pages}`;
export const pagesOfNotes = 'التنقل بين الصفحات';
export const newerNotes = 'ملاحظات أحدث';
export const olderNotes = 'ملاحظات أقدم';
export const neighbouringNotes = 'ملاحظات أحدث وأقدم';
export const older = 'أقدم';
export const newer = 'أحدث';
export const topics = {
  title: 'المواضيع',
  heading: 'ما الذي يهمّك؟',
  description: 'تصفَّح المقالات والملاحظات حسب الموضوع.',
  all: 'كل المواضيع',
};
export const aboutTopic = (topic: string) => `مقالات وملاحظات في موضوع «${topic}»، الأحدث أولًا.`;

// صفحة غير موجودة

export const notFound = {
  title: 'الصفحة غير موجودة',
  description: 'لا توجد صفحة بهذا العنوان.',
  heading: 'أين ذهبت هذه الصفحة؟',
  reason: 'لا توجد صفحة بهذا العنوان. ربما في الرابط خطأ مطبعي.',
  elsewhere: 'جرّب [كل الأسئلة](questions) أو [المقالات](essays) أو [الملاحظات](notes) أو [البحث](search).',
  elsewhereWithoutNotes: 'جرّب [كل الأسئلة](questions) أو [المقالات](essays) أو [البحث](search).',
};

// الاشتراك، وما يعرضه المتصفح من الخلاصة

export const subscription = {
  heading: 'كيف أتابع الجديد؟',
  none: 'ليس لهذا الموقع خلاصة حاليًا. تجد [كل الأسئلة](questions) في صفحة واحدة، وأحدث ما نُشر في [الصفحة الرئيسية](home).',
  what: 'الخلاصة (RSS) ملف يسرد جديد هذا الموقع. يتفقده قارئ الخلاصات من حين إلى آخر، ويعرض لك كل مقالة أو ملاحظة جديدة كاملةً بأشكالها وحواشيها. لا حاجة إلى التسجيل ولا إلى التعريف بنفسك، ويمكنك التوقف متى شئت.',
  readers: 'افتح في قارئ خلاصات',
  readerHere: 'تطبيق على هذا الجهاز',
  addresses: 'انسخ رابط الخلاصة',
  copyAddress: 'نسخ الرابط',
  everything: 'كل شيء',
  everythingWhat: 'كل المقالات والملاحظات كاملة.',
  answers: 'كل الإجابات',
  answersWhat: 'مدخل مستقل لكل إجابة، بأشكالها وحواشيها.',
  oneEssay: 'إجابات مقالة واحدة',
  oneEssayWhat: 'إن أردت أن تتابع مقالة واحدة كلما أضيفت إليها أسئلة.',
  others: 'ولسائر [المقالات](essays) خلاصات أيضًا: أعطِ القارئ عنوان المقالة وسيجد خلاصتها.',
};
export const subscribeDescription = (name: string) =>
  `كيف تتابع ${name} في قارئ خلاصات: ما الخلاصة، وما روابطها، وأي قارئ تجرّب.`;
export const feedInBrowser = {
  feed: 'هذه خلاصة. الصق رابطها في قارئ خلاصات لترى الجديد هنا:',
  archive: 'تضم هذه الصفحة مداخل أقدم لبرامج قراءة الخلاصات التي تجلب الأرشيف كله. وهذه هي الخلاصة نفسها:',
  help: 'ما الخلاصة؟ وأي قارئ أستخدم؟',
};
export const readOnSite = (title: string) => `اقرأ على الموقع: ${title}`;

// عن الموقع

export const aboutSite = (name: string) => `عن ${name}`;
export const aboutDescription = (name: string) =>
  `ما ${name}، وكيف بُنيت مقالاته، وكيف تشير إلى إجابة واحدة منها.`;
export const aboutPage = {
  what: 'من الأسئلة ما يستحق أكثر من جواب سريع، وهنا ينال مقالة كاملة. كل عنوان سؤال طرحه أحدهم حقًّا، وكل ما يليه حتى العنوان التالي هو جوابه.',
  who: 'من يكتب هنا',
  toBeMet: '. تجدني هنا:',
  read: 'كيف تقرأ المقالة',
  reading:
    'ابدأ من أولها كأي مقالة أخرى، أو انتقل مباشرة إلى ما تريد معرفته: [كل الأسئلة](questions) مجموعة في صفحة واحدة.',
  playing:
    'الأشكال هنا لتجرّبها بنفسك. إذا كان الرقم مبنيًّا على افتراض، فيمكنك غالبًا تغييره. وثمة صفحة تشرح [كيف تعمل الأشكال](figures).',
  playingHere: 'الأشكال هنا لتجرّبها بنفسك. إذا كان الرقم مبنيًّا على افتراض، فيمكنك غالبًا تغييره.',
  link: 'كيف تشير إلى إجابة',
  linking:
    'لكل إجابة صفحة خاصة يمكنك إرسالها إلى من تشاء. انقر علامة § بجانب السؤال لنسخ رابطه. وإن أردت الإشارة إلى فقرة بعينها فحدِّدها واستخدم الرابط الذي يظهر.',
  subscribe: 'كيف تشترك',
  subscribing: 'تحمل [الخلاصات](subscribe) كل مقالة كاملةً بأشكالها وحواشيها، فلا تضطر إلى العودة إلى هنا.',
  subscribingFigures:
    'تحمل [الخلاصات](subscribe) كل مقالة كاملةً بأشكالها وحواشيها، فلا تضطر إلى العودة إلى هنا إلا لتجربة الأشكال.',
  licence: 'إعادة استخدام النصوص',
  write: 'كيف تكتب مقالة',
  writing: 'في [دليل الكتّاب](writing) كل ما يمكن أن تحويه المقالة، مع مصدره إلى جانبه.',
  not: 'ما لن تجده هنا',
  notHere:
    'لا ملفات تعريف ارتباط، ولا تتبُّع، ولا تعليقات، ولا إعلانات، ولا شيء يُحمَّل من خوادم الآخرين. ويمكنك قراءة كل صفحة من دون جافاسكربت.',
  notHereFigures:
    'لا ملفات تعريف ارتباط، ولا تتبُّع، ولا تعليقات، ولا إعلانات، ولا شيء يُحمَّل من خوادم الآخرين. ويمكنك قراءة كل صفحة من دون جافاسكربت، فلا تحتاج إليه إلا لتجربة الأشكال.',
};
export const givenUnder = 'النصوص متاحة برخصة [licence](licence).';

// البطاقات

export const cards = {
  notes: 'نصوص قصيرة ترافق المقالات: كيف حُسبت الأرقام، وكيف يُدار هذا الموقع.',
  subscribe: 'كل المقالات والإجابات كاملةً، بأشكالها وحواشيها، في قارئ الخلاصات الذي تختاره.',
  about: 'كيف بُنيت المقالات، وكيف تشير إلى إجابة واحدة، وكيف تشترك.',
};

// النصوص بصيغة Markdown

export const licenceOfTexts = 'الرخصة';
export const licence = 'الرخصة';
export const updatedOn = (day: string) => `حُدِّث في ${day}`;

export const chart = {
  bar: 'مخطط أعمدة',
  line: 'مخطط خطي',
  value: 'القيمة',
  missing: 'لا قيمة',
  source: (source: string) => `المصدر: ${source}`,
  range: (count: number, least: string, most: string) =>
    count === 1 ? `عمود واحد: ${most}` : `${plural(count, BARS)}، من ${least} إلى ${most}`,
  course: (first: string, last: string, least: string, most: string) =>
    `من ${first} إلى ${last}؛ الأدنى ${least}، والأعلى ${most}`,
};

// كل شكل

export const figure = {
  data: 'البيانات',
  method: 'المنهج',
  all: 'عن كل الأشكال',
  play: 'جرّب الشكل',
  controls: 'عناصر التحكم',
  setting: 'الإعداد',
  states: 'إعدادات جاهزة',
  reset: 'إعادة الضبط',
  copyState: 'نسخ الرابط',
};
export const percentSign = '%';
export const fromEssayHere = '، من مقالة [essay](essay)';
export const pictureAs = 'الصورة بصيغة [PNG](png) و[SVG](svg)';
export const aboutFigures = {
  title: 'عن الأشكال',
  description: 'ما يعرضه كل شكل، وكيف يُحسب، وكيف تضيفه إلى مقالة.',
  what: 'يمكنك قراءة كل شكل من دون جافاسكربت، وبقارئ الشاشة، وفي الخلاصة، وعلى الورق: فيه الرسم، وجملة تلخّصه، وجدول بأرقامه. ومع جافاسكربت يمكنك تغيير الأرقام بنفسك ونسخ رابط لما ضبطته. ولكل إعداد جاهز صفحة خاصة.',
  writes: 'لإضافته إلى مقالة اكتب',
  leftOut: 'هذه الخصائص اختيارية؛ ما تتركه منها يأخذ قيمته الافتراضية:',
  impossible:
    'إذا كانت القيمة مستحيلة توقف البناء وأخبرك بالسطر وبما ينبغي كتابته بدلًا منها. وإذا استخدمت الشكل نفسه مرتين في مقالة فأعطِ الثاني اسمًا، مثل `id="another"`.',
};
export const exampleOf = (name: string) => `مثال على ${name}`;

// تقاطع ثلاث مهارات

export const skills = ['المهارة أ', 'المهارة ب', 'المهارة ج'];
export const skillsInText = skills;
export const skillsListed = skills;
export const skillsFigure = {
  name: 'تقاطع ثلاث مهارات',
  caption: 'الدوائر وتقاطع كل اثنتين منها مرسومة وفق المقياس؛ وكل نقطة تمثل شخصًا من ألف.',
  distribution: `يفترض النموذج أن كل مهارة موزعة توزيعًا طبيعيًّا، وأن الارتباط واحد بين كل مهارتين. ونسبة الذين يتصدرون فيها جميعًا تكامل على ما تشترك فيه المهارات، ${fromLeft('*P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*')}؛ ومن دون ارتباط تكون حاصل ضرب النسب، ومع الارتباط التام أصغرها.`,
  scale:
    'الدوائر وتقاطع كل اثنتين منها مرسومة وفق المقياس. ومع ثلاث دوائر يحدد هذا موضع التقائها كلها: ففي ثلاث مهارات مستقلة نسبة كل منها 25% تكون هذه المساحة أكبر مما ينبغي بمقدار 1.6 مرة، وقد تختفي في المجموعات الصغيرة. أما النقاط فدقيقة إلى واحد من ألف. النقاط الكبيرة موجودة حتى لو كانت المهارات مستقلة؛ والصغيرة موجودة لأن المهارات مترابطة.',
  skillsProp: 'من اسم إلى ثلاثة أسماء للمهارات، كما ينبغي أن تظهر في الجمل وعناصر التحكم والجداول',
  tops: 'من عدد إلى ثلاثة أعداد بين 1 و50: العدد 25 يعني أفضل 25% في مهارة',
  correlation: 'من 0 إلى 0.95، بين كل مهارتين',
  sources: [
    `نسبة الأشخاص: ${fromLeft('Y. L. Tong, The Multivariate Normal Distribution, 1990')}، القسم 8.2.`,
    `التوزيع الطبيعي: ${fromLeft('G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004')}.`,
    `تقاطع دائرتين: ${fromLeft('MathWorld, Circle-Circle Intersection')}.`,
  ],
};
export const skillsColumns = {
  inTheTop: 'المهارة',
  unrelated: 'مهارات مستقلة',
};
export const skillsPresets = {
  'three-fields': 'ثلاث مهارات',
  guess: 'مهارة واحدة',
  'new-skill': 'مهارتان',
  'going-together': 'مهارات مترابطة',
};
export const skillsReasons = {
  'three-fields': 'أفضل 25% في كل من ثلاث مهارات. وحين تكون المهارات مستقلة تُضرب نسبها بعضها في بعض.',
  guess: 'أفضل 30% في مهارة واحدة؛ وفي المهارة الواحدة ما أكثر من يشبهونك.',
  'new-skill': 'أفضل 30% في مهارة وأفضل 25% في أخرى؛ ومع المهارة الثانية تصغر المجموعة كثيرًا.',
  'going-together':
    'من يتقن شيئًا كثيرًا ما يتقن ما يقاربه. ومع ارتباط قدره 0.5 يصبح الجمع نفسه أقل ندرة بكثير.',
};
export const howManySkills = 'عدد المهارات';
export const correlation = 'الارتباط';
export const correlationOf = (value: string) => `الارتباط ${value}`;
export const topPercent = (top: number) => label(`أفضل ${top}%`);
export const allThree = 'الثلاث معًا';
export const skillsTogether = (names: readonly string[]) => names.join(' و');
/** A large number leaves room for no word beside it in the drawing. */
export const oneIn = (people: string) => label(people.length > 7 ? `1/${people}` : `1 من ${people}`);
export const aboutOneIn = (rarity: string, share: string) => `نحو ${rarity} (${share})`;
export const ifUnrelated = (rarity: string) => `لو كانت مستقلة: نحو ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'أقل من شخص واحد' : grouped} من كل ${all} شخص`;
export const anywayOf = (field: string, anyway: number) =>
  `${field}؛ ولو كانت المهارات مستقلة لكانوا ${anyway}`;
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const kind = related ? 'مترابطة' : 'مستقلة';
  const both = related ? 'مترابطتين' : 'مستقلتين';
  const skills = ['مهارة واحدة', `مهارتين ${both}`, `ثلاث مهارات ${kind}`][tops.length - 1] ?? '';
  const share = listed([...new Set(tops)].map((top) => `${top}%`));
  return `ضمن أفضل ${share} في ${skills}: شخص واحد من كل ${people}`;
};
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  const isPair = tops.length === 2;
  if (tops.length === 1) return `ضمن أفضل ${first}% في ${names[0] ?? ''}`;
  const related = `بارتباط قدره ${correlation ?? ''}`;
  const unrelated = isPair ? 'مستقلتين' : 'مستقلة';
  if (tops.every((top) => top === first)) {
    const kind = correlation === undefined ? unrelated : related;
    return `ضمن أفضل ${first}% في كل من ${isPair ? 'مهارتين' : 'ثلاث مهارات'} ${kind}`;
  }
  const each = listed(tops.map((top, skill) => `أفضل ${top}% في ${names[skill] ?? ''}`));
  return `ضمن ${each}${correlation === undefined ? `، وهي مهارات مستقلة` : ` ${related}`}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `أفضل ${top}% في ${names[skill] ?? ''}`));
  return tops.length === 1
    ? `دائرة مساحتها متناسبة مع عدد الذين هم ضمن ${each}: ${result}.`
    : `${tops.length === 2 ? 'دائرتان متقاطعتان، مساحتاهما متناسبتان' : 'ثلاث دوائر متقاطعة، مساحاتها متناسبة'} مع عدد الذين هم ضمن ${each}. وحيث تتقاطع كلها: ${result}.`;
};
export const middleVanishes = 'لا تستطيع الدوائر هنا إظهار موضع التقاء الثلاث؛ العبرة بالرقم.';
export const middleIsDrawn = (times: string) =>
  `رُسم الوسط أكبر من حجمه الحقيقي بـ${times} مرة؛ العبرة بالرقم.`;

// سقف مسار النمذجة

export const ladderFigure = {
  name: 'مساران مهنيان',
  caption: 'مساران مهنيان يتبعان القمة نفسها، وأين ينتهي أولهما.',
  method:
    'الدرجات وخطوط التبعية وما تؤثر فيه كل درجة كما يراها الكاتب؛ وحيث يسكت يسكت الشكل. والخط المتقطع يتجاوز السقف: هناك من يشغل ذلك المنصب، غير أن هذا المسار قلما يبلغه.',
  rungProp: 'اسم الدرجة المعروضة كما في content/data/career-ladders.yaml',
  bothProp: 'هل تُعرض أيضًا الدرجة المقابلة في المسار الآخر',
  sources: ['المقالة نفسها؛ والدرجات وخطوط التبعية رأي كاتبها.'],
};
export const ladderColumns = {
  bothTracks: 'المساران',
  rung: 'الدرجة',
  reportsTo: 'يتبع',
  influence: 'التأثير',
};
export const influenceMeans = (things: readonly string[]) =>
  `التأثير أن يكون لك رأي في ${things.join('، ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis}: ${things.join('، ')}.`;
export const ceiling = 'السقف';
export const withCeiling = (title: string) => `${title} (السقف)`;
export const influence = { limited: 'محدود', held: 'في المتناول', unsaid: 'غير مذكور' };
export const influenceLegend = { held: 'تأثير', limited: 'محدود', unsaid: 'غير مذكور' };
export const ladderPresets = {
  ceiling: 'السقف',
  'same-level': 'المساران',
  top: 'القمة',
};
export const ladderReasons = {
  ceiling: 'أين ينتهي أحد المسارين، وما الذي لا يُترك لك أن تقرره هناك.',
  'same-level': 'الدرجة نفسها في السلّمين، جنبًا إلى جنب.',
  top: 'يتبع المساران القمة.',
};
export const ladderControls = {
  look: 'اختر درجة',
  up: 'درجة إلى أعلى',
  atTop: 'هذه هي القمة',
  both: 'قارن المسارين',
};
export const rungClaims = {
  ceiling: (track: string, title: string) => `ينتهي مسار ${track} عند ${title}`,
  beyond: (title: string, track: string) => `قلما يؤدي مسار ${track} إلى ${title}`,
  held: (title: string, axis = 'التأثير') => `${title}: ${axis} في المتناول`,
  limited: (title: string, axis = 'التأثير') => `${title}: ${axis} محدود`,
  unsaid: (title: string, reportsTo: string) => `${title} يتبع ${reportsTo}`,
  top: (title: string, track: string) => `يتبع المساران ${title}؛ ومسار ${track} وحده يؤدي إلى هناك`,
};
export const levelClaim = (ends: string, goesOn: string) =>
  `عند الدرجة نفسها ينتهي مسار ${ends} ويستمر مسار ${goesOn}`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}: يتبع ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) => `يصبح التأثير في ${listed(things)} في المتناول.`;
export const influenceLimited = (things: readonly string[]) =>
  `التأثير في ${listed(things)} محدود، ولا سبيل إلى تعلُّمه من هنا.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) في المتناول.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) محدود، ولا سبيل إلى تعلُّمه من هنا.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join('، ويتبع ')}. ${ceilingAt ? `السقف هو ${ceilingAt}.` : 'لا سقف دون القمة.'}`;
export const aboveCeiling = (title: string) => `${title} (فوق السقف)`;
export const twoTracks = 'مساران مهنيان جنبًا إلى جنب.';

// ثمن الخيار

export const optionFigure = {
  name: 'ثمن الخيار',
  caption:
    'الوحدة راتب البداية في المسار الجديد؛ والعلامة السميكة 3–4 أضعاف ذلك الأجر، أي تخفيض 67–75%، أما معدلات النمو فلك أن تضبطها.',
  newHead: 'الجديد',
  otherHead: 'الآخر',
  pay: `يدفع المسار الجديد 1 في سنته الأولى و${fromLeft('(1 + *g*)^*n*^')} بعد ${fromLeft('*n*')} سنة؛ ويدفع الآخر ${fromLeft('*m*')} ثم ${fromLeft('*m*(1 + *h*)^*n*^')}. ويتساوى أجراهما بعد ${fromLeft('*n*')} سنة إذا كان ${fromLeft('*g* = (1 + *h*) *m*^1/*n*^ − 1')}.`,
  total: `مجموع ما تدفعه ${fromLeft('*n*')} سنة هو ${fromLeft('((1 + *g*)^*n*^ − 1) / *g*')}، على أن الأجر ثابت طوال السنة. والنمو الذي يتساوى عنده المجموعان ليس له صيغة مغلقة، ويُستخرج بالتنصيف. وأربعة أضعاف الأجر تعني تخفيضًا قدره 75% تمامًا؛ وثلاثة أضعاف تعني تخفيضًا قدره 67%. ولم تُحسب الضرائب ولا الفوائد ولا أي شيء غير الأجر.`,
  pathsProp: 'اسمان: المسار الجديد الذي يدفع أقل في البداية، والآخر',
  multipleProp: 'من 1.1 إلى 6: كم ضعفًا من راتب بداية المسار الجديد يدفع العرض الآخر',
  yearsProp: 'عدد صحيح من 1 إلى 20',
  newGrowthProp: 'من 0 إلى 100، بالمئة في السنة',
  otherGrowthProp: 'من 0 إلى 30، بالمئة في السنة',
  sources: ['النمو المركب ومجموع المتتالية الهندسية، ولا شيء غيرهما.'],
};
export const optionColumns = {
  year: 'السنة',
  behind: 'الفارق المتراكم',
};
export const optionPresets = {
  'long-chapter': '4 أضعاف، 10 سنوات',
  'short-chapter': '4 أضعاف، 4 سنوات',
  'near-end': '3 أضعاف، 10 سنوات',
  'total-compensation': '5 أضعاف، 10 سنوات',
};
export const optionReasons = {
  'long-chapter': 'أربعة أضعاف الأجر تعني تخفيضًا قدره 75%، يُعوَّض هنا في عشر سنوات.',
  'short-chapter': 'التخفيض نفسه، يُعوَّض في أربع سنوات.',
  'near-end': 'ثلاثة أضعاف الأجر تعني تخفيضًا قدره 67%، يُعوَّض في عشر سنوات.',
  'total-compensation': 'خمسة أضعاف الأجر تعني تخفيضًا قدره 80%، يُعوَّض في عشر سنوات.',
};
export const optionPaths = {
  new: 'المسار الجديد',
  newAgain: 'المسار الجديد',
  newLabel: ['المسار', 'الجديد'],
  newGrowth: 'نمو المسار الجديد',
  newFirstPay: 'راتب بداية المسار الجديد',
  payScale: 'الأجر السنوي برواتب البداية',
  other: 'العرض الآخر',
  otherFirst: 'العرض الآخر',
  otherLabel: ['العرض', 'الآخر'],
  otherCash: 'العرض الآخر',
  otherGrowth: 'نمو العرض الآخر',
};
export const growthOf = (path: string) => `النمو: ${path}`;
export const cashOf = (path: string) => `الأجر: ${path}`;
export const firstPayOf = (path: string) => `راتب بداية ${path}`;
export const payScaleOf = (path: string) => `رواتب البداية: ${path}`;
export const payAYear = (path: string) => `${path}، في السنة`;
export const payInAll = (path: string) => `${path}، في المجموع`;
export const yearsLookedAt = 'السنوات';
export const times = (value: string) =>
  plural(value, {
    zero: '# ضعف',
    one: 'ضعفًا واحدًا',
    two: 'ضعفين',
    few: '# أضعاف',
    many: '# ضعفًا',
    other: '# ضعف',
  });
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value}% في السنة`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'سنة';
export const shortfallOf = (amount: string) => [`ينقص ${amount} من`, 'رواتب البداية'];
export const evenAfter = (span: string) => `يتساويان بعد ${years(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) => `اللحاق يستغرق ${years(span)} ويكلّف ${amount} من رواتب البداية`,
  stillBehind: (span: string, amount: string) =>
    `ما زال متأخرًا بعد ${years(span)}، بفارق ${amount} من رواتب البداية حتى الآن`,
  neverCatchesUp: (span: string, amount: string) =>
    `لا يلحق أبدًا: متأخر بفارق ${amount} من رواتب البداية بعد ${years(span)}`,
};
export const cutOf = (percents: number) => `تخفيض قدره ${percents}%`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `دفع ${path} ${times(multiple)}: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `للّحاق خلال ${years(span)} على ${path} أن ينمو بمعدل ${pay} في السنة ليتساوى الأجر السنوي، ${
    total === undefined ? 'ولا نمو يعوّض مجموع سنة واحدة' : `وبمعدل ${total} ليتساوى المجموع`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `بنمو قدره ${growth}% لا يلحق ${path} أبدًا.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `بنمو قدره ${growth}% يتساوى أجر ${path} مع الآخر بعد ${years(pay)}، ${
    total === undefined ? `ولا يتساوى المجموع خلال ${years(longest)}` : `ويتساوى المجموع بعد ${years(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `خطان على مدى ${years(span)}: ${paths.other}، ويبدأ من ${times(multiple)} من ${paths.newFirstPay} وينمو ${other}% في السنة، و${paths.new}، ويبدأ من 1 وينمو ${own}% في السنة. وإلى أن يتقاطعا يدفع ${paths.new} أقل، بفارق ${short} من رواتب البداية. وعلى المحور علامة تبيّن المدى 3–4 أضعاف.`;
