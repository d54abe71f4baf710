/** The interface text in Hebrew, which addresses readers in the plural. `en.ts` says what each string is for. */

import { pluralOf, type PluralForms } from './plural.ts';

// מספרים

export const decimalMark = '.';
export const thousandsMark = ',';
const plural = pluralOf('he', decimalMark);
export const percent = (number: string) => `${number}%`;
/** “And” before a word, with a hyphen before what is not Hebrew. */
const and = (word: string) => (/^[\u2068]?[א-ת]/.test(word) ? `ו${word}` : `ו-${word}`);
export const letterWidth = 0.9;
export const comma = ', ';
export const semicolon = '; ';
export const listed = (things: readonly string[]) => {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and(last)}`;
};
/** A label of a drawing, where text runs from the left by default: the marks keep its numbers in their places. */
const label = (text: string) => `\u200f${text}\u200f`;
/** What is written from the left, such as a formula, in a sentence from the right. */
const fromLeft = (text: string) => `\u2066${text}\u2069`;

const BARS: PluralForms<'he'> = { one: 'עמודה אחת', two: 'שתי עמודות', other: '# עמודות' };
const YEARS: PluralForms<'he'> = { one: 'שנה אחת', two: 'שנתיים', other: '# שנים' };
const years = (count: string) => plural(count, YEARS);
const QUESTIONS: PluralForms<'he'> = { one: 'שאלה אחת', two: 'שתי שאלות', other: '# שאלות' };
const RESULTS: PluralForms<'he'> = { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' };

// סביב כל עמוד

export const skipToText = 'דילוג לתוכן';
export const site = 'האתר';
export const essays = 'מאמרים';
export const questions = 'שאלות';
export const notes = 'רשימות';
export const about = 'אודות';
export const ownPages = 'עמודים';
export const search = 'חיפוש';
export const subscribe = 'הרשמה';
export const allQuestions = 'כל השאלות';
export const keys = 'קיצורי מקלדת';
export const from = (day: string) => `החל ב־${day}`;
export const fromEssay = 'מתוך [essay](essay)';

// הטקסטים ופרטיהם

export const updated = (day: string) => `עודכן ב־${day}`;
export const revised = (day: string) => `נערך מחדש ב־${day}`;
export const revisions = 'שינויים בתשובה הזאת';
export const newToYou = 'חדש מאז הביקור האחרון שלכם';
export const questionsInAll = (count: number) => plural(count, QUESTIONS);
export const minutes = (count: number) =>
  plural(count, { one: 'דקת קריאה', two: 'שתי דקות קריאה', other: '# דקות קריאה' });
export const draft = 'טיוטה';
export const callouts = {
  note: 'הערה',
  tip: 'עצה',
  important: 'חשוב',
  warning: 'אזהרה',
  caution: 'זהירות',
  example: 'דוגמה',
};
export const embedNotice = (host: string) =>
  `מתוך ${fromLeft(host)}. שום דבר לא ייטען משם עד שתבקשו; רק אז ${fromLeft(host)} יידע על כך.`;
export const formula = 'נוסחה';
export const footnotes = 'הערות שוליים';
export const footnote = (number: string) => `הערה ${number}`;
export const backToReference = (name: string) => `חזרה להפניה ${name}`;
export const code = 'קוד';
export const copyCode = 'העתקה| של הקוד|';
export const copyCodeOf = 'העתקה| של הקוד: [title](title)|';
export const movedElsewhere = 'השאלה ”[question](question)“ עברה למאמר אחר. [לקריאה שם](there).';
export const isHereNow = 'העמוד הזה עבר לכאן.';
export const answers = (title: string) => `${title}: תשובות`;
export const answersAs = (title: string, format: string) => `${title}: תשובות (${format})`;
export const everyAnswerOfEveryEssay = 'כל התשובות מכל המאמרים, רשומה לכל תשובה.';

// עמוד הבית

export const home = { asked: 'שאלתם?', answered: 'הנה התשובה הארוכה.', newest: 'פורסם לאחרונה' };
export const questionsOnOnePage = 'כל השאלות בעמוד אחד';
export const allOfQuestions = (count: number) =>
  plural(count, { one: 'לשאלה', two: 'לשתי השאלות', other: 'לכל # השאלות' });
export const emptyState = {
  essays: 'עדיין אין מאמרים.',
  questions: 'עדיין אין שאלות.',
  notes: 'עדיין אין רשימות.',
  topics: 'עדיין אין נושאים.',
};
export const moreEssays = 'מאמרים נוספים';
export const allEssays = 'כל המאמרים';
export const allNotes = 'כל הרשימות';
export const hearOfFirst = '[הירשמו](subscribe) ותקבלו את הטקסט הראשון.';

// מאמר ותשובה

export const by = (name: string) => `מאת ${name}`;
export const theQuestions = (count: number) =>
  plural(count, { one: 'השאלה', two: 'שתי השאלות', other: '# השאלות' });
export const questionsInEssay = 'השאלות במאמר הזה';
export const numberIsAt = (number: number, address: string) =>
  `קישור קבוע לשאלה ${number}: ${fromLeft(address)}`;
export const questionInEssay = (place: number, all: number) => `שאלה ${place} מתוך ${all} ב[essay](essay)`;
export const printedNumber = 'מס׳ ';
export const numberForEver = (number: number) => `מס׳ ${number} · קישור קבוע: [address](address)`;
export const neighbouringQuestions = 'השאלה הקודמת והשאלה הבאה';
export const previousQuestion = 'השאלה הקודמת';
export const nextQuestion = 'השאלה הבאה';
export const relatedAnswers = 'תשובות קרובות';
export const copyTheLink = 'העתקת הקישור';
export const linkToAnswer = (text: string) => `קישור לתשובה הזאת: ${text}`;
export const linkToPart = (text: string) => `קישור לחלק הזה: ${text}`;
export const askFollowUp = 'שאלת המשך';
export const followUpTo = (question: string) => `שאלת המשך: ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `בנוגע לשאלה ”${question}“${number === undefined ? '' : `, מספר ${number}`}:`;
export const notesBehind = 'רשימות שמאחורי האיורים';
export const readNext = 'להמשך קריאה';
export const getTheNext = '[הירשמו](subscribe) ותקבלו את המאמר הבא בקורא הפידים שלכם.';
export const essayOfNote = 'שייך למאמר';
export const shareEssay = 'שיתוף המאמר';
export const shareAnswer = 'שיתוף התשובה';
export const copyLink = 'העתקת קישור';
export const share = 'שיתוף…';
export const citeAnswer = 'ציטוט התשובה';
export const copyAs = (format: string) => `העתקה| בתבנית ${format}|`;
export const citationAs = (format: string) => `מראה מקום בתבנית ${format}`;
export const plainText = 'טקסט פשוט';

// הודעות של סקריפטים

export const linkCopied = 'הקישור הועתק';
export const copied = 'הועתק';
export const cannotCopy = 'ההעתקה לא הצליחה; אפשר לסמן את הטקסט במקום.';
export const copyQuotation = 'העתקת קישור לציטוט הזה';
export const quotationCopied = 'הקישור לציטוט הועתק';
export const close = 'סגירה';
export const keysDo = {
  next: 'השאלה הבאה',
  previous: 'השאלה הקודמת',
  search: 'חיפוש',
  list: 'קיצורי מקלדת',
};
export const questionKey = '?';
export const singleKeys = 'הפעלת קיצורים של מקש יחיד (? פועל תמיד)';
export const placeOfAll = (place: number, all: number) => `${place} מתוך ${all}: כל השאלות`;
export const brokenLink = 'לא מצאנו את זה. התכוונתם לאחת מהשאלות האלה?';

// כל השאלות

export const faq = {
  title: 'כל השאלות',
  heading: 'מה תרצו לדעת?',
  description: 'כל השאלות מכל המאמרים בעמוד אחד, וליד כל אחת תחילת התשובה.',
};
export const inTheEssay = 'לקריאה במאמר|: [question](question)|';
export const filter = {
  name: 'סינון',
  words: 'סינון השאלות',
  essay: 'מאמר',
  everyEssay: 'כל המאמרים',
  topics: 'נושאים',
  everyTopic: 'כל הנושאים',
  showAll: 'הצגת הכול',
  nothing: 'אין שאלות מתאימות.',
  fewerWords: 'נסו פחות מילים, או רק את תחילת המילה.',
  searchAll: '[חיפוש בכול](search), גם ברשימות.',
  browse: 'עיון ב[מאמרים](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all)
    return plural(all, {
      one: 'שאלה אחת',
      two: 'שתי השאלות',
      other: all === 0 ? '# שאלות' : 'כל # השאלות',
    });
  return `${shown} מתוך ${plural(all, QUESTIONS)}`;
};
export const alsoAskedAs = (wording: string) => `נשאל גם כך: ${wording}`;

// חיפוש

export const searchPage = {
  heading: 'מה אתם מחפשים?',
  description: 'חיפוש בטקסט המלא של כל התשובות.',
  field: 'חיפוש בכל התשובות',
  needsScript: 'החיפוש דורש JavaScript.',
  elsewhere: 'אפשר גם לעיין ב[כל השאלות](questions) או ב[כל הנושאים](topics).',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'אין תוצאות. נסו פחות מילים, או מילים אחרות.';
  if (all > shown) return `${shown} מתוך ${plural(all, RESULTS)}`;
  return plural(all, RESULTS);
};
export const searchedFor = (query: string) => `תוצאות עבור ”${query}“.`;
export const showMore = 'הצגת עוד';
export const searchFailed = 'החיפוש לא נטען. בדקו את החיבור לאינטרנט.';

// רשימות ומאמרים

export const essaysDescription = 'כל המאמרים, מהחדש לישן, עם השאלות שהם עונים עליהן.';
export const notesDescription = 'טקסטים קצרים שנלווים למאמרים, מהחדש לישן.';
export const notesPage = (page: number) => `רשימות, עמוד ${page}`;
export const pageOf = (page: number, pages: number) => `עמוד ${page} מתוך ${pages}`;
export const pagesOfNotes = 'ניווט בין עמודים';
export const newerNotes = 'רשימות חדשות יותר';
export const olderNotes = 'רשימות ישנות יותר';
export const neighbouringNotes = 'רשימות חדשות וישנות יותר';
export const older = 'ישנות יותר';
export const newer = 'חדשות יותר';
export const topics = {
  title: 'נושאים',
  heading: 'מה מעניין אתכם?',
  description: 'עיון במאמרים וברשימות לפי נושא.',
  all: 'כל הנושאים',
};
export const aboutTopic = (topic: string) => `מאמרים ורשימות בנושא ”${topic}“, מהחדש לישן.`;

// העמוד לא נמצא

export const notFound = {
  title: 'העמוד לא נמצא',
  description: 'אין עמוד בכתובת הזאת.',
  heading: 'לאן נעלם העמוד הזה?',
  reason: 'אין עמוד בכתובת הזאת. ייתכן שיש שגיאת הקלדה בקישור.',
  elsewhere:
    'נסו את [כל השאלות](questions), את ה[מאמרים](essays), את ה[רשימות](notes) או את ה[חיפוש](search).',
  elsewhereWithoutNotes: 'נסו את [כל השאלות](questions), את ה[מאמרים](essays) או את ה[חיפוש](search).',
};

// הרשמה, ומה שדפדפן מציג מפיד

export const subscription = {
  heading: 'איך עוקבים?',
  none: 'לאתר הזה אין כרגע פיד. את [כל השאלות](questions) תמצאו בעמוד אחד, ואת מה שפורסם לאחרונה ב[עמוד הבית](home).',
  what: 'פיד הוא קובץ שמונה מה חדש כאן. קורא פידים בודק אותו מדי פעם ומציג לכם כל מאמר או רשימה חדשים במלואם, עם איורים והערות שוליים. אין צורך להירשם בשם או למסור פרטים, ואפשר להפסיק בכל עת.',
  readers: 'פתיחה בקורא פידים',
  readerHere: 'אפליקציה במכשיר הזה',
  addresses: 'העתקת כתובת של פיד',
  copyAddress: 'העתקת הכתובת',
  everything: 'הכול',
  everythingWhat: 'כל המאמרים והרשימות במלואם.',
  answers: 'כל התשובות',
  answersWhat: 'רשומה לכל תשובה, עם האיורים והערות השוליים שלה.',
  oneEssay: 'התשובות של מאמר אחד',
  oneEssayWhat: 'אם תרצו לעקוב רק אחרי מאמר אחד כשנוספות לו שאלות.',
  others: 'גם לשאר ה[מאמרים](essays) יש פידים: תנו לקורא את כתובת המאמר והוא ימצא את הפיד.',
};
export const subscribeDescription = (name: string) =>
  `איך עוקבים אחרי ${name} בקורא פידים: מהו פיד, מהן כתובות הפידים, ואילו קוראים אפשר לנסות.`;
export const feedInBrowser = {
  feed: 'זהו פיד. הדביקו את הכתובת שלו בקורא פידים כדי לראות מה חדש כאן:',
  archive: 'בעמוד הזה רשומות ישנות יותר, לקוראי פידים שמביאים את כל הארכיון. הנה הפיד שהוא שייך אליו:',
  help: 'מהו פיד, ובאיזה קורא כדאי להשתמש?',
};
export const readOnSite = (title: string) => `לקריאה באתר: ${title}`;

// אודות

export const aboutSite = (name: string) => `אודות ${name}`;
export const aboutDescription = (name: string) =>
  `מה זה ${name}, איך בנויים המאמרים, ואיך מקשרים לתשובה אחת.`;
export const aboutPage = {
  what: 'יש שאלות שמגיע להן יותר מתשובה מהירה. כאן הן מקבלות מאמר. כל כותרת היא שאלה שמישהו באמת שאל, וכל מה שבא אחריה עד הכותרת הבאה הוא התשובה.',
  who: 'מי כותב כאן',
  toBeMet: '. אפשר למצוא אותי כאן:',
  read: 'איך קוראים מאמר',
  reading: 'התחילו מההתחלה, כמו בכל מאמר אחר, או עברו ישר למה שתרצו לדעת: יש עמוד עם [כל השאלות](questions).',
  playing:
    'האיורים נועדו למשחק. אם מספר תלוי בהנחה, בדרך כלל אפשר לשנות אותה. יש עמוד שמסביר [איך האיורים פועלים](figures).',
  playingHere: 'האיורים נועדו למשחק. אם מספר תלוי בהנחה, בדרך כלל אפשר לשנות אותה.',
  link: 'איך מקשרים לתשובה',
  linking:
    'לכל תשובה עמוד משלה, שאפשר לשלוח לאחרים. לחיצה על הסימן § ליד שאלה מעתיקה את הקישור אליה. כדי לקשר לקטע מסוים, סמנו אותו והשתמשו בקישור שמופיע.',
  subscribe: 'איך נרשמים',
  subscribing:
    'ה[פידים](subscribe) כוללים כל מאמר במלואו, עם האיורים והערות השוליים. אין צורך לחזור לכאן לעולם.',
  subscribingFigures:
    'ה[פידים](subscribe) כוללים כל מאמר במלואו, עם האיורים והערות השוליים. אין צורך לחזור לכאן לעולם, אלא כדי לשחק עם האיורים.',
  licence: 'שימוש חוזר בטקסטים',
  write: 'איך כותבים מאמר',
  writing: '[המדריך לכותבים](writing) מציג כל מה שמאמר יכול להכיל, לצד קוד המקור.',
  not: 'מה לא תמצאו כאן',
  notHere:
    'אין עוגיות, אין מעקב, אין תגובות, אין פרסומות, ושום דבר לא נטען משרתים של אחרים. אפשר לקרוא כל עמוד בלי JavaScript.',
  notHereFigures:
    'אין עוגיות, אין מעקב, אין תגובות, אין פרסומות, ושום דבר לא נטען משרתים של אחרים. אפשר לקרוא כל עמוד בלי JavaScript; הוא נחוץ רק כדי לשחק עם האיורים.',
};
export const givenUnder = 'הטקסטים מתפרסמים ברישיון [licence](licence).';

// כרטיסים

export const cards = {
  notes: 'טקסטים קצרים שנלווים למאמרים: החישובים שמאחורי המספרים, ואיך האתר הזה מתנהל.',
  subscribe: 'כל המאמרים וכל התשובות במלואם, עם איורים והערות שוליים, בקורא הפידים שתבחרו.',
  about: 'איך בנויים המאמרים, איך מקשרים לתשובה אחת, ואיך נרשמים.',
};

// הטקסטים כ־Markdown

export const licenceOfTexts = 'רישיון';
export const licence = 'רישיון';
export const updatedOn = (day: string) => `עודכן ב־${day}`;

export const chart = {
  bar: 'תרשים עמודות',
  line: 'תרשים קו',
  value: 'ערך',
  missing: 'אין ערך',
  source: (source: string) => `מקור: ${source}`,
  range: (count: number, least: string, most: string) =>
    count === 1 ? `עמודה אחת: ${most}` : `${plural(count, BARS)}, מ־${least} עד ${most}`,
  course: (first: string, last: string, least: string, most: string) =>
    `מ־${first} עד ${last}; הנמוך ביותר ${least}, הגבוה ביותר ${most}`,
};

// כל איור

export const figure = {
  data: 'נתונים',
  method: 'שיטה',
  all: 'על כל האיורים',
  play: 'לשחק עם האיור',
  controls: 'פקדים',
  setting: 'הגדרה',
  states: 'מצבים מוכנים',
  reset: 'איפוס',
  copyState: 'העתקת קישור',
};
export const percentSign = '%';
export const fromEssayHere = ', מתוך [essay](essay)';
export const pictureAs = 'התמונה כ־[PNG](png) וכ־[SVG](svg)';
export const aboutFigures = {
  title: 'על האיורים',
  description: 'מה מראה כל איור, איך הוא מחושב, ואיך משתמשים בו במאמר.',
  what: 'אפשר לקרוא כל איור בלי JavaScript, עם קורא מסך, בפיד ועל נייר: יש בו ציור, משפט שמסכם אותו וטבלה של המספרים. עם JavaScript אפשר לשנות את המספרים ולהעתיק קישור למה שהגדרתם. לכל מצב מוכן יש גם עמוד משלו.',
  writes: 'כדי להוסיף אותו למאמר, כותבים',
  leftOut: 'המאפיינים האלה אינם חובה; מאפיין שיושמט יקבל את ערך ברירת המחדל:',
  impossible:
    'אם ערך אינו אפשרי, הבנייה נעצרת, מציינת את השורה ואומרת מה לכתוב במקום. אם אותו איור מופיע פעמיים במאמר, תנו לשני שם, למשל `id="another"`.',
};
export const exampleOf = (name: string) => `דוגמה: ${name}`;

// החיתוך של שלוש מיומנויות

export const skills = ['מיומנות א', 'מיומנות ב', 'מיומנות ג'];
export const skillsInText = skills;
export const skillsListed = skills;
export const skillsFigure = {
  name: 'החיתוך של שלוש מיומנויות',
  caption: 'העיגולים והחפיפות ביניהם בזוגות משורטטים בקנה מידה; כל נקודה היא אדם אחד מאלף.',
  distribution: `המודל מניח שכל מיומנות מתפלגת נורמלית ושלכל זוג מיומנויות אותו מתאם. חלקם של האנשים שנמצאים בצמרת של כולן הוא אינטגרל על מה שמשותף למיומנויות, ${fromLeft('*P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*')}; בלי מתאם הוא מכפלת החלקים, ובמתאם מלא הקטן שבהם.`,
  scale:
    'העיגולים והחפיפות ביניהם בזוגות משורטטים בקנה מידה. בשלושה עיגולים זה קובע היכן כולם נפגשים: בשלוש מיומנויות ללא קשר, 25% כל אחת, השטח הזה גדול פי 1.6 מכפי שצריך, ובקבוצות קטנות הוא עלול להיעלם. הנקודות מדויקות עד אלפית. נקודות גדולות היו שם גם אילו לא היה קשר בין המיומנויות; הקטנות שם משום שהמיומנויות הולכות יחד.',
  skillsProp: 'שם אחד עד שלושה שמות של מיומנויות, כפי שיופיעו במשפטים, בפקדים ובטבלאות',
  tops: 'מספר אחד עד שלושה מספרים מ־1 עד 50: 25 פירושו 25% הטובים ביותר במיומנות',
  correlation: 'מ־0 עד 0.95, בין כל שתי מיומנויות',
  sources: [
    `חלקם של האנשים: ${fromLeft('Y. L. Tong, The Multivariate Normal Distribution, 1990')}, סעיף 8.2.`,
    `ההתפלגות הנורמלית: ${fromLeft('G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004')}.`,
    `החפיפה של שני עיגולים: ${fromLeft('MathWorld, Circle-Circle Intersection')}.`,
  ],
};
export const skillsColumns = {
  inTheTop: 'מיומנות',
  unrelated: 'מיומנויות בלתי תלויות',
};
export const skillsPresets = {
  'three-fields': 'שלוש מיומנויות',
  guess: 'מיומנות אחת',
  'new-skill': 'שתי מיומנויות',
  'going-together': 'מיומנויות קשורות',
};
export const skillsReasons = {
  'three-fields': '25% הטובים בכל אחת משלוש מיומנויות. כשאין קשר ביניהן, החלקים מוכפלים זה בזה.',
  guess: '30% הטובים במיומנות אחת. במיומנות יחידה נמצאים בחברת רבים.',
  'new-skill': '30% הטובים במיומנות אחת ו־25% הטובים באחרת. עם השנייה הקבוצה קטנה בהרבה.',
  'going-together': 'מי שטוב בדבר אחד טוב לא פעם גם בדברים קרובים. במתאם של 0.5 אותו שילוב נדיר הרבה פחות.',
};
export const howManySkills = 'כמה מיומנויות';
export const correlation = 'מתאם';
export const correlationOf = (value: string) => `מתאם ${value}`;
export const topPercent = (top: number) => label(`${top}% הטובים`);
export const allThree = 'כל השלוש';
export const skillsTogether = (names: readonly string[]) =>
  names.reduce((all, name) => `${all} ${and(name)}`);
/** A large number leaves room for no word beside it in the drawing. */
export const oneIn = (people: string) => label(people.length > 7 ? `1/${people}` : `1 מ־${people}`);
export const aboutOneIn = (rarity: string, share: string) => `בערך ${rarity} (${share})`;
export const ifUnrelated = (rarity: string) => `אילו לא היה קשר ביניהן: בערך ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'פחות מאדם אחד' : grouped} מתוך ${all} אנשים`;
export const anywayOf = (field: string, anyway: number) =>
  `${field}; ${anyway} אילו לא היה קשר בין המיומנויות`;
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const count = ['מיומנות אחת', 'שתי', 'שלוש'][tops.length - 1] ?? '';
  const skills = tops.length === 1 ? count : `${count} מיומנויות ${related ? 'קשורות' : 'בלתי תלויות'}`;
  const share = listed([...new Set(tops)].map((top) => `${top}%`));
  return `בין ${share} הטובים ב${skills}: אדם אחד מתוך ${people}`;
};
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  if (tops.length === 1) return `בין ${first}% הטובים: ${names[0] ?? ''}`;
  const kind = correlation === undefined ? 'בלתי תלויות' : `במתאם ${correlation}`;
  const count = tops.length === 2 ? 'שתי' : 'שלוש';
  if (tops.every((top) => top === first))
    return `בין ${first}% הטובים בכל אחת מתוך ${count} מיומנויות ${kind}`;
  const each = listed(tops.map((top, skill) => `${top}% הטובים (${names[skill] ?? ''})`));
  return `בין ${each}, ${count} מיומנויות ${kind}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `${top}% הטובים (${names[skill] ?? ''})`));
  return tops.length === 1
    ? `עיגול ששטחו יחסי למספר האנשים בין ${each}: ${result}.`
    : `${tops.length === 2 ? 'שני' : 'שלושה'} עיגולים חופפים, ששטחם יחסי למספר האנשים בין ${each}. במקום שכולם חופפים: ${result}.`;
};
export const middleVanishes = 'עיגולים אינם יכולים להראות כאן היכן שלושתם נפגשים; המספר הוא הקובע.';
export const middleIsDrawn = (times: string) => `האמצע משורטט פי ${times} מגודלו האמיתי; המספר הוא הקובע.`;

// התקרה של מסלול המידול

export const ladderFigure = {
  name: 'שני מסלולי קריירה',
  caption: 'שני מסלולי קריירה שכפופים לאותה פסגה, והמקום שבו הראשון מסתיים.',
  method:
    'השלבים, קווי הכפיפות ומה שכל שלב משפיע עליו הם כפי שהכותב רואה אותם; במקום שהוא שותק, גם האיור שותק. קו מקווקו עובר את התקרה: מישהו נמצא בתפקיד הזה, אבל המסלול הזה מגיע אליו לעתים רחוקות.',
  rungProp: 'שם השלב שיוצג, כפי שהוא בקובץ content/data/career-ladders.yaml',
  bothProp: 'האם להציג גם את השלב המקביל במסלול האחר',
  sources: ['המאמר עצמו; השלבים וקווי הכפיפות הם דעת הכותב.'],
};
export const ladderColumns = {
  bothTracks: 'שני המסלולים',
  rung: 'שלב',
  reportsTo: 'כפוף אל',
  influence: 'השפעה',
};
export const influenceMeans = (things: readonly string[]) => `השפעה פירושה להישמע ב: ${things.join(', ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis}: ${things.join(', ')}.`;
export const ceiling = 'תקרה';
export const withCeiling = (title: string) => `${title} (תקרה)`;
export const influence = { limited: 'מוגבלת', held: 'בהישג יד', unsaid: 'לא צוין' };
export const influenceLegend = { held: 'השפעה', limited: 'מוגבלת', unsaid: 'לא צוין' };
export const ladderPresets = {
  ceiling: 'התקרה',
  'same-level': 'שני המסלולים',
  top: 'הפסגה',
};
export const ladderReasons = {
  ceiling: 'היכן נגמר אחד המסלולים, ומה לא מחליטים משם.',
  'same-level': 'אותו שלב בשני הסולמות, זה לצד זה.',
  top: 'שני המסלולים כפופים לפסגה.',
};
export const ladderControls = {
  look: 'בחירת שלב',
  up: 'שלב אחד למעלה',
  atTop: 'זאת הפסגה',
  both: 'השוואת המסלולים',
};
export const rungClaims = {
  ceiling: (track: string, title: string) => `${track}: המסלול נגמר ב${title}`,
  beyond: (title: string, track: string) => `${track}: המסלול מוביל רק לעתים רחוקות אל ${title}`,
  held: (title: string, axis = 'השפעה') => `${title}: ${axis} בהישג יד`,
  limited: (title: string, axis = 'השפעה') => `${title}: ${axis} מוגבלת`,
  unsaid: (title: string, reportsTo: string) => `${title}: כפוף אל ${reportsTo}`,
  top: (title: string, track: string) => `שני המסלולים כפופים אל ${title}; רק ${track} מוביל לשם`,
};
export const levelClaim = (ends: string, goesOn: string) => `באותו שלב ${ends} נגמר ו${goesOn} ממשיך`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}: כפוף אל ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) => `השפעה על ${listed(things)} נעשית בהישג יד.`;
export const influenceLimited = (things: readonly string[]) =>
  `ההשפעה על ${listed(things)} מוגבלת, ואי אפשר ללמוד אותה מכאן.`;
export const axisHeld = (axis: string, things: readonly string[]) => `${axis} (${listed(things)}) בהישג יד.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}): ההיקף מוגבל, ואי אפשר ללמוד את זה מכאן.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', שכפוף אל ')}. ${ceilingAt ? `התקרה היא ${ceilingAt}.` : 'אין תקרה מתחת לפסגה.'}`;
export const aboveCeiling = (title: string) => `${title} (מעל התקרה)`;
export const twoTracks = 'שני מסלולי קריירה זה לצד זה.';

// מחיר האופציה

export const optionFigure = {
  name: 'מחיר האופציה',
  caption:
    'נמדד במשכורות התחלתיות של הדרך החדשה; הסימן העבה הוא פי 3–4 מהשכר הזה, קיצוץ של 67–75%, ואת שיעורי הגידול קובעים אתם.',
  newHead: 'החדשה',
  otherHead: 'האחרת',
  pay: `הדרך החדשה משלמת 1 בשנה הראשונה ו־${fromLeft('(1 + *g*)^*n*^')} אחרי ${fromLeft('*n*')} שנים; ההצעה האחרת משלמת ${fromLeft('*m*')} ו־${fromLeft('*m*(1 + *h*)^*n*^')}. הן משלמות אותו דבר אחרי ${fromLeft('*n*')} שנים אם ${fromLeft('*g* = (1 + *h*) *m*^1/*n*^ − 1')}.`,
  total: `בסך הכול ${fromLeft('*n*')} שנים שילמו ${fromLeft('((1 + *g*)^*n*^ − 1) / *g*')}, כשהשכר קבוע לאורך כל שנה. לגידול שבו שתיהן שילמו אותו סכום אין נוסחה סגורה, והוא נמצא בחצייה. פי ארבעה מהשכר הוא בדיוק קיצוץ של 75%; פי שלושה הוא קיצוץ של 67%. מסים, ריבית וכל מה שאינו שכר אינם נכללים.`,
  pathsProp: 'שני שמות: הדרך החדשה, שמשלמת פחות בהתחלה, והאחרת',
  multipleProp: 'מ־1.1 עד 6: פי כמה מהשכר ההתחלתי של הדרך החדשה משלמת ההצעה האחרת',
  yearsProp: 'מספר שלם מ־1 עד 20',
  newGrowthProp: 'מ־0 עד 100, באחוזים לשנה',
  otherGrowthProp: 'מ־0 עד 30, באחוזים לשנה',
  sources: ['צמיחה מצטברת וסכום של סדרה הנדסית, ותו לא.'],
};
export const optionColumns = {
  year: 'שנה',
  behind: 'פיגור מצטבר',
};
export const optionPresets = {
  'long-chapter': 'פי 4, 10 שנים',
  'short-chapter': 'פי 4, 4 שנים',
  'near-end': 'פי 3, 10 שנים',
  'total-compensation': 'פי 5, 10 שנים',
};
export const optionReasons = {
  'long-chapter': 'פי ארבעה מהשכר הוא קיצוץ של 75%, שמוחזר כאן בתוך עשר שנים.',
  'short-chapter': 'אותו קיצוץ, שמוחזר בתוך ארבע שנים.',
  'near-end': 'פי שלושה מהשכר הוא קיצוץ של 67%, שמוחזר בתוך עשר שנים.',
  'total-compensation': 'פי חמישה מהשכר הוא קיצוץ של 80%, שמוחזר בתוך עשר שנים.',
};
export const optionPaths = {
  new: 'הדרך החדשה',
  newAgain: 'היא',
  newLabel: ['הדרך', 'החדשה'],
  newGrowth: 'גידול, החדשה',
  newFirstPay: 'השכר ההתחלתי של הדרך החדשה',
  payScale: 'שכר לשנה, במשכורות התחלתיות',
  other: 'ההצעה האחרת',
  otherFirst: 'ההצעה האחרת',
  otherLabel: ['ההצעה', 'האחרת'],
  otherCash: 'ההצעה האחרת',
  otherGrowth: 'גידול, האחרת',
};
export const growthOf = (path: string) => `גידול: ${path}`;
export const cashOf = (path: string) => `שכר: ${path}`;
export const firstPayOf = (path: string) => `השכר ההתחלתי (${path})`;
export const payScaleOf = (path: string) => `משכורות התחלתיות: ${path}`;
export const payAYear = (path: string) => `${path}, לשנה`;
export const payInAll = (path: string) => `${path}, בסך הכול`;
export const yearsLookedAt = 'שנים';
export const times = (value: string) => `פי ${value}`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value}% לשנה`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'שנים';
export const shortfallOf = (amount: string) => [label(`חסרות ${amount}`), 'משכורות התחלתיות'];
export const evenAfter = (span: string) => `שוויון אחרי ${years(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) => `ההדבקה נמשכת ${years(span)} ועולה ${amount} משכורות התחלתיות`,
  stillBehind: (span: string, amount: string) =>
    `עדיין מאחור אחרי ${years(span)}, בפיגור של ${amount} משכורות התחלתיות עד כה`,
  neverCatchesUp: (span: string, amount: string) =>
    `לא מדביקה לעולם: פיגור של ${amount} משכורות התחלתיות אחרי ${years(span)}`,
};
export const cutOf = (percents: number) => `קיצוץ של ${percents}%`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path}: שכר גבוה פי ${multiple}, כלומר ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `כדי להדביק בתוך ${years(span)}, נדרש גידול (${path}) של ${pay} לשנה כדי להשתוות בשכר השנתי, ${
    total === undefined ? 'ושום גידול לא יפצה על הסכום של שנה אחת' : `ושל ${total} כדי להשתוות בסך הכול`
  }.`;
export const neverCatchesUp = (path: string, growth: number) =>
  `בגידול של ${growth}% לשנה אין הדבקה לעולם (${path}).`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `בגידול של ${growth}% השכר השנתי (${path}) משתווה אחרי ${years(pay)}, והסך הכול ${
    total === undefined ? `אינו משתווה גם אחרי ${years(longest)}` : `משתווה אחרי ${years(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `שני קווים לאורך ${years(span)}: ${paths.other}, שמתחיל בפי ${multiple} מ: ${paths.newFirstPay}, וגדל ב־${other}% לשנה, ו: ${paths.new}, שמתחיל ב־1 וגדל ב־${own}% לשנה. עד שהם מצטלבים השני משלם פחות: ${short} משכורות התחלתיות. סימן על הציר מראה את הטווח פי 3–4.`;
