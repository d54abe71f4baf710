/** Every word of the site that no author wrote, in German. What each is for stands in `en.ts`. */

// Zahlen

export const decimalMark = ',';
export const thousandsMark = '.';
export const percent = (number: string) => `${number} %`;
export const listed = (things: readonly string[]) =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} und ${things.at(-1) ?? ''}`;
const years = (count: string) => (count === '1' ? '1 Jahr' : `${count} Jahre`);
const afterYears = (count: string) => (count === '1' ? '1 Jahr' : `${count} Jahren`);

// Um jede Seite

export const skipToText = 'Zum Text springen';
export const site = 'Website';
export const essays = 'Essays';
export const questions = 'Fragen';
export const notes = 'Notizen';
export const about = 'Über';
export const search = 'Suche';
export const subscribe = 'Abonnieren';
export const allQuestions = 'Alle Fragen';
export const keys = 'Tasten';
export const from = (day: string) => `Ab ${day}`;
export const fromEssay = 'Aus [essay](essay)';

// Texte und was von ihnen zu sagen ist

export const updated = (day: string) => `Geändert am ${day}`;
export const revised = (day: string) => `Überarbeitet am ${day}`;
export const revisions = 'Überarbeitungen dieser Antwort';
export const newToYou = 'neu für Sie';
export const questionsInAll = (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`);
export const minutes = (count: number) => `${count} Min.`;
export const draft = 'Entwurf';
export const callouts = {
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
  example: 'Beispiel',
};
export const embedNotice = (host: string) =>
  `Von ${host}, das davon erfährt, wenn Sie es ansehen. Vorher wird von dort nichts geladen.`;
export const formula = 'Formel';
export const footnotes = 'Fußnoten';
export const footnote = (number: string) => `Fußnote ${number}`;
export const backToReference = (name: string) => `Zurück zu Verweis ${name}`;
export const code = 'Code';
export const copyCode = 'Kopieren|: der Code|';
export const copyCodeOf = 'Kopieren|: der Code [title](title)|';
export const movedElsewhere =
  '„[question](question)“ steht jetzt in einem anderen Essay: [dort lesen](there).';
export const isHereNow = 'Das steht jetzt hier.';
export const answers = (title: string) => `${title}: Antworten`;
export const answersAs = (title: string, format: string) => `${title}: Antworten (${format})`;
export const everyAnswerOfEveryEssay = 'Jede Antwort jedes Essays, ein Eintrag für jede.';

// Startseite

export const home = {
  asked: 'Sie haben gefragt?',
  answered: 'Hier sind die langen Antworten.',
  newest: 'Zuletzt geschrieben',
};
export const questionsOnOnePage = 'Die Fragen auf einer Seite';
export const allOfQuestions = (count: number) => `Alle ${count} Fragen`;
export const emptyState = {
  essays: 'Noch gibt es keine Essays.',
  questions: 'Noch ist keine Frage beantwortet.',
  notes: 'Noch gibt es keine Notizen.',
  topics: 'Noch hat nichts ein Thema.',
};
export const hearOfFirst = '[Abonnieren](subscribe), und Sie hören vom ersten Text.';

// Essay und Antwort

export const theQuestions = (count: number) => (count === 1 ? 'Die Frage' : `Die ${count} Fragen`);
export const questionsInEssay = 'Fragen in diesem Essay';
export const numberIsAt = (number: number, address: string) => `Nr. ${number} steht unter ${address}`;
export const questionInEssay = (place: number, all: number) => `Frage ${place} von ${all} in [essay](essay)`;
export const numberForEver = (number: number) => `Nr. ${number}, für immer unter [address](address)`;
export const neighbouringQuestions = 'Benachbarte Fragen';
export const previousQuestion = 'Vorige Frage';
export const nextQuestion = 'Nächste Frage';
export const relatedAnswers = 'Verwandte Antworten';
export const copyTheLink = 'Link kopieren';
export const linkToAnswer = (text: string) => `Link zu dieser Antwort: ${text}`;
export const linkToPart = (text: string) => `Link zu diesem Abschnitt: ${text}`;
export const shareAnswer = 'Diese Antwort teilen';
export const copyLink = 'Link kopieren';
export const share = 'Teilen …';
export const citeAnswer = 'Diese Antwort zitieren';
export const copyAs = (format: string) => `Kopieren| als ${format}|`;
export const citationAs = (format: string) => `Zitat als ${format}`;
export const plainText = 'Reiner Text';

// Was Skripte sagen

export const linkCopied = 'Link kopiert';
export const copied = 'Kopiert';
export const cannotCopy = 'Der Browser hat das Kopieren nicht erlaubt; bitte den Text auswählen.';
export const copyQuotation = 'Link zu diesem Zitat kopieren';
export const quotationCopied = 'Link zum Zitat kopiert';
export const close = 'Schließen';
export const keysDo = {
  next: 'Die nächste Frage',
  previous: 'Die Frage davor',
  search: 'Suche',
  list: 'Diese Liste',
};
export const singleKeys = 'Einzelne Tasten tun das (außer ?, das diese Liste öffnet)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all}: alle Fragen`;
export const brokenLink = 'Was Ihr Link nennt, gibt es hier nicht. Haben Sie das gesucht?';

// Alle Fragen

export const faq = {
  title: 'Alle Fragen',
  heading: 'Was möchten Sie wissen?',
  description: 'Jede Frage jedes Essays auf einer Seite, mit dem Anfang ihrer Antwort.',
};
export const inTheEssay = 'Im Essay|: [question](question)|';
export const filter = {
  name: 'Fragen auswählen',
  words: 'Nach Wörtern',
  essay: 'Aus welchem Essay',
  everyEssay: 'Aus jedem Essay',
  topics: 'Themen',
  everyTopic: 'Jedes Thema',
  showAll: 'Alle zeigen',
  nothing: 'Keine Frage hat das alles in ihren Worten oder in ihrer Antwort.',
  fewerWords: 'Weniger Wörter oder der Anfang eines Wortes finden mehr.',
  searchAll: '[Alles durchsuchen](search), auch die Notizen.',
  browse: 'Oder in den [Essays](essays) blättern.',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all) return all === 1 ? 'Die eine Frage' : `Alle ${questionsInAll(all)}`;
  return `${shown === 0 ? 'Keine' : shown} von ${questionsInAll(all)}`;
};
export const alsoAskedAs = (wording: string) => `Auch so gefragt: ${wording}`;

// Suche

export const searchPage = {
  heading: 'Was suchen Sie?',
  description: 'Eine Antwort an irgendeinem ihrer Wörter finden.',
  field: 'Jede Antwort durchsuchen',
  needsScript: 'Jedes Wort zu durchsuchen braucht JavaScript.',
  elsewhere: '[Jede Frage](questions) steht auf einer Seite, und [jedes Thema](topics) hat seine eigene.',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'Nichts ist so. Weniger oder andere Wörter helfen vielleicht.';
  if (all > shown) return `Die ersten ${shown} von ${all} Treffern`;
  return `${all} Treffer`;
};
export const showMore = 'Mehr zeigen';
export const searchFailed = 'Die Suche ließ sich nicht laden. Gibt es eine Verbindung?';

// Listen

export const essaysDescription = 'Jeder Essay, der neueste zuerst, mit den Fragen, die er beantwortet.';
export const notesDescription = 'Kurze Beiträge mit Datum neben den Essays, der neueste zuerst.';
export const notesPage = (page: number) => `Notizen, Seite ${page}`;
export const pageOf = (page: number, pages: number) => `Seite ${page} von ${pages}`;
export const pagesOfNotes = 'Seiten der Notizen';
export const newerNotes = 'Neuere Notizen';
export const olderNotes = 'Ältere Notizen';
export const neighbouringNotes = 'Benachbarte Notizen';
export const older = 'Älter';
export const newer = 'Neuer';
export const topics = {
  title: 'Themen',
  heading: 'Worum geht es?',
  description: 'Wovon die Essays und Notizen handeln.',
  all: 'Alle Themen',
};
export const aboutTopic = (topic: string) => `Essays und Notizen über ${topic}, die neuesten zuerst.`;

// Wo nichts ist

export const notFound = {
  title: 'Seite nicht gefunden',
  description: 'Unter dieser Adresse ist nichts.',
  heading: 'Wo ist diese Seite hin?',
  reason: 'Unter dieser Adresse ist nichts. Vielleicht hat der Link unterwegs einen Buchstaben verloren.',
  elsewhere:
    'Was Sie suchen, steht vielleicht unter [allen Fragen](questions), in einem der [Essays](essays) oder bei den [Notizen](notes); oder finden Sie seine Wörter in der [Suche](search).',
};

// Abonnieren, und was ein Browser von einem Feed zeigt

export const subscription = {
  heading: 'Wie erfahren Sie von der nächsten Antwort?',
  none: 'Zurzeit gibt es hier keinen Feed. [Alle Fragen](questions) stehen zusammen auf einer Seite, und was zuletzt geschrieben wurde, auf der [ersten](home).',
  what: 'Ein Feed ist eine Datei, die auflistet, was hier neu ist. Ein Feedreader sieht ab und zu hinein und zeigt Ihnen, was er findet, ganz, mit Abbildungen und Fußnoten. Niemand erfährt, wer Sie sind, und Sie können jederzeit aufhören.',
  readers: 'In einem Reader öffnen',
  readerHere: 'Ein Reader auf diesem Gerät',
  addresses: 'Oder die Adresse nehmen',
  copyAddress: 'Adresse kopieren',
  everything: 'Alles',
  everythingWhat: 'Jeder Essay und jede Notiz, ganz.',
  answers: 'Jede Antwort',
  answersWhat: 'Ein Eintrag für jede Antwort, mit ihren Abbildungen und Fußnoten.',
  oneEssay: 'Die Antworten eines Essays',
  oneEssayWhat: 'Für alle, die einem Essay folgen, während seine Fragen mehr werden.',
  others:
    'Auch die anderen [Essays](essays) haben einen Feed: Geben Sie einem Reader die Adresse des Essays, er findet ihn.',
};
export const subscribeDescription = (name: string) =>
  `Wie man ${name} in einem Feedreader liest: was ein Feed ist, seine Adressen, und Reader, die ihn öffnen.`;
export const feedInBrowser = {
  feed: 'Das ist ein Feed. Geben Sie seine Adresse einem Feedreader, und er zeigt Ihnen, was hier neu ist:',
  archive:
    'Das sind ältere Einträge eines Feeds, für Feedreader, die alle haben möchten. Der Feed selbst ist hier beschrieben:',
  help: 'Was ist ein Feed, und welcher Reader?',
};
export const readOnSite = (title: string) => `Auf der Website lesen: ${title}`;

// Über

export const aboutSite = (name: string) => `Über ${name}`;
export const aboutDescription = (name: string) =>
  `Was ${name} ist, wie die Essays gemacht sind, und wie man auf eine einzelne Antwort verweist.`;
export const aboutPage = {
  what: 'Manche Fragen verdienen mehr als eine schnelle Antwort. Hier bekommen sie eine: einen Essay, in dem jede Überschrift eine Frage ist, die wirklich jemand gestellt hat, und alles, was bis zur nächsten Überschrift folgt, ist die Antwort.',
  who: 'Wer schreibt',
  toBeMet: ', zu treffen bei:',
  read: 'Wie man liest',
  reading:
    'Lesen Sie einen Essay von oben, wie jeden anderen, oder gehen Sie gleich zu dem, was Sie wissen möchten: [Alle Fragen](questions) stehen zusammen auf einer Seite.',
  playing:
    'Die Diagramme sind zum Spielen da; [woraus sie gemacht sind](figures), steht für sich. Wo eine Zahl im Text von einer Annahme abhängt, können Sie diese meist verschieben.',
  link: 'Wie man verweist',
  linking:
    'Jede Antwort hat eine eigene Seite, dazu gemacht, sie jemandem zu schicken; das Zeichen § neben ihrer Frage kopiert die Adresse. Wählen Sie Wörter einer Antwort aus, so wird Ihnen ein Link zu genau diesen Wörtern angeboten.',
  subscribe: 'Wie man abonniert',
  subscribing:
    'Die [Feeds](subscribe) enthalten jeden Essay ganz, mit seinen Abbildungen und Fußnoten. Sie müssen nie wieder herkommen.',
  subscribingFigures:
    'Die [Feeds](subscribe) enthalten jeden Essay ganz, mit seinen Abbildungen und Fußnoten. Sie müssen nie wieder herkommen, nur bewegen sich die Abbildungen allein auf dieser Website.',
  licence: 'Was Sie mit den Texten tun dürfen',
  write: 'Wie er geschrieben ist',
  writing:
    '[Jedes Element eines Essays](writing) steht neben seiner Quelle, für alle, die selbst einen schreiben möchten.',
  not: 'Was es hier nicht gibt',
  notHere:
    'Keine Cookies, keine Verfolgung, keine Kommentare, keine Werbung, und nichts wird von fremden Servern geholt. Jede Seite lässt sich ohne JavaScript lesen.',
  notHereFigures:
    'Keine Cookies, keine Verfolgung, keine Kommentare, keine Werbung, und nichts wird von fremden Servern geholt. Jede Seite lässt sich ohne JavaScript lesen; nur die beweglichen Teile der Abbildungen brauchen es.',
};
export const givenUnder = 'Sie stehen unter [licence](licence); dort steht, was das heißt.';

// Karten

export const cards = {
  notes: 'Kurze Beiträge mit Datum neben den Essays: wie Dinge ausgearbeitet und wie sie bewahrt werden.',
  subscribe:
    'Als Feed: jeder Essay und jede Antwort, ganz, mit Abbildungen und Fußnoten, im Reader Ihrer Wahl.',
  about: 'Wie die Essays gemacht sind, wie man auf eine einzelne Antwort verweist, und wie man abonniert.',
};

// Die Texte als Markdown

export const licenceOfTexts = 'Lizenz der Texte';
export const licence = 'Lizenz';
export const updatedOn = (day: string) => `geändert ${day}`;

// Jede Abbildung

export const figure = {
  table: 'Die Zahlen als Tabelle',
  method: 'Wie sie gemacht ist',
  all: 'Über alle Abbildungen',
  play: 'Mit der Abbildung spielen',
  controls: 'Mit den Zahlen spielen',
  states: 'Zustände der Abbildung',
  reset: 'Zurück zu den Werten des Essays',
  copyState: 'Link zu diesem Zustand kopieren',
};
export const less = (label: string) => `Weniger: ${label}`;
export const more = (label: string) => `Mehr: ${label}`;
export const fromEssayHere = ', aus [essay](essay)';
export const pictureAs = 'Das Bild als [PNG](png) und [SVG](svg)';
export const aboutFigures = {
  title: 'Über die Abbildungen',
  description:
    'Was jede Abbildung zeigt, wie sie berechnet ist, und wie man sie beim Schreiben in einen Essay setzt.',
  what: 'Jede Abbildung lässt sich ohne JavaScript lesen, mit einem Screenreader, in einem Feed und auf Papier: die Zeichnung, ein Satz, der sagt, was sie sagt, und ihre Zahlen als Tabelle. Mit JavaScript antwortet sie. Was Sie eingestellt haben, lässt sich als Link kopieren, und ihre benannten Zustände haben eigene Seiten.',
  writes: 'Im Text steht',
  leftOut: 'wobei jedes davon fehlen darf und dann den Wert des Essays hat:',
  impossible:
    'Unmögliche Werte halten den Bau an, mit der Zeile des Essays und dem, was stattdessen zu schreiben ist. Eine Abbildung, die in einem Essay zweimal steht, braucht einen Namen, etwa `id="another"`.',
};
export const exampleOf = (name: string) => `Beispiel für ${name}`;

// Die Schnittmenge dreier Fähigkeiten

export const skills = ['Modellierung', 'Plattformtechnik', 'Eine dritte Fähigkeit'];
export const skillsInText = ['Modellierung', 'Plattformtechnik', 'einer dritten Fähigkeit'];
export const skillsListed = ['Modellierung', 'Plattformtechnik', 'eine dritte Fähigkeit'];
export const skillsFigure = {
  name: 'Die Schnittmenge dreier Fähigkeiten',
  caption:
    'Wie viele Menschen in allen drei Fähigkeiten zu den Besten gehören. Je öfter eine Fähigkeit eine andere mitbringt, desto mehr Gesellschaft ist in der Mitte. Kreise und ihre paarweisen Überschneidungen sind maßstäblich; jeder Punkt ist einer von tausend Menschen.',
  inTheTop: 'Unter den Besten in',
  unrelated: 'Unabhängige Fähigkeiten',
  distribution:
    'Jede Fähigkeit gilt als normalverteilt, und je zwei Fähigkeiten als gleich korreliert. Der Anteil der Menschen, die in allen zu den Besten gehören, ist ein Integral über das, was die Fähigkeiten gemeinsam haben, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*; ohne Korrelation ist er das Produkt der Anteile, bei voller Korrelation der kleinste von ihnen.',
  scale:
    'Kreise und die Überschneidungen von je zweien sind maßstäblich gezeichnet, und damit steht fest, wo sich alle drei treffen: Bei den Werten des Essays ist diese Fläche 1,5-mal so groß, wie sie sein sollte, und wo wenige Menschen gemeint sind, kann sie verschwinden. Die Punkte stimmen auf ein Tausendstel. Große Punkte wären auch da, wenn die Fähigkeiten nichts miteinander zu tun hätten; kleine sind da, weil sie zusammengehen.',
  skillsProp: 'ein bis drei Namen von Fähigkeiten, wie sie in Sätzen, Reglern und Tabellen stehen sollen',
  tops: 'eine bis drei Zahlen von 1 bis 50: 25 heißt die besten 25 % in einer Fähigkeit',
  correlation: 'von 0 bis 0,95, zwischen je zweien der Fähigkeiten',
  sources: [
    'Der Anteil der Menschen: Y. L. Tong, The Multivariate Normal Distribution, 1990, Abschnitt 8.2.',
    'Die Normalverteilung: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'Die Überschneidung zweier Kreise: MathWorld, Circle-Circle Intersection.',
  ],
};
export const skillsPresets = {
  'three-fields': {
    title: 'Das beste Viertel in drei Gebieten',
    why: 'Das Ziel des Essays: sehr gut, wenn auch nicht am besten, wo drei Dinge sich treffen. Unabhängige Fähigkeiten multiplizieren sich.',
  },
  guess: {
    title: 'Die Schätzung, nur in ML',
    why: 'Die eigene Schätzung des Essays: weltweit unter den besten 20–30 % darin. Das hier ist das ferne Ende, die besten 30 %: Mit einer Fähigkeit hat man viel Gesellschaft.',
  },
  'new-skill': {
    title: 'Die Schätzung und eine neue Fähigkeit',
    why: 'Der Plan: zu den besten 30 % in einer Fähigkeit die besten 25 % in einer anderen.',
  },
  'going-together': {
    title: 'Wenn Fähigkeiten zusammengehen',
    why: 'Der ehrliche Einwand: Wer in einem gut ist, ist es oft auch im nächsten. Bei einer Korrelation von 0,5 ist dasselbe Ziel ein gutes Stück weniger selten.',
  },
};
export const howManySkills = 'Wie viele Fähigkeiten';
export const correlationBetween = 'Korrelation zwischen ihnen';
export const correlationOf = (value: string) => `Korrelation ${value}`;
export const topPercent = (top: number) => `beste ${top} %`;
export const allSkills = { one: 'Die Besten in einer Fähigkeit', two: 'Beide', three: 'Alle drei' };
export const skillsTogether = (names: readonly string[]) => names.join(' und ');
export const oneIn = (people: string) => `1 von ${people}`;
export const aboutOneIn = (rarity: string, share: string) => `etwa ${rarity} Menschen (${share})`;
export const ifUnrelated = (rarity: string) => `Wenn unabhängig: etwa ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'weniger als 1' : grouped} von ${all} Menschen`;
export const anywayOf = (field: string, anyway: number) => `${field}, ${anyway} davon wenn unabhängig`;
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  if (tops.length === 1) return `Die besten ${first} % in ${names[0] ?? ''}`;
  const related = `, korreliert mit ${correlation ?? ''}`;
  if (tops.every((top) => top === first)) {
    const count = tops.length === 2 ? 'zwei' : 'drei';
    return `Die besten ${first} % in jeder von ${count} ${correlation === undefined ? 'unabhängigen Fähigkeiten' : `Fähigkeiten${related}`}`;
  }
  const each = `Die besten ${listed(tops.map((top, skill) => `${top} % in ${names[skill] ?? ''}`))}`;
  return `${each}${correlation === undefined ? `, ${tops.length === 2 ? 'beide' : 'alle'} unabhängig` : related}`;
};
export const skillsDescription = (
  tops: readonly number[],
  result: string,
  field: string,
  names: readonly string[],
) => {
  const each = listed(tops.map((top, skill) => `den besten ${top} % in ${names[skill] ?? ''}`));
  const drawn =
    tops.length === 1
      ? `Ein Kreis, dessen Fläche im Verhältnis zu den Menschen unter ${each} steht: ${result}.`
      : `${tops.length === 2 ? 'Zwei' : 'Drei'} Kreise, die sich überschneiden, ihre Flächen im Verhältnis zu den Menschen unter ${each}. Wo sich alle überschneiden: ${result}.`;
  return `${drawn} Darunter ein Feld von Punkten: ${field}.`;
};
export const middleVanishes = 'Die Kreise können nicht zeigen, wo sich alle drei treffen; es gilt die Zahl.';
export const middleIsDrawn = (times: string) =>
  `Die Mitte ist ${times}-mal so groß gezeichnet, wie sie sein sollte; es gilt die Zahl.`;

// Die Decke der Laufbahn im Modellieren

export const ladderFigure = {
  name: 'Die Decke der Laufbahn im Modellieren',
  caption: 'Zwei Laufbahnen, die derselben Spitze berichten, und wo die erste von ihnen endet.',
  bothTracks: 'Beide Laufbahnen',
  rung: 'Sprosse',
  reportsTo: 'Berichtet an',
  influence: 'Einfluss',
  method:
    'Die Sprossen, wer wem berichtet und worauf jede Sprosse Einfluss hat, sind die des Essays; wo der Essay nichts sagt, sagt auch die Abbildung nichts. Ein gestrichelter Kasten steht über der Decke seiner Laufbahn: Dort sitzt jemand, aber selten führt eine Karriere auf dieser Laufbahn dorthin.',
  rungProp: 'Titel der Sprosse, die betrachtet wird, wie er in content/data/career-ladders.yaml steht',
  bothProp: 'ob auch die Sprosse auf gleicher Höhe der anderen Laufbahn betrachtet wird',
  sources: ['Der Essay selbst; Sprossen und Berichtswege sind dessen Sicht.'],
};
export const influenceMeans = (things: readonly string[]) =>
  `Einfluss heißt mitzureden bei ${things.join(', ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis} heißt: ${things.join(', ')}.`;
export const ceiling = 'Decke';
export const withCeiling = (title: string) => `${title} (Decke)`;
export const influence = { limited: 'begrenzt', held: 'in Reichweite', unsaid: 'ungesagt' };
export const influenceIs = (say: string) => `Einfluss: ${say}`;
export const ladderPresets = {
  ceiling: {
    title: 'Die Decke',
    why: 'Wo eine Laufbahn im Modellieren endet, und was sich von dort nicht entscheiden lässt.',
  },
  'same-level': {
    title: 'Beide Laufbahnen auf dieser Höhe',
    why: 'Dieselbe Höhe auf der anderen Leiter, nebeneinander.',
  },
  top: {
    title: 'Die Spitze von beiden',
    why: 'Beide Laufbahnen berichten hierher, und eine von ihnen führt hierher.',
  },
};
export const ladderControls = {
  look: 'Eine Sprosse ansehen',
  climb: 'Klettern',
  up: 'Eine Sprosse höher',
  down: 'Eine Sprosse tiefer',
  both: 'Beide Laufbahnen auf dieser Höhe',
};
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}, berichtet an ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) =>
  `Einfluss auf ${listed(things)} kommt in Reichweite.`;
export const influenceLimited = (things: readonly string[]) =>
  `Einfluss auf ${listed(things)} ist begrenzt und lässt sich von hier nicht einmal lernen.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) kommt in Reichweite.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) ist begrenzt und lässt sich von hier nicht einmal lernen.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', berichtet an ')}. ${ceilingAt ? `Die Decke ist ${ceilingAt}.` : 'Unter der Spitze gibt es keine Decke.'}`;
export const aboveCeiling = (title: string) => `${title} (über der Decke)`;
export const twoTracks = 'Zwei Laufbahnen nebeneinander.';

// Der Preis der Option

export const optionFigure = {
  name: 'Der Preis der Option',
  caption:
    'Was ein niedrigeres Gehalt heute wieder hereinholen muss. Alle Gehälter stehen im Verhältnis zum ersten Jahr auf dem neuen Weg; das Band ist die Spanne des Essays für das andere Angebot, das 3- bis 4-Fache. Der Essay nennt kein Wachstum: Die Raten sind Ihre Sache.',
  afterYears: 'Nach Jahren',
  newHead: 'Neuer Weg',
  otherHead: 'Anderer',
  pay: 'Der neue Weg zahlt im ersten Jahr 1 und nach *n* Jahren (1 + *g*)^*n*^; der andere zahlt *m* und *m*(1 + *h*)^*n*^. Sie zahlen nach *n* Jahren gleich viel, wenn *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'Zusammen haben *n* Jahre ((1 + *g*)^*n*^ − 1) / *g* gezahlt, wobei das Gehalt eines Jahres das ganze Jahr gleich bleibt. Das Wachstum, bei dem beide gleich viel gezahlt haben, hat keine geschlossene Form und wird durch Halbieren gefunden. Das Vierfache ist genau eine Kürzung um 75 %, das Ende der Spanne, das der Essay nennt; das Dreifache eine um 67 %. Steuern, Zinsen und alles, was nicht Gehalt ist, bleiben außen vor.',
  pathsProp: 'zwei Namen: des neuen Wegs, der erst weniger zahlt, und des anderen',
  multipleProp: 'von 1,1 bis 6: das Gehalt des anderen Angebots in ersten Jahresgehältern des neuen Wegs',
  yearsProp: 'ganz, von 1 bis 20',
  newGrowthProp: 'von 0 bis 100, in Prozent im Jahr',
  otherGrowthProp: 'von 0 bis 30, in Prozent im Jahr',
  sources: ['Zinseszins und die Summe einer geometrischen Reihe; sonst nichts.'],
};
export const optionPresets = {
  'long-chapter': {
    title: 'Viermal so viel, zehn Jahre',
    why: 'Die Kürzung um 75 %, das ferne Ende der 67–75 % des Essays, und das lange Ende seiner vier bis zehn Jahre.',
  },
  'short-chapter': {
    title: 'Viermal so viel, vier Jahre',
    why: 'Dieselbe Kürzung, wettzumachen im kurzen Ende des Kapitels.',
  },
  'near-end': {
    title: 'Dreimal so viel, zehn Jahre',
    why: 'Das nahe Ende der Spanne: Das Dreifache ist eine Kürzung um 67 %.',
  },
  'total-compensation': {
    title: 'Alle Vergütung, das Fünffache',
    why: 'Mit allem außer Geld gezählt kam das andere Angebot auf das 4- bis 5-Fache. Das hier ist die Fünf.',
  },
};
export const optionPaths = {
  new: 'der neue Weg',
  newAgain: 'er',
  newGrowth: 'Wachstum des neuen Wegs',
  newFirstPay: 'des ersten Gehalts auf dem neuen Weg',
  payScale: 'Gehalt, in ersten Jahren des neuen Wegs',
  other: 'das andere Angebot',
  otherFirst: 'Das andere Angebot',
  otherCash: 'Gehalt des anderen Angebots',
  otherGrowth: 'Wachstum des anderen Wegs',
};
export const growthOf = (path: string) => `Wachstum: ${path}`;
export const cashOf = (path: string) => `Gehalt: ${path}`;
export const firstPayOf = (path: string) => `des ersten Gehalts (${path})`;
export const payScaleOf = (path: string) => `Gehalt, in ersten Jahren: ${path}`;
export const payAYear = (path: string) => `${path}, im Jahr`;
export const payInAll = (path: string) => `${path}, zusammen`;
export const yearsLookedAt = 'Jahre';
export const times = (value: string) => `${value}-fach`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value} % im Jahr`;
export const yearsSince = 'Jahre seit der Wahl';
export const cutOf = (percents: number) => `${percents} % weniger`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} zahlte das ${multiple}-Fache: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `Um in ${afterYears(span)} aufzuholen, muss ${path} um ${pay} im Jahr wachsen, damit er im Jahr gleich viel zahlt, und ${
    total === undefined
      ? 'kein Wachstum macht die Summe eines einzigen Jahres wett'
      : `um ${total}, damit er zusammen gleich viel gezahlt hat`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `Bei ${growth} % holt ${path} nie auf.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `Bei ${growth} % zahlt ${path} nach ${afterYears(pay)} gleich viel und hat zusammen gleich viel gezahlt ${
    total === undefined ? `auch in ${afterYears(longest)} nicht` : `nach ${afterYears(total)}`
  }.`;
export const optionDescription = (
  paths: typeof optionPaths,
  span: string,
  multiple: string,
  other: number,
  own: number,
) => {
  const growing = (growth: number) =>
    growth === 0 ? ' und bleibt stehen' : ` und wächst um ${growth} % im Jahr`;
  return `Zwei Linien über ${years(span)}: ${paths.otherFirst} beginnt beim ${multiple}-Fachen ${paths.newFirstPay}${growing(other)}, ${paths.new} beginnt bei 1${growing(own)}. Ein Band zeigt die Spanne des Essays, das 3- bis 4-Fache.`;
};
