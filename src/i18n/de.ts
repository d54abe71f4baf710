/** The interface text in German. `en.ts` says what each string is for. */

// Zahlen

export const decimalMark = ',';
export const thousandsMark = '.';
export const percent = (number: string) => `${number} %`;
export const letterWidth = 0.63;
export const comma = ', ';
export const semicolon = '; ';
export const listed = (things: readonly string[]) =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} und ${things.at(-1) ?? ''}`;
const years = (count: string) => (count === '1' ? '1 Jahr' : `${count} Jahre`);
const afterYears = (count: string) => (count === '1' ? '1 Jahr' : `${count} Jahren`);

// Rahmen jeder Seite

export const skipToText = 'Zum Inhalt springen';
export const site = 'Website';
export const essays = 'Essays';
export const questions = 'Fragen';
export const notes = 'Notizen';
export const about = 'Über';
export const ownPages = 'Seiten';
export const search = 'Suche';
export const subscribe = 'Abonnieren';
export const allQuestions = 'Alle Fragen';
export const keys = 'Tastenkürzel';
export const from = (day: string) => `Ab ${day}`;
export const fromEssay = 'Aus [essay](essay)';

// Angaben zu Texten

export const updated = (day: string) => `Aktualisiert am ${day}`;
export const revised = (day: string) => `Überarbeitet am ${day}`;
export const revisions = 'Änderungen an dieser Antwort';
export const newToYou = 'Neu seit Ihrem letzten Besuch';
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
  `Von ${host}. Erst wenn Sie den Inhalt abrufen, wird etwas von dort geladen; ${host} erfährt dann davon.`;
export const formula = 'Formel';
export const footnotes = 'Fußnoten';
export const footnote = (number: string) => `Fußnote ${number}`;
export const backToReference = (name: string) => `Zurück zu Verweis ${name}`;
export const code = 'Code';
export const copyCode = 'Kopieren|: der Code|';
export const copyCodeOf = 'Kopieren|: der Code [title](title)|';
export const movedElsewhere =
  '„[question](question)“ ist in einen anderen Essay umgezogen. [Dort lesen](there).';
export const isHereNow = 'Diese Seite ist umgezogen.';
export const answers = (title: string) => `${title}: Antworten`;
export const answersAs = (title: string, format: string) => `${title}: Antworten (${format})`;
export const everyAnswerOfEveryEssay = 'Alle Antworten aus allen Essays, je ein Eintrag.';

// Startseite

export const home = {
  asked: 'Sie fragen?',
  answered: 'Hier ist die lange Antwort.',
  newest: 'Neueste Beiträge',
};
export const questionsOnOnePage = 'Alle Fragen auf einer Seite';
export const allOfQuestions = (count: number) => `Alle ${count} Fragen ansehen`;
export const emptyState = {
  essays: 'Noch keine Essays.',
  questions: 'Noch keine Fragen.',
  notes: 'Noch keine Notizen.',
  topics: 'Noch keine Themen.',
};
export const moreEssays = 'Weitere Essays';
export const allEssays = 'Alle Essays';
export const allNotes = 'Alle Notizen';
export const hearOfFirst = '[Abonnieren](subscribe) Sie die Website, um den ersten Text nicht zu verpassen.';

// Essay und Antwort

export const by = (name: string) => `Von ${name}`;
export const theQuestions = (count: number) => (count === 1 ? 'Die Frage' : `Die ${count} Fragen`);
export const questionsInEssay = 'Fragen in diesem Essay';
export const numberIsAt = (number: number, address: string) => `Permalink zu Frage ${number}: ${address}`;
export const questionInEssay = (place: number, all: number) => `Frage ${place} von ${all} in [essay](essay)`;
export const printedNumber = 'Nr. ';
export const numberForEver = (number: number) => `Nr. ${number} · Permalink: [address](address)`;
export const neighbouringQuestions = 'Vorige und nächste Frage';
export const previousQuestion = 'Vorige Frage';
export const nextQuestion = 'Nächste Frage';
export const relatedAnswers = 'Ähnliche Antworten';
export const copyTheLink = 'Link kopieren';
export const linkToAnswer = (text: string) => `Link zu dieser Antwort: ${text}`;
export const linkToPart = (text: string) => `Link zu diesem Abschnitt: ${text}`;
export const askFollowUp = 'Nachfragen';
export const followUpTo = (question: string) => `Nachfrage: ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `Zur Frage „${question}“${number === undefined ? '' : ` (Nr. ${number})`}:`;
export const notesBehind = 'Notizen zu den Abbildungen';
export const readNext = 'Weiterlesen';
export const getTheNext =
  '[Abonnieren](subscribe) Sie die Website, um den nächsten Essay im Feedreader zu lesen.';
export const essayOfNote = 'Gehört zum Essay';
export const shareEssay = 'Diesen Essay teilen';
export const shareAnswer = 'Diese Antwort teilen';
export const copyLink = 'Link kopieren';
export const share = 'Teilen …';
export const citeAnswer = 'Diese Antwort zitieren';
export const copyAs = (format: string) => `Kopieren| als ${format}|`;
export const citationAs = (format: string) => `Quellenangabe als ${format}`;
export const plainText = 'Reiner Text';

// Meldungen von Skripten

export const linkCopied = 'Link kopiert';
export const copied = 'Kopiert';
export const cannotCopy = 'Kopieren nicht möglich; bitte markieren Sie den Text.';
export const copyQuotation = 'Link zu diesem Zitat kopieren';
export const quotationCopied = 'Link zum Zitat kopiert';
export const close = 'Schließen';
export const keysDo = {
  next: 'Nächste Frage',
  previous: 'Vorige Frage',
  search: 'Suche',
  list: 'Tastenkürzel',
};
export const questionKey = '?';
export const singleKeys = 'Einzeltasten-Kürzel aktivieren (? funktioniert immer)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all}: alle Fragen`;
export const brokenLink = 'Das haben wir nicht gefunden. Meinten Sie eine dieser Fragen?';

// Alle Fragen

export const faq = {
  title: 'Alle Fragen',
  heading: 'Was möchten Sie wissen?',
  description: 'Alle Fragen aus allen Essays auf einer Seite, jeweils mit dem Anfang der Antwort.',
};
export const inTheEssay = 'Im Essay lesen|: [question](question)|';
export const filter = {
  name: 'Filter',
  words: 'Fragen filtern',
  essay: 'Essay',
  everyEssay: 'Alle Essays',
  topics: 'Themen',
  everyTopic: 'Alle Themen',
  showAll: 'Alle anzeigen',
  nothing: 'Keine passenden Fragen.',
  fewerWords: 'Versuchen Sie es mit weniger Wörtern oder nur dem Wortanfang.',
  searchAll: '[Alles durchsuchen](search), auch die Notizen.',
  browse: 'In den [Essays](essays) stöbern.',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all) return all === 1 ? '1 Frage' : `Alle ${questionsInAll(all)}`;
  return `${shown} von ${questionsInAll(all)}`;
};
export const alsoAskedAs = (wording: string) => `Auch so gefragt: ${wording}`;

// Suche

export const searchPage = {
  heading: 'Was suchen Sie?',
  description: 'Alle Antworten nach beliebigen Wörtern durchsuchen.',
  field: 'Alle Antworten durchsuchen',
  needsScript: 'Die Suche braucht JavaScript.',
  elsewhere: 'Sie können auch in [allen Fragen](questions) oder [allen Themen](topics) stöbern.',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'Keine Treffer. Versuchen Sie es mit weniger oder anderen Wörtern.';
  if (all > shown) return `${shown} von ${all} Treffern`;
  return `${all} Treffer`;
};
export const searchedFor = (query: string) => `Ergebnisse für „${query}“.`;
export const showMore = 'Mehr anzeigen';
export const searchFailed = 'Die Suche konnte nicht geladen werden. Prüfen Sie Ihre Internetverbindung.';

// Listen

export const essaysDescription = 'Alle Essays mit den Fragen, die sie beantworten, die neuesten zuerst.';
export const notesDescription = 'Kurze Beiträge zu den Essays, die neuesten zuerst.';
export const notesPage = (page: number) => `Notizen, Seite ${page}`;
export const pageOf = (page: number, pages: number) => `Seite ${page} von ${pages}`;
export const pagesOfNotes = 'Seitennavigation';
export const newerNotes = 'Neuere Notizen';
export const olderNotes = 'Ältere Notizen';
export const neighbouringNotes = 'Neuere und ältere Notizen';
export const older = 'Älter';
export const newer = 'Neuer';
export const topics = {
  title: 'Themen',
  heading: 'Was interessiert Sie?',
  description: 'Essays und Notizen nach Themen.',
  all: 'Alle Themen',
};
export const aboutTopic = (topic: string) => `Essays und Notizen zum Thema ${topic}, die neuesten zuerst.`;

// Seite nicht gefunden

export const notFound = {
  title: 'Seite nicht gefunden',
  description: 'Diese Seite gibt es nicht.',
  heading: 'Wo ist diese Seite geblieben?',
  reason: 'Unter dieser Adresse gibt es keine Seite. Vielleicht enthält der Link einen Tippfehler.',
  elsewhere:
    'Vielleicht finden Sie das Gesuchte unter [allen Fragen](questions), in den [Essays](essays), in den [Notizen](notes) oder über die [Suche](search).',
  elsewhereWithoutNotes:
    'Vielleicht finden Sie das Gesuchte unter [allen Fragen](questions), in den [Essays](essays) oder über die [Suche](search).',
};

// Abonnieren, und was ein Browser von einem Feed zeigt

export const subscription = {
  heading: 'Wie bleibe ich auf dem Laufenden?',
  none: 'Diese Website hat derzeit keinen Feed. [Alle Fragen](questions) finden Sie auf einer Seite, die neuesten Beiträge auf der [Startseite](home).',
  what: 'Ein Feed ist eine Datei, die auflistet, was hier neu ist. Ein Feedreader ruft sie regelmäßig ab und zeigt Ihnen jeden neuen Text vollständig, mit Abbildungen und Fußnoten. Sie müssen sich nicht anmelden, niemand erfährt, wer Sie sind, und Sie können jederzeit aufhören.',
  readers: 'Im Feedreader öffnen',
  readerHere: 'App auf diesem Gerät',
  addresses: 'Feed-URL kopieren',
  copyAddress: 'URL kopieren',
  everything: 'Alles',
  everythingWhat: 'Alle Essays und Notizen in voller Länge.',
  answers: 'Alle Antworten',
  answersWhat: 'Ein Eintrag pro Antwort, mit Abbildungen und Fußnoten.',
  oneEssay: 'Die Antworten eines Essays',
  oneEssayWhat: 'Wenn Sie nur neue Fragen in einem bestimmten Essay verfolgen möchten.',
  others:
    'Auch die anderen [Essays](essays) haben einen Feed: Geben Sie im Reader die URL des Essays ein, er findet den Feed dann selbst.',
};
export const subscribeDescription = (name: string) =>
  `So folgen Sie ${name} im Feedreader: was ein Feed ist, die Feed-URLs und einige Reader zur Auswahl.`;
export const feedInBrowser = {
  feed: 'Das ist ein Feed. Fügen Sie seine URL in einen Feedreader ein, um zu sehen, was hier neu ist:',
  archive:
    'Diese Seite enthält ältere Einträge, für Feedreader, die das ganze Archiv abrufen. Zum Feed selbst:',
  help: 'Was ist ein Feed, und welchen Reader brauche ich?',
};
export const readOnSite = (title: string) => `Auf der Website lesen: ${title}`;

// Über

export const aboutSite = (name: string) => `Über ${name}`;
export const aboutDescription = (name: string) =>
  `Was ${name} ist, wie die Essays aufgebaut sind und wie man eine einzelne Antwort verlinkt.`;
export const aboutPage = {
  what: 'Manche Fragen verdienen mehr als eine schnelle Antwort. Hier bekommen sie einen Essay. Jede Überschrift ist eine Frage, die wirklich jemand gestellt hat, und alles bis zur nächsten Überschrift ist die Antwort.',
  who: 'Wer hier schreibt',
  toBeMet: '. Sie finden mich hier:',
  read: 'Einen Essay lesen',
  reading:
    'Fangen Sie oben an, wie bei jedem anderen Text, oder gehen Sie direkt zu dem, was Sie wissen möchten: [Alle Fragen](questions) stehen auf einer Seite.',
  playing:
    'Die Abbildungen sind zum Ausprobieren da. Wenn eine Zahl von einer Annahme abhängt, können Sie diese meist ändern. Eine eigene Seite erklärt, [wie die Abbildungen funktionieren](figures).',
  playingHere:
    'Die Abbildungen sind zum Ausprobieren da. Wenn eine Zahl von einer Annahme abhängt, können Sie diese meist ändern.',
  link: 'Eine Antwort verlinken',
  linking:
    'Jede Antwort hat ihre eigene Seite, die Sie weiterschicken können. Ein Klick auf das § neben einer Frage kopiert den Link. Wenn Sie auf eine bestimmte Stelle verlinken möchten, markieren Sie sie und nutzen Sie den Link, der dann erscheint.',
  subscribe: 'Abonnieren',
  subscribing:
    'Die [Feeds](subscribe) enthalten jeden Essay vollständig, mit Abbildungen und Fußnoten. Sie müssen nie wieder herkommen.',
  subscribingFigures:
    'Die [Feeds](subscribe) enthalten jeden Essay vollständig, mit Abbildungen und Fußnoten. Sie müssen nie wieder herkommen, außer um mit den Abbildungen zu spielen.',
  licence: 'Texte weiterverwenden',
  write: 'Einen Essay schreiben',
  writing: 'Die [Anleitung](writing) zeigt alles, was ein Essay enthalten kann, jeweils neben dem Quelltext.',
  not: 'Was es hier nicht gibt',
  notHere:
    'Keine Cookies, kein Tracking, keine Kommentare, keine Werbung und nichts, was von fremden Servern geladen wird. Jede Seite lässt sich ohne JavaScript lesen.',
  notHereFigures:
    'Keine Cookies, kein Tracking, keine Kommentare, keine Werbung und nichts, was von fremden Servern geladen wird. Jede Seite lässt sich ohne JavaScript lesen; nur zum Spielen mit den Abbildungen brauchen Sie es.',
};
export const givenUnder = 'Die Texte stehen unter der Lizenz [licence](licence).';

// Karten

export const cards = {
  notes: 'Kurze Beiträge zu den Essays: wie die Zahlen zustande kommen und wie diese Website funktioniert.',
  subscribe: 'Alle Essays und Antworten vollständig, mit Abbildungen und Fußnoten, im Feedreader Ihrer Wahl.',
  about: 'Wie die Essays aufgebaut sind, wie man eine einzelne Antwort verlinkt und wie man abonniert.',
};

// Die Texte als Markdown

export const licenceOfTexts = 'Lizenz';
export const licence = 'Lizenz';
export const updatedOn = (day: string) => `aktualisiert am ${day}`;

// Charts of an author's own

export const chart = {
  bar: 'Balkendiagramm',
  line: 'Liniendiagramm',
  value: 'Wert',
  missing: 'kein Wert',
  source: (source: string) => `Quelle: ${source}`,
  range: (count: number, least: string, most: string) =>
    count === 1 ? `1 Balken: ${most}` : `${count} Balken, von ${least} bis ${most}`,
  course: (first: string, last: string, least: string, most: string) =>
    `von ${first} bis ${last}; niedrigster Wert ${least}, höchster ${most}`,
};

// Jede Abbildung

export const figure = {
  data: 'Daten',
  method: 'Methode',
  all: 'Über alle Abbildungen',
  play: 'Mit der Abbildung spielen',
  controls: 'Regler',
  setting: 'Einstellung',
  states: 'Voreinstellungen',
  reset: 'Zurücksetzen',
  copyState: 'Link kopieren',
};
export const percentSign = '%';
export const fromEssayHere = ', aus [essay](essay)';
export const pictureAs = 'Das Bild als [PNG](png) und [SVG](svg)';
export const aboutFigures = {
  title: 'Über die Abbildungen',
  description: 'Was jede Abbildung zeigt, wie sie berechnet wird und wie man sie in einen Essay einfügt.',
  what: 'Jede Abbildung lässt sich ohne JavaScript, mit einem Screenreader, im Feed und auf Papier lesen: Es gibt die Zeichnung, einen Satz, der sie zusammenfasst, und eine Tabelle mit den Zahlen. Mit JavaScript können Sie die Zahlen selbst ändern und einen Link zu Ihrer Einstellung kopieren. Jede Voreinstellung hat außerdem eine eigene Seite.',
  writes: 'Im Essay schreibt man',
  leftOut: 'Alle Angaben sind optional; was Sie weglassen, behält seinen Standardwert:',
  impossible:
    'Bei einem unmöglichen Wert bricht der Build ab, nennt die Zeile und sagt, was dort stehen sollte. Kommt eine Abbildung in einem Essay zweimal vor, braucht die zweite einen Namen, etwa `id="another"`.',
};
export const exampleOf = (name: string) => `Beispiel für ${name}`;

// Die Schnittmenge dreier Fähigkeiten

export const skills = ['Fähigkeit A', 'Fähigkeit B', 'Fähigkeit C'];
export const skillsInText = skills;
export const skillsListed = skills;
export const skillsFigure = {
  name: 'Die Schnittmenge dreier Fähigkeiten',
  caption:
    'Flächen und paarweise Überschneidungen sind maßstäblich; jeder Punkt steht für einen von tausend Menschen.',
  distribution:
    'Das Modell nimmt an, dass jede Fähigkeit normalverteilt ist und alle Paare von Fähigkeiten gleich stark korrelieren. Der Anteil der Menschen, die in allen zu den Besten gehören, ist ein Integral über das, was die Fähigkeiten gemeinsam haben, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*; ohne Korrelation ist er das Produkt der Anteile, bei voller Korrelation der kleinste von ihnen.',
  scale:
    'Kreise und die Überschneidungen von je zweien sind maßstäblich gezeichnet. Bei drei Kreisen liegt damit fest, wo sich alle treffen: Bei drei unabhängigen Fähigkeiten mit je 25 % ist diese Fläche 1,6-mal so groß, wie sie sein sollte, und bei kleinen Gruppen kann sie verschwinden. Die Punkte stimmen auf ein Tausendstel. Große Punkte wären auch da, wenn die Fähigkeiten nichts miteinander zu tun hätten; kleine sind da, weil sie zusammengehen.',
  skillsProp: 'ein bis drei Namen von Fähigkeiten, wie sie in Sätzen, Reglern und Tabellen stehen sollen',
  tops: 'eine bis drei Zahlen von 1 bis 50: 25 heißt die besten 25 % in einer Fähigkeit',
  correlation: 'von 0 bis 0,95, zwischen je zwei Fähigkeiten',
  sources: [
    'Der Anteil der Menschen: Y. L. Tong, The Multivariate Normal Distribution, 1990, Abschnitt 8.2.',
    'Die Normalverteilung: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'Die Überschneidung zweier Kreise: MathWorld, Circle-Circle Intersection.',
  ],
};
export const skillsColumns = {
  inTheTop: 'Unter den Besten in',
  unrelated: 'Unabhängige Fähigkeiten',
};
export const skillsPresets = {
  'three-fields': 'Drei Fähigkeiten',
  guess: 'Eine Fähigkeit',
  'new-skill': 'Zwei Fähigkeiten',
  'going-together': 'Verwandte Fähigkeiten',
};
export const skillsReasons = {
  'three-fields':
    'Unter den besten 25 % in jeder von drei Fähigkeiten. Unabhängige Fähigkeiten multiplizieren sich.',
  guess: 'Unter den besten 30 % in einer Fähigkeit: Mit einer allein hat man viel Gesellschaft.',
  'new-skill':
    'Unter den besten 30 % in einer Fähigkeit und den besten 25 % in einer anderen: Mit der zweiten wird die Gruppe deutlich kleiner.',
  'going-together':
    'Wer in einem gut ist, ist es oft auch im nächsten. Bei einer Korrelation von 0,5 ist dieselbe Kombination ein gutes Stück weniger selten.',
};
export const howManySkills = 'Wie viele Fähigkeiten';
export const correlation = 'Korrelation';
export const correlationOf = (value: string) => `Korrelation ${value}`;
export const topPercent = (top: number) => `beste ${top} %`;
export const allThree = 'Alle drei';
export const skillsTogether = (names: readonly string[]) => names.join(' und ');
export const oneIn = (people: string) => `1 von ${people}`;
export const aboutOneIn = (rarity: string, share: string) => `etwa ${rarity} Menschen (${share})`;
export const ifUnrelated = (rarity: string) => `Wenn unabhängig: etwa ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'weniger als 1' : grouped} von ${all} Menschen`;
export const anywayOf = (field: string, anyway: number) => `${field}, ${anyway} davon wenn unabhängig`;
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const count = ['einer Fähigkeit', 'zwei', 'drei'][tops.length - 1] ?? '';
  const all = tops.length === 1 ? count : `${count} ${related ? 'verwandten' : 'unabhängigen'} Fähigkeiten`;
  const share = listed([...new Set(tops)].map((top) => `${top} %`));
  return `Die besten ${share} in ${all}: 1 von ${people} Menschen`;
};
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  if (tops.length === 1) return `Die besten ${first} % in ${names[0] ?? ''}`;
  const related = `, korreliert mit ${correlation ?? ''}`;
  if (tops.every((top) => top === first)) {
    const count = tops.length === 2 ? 'zwei' : 'drei';
    return `Die besten ${first} % in jeder von ${count} ${correlation === undefined ? 'unabhängigen Fähigkeiten' : `Fähigkeiten${related}`}`;
  }
  const each = `Die besten ${listed(tops.map((top, skill) => `${top} % in ${names[skill] ?? ''}`))}`;
  return `${each}${correlation === undefined ? `, ${tops.length === 2 ? 'beide' : 'alle'} unabhängig` : related}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `den besten ${top} % in ${names[skill] ?? ''}`));
  return tops.length === 1
    ? `Ein Kreis, dessen Fläche im Verhältnis zu den Menschen unter ${each} steht: ${result}.`
    : `${tops.length === 2 ? 'Zwei' : 'Drei'} Kreise, die sich überschneiden, ihre Flächen im Verhältnis zu den Menschen unter ${each}. Wo sich alle überschneiden: ${result}.`;
};
export const middleVanishes = 'Kreise können die Mitte hier nicht zeigen; es gilt die Zahl.';
export const middleIsDrawn = (times: string) =>
  `Die Mitte ist ${times}-mal so groß gezeichnet, wie sie ist; es gilt die Zahl.`;

// Zwei Laufbahnen

export const ladderFigure = {
  name: 'Zwei Laufbahnen',
  caption: 'Zwei Laufbahnen, die derselben Spitze berichten, und wo die erste von ihnen endet.',
  method:
    'Die Sprossen, die Berichtswege und worauf jede Sprosse Einfluss hat, geben die Sicht des Textes wieder; wo er nichts sagt, sagt auch die Abbildung nichts. Eine gestrichelte Linie führt über die Decke hinaus: Dort arbeitet jemand, aber diese Laufbahn führt selten dorthin.',
  rungProp: 'Titel der Sprosse, die gezeigt wird, wie in content/data/career-ladders.yaml',
  bothProp: 'ob auch die Sprosse auf gleicher Höhe der anderen Laufbahn gezeigt wird',
  sources: ['Der Text selbst; Sprossen und Berichtswege sind dessen Sicht.'],
};
export const ladderColumns = {
  bothTracks: 'Beide Laufbahnen',
  rung: 'Sprosse',
  reportsTo: 'Berichtet an',
  influence: 'Einfluss',
};
export const influenceMeans = (things: readonly string[]) =>
  `Einfluss heißt mitzureden bei ${things.join(', ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis} heißt: ${things.join(', ')}.`;
export const ceiling = 'Decke';
export const withCeiling = (title: string) => `${title} (Decke)`;
export const influence = { limited: 'begrenzt', held: 'in Reichweite', unsaid: 'ungesagt' };
export const influenceLegend = { held: 'Einfluss', limited: 'begrenzt', unsaid: 'ungesagt' };
export const ladderPresets = {
  ceiling: 'Die Decke',
  'same-level': 'Beide Laufbahnen',
  top: 'Die Spitze',
};
export const ladderReasons = {
  ceiling: 'Wo eine der Laufbahnen endet, und was sich von dort nicht entscheiden lässt.',
  'same-level': 'Dieselbe Höhe auf der anderen Leiter, nebeneinander.',
  top: 'Beide Laufbahnen berichten hierher.',
};
export const ladderControls = {
  look: 'Eine Sprosse ansehen',
  up: 'Eine Sprosse höher',
  atTop: 'Das ist die Spitze',
  both: 'Laufbahnen vergleichen',
};
export const rungClaims = {
  ceiling: (track: string, title: string) => `${track} endet bei ${title}`,
  beyond: (title: string, track: string) => `${track} führt selten zu ${title}`,
  held: (title: string, axis = 'Einfluss') => `${title}: ${axis} kommt in Reichweite`,
  limited: (title: string, axis = 'Einfluss') => `${title}: ${axis} ist begrenzt`,
  unsaid: (title: string, reportsTo: string) => `${title} berichtet an ${reportsTo}`,
  top: (title: string, track: string) => `Beide Laufbahnen berichten an ${title}; nur ${track} führt dorthin`,
};
export const levelClaim = (ends: string, goesOn: string) =>
  `Auf derselben Höhe endet ${ends}, und ${goesOn} geht weiter`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}, berichtet an ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) =>
  `Einfluss auf ${listed(things)} kommt in Reichweite.`;
export const influenceLimited = (things: readonly string[]) =>
  `Einfluss auf ${listed(things)} ist begrenzt und lässt sich von hier aus nicht lernen.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) kommt in Reichweite.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) ist begrenzt und lässt sich von hier aus nicht lernen.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', berichtet an ')}. ${ceilingAt ? `Die Decke ist ${ceilingAt}.` : 'Unter der Spitze gibt es keine Decke.'}`;
export const aboveCeiling = (title: string) => `${title} (über der Decke)`;
export const twoTracks = 'Zwei Laufbahnen nebeneinander.';

// Der Preis der Option

export const optionFigure = {
  name: 'Der Preis der Option',
  caption:
    'Gezählt in ersten Jahresgehältern des neuen Wegs; die dicke Marke ist das 3- bis 4-Fache, eine Kürzung um 67–75 %; die Wachstumsraten stellen Sie ein.',
  newHead: 'Neuer Weg',
  otherHead: 'Anderer',
  pay: 'Der neue Weg zahlt im ersten Jahr 1 und nach *n* Jahren (1 + *g*)^*n*^; der andere zahlt *m* und *m*(1 + *h*)^*n*^. Sie zahlen nach *n* Jahren gleich viel, wenn *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'Zusammen haben *n* Jahre ((1 + *g*)^*n*^ − 1) / *g* gezahlt, wobei das Gehalt eines Jahres das ganze Jahr gleich bleibt. Das Wachstum, bei dem beide gleich viel gezahlt haben, hat keine geschlossene Form und wird durch Bisektion bestimmt. Das Vierfache ist genau eine Kürzung um 75 %, das Dreifache eine um 67 %. Steuern, Zinsen und alles, was nicht Gehalt ist, bleiben außen vor.',
  pathsProp: 'zwei Namen: der neue Weg, der anfangs weniger zahlt, und der andere',
  multipleProp: 'von 1,1 bis 6: das Gehalt des anderen Angebots in ersten Jahresgehältern des neuen Wegs',
  yearsProp: 'eine ganze Zahl von 1 bis 20',
  newGrowthProp: 'von 0 bis 100, in Prozent im Jahr',
  otherGrowthProp: 'von 0 bis 30, in Prozent im Jahr',
  sources: ['Zinseszins und die Summe einer geometrischen Reihe; sonst nichts.'],
};
export const optionColumns = {
  year: 'Jahr',
  behind: 'Rückstand gesamt',
};
export const optionPresets = {
  'long-chapter': '4-fach, 10 Jahre',
  'short-chapter': '4-fach, 4 Jahre',
  'near-end': '3-fach, 10 Jahre',
  'total-compensation': '5-fach, 10 Jahre',
};
export const optionReasons = {
  'long-chapter': 'Das 4-Fache bedeutet eine Kürzung um 75 %, hier in zehn Jahren hereingeholt.',
  'short-chapter': 'Dieselbe Kürzung, in vier Jahren hereingeholt.',
  'near-end': 'Das Dreifache bedeutet eine Kürzung um 67 %, in zehn Jahren hereingeholt.',
  'total-compensation': 'Das Fünffache bedeutet eine Kürzung um 80 %, in zehn Jahren hereingeholt.',
};
export const optionPaths = {
  new: 'der neue Weg',
  newAgain: 'er',
  newLabel: ['neuer', 'Weg'],
  newGrowth: 'Wachstum, neuer Weg',
  newFirstPay: 'des ersten Gehalts auf dem neuen Weg',
  payScale: 'Gehalt im Jahr, in ersten Jahresgehältern',
  other: 'das andere Angebot',
  otherFirst: 'Das andere Angebot',
  otherLabel: ['anderes', 'Angebot'],
  otherCash: 'Anderes Angebot',
  otherGrowth: 'Wachstum, anderer',
};
export const growthOf = (path: string) => `Wachstum: ${path}`;
export const cashOf = (path: string) => `Gehalt: ${path}`;
export const firstPayOf = (path: string) => `des ersten Gehalts (${path})`;
export const payScaleOf = (path: string) => `Erste Jahresgehälter: ${path}`;
export const payAYear = (path: string) => `${path}, im Jahr`;
export const payInAll = (path: string) => `${path}, zusammen`;
export const yearsLookedAt = 'Jahre';
export const times = (value: string) => `${value}-fach`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value} % im Jahr`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'Jahre';
export const shortfallOf = (amount: string) => [`${amount} erste Jahres-`, 'gehälter weniger'];
export const evenAfter = (span: string) => `gesamt gleich nach ${afterYears(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) =>
    `Aufholen dauert ${years(span)} und kostet ${amount} erste Jahresgehälter`,
  stillBehind: (span: string, amount: string) =>
    `Nach ${afterYears(span)} noch zurück, bisher um ${amount} erste Jahresgehälter`,
  neverCatchesUp: (span: string, amount: string) =>
    `Holt nie auf: nach ${afterYears(span)} um ${amount} erste Jahresgehälter zurück`,
};
export const cutOf = (percents: number) => `${percents} % weniger`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} zahlte das ${multiple}-Fache: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `Um in ${afterYears(span)} aufzuholen, muss ${path} um ${pay} im Jahr wachsen, um im Jahr gleich viel zu zahlen, und ${
    total === undefined
      ? 'kein Wachstum macht die Summe eines einzigen Jahres wett'
      : `um ${total}, um zusammen gleich viel gezahlt zu haben`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `Bei ${growth} % holt ${path} nie auf.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `Bei ${growth} % zahlt ${path} nach ${afterYears(pay)} gleich viel und hat zusammen gleich viel gezahlt ${
    total === undefined ? `auch in ${afterYears(longest)} nicht` : `nach ${afterYears(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `Zwei Linien über ${years(span)}: ${paths.otherFirst} beginnt beim ${multiple}-Fachen ${paths.newFirstPay} und wächst um ${other} % im Jahr, ${paths.new} beginnt bei 1 und wächst um ${own} % im Jahr. Bis sie sich kreuzen, zahlt ${paths.new} weniger: ${short} erste Jahresgehälter. Eine Marke an der Achse zeigt die Spanne vom 3- bis zum 4-Fachen.`;
