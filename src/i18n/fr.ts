/** The interface text in French. `en.ts` says what each string is for. */

import { pluralOf, type PluralForms } from './plural.ts';

// Nombres

export const decimalMark = ',';
export const thousandsMark = '\u202f';
const plural = pluralOf('fr', decimalMark);
export const percent = (number: string) => `${number} %`;
export const letterWidth = 0.63;
export const comma = ', ';
export const semicolon = '\u202f; ';
export const listed = (things: readonly string[]) =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} et ${things.at(-1) ?? ''}`;

const YEARS: PluralForms<'fr'> = { one: '# an', many: '# d’années', other: '# ans' };
const years = (count: string) => plural(count, YEARS);
const QUESTIONS: PluralForms<'fr'> = { one: '# question', many: '# de questions', other: '# questions' };

// Le cadre de chaque page

export const skipToText = 'Aller au contenu';
export const site = 'Site';
export const essays = 'Essais';
export const questions = 'Questions';
export const notes = 'Notes';
export const about = 'À propos';
export const ownPages = 'Pages';
export const search = 'Recherche';
export const subscribe = 'S’abonner';
export const allQuestions = 'Toutes les questions';
export const keys = 'Raccourcis clavier';
export const from = (day: string) => `Dès le ${day}`;
export const fromEssay = 'Extrait de [essay](essay)';

// Les textes et leurs données

export const updated = (day: string) => `Mis à jour le ${day}`;
export const revised = (day: string) => `Révisé le ${day}`;
export const revisions = 'Modifications de cette réponse';
export const newToYou = 'Nouveau depuis votre dernière visite';
export const questionsInAll = (count: number) => plural(count, QUESTIONS);
export const minutes = (count: number) => `${count} min`;
export const draft = 'Brouillon';
export const callouts = {
  note: 'Remarque',
  tip: 'Astuce',
  important: 'Important',
  warning: 'Attention',
  caution: 'Prudence',
  example: 'Exemple',
};
export const embedNotice = (host: string) =>
  `Provient de ${host}. Rien n’est chargé depuis ce site avant que vous ne le demandiez ; ${host} pourra alors le savoir.`;
export const formula = 'Formule';
export const footnotes = 'Notes de bas de page';
export const footnote = (number: string) => `Note ${number}`;
export const backToReference = (name: string) => `Retour à l’appel de note ${name}`;
export const code = 'Code';
export const copyCode = 'Copier| le code|';
export const copyCodeOf = 'Copier| le code : [title](title)|';
export const movedElsewhere =
  'La question « [question](question) » a rejoint un autre essai. [La lire là-bas](there).';
export const isHereNow = 'Cette page a changé d’adresse.';
export const answers = (title: string) => `${title} : réponses`;
export const answersAs = (title: string, format: string) => `${title} : réponses (${format})`;
export const everyAnswerOfEveryEssay = 'Toutes les réponses de tous les essais, une entrée chacune.';

// Accueil

export const home = {
  asked: 'Une question ?',
  answered: 'Voici la réponse longue.',
  newest: 'Dernières parutions',
};
export const questionsOnOnePage = 'Toutes les questions sur une page';
export const allOfQuestions = (count: number) =>
  plural(count, {
    one: 'Voir la question',
    many: 'Voir les # de questions',
    other: 'Voir les # questions',
  });
export const emptyState = {
  essays: 'Pas encore d’essai.',
  questions: 'Pas encore de question.',
  notes: 'Pas encore de note.',
  topics: 'Pas encore de thème.',
};
export const moreEssays = 'Autres essais';
export const allEssays = 'Tous les essais';
export const allNotes = 'Toutes les notes';
export const hearOfFirst = '[Abonnez-vous](subscribe) pour recevoir le premier.';

// Essai et réponse

export const by = (name: string) => `Par ${name}`;
export const theQuestions = (count: number) =>
  plural(count, { one: 'La question', many: 'Les # de questions', other: 'Les # questions' });
export const questionsInEssay = 'Questions de cet essai';
export const numberIsAt = (number: number, address: string) =>
  `Lien permanent vers la question ${number} : ${address}`;
export const questionInEssay = (place: number, all: number) =>
  `Question ${place} sur ${all} de [essay](essay)`;
export const printedNumber = 'Nº ';
export const numberForEver = (number: number) => `N^o^ ${number} · Lien permanent : [address](address)`;
export const neighbouringQuestions = 'Question précédente et question suivante';
export const previousQuestion = 'Question précédente';
export const nextQuestion = 'Question suivante';
export const relatedAnswers = 'Réponses voisines';
export const copyTheLink = 'Copier le lien';
export const linkToAnswer = (text: string) => `Lien vers cette réponse : ${text}`;
export const linkToPart = (text: string) => `Lien vers cette section : ${text}`;
export const askFollowUp = 'Poser une question sur cette réponse';
export const followUpTo = (question: string) => `Question sur la réponse : ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `À propos de « ${question} »${number === undefined ? '' : `, question ${number}`} :`;
export const notesBehind = 'Notes sur les figures';
export const readNext = 'À lire ensuite';
export const getTheNext =
  '[Abonnez-vous](subscribe) pour recevoir le prochain essai dans votre lecteur de flux.';
export const essayOfNote = 'Accompagne l’essai';
export const shareEssay = 'Partager cet essai';
export const shareAnswer = 'Partager cette réponse';
export const copyLink = 'Copier le lien';
export const share = 'Partager…';
export const citeAnswer = 'Citer cette réponse';
export const copyAs = (format: string) => `Copier| en ${format}|`;
export const citationAs = (format: string) => `Référence en ${format}`;
export const plainText = 'Texte brut';

// Messages des scripts

export const linkCopied = 'Lien copié';
export const copied = 'Copié';
export const cannotCopy = 'La copie a échoué ; sélectionnez plutôt le texte.';
export const copyQuotation = 'Copier le lien vers ce passage';
export const quotationCopied = 'Lien vers le passage copié';
export const close = 'Fermer';
export const keysDo = {
  next: 'Question suivante',
  previous: 'Question précédente',
  search: 'Recherche',
  list: 'Raccourcis clavier',
};
export const questionKey = '?';
export const singleKeys = 'Activer les raccourcis à une touche (? fonctionne toujours)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all} : toutes les questions`;
export const brokenLink = 'Nous n’avons pas trouvé cela. Cherchiez-vous l’une de ces questions ?';

// Toutes les questions

export const faq = {
  title: 'Toutes les questions',
  heading: 'Que voulez-vous savoir ?',
  description: 'Toutes les questions de tous les essais sur une page, avec le début de chaque réponse.',
};
export const inTheEssay = 'Lire dans l’essai| : [question](question)|';
export const filter = {
  name: 'Filtres',
  words: 'Filtrer les questions',
  essay: 'Essai',
  everyEssay: 'Tous les essais',
  topics: 'Thèmes',
  everyTopic: 'Tous les thèmes',
  showAll: 'Tout afficher',
  nothing: 'Aucune question ne correspond.',
  fewerWords: 'Essayez avec moins de mots, ou seulement le début d’un mot.',
  searchAll: '[Chercher partout](search), y compris dans les notes.',
  browse: 'Parcourir les [essais](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all && all > 1)
    return plural(all, {
      one: 'Toutes les questions (#)',
      many: 'Toutes les questions (#)',
      other: 'Toutes les questions (#)',
    });
  return shown === all ? plural(all, QUESTIONS) : `${shown} sur ${plural(all, QUESTIONS)}`;
};
export const alsoAskedAs = (wording: string) => `Aussi posée ainsi : ${wording}`;

// Recherche

export const searchPage = {
  heading: 'Que cherchez-vous ?',
  description: 'Chercher dans le texte intégral de toutes les réponses.',
  field: 'Chercher dans toutes les réponses',
  needsScript: 'La recherche a besoin de JavaScript.',
  elsewhere: 'Vous pouvez aussi parcourir [toutes les questions](questions) ou [tous les thèmes](topics).',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'Aucun résultat. Essayez avec moins de mots, ou d’autres mots.';
  const results = plural(all, { one: '# résultat', many: '# de résultats', other: '# résultats' });
  return all > shown ? `${shown} sur ${results}` : results;
};
export const searchedFor = (query: string) => `Résultats pour « ${query} ».`;
export const showMore = 'Afficher plus';
export const searchFailed = 'La recherche n’a pas pu se charger. Vérifiez votre connexion.';

// Listes

export const essaysDescription = 'Tous les essais, du plus récent au plus ancien, avec leurs questions.';
export const notesDescription =
  'De courts billets qui accompagnent les essais, du plus récent au plus ancien.';
export const notesPage = (page: number) => `Notes, page ${page}`;
export const pageOf = (page: number, pages: number) => `Page ${page} sur ${pages}`;
export const pagesOfNotes = 'Pagination';
export const newerNotes = 'Notes plus récentes';
export const olderNotes = 'Notes plus anciennes';
export const neighbouringNotes = 'Notes plus récentes et plus anciennes';
export const older = 'Plus ancien';
export const newer = 'Plus récent';
export const topics = {
  title: 'Thèmes',
  heading: 'Qu’est-ce qui vous intéresse ?',
  description: 'Parcourir les essais et les notes par thème.',
  all: 'Tous les thèmes',
};
export const aboutTopic = (topic: string) =>
  `Essais et notes sur le thème « ${topic} », du plus récent au plus ancien.`;

// Page introuvable

export const notFound = {
  title: 'Page introuvable',
  description: 'Il n’y a pas de page à cette adresse.',
  heading: 'Où est passée cette page ?',
  reason: 'Il n’y a pas de page à cette adresse. Il y a peut-être une coquille dans le lien.',
  elsewhere:
    'Essayez [toutes les questions](questions), les [essais](essays), les [notes](notes) ou la [recherche](search).',
  elsewhereWithoutNotes:
    'Essayez [toutes les questions](questions), les [essais](essays) ou la [recherche](search).',
};

// S’abonner, et ce qu’un navigateur montre d’un flux

export const subscription = {
  heading: 'Comment suivre ce site ?',
  none: 'Ce site n’a pas de flux pour le moment. Vous trouverez [toutes les questions](questions) sur une page et les dernières parutions sur la [page d’accueil](home).',
  what: 'Un flux est un fichier qui recense ce qui paraît ici. Un lecteur de flux le consulte de temps en temps et vous montre chaque nouvel essai ou chaque nouvelle note en entier, avec figures et notes de bas de page. Pas d’inscription, pas besoin de dire qui vous êtes, et vous pouvez arrêter quand vous voulez.',
  readers: 'Ouvrir dans un lecteur de flux',
  readerHere: 'Une application sur cet appareil',
  addresses: 'Copier l’adresse d’un flux',
  copyAddress: 'Copier l’adresse',
  everything: 'Tout',
  everythingWhat: 'Tous les essais et toutes les notes, en entier.',
  answers: 'Toutes les réponses',
  answersWhat: 'Une entrée par réponse, avec ses figures et ses notes.',
  oneEssay: 'Les réponses d’un seul essai',
  oneEssayWhat: 'Pour suivre un seul essai à mesure qu’il reçoit de nouvelles questions.',
  others:
    'Les autres [essais](essays) ont aussi leur flux : donnez à votre lecteur l’adresse de l’essai, il trouvera le flux.',
};
export const subscribeDescription = (name: string) =>
  `Comment suivre ${name} dans un lecteur de flux : ce qu’est un flux, les adresses des flux et quelques lecteurs à essayer.`;
export const feedInBrowser = {
  feed: 'Ceci est un flux. Collez son adresse dans un lecteur de flux pour voir ce qui paraît ici :',
  archive:
    'Cette page contient d’anciennes entrées, pour les lecteurs qui récupèrent toutes les archives. Voici le flux dont elle fait partie :',
  help: 'Qu’est-ce qu’un flux, et quel lecteur choisir ?',
};
export const readOnSite = (title: string) => `Lire sur le site : ${title}`;

// À propos

export const aboutSite = (name: string) => `À propos de ${name}`;
export const aboutDescription = (name: string) =>
  `Ce qu’est ${name}, comment ses essais sont construits et comment faire un lien vers une seule réponse.`;
export const aboutPage = {
  what: 'Certaines questions méritent mieux qu’une réponse rapide. Ici, elles ont droit à un essai. Chaque titre est une question que quelqu’un a vraiment posée, et tout ce qui suit jusqu’au titre suivant en est la réponse.',
  who: 'Qui écrit ici',
  toBeMet: '. Pour me retrouver :',
  read: 'Comment lire un essai',
  reading:
    'Commencez par le début, comme pour n’importe quel texte, ou allez droit à ce que vous voulez savoir : [toutes les questions](questions) sont réunies sur une page.',
  playing:
    'Les figures sont faites pour qu’on joue avec. Quand un nombre dépend d’une hypothèse, vous pouvez le plus souvent la changer. Une page explique [comment fonctionnent les figures](figures).',
  playingHere:
    'Les figures sont faites pour qu’on joue avec. Quand un nombre dépend d’une hypothèse, vous pouvez le plus souvent la changer.',
  link: 'Comment faire un lien vers une réponse',
  linking:
    'Chaque réponse a sa propre page, que vous pouvez envoyer à quelqu’un. Cliquez sur le § à côté d’une question pour copier son lien. Pour renvoyer à un passage précis, sélectionnez-le et utilisez le lien qui apparaît.',
  subscribe: 'Comment s’abonner',
  subscribing:
    'Les [flux](subscribe) contiennent chaque essai en entier, avec ses figures et ses notes. Vous n’aurez jamais besoin de revenir ici.',
  subscribingFigures:
    'Les [flux](subscribe) contiennent chaque essai en entier, avec ses figures et ses notes. Vous n’aurez jamais besoin de revenir ici, sauf pour jouer avec les figures.',
  licence: 'Réutiliser les textes',
  write: 'Comment écrire un essai',
  writing:
    'Un [guide pour les auteurs](writing) montre tout ce qu’un essai peut contenir, à côté de sa source.',
  not: 'Ce que vous ne trouverez pas ici',
  notHere:
    'Ni cookies, ni pistage, ni commentaires, ni publicité, et rien qui soit chargé depuis les serveurs d’autrui. Chaque page se lit sans JavaScript.',
  notHereFigures:
    'Ni cookies, ni pistage, ni commentaires, ni publicité, et rien qui soit chargé depuis les serveurs d’autrui. Chaque page se lit sans JavaScript ; il n’en faut que pour jouer avec les figures.',
};
export const givenUnder = 'Les textes sont publiés sous licence [licence](licence).';

// Cartes

export const cards = {
  notes:
    'De courts billets qui accompagnent les essais : d’où viennent les chiffres et comment ce site est tenu.',
  subscribe:
    'Tous les essais et toutes les réponses en entier, figures et notes comprises, dans le lecteur de flux de votre choix.',
  about: 'Comment les essais sont construits, comment faire un lien vers une réponse et comment s’abonner.',
};

// Les textes en Markdown

export const licenceOfTexts = 'Licence';
export const licence = 'Licence';
export const updatedOn = (day: string) => `mis à jour le ${day}`;

export const chart = {
  bar: 'Diagramme à barres',
  line: 'Courbe',
  value: 'Valeur',
  missing: 'pas de valeur',
  source: (source: string) => `Source : ${source}`,
  range: (count: number, least: string, most: string) =>
    count === 1 ? `1 barre : ${most}` : `${count} barres, de ${least} à ${most}`,
  course: (first: string, last: string, least: string, most: string) =>
    `de ${first} à ${last} ; minimum ${least}, maximum ${most}`,
};

// Chaque figure

export const figure = {
  data: 'Données',
  method: 'Méthode',
  all: 'À propos des figures',
  play: 'Jouer avec la figure',
  controls: 'Réglages',
  setting: 'Réglage',
  states: 'Préréglages',
  reset: 'Réinitialiser',
  copyState: 'Copier le lien',
};
export const percentSign = '%';
export const fromEssayHere = ', dans [essay](essay)';
export const pictureAs = 'L’image en [PNG](png) et en [SVG](svg)';
export const aboutFigures = {
  title: 'À propos des figures',
  description: 'Ce que montre chaque figure, comment elle est calculée et comment l’utiliser dans un essai.',
  what: 'Chaque figure se lit sans JavaScript, avec un lecteur d’écran, dans un flux et sur papier : il y a le dessin, une phrase qui le résume et le tableau de ses nombres. Avec JavaScript, vous pouvez changer les nombres et copier un lien vers votre réglage. Chaque préréglage a aussi sa propre page.',
  writes: 'Pour l’ajouter à un essai, écrivez',
  leftOut: 'Ces propriétés sont facultatives ; sans elles, la figure prend leur valeur par défaut :',
  impossible:
    'Si une valeur est impossible, la compilation s’arrête, indique la ligne et dit quoi écrire à la place. Si vous utilisez deux fois la même figure dans un essai, donnez un nom à la seconde, par exemple `id="another"`.',
};
export const exampleOf = (name: string) => `Exemple : ${name}`;

// L’intersection de trois compétences

export const skills = ['Compétence A', 'Compétence B', 'Compétence C'];
export const skillsInText = ['compétence A', 'compétence B', 'compétence C'];
export const skillsListed = skillsInText;
export const skillsFigure = {
  name: 'L’intersection de trois compétences',
  caption:
    'Les cercles et leurs intersections deux à deux sont à l’échelle ; chaque point représente une personne sur mille.',
  distribution:
    'Le modèle suppose que chaque compétence suit une loi normale et que toutes les paires de compétences ont la même corrélation. La part des gens qui sont parmi les meilleurs dans toutes est une intégrale sur ce que les compétences ont en commun, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z* ; sans corrélation, c’est le produit des parts ; avec une corrélation totale, la plus petite d’entre elles.',
  scale:
    'Les cercles et leurs intersections deux à deux sont à l’échelle. Avec trois cercles, cela fixe l’endroit où tous se rejoignent : pour trois compétences indépendantes à 25 % chacune, cette surface est 1,6 fois trop grande, et pour de petits groupes elle peut disparaître. Les points sont exacts au millième près. Les gros points seraient là même si les compétences étaient indépendantes ; les petits sont là parce qu’elles vont ensemble.',
  skillsProp:
    'un à trois noms de compétences, tels qu’ils doivent figurer dans les phrases, les réglages et les tableaux',
  tops: 'un à trois nombres de 1 à 50 : 25 désigne les 25 % les meilleurs dans une compétence',
  correlation: 'de 0 à 0,95, entre toutes les paires de compétences',
  sources: [
    'La part des gens : Y. L. Tong, The Multivariate Normal Distribution, 1990, section 8.2.',
    'La loi normale : G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'L’intersection de deux cercles : MathWorld, Circle-Circle Intersection.',
  ],
};
export const skillsColumns = {
  inTheTop: 'Compétence',
  unrelated: 'Compétences indépendantes',
};
export const skillsPresets = {
  'three-fields': 'Trois compétences',
  guess: 'Une compétence',
  'new-skill': 'Deux compétences',
  'going-together': 'Compétences liées',
};
export const skillsReasons = {
  'three-fields':
    'Les 25 % les meilleurs dans chacune de trois compétences. Quand elles sont indépendantes, leurs parts se multiplient.',
  guess: 'Les 30 % les meilleurs dans une compétence. Avec une seule, on est en nombreuse compagnie.',
  'new-skill':
    'Les 30 % les meilleurs dans une compétence et les 25 % les meilleurs dans une autre. Avec la deuxième, le groupe devient nettement plus petit.',
  'going-together':
    'Qui est bon dans un domaine l’est souvent dans les domaines voisins. Avec une corrélation de 0,5, la même combinaison est nettement moins rare.',
};
export const howManySkills = 'Nombre de compétences';
export const correlation = 'Corrélation';
export const correlationOf = (value: string) => `Corrélation ${value}`;
export const topPercent = (top: number) => `top ${top} %`;
export const allThree = 'Les trois';
export const skillsTogether = (names: readonly string[]) => names.join(' et ');
/** A large number leaves room for no word beside it in the drawing. */
export const oneIn = (people: string) => (people.length > 7 ? `1/${people}` : `1 sur ${people}`);
export const aboutOneIn = (rarity: string, share: string) => `environ ${rarity} (${share})`;
export const ifUnrelated = (rarity: string) => `Si elles étaient indépendantes : environ ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'moins d’une personne' : grouped} sur ${all}`;
export const anywayOf = (field: string, anyway: number) =>
  `${field} ; ${anyway} si les compétences étaient indépendantes`;
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const count = ['une compétence', 'deux', 'trois'][tops.length - 1] ?? '';
  const skills = tops.length === 1 ? count : `${count} compétences ${related ? 'liées' : 'indépendantes'}`;
  const share = listed([...new Set(tops)].map((top) => `${top} %`));
  return `Parmi les ${share} les meilleurs dans ${skills} : 1 personne sur ${people}`;
};
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  const best = (top: number) => `les ${top} % les meilleurs`;
  if (tops.length === 1) return `Parmi ${best(first)} : ${names[0] ?? ''}`;
  const kind = correlation === undefined ? 'indépendantes' : `de corrélation ${correlation}`;
  const count = tops.length === 2 ? 'deux' : 'trois';
  if (tops.every((top) => top === first))
    return `Parmi ${best(first)} dans chacune de ${count} compétences ${kind}`;
  const each = listed(tops.map((top, skill) => `${top} % (${names[skill] ?? ''})`));
  return `Parmi les meilleurs ${each}, ${count} compétences ${kind}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `les ${top} % les meilleurs (${names[skill] ?? ''})`));
  return tops.length === 1
    ? `Un cercle dont l’aire est proportionnelle au nombre de gens parmi ${each} : ${result}.`
    : `${tops.length === 2 ? 'Deux' : 'Trois'} cercles qui se recoupent, d’aire proportionnelle au nombre de gens parmi ${each}. Là où tous se recoupent : ${result}.`;
};
export const middleVanishes =
  'Des cercles ne peuvent pas montrer où les trois se rejoignent ; fiez-vous au nombre.';
export const middleIsDrawn = (times: string) =>
  `Le centre est dessiné à ${times} fois sa taille réelle ; fiez-vous au nombre.`;

// Le plafond de la filière modélisation

export const ladderFigure = {
  name: 'Deux filières',
  caption: 'Deux carrières qui rendent compte au même sommet, et le point où la première s’arrête.',
  method:
    'Les échelons, les rattachements et ce sur quoi chaque échelon a de l’influence sont ceux que voit l’auteur ; là où il ne dit rien, la figure ne dit rien non plus. Une ligne pointillée dépasse le plafond : quelqu’un occupe ce poste, mais cette filière y mène rarement.',
  rungProp: 'titre de l’échelon à montrer, comme dans content/data/career-ladders.yaml',
  bothProp: 'pour montrer aussi l’échelon de même niveau de l’autre filière',
  sources: ['L’essai lui-même ; échelons et rattachements reflètent l’avis de son auteur.'],
};
export const ladderColumns = {
  bothTracks: 'Les deux filières',
  rung: 'Échelon',
  reportsTo: 'Rend compte à',
  influence: 'Influence',
};
export const influenceMeans = (things: readonly string[]) =>
  `Avoir de l’influence, c’est avoir son mot à dire : ${things.join(', ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis} : ${things.join(', ')}.`;
export const ceiling = 'plafond';
export const withCeiling = (title: string) => `${title} (plafond)`;
export const influence = { limited: 'limitée', held: 'à portée', unsaid: 'non précisée' };
export const influenceLegend = { held: 'influence', limited: 'limitée', unsaid: 'non précisée' };
export const ladderPresets = {
  ceiling: 'Le plafond',
  'same-level': 'Les deux filières',
  top: 'Le sommet',
};
export const ladderReasons = {
  ceiling: 'Où s’arrête l’une des filières, et ce qu’on n’y décide pas.',
  'same-level': 'Le même niveau sur les deux échelles, côte à côte.',
  top: 'Les deux filières rendent compte au sommet.',
};
export const ladderControls = {
  look: 'Choisir un échelon',
  up: 'Monter d’un échelon',
  atTop: 'Voici le sommet',
  both: 'Comparer les filières',
};
export const rungClaims = {
  ceiling: (track: string, title: string) => `${track} s’arrête à ${title}`,
  beyond: (title: string, track: string) => `${track} mène rarement à ${title}`,
  held: (title: string, axis = 'influence') => `${title} : ${axis} à portée`,
  limited: (title: string, axis = 'influence') => `${title} : ${axis} limitée`,
  unsaid: (title: string, reportsTo: string) => `${title} rend compte à ${reportsTo}`,
  top: (title: string, track: string) =>
    `Les deux filières rendent compte à ${title} ; seule ${track} y mène`,
};
export const levelClaim = (ends: string, goesOn: string) =>
  `Au même niveau, ${ends} s’arrête et ${goesOn} continue`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title} : rend compte à ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) => `Influence à portée : ${listed(things)}.`;
export const influenceLimited = (things: readonly string[]) =>
  `Influence limitée, et qu’on ne peut pas apprendre d’ici : ${listed(things)}.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) : à portée.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) : limité, et impossible à apprendre d’ici.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track} : ${chain.join(', qui rend compte à ')}. ${ceilingAt ? `Le plafond est ${ceilingAt}.` : 'Il n’y a pas de plafond avant le sommet.'}`;
export const aboveCeiling = (title: string) => `${title} (au-dessus du plafond)`;
export const twoTracks = 'Deux filières côte à côte.';

// Le prix de l’option

export const optionFigure = {
  name: 'Le prix de l’option',
  caption:
    'Compté en salaires de départ de la nouvelle voie ; le trait épais va de 3 à 4 fois ce salaire, soit une baisse de 67 à 75 %, et les taux de croissance sont à vous de régler.',
  newHead: 'Nouvelle',
  otherHead: 'Autre',
  pay: 'La nouvelle voie paie 1 la première année et (1 + *g*)^*n*^ après *n* années ; l’autre paie *m* puis *m*(1 + *h*)^*n*^. Elles paient autant après *n* années si *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'Au total, *n* années ont payé ((1 + *g*)^*n*^ − 1) / *g*, le salaire d’une année étant constant. La croissance pour laquelle les deux ont payé autant n’a pas de forme close et se trouve par dichotomie. Quatre fois le salaire correspond exactement à une baisse de 75 % ; trois fois, à une baisse de 67 %. Impôts, intérêts et tout ce qui n’est pas salaire sont laissés de côté.',
  pathsProp: 'deux noms : la nouvelle voie, qui paie moins au début, et l’autre',
  multipleProp: 'de 1,1 à 6 : combien de fois le salaire de départ de la nouvelle voie paie l’autre offre',
  yearsProp: 'un nombre entier de 1 à 20',
  newGrowthProp: 'de 0 à 100, en pour cent par an',
  otherGrowthProp: 'de 0 à 30, en pour cent par an',
  sources: ['La croissance composée et la somme d’une suite géométrique ; rien d’autre.'],
};
export const optionColumns = {
  year: 'Année',
  behind: 'Retard cumulé',
};
export const optionPresets = {
  'long-chapter': '4×, 10 ans',
  'short-chapter': '4×, 4 ans',
  'near-end': '3×, 10 ans',
  'total-compensation': '5×, 10 ans',
};
export const optionReasons = {
  'long-chapter': 'Quatre fois le salaire, c’est une baisse de 75 %, rattrapée ici en dix ans.',
  'short-chapter': 'La même baisse, rattrapée en quatre ans.',
  'near-end': 'Trois fois le salaire, c’est une baisse de 67 %, rattrapée en dix ans.',
  'total-compensation': 'Cinq fois le salaire, c’est une baisse de 80 %, rattrapée en dix ans.',
};
export const optionPaths = {
  new: 'la nouvelle voie',
  newAgain: 'elle',
  newLabel: ['nouvelle', 'voie'],
  newGrowth: 'Croissance, nouvelle',
  newFirstPay: 'le salaire de départ de la nouvelle voie',
  payScale: 'paie par an, en salaires de départ',
  other: 'l’autre offre',
  otherFirst: 'L’autre offre',
  otherLabel: ['autre', 'offre'],
  otherCash: 'Autre offre',
  otherGrowth: 'Croissance, autre',
};
export const growthOf = (path: string) => `Croissance : ${path}`;
export const cashOf = (path: string) => `Salaire : ${path}`;
export const firstPayOf = (path: string) => `le salaire de départ (${path})`;
export const payScaleOf = (path: string) => `salaires de départ : ${path}`;
export const payAYear = (path: string) => `${path}, par an`;
export const payInAll = (path: string) => `${path}, au total`;
export const yearsLookedAt = 'Années';
export const times = (value: string) => `${value} fois`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value} % par an`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'années';
export const shortfallOf = (amount: string) => [`${amount} salaires de`, 'départ en moins'];
export const evenAfter = (span: string) => `totaux égaux après ${years(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) =>
    `Le rattrapage prend ${years(span)} et coûte ${amount} salaires de départ`,
  stillBehind: (span: string, amount: string) =>
    `Toujours en retard après ${years(span)}, de ${amount} salaires de départ jusqu’ici`,
  neverCatchesUp: (span: string, amount: string) =>
    `Jamais de rattrapage : ${amount} salaires de départ de retard après ${years(span)}`,
};
export const cutOf = (percents: number) => `une baisse de ${percents} %`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} payait ${multiple} fois plus : ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `Pour rattraper en ${years(span)}, ${path} doit croître de ${pay} par an pour égaler la paie annuelle, et ${
    total === undefined
      ? 'aucune croissance ne rattrape le total d’une seule année'
      : `de ${total} pour égaler le total`
  }.`;
export const neverCatchesUp = (path: string, growth: number) => `À ${growth} %, ${path} ne rattrape jamais.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `À ${growth} %, ${path} paie autant après ${years(pay)} et, au total, a payé autant ${
    total === undefined ? `au-delà de ${years(longest)} seulement` : `après ${years(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `Deux courbes sur ${years(span)} : ${paths.other}, qui part de ${multiple} fois ${paths.newFirstPay} et croît de ${other} % par an, et ${paths.new}, qui part de 1 et croît de ${own} % par an. Jusqu’à leur croisement, ${paths.new} paie moins : ${short} salaires de départ. Une marque sur l’axe indique la fourchette de 3 à 4 fois.`;
