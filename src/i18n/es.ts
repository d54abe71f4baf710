/** The interface text in Spanish. `en.ts` says what each string is for. */

import { pluralOf, type PluralForms } from './plural.ts';

// Números

export const decimalMark = ',';
export const thousandsMark = '.';
const plural = pluralOf('es', decimalMark);
export const percent = (number: string) => `${number} %`;
/** Before a word that sounds like it, “y” is “e”. */
const and = (word: string) => (/^h?i(?![aeou])/i.test(word) ? 'e' : 'y');
export const letterWidth = 0.63;
export const comma = ', ';
export const semicolon = '; ';
export const listed = (things: readonly string[]) => {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and(last)} ${last}`;
};

const YEARS: PluralForms<'es'> = { one: '# año', many: '# de años', other: '# años' };
const years = (count: string) => plural(count, YEARS);
const QUESTIONS: PluralForms<'es'> = { one: '# pregunta', many: '# de preguntas', other: '# preguntas' };

// El marco de cada página

export const skipToText = 'Saltar al contenido';
export const site = 'Sitio';
export const essays = 'Ensayos';
export const questions = 'Preguntas';
export const notes = 'Notas';
export const about = 'Acerca de';
export const ownPages = 'Páginas';
export const search = 'Buscar';
export const subscribe = 'Suscribirse';
export const allQuestions = 'Todas las preguntas';
export const keys = 'Atajos de teclado';
export const from = (day: string) => `A partir del ${day}`;
export const fromEssay = 'De [essay](essay)';

// Los textos y sus datos

export const updated = (day: string) => `Actualizado el ${day}`;
export const revised = (day: string) => `Revisado el ${day}`;
export const revisions = 'Cambios en esta respuesta';
export const newToYou = 'Nuevo desde tu última visita';
export const questionsInAll = (count: number) => plural(count, QUESTIONS);
export const minutes = (count: number) => `${count} min`;
export const draft = 'Borrador';
export const callouts = {
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  warning: 'Advertencia',
  caution: 'Cuidado',
  example: 'Ejemplo',
};
export const embedNotice = (host: string) =>
  `De ${host}. Nada se carga desde allí hasta que lo pidas; entonces ${host} podrá saberlo.`;
export const formula = 'Fórmula';
export const footnotes = 'Notas al pie';
export const footnote = (number: string) => `Nota ${number}`;
export const backToReference = (name: string) => `Volver a la llamada ${name}`;
export const code = 'Código';
export const copyCode = 'Copiar| el código|';
export const copyCodeOf = 'Copiar| el código: [title](title)|';
export const movedElsewhere = '«[question](question)» se ha trasladado a otro ensayo. [Leerla allí](there).';
export const isHereNow = 'Esta página ahora está aquí.';
export const answers = (title: string) => `${title}: respuestas`;
export const answersAs = (title: string, format: string) => `${title}: respuestas (${format})`;
export const everyAnswerOfEveryEssay = 'Todas las respuestas de todos los ensayos, una entrada cada una.';

// Inicio

export const home = {
  asked: '¿Preguntabas?',
  answered: 'Aquí tienes la respuesta larga.',
  newest: 'Lo último',
};
export const questionsOnOnePage = 'Todas las preguntas en una página';
export const allOfQuestions = (count: number) =>
  plural(count, {
    one: 'Ver la pregunta',
    many: 'Ver los # de preguntas',
    other: 'Ver las # preguntas',
  });
export const emptyState = {
  essays: 'Todavía no hay ensayos.',
  questions: 'Todavía no hay preguntas.',
  notes: 'Todavía no hay notas.',
  topics: 'Todavía no hay temas.',
};
export const moreEssays = 'Más ensayos';
export const allEssays = 'Todos los ensayos';
export const allNotes = 'Todas las notas';
export const hearOfFirst = '[Suscríbete](subscribe) y recibirás el primero.';

// Ensayo y respuesta

export const by = (name: string) => `Por ${name}`;
export const theQuestions = (count: number) =>
  plural(count, { one: 'La pregunta', many: 'Los # de preguntas', other: 'Las # preguntas' });
export const questionsInEssay = 'Preguntas de este ensayo';
export const numberIsAt = (number: number, address: string) =>
  `Enlace permanente a la pregunta ${number}: ${address}`;
export const questionInEssay = (place: number, all: number) =>
  `Pregunta ${place} de ${all} en [essay](essay)`;
export const printedNumber = 'N.º ';
export const numberForEver = (number: number) => `N.^o^ ${number} · Enlace permanente: [address](address)`;
export const neighbouringQuestions = 'Pregunta anterior y siguiente';
export const previousQuestion = 'Pregunta anterior';
export const nextQuestion = 'Pregunta siguiente';
export const relatedAnswers = 'Respuestas relacionadas';
export const copyTheLink = 'Copiar enlace';
export const linkToAnswer = (text: string) => `Enlace a esta respuesta: ${text}`;
export const linkToPart = (text: string) => `Enlace a esta sección: ${text}`;
export const askFollowUp = 'Preguntar sobre esta respuesta';
export const followUpTo = (question: string) => `Pregunta sobre la respuesta: ${question}`;
export const aboutAnswer = (question: string, number: number | undefined) =>
  `Sobre «${question}»${number === undefined ? '' : `, pregunta ${number}`}:`;
export const notesBehind = 'Notas sobre las figuras';
export const readNext = 'Para seguir leyendo';
export const getTheNext = '[Suscríbete](subscribe) para recibir el próximo ensayo en tu lector de feeds.';
export const essayOfNote = 'Acompaña al ensayo';
export const shareEssay = 'Compartir este ensayo';
export const shareAnswer = 'Compartir esta respuesta';
export const copyLink = 'Copiar enlace';
export const share = 'Compartir…';
export const citeAnswer = 'Citar esta respuesta';
export const copyAs = (format: string) => `Copiar| como ${format}|`;
export const citationAs = (format: string) => `Cita en formato ${format}`;
export const plainText = 'Texto sin formato';

// Mensajes de los scripts

export const linkCopied = 'Enlace copiado';
export const copied = 'Copiado';
export const cannotCopy = 'No se pudo copiar; selecciona el texto.';
export const copyQuotation = 'Copiar enlace a esta cita';
export const quotationCopied = 'Enlace a la cita copiado';
export const close = 'Cerrar';
export const keysDo = {
  next: 'Pregunta siguiente',
  previous: 'Pregunta anterior',
  search: 'Buscar',
  list: 'Atajos de teclado',
};
export const questionKey = '?';
export const singleKeys = 'Activar los atajos de una sola tecla (? funciona siempre)';
export const placeOfAll = (place: number, all: number) => `${place} / ${all}: todas las preguntas`;
export const brokenLink = 'No lo hemos encontrado. ¿Buscabas alguna de estas preguntas?';

// Todas las preguntas

export const faq = {
  title: 'Todas las preguntas',
  heading: '¿Qué quieres saber?',
  description:
    'Todas las preguntas de todos los ensayos en una página, cada una con el comienzo de su respuesta.',
};
export const inTheEssay = 'Leer en el ensayo|: [question](question)|';
export const filter = {
  name: 'Filtros',
  words: 'Filtrar preguntas',
  essay: 'Ensayo',
  everyEssay: 'Todos los ensayos',
  topics: 'Temas',
  everyTopic: 'Todos los temas',
  showAll: 'Mostrar todo',
  nothing: 'Ninguna pregunta coincide.',
  fewerWords: 'Prueba con menos palabras o solo con el principio de una.',
  searchAll: '[Buscar en todo](search), también en las notas.',
  browse: 'Explorar los [ensayos](essays).',
};
export const questionsShown = (shown: number, all: number) => {
  if (shown === all)
    return plural(all, {
      one: '# pregunta',
      many: 'Todas las preguntas (#)',
      other: all === 0 ? '# preguntas' : 'Las # preguntas',
    });
  return `${shown} de ${plural(all, QUESTIONS)}`;
};
export const alsoAskedAs = (wording: string) => `También formulada así: ${wording}`;

// Búsqueda

export const searchPage = {
  heading: '¿Qué buscas?',
  description: 'Buscar en el texto completo de todas las respuestas.',
  field: 'Buscar en todas las respuestas',
  needsScript: 'La búsqueda necesita JavaScript.',
  elsewhere: 'También puedes explorar [todas las preguntas](questions) o [todos los temas](topics).',
};
export const resultsShown = (shown: number, all: number) => {
  if (all === 0) return 'Sin resultados. Prueba con menos palabras o con otras.';
  const results = plural(all, { one: '# resultado', many: '# de resultados', other: '# resultados' });
  return all > shown ? `${shown} de ${results}` : results;
};
export const searchedFor = (query: string) => `Resultados de «${query}».`;
export const showMore = 'Mostrar más';
export const searchFailed = 'No se pudo cargar la búsqueda. Comprueba tu conexión.';

// Listas

export const essaysDescription =
  'Todos los ensayos, del más reciente al más antiguo, con las preguntas que responden.';
export const notesDescription = 'Textos breves que acompañan a los ensayos, del más reciente al más antiguo.';
export const notesPage = (page: number) => `Notas, página ${page}`;
export const pageOf = (page: number, pages: number) => `Página ${page} de ${pages}`;
export const pagesOfNotes = 'Paginación';
export const newerNotes = 'Notas más recientes';
export const olderNotes = 'Notas más antiguas';
export const neighbouringNotes = 'Notas más recientes y más antiguas';
export const older = 'Más antiguas';
export const newer = 'Más recientes';
export const topics = {
  title: 'Temas',
  heading: '¿Qué te interesa?',
  description: 'Explorar los ensayos y las notas por temas.',
  all: 'Todos los temas',
};
export const aboutTopic = (topic: string) =>
  `Ensayos y notas sobre el tema «${topic}», del más reciente al más antiguo.`;

// Página no encontrada

export const notFound = {
  title: 'Página no encontrada',
  description: 'No hay ninguna página en esta dirección.',
  heading: '¿Adónde ha ido esta página?',
  reason: 'No hay ninguna página en esta dirección. Puede que el enlace tenga una errata.',
  elsewhere:
    'Prueba con [todas las preguntas](questions), los [ensayos](essays), las [notas](notes) o la [búsqueda](search).',
  elsewhereWithoutNotes:
    'Prueba con [todas las preguntas](questions), los [ensayos](essays) o la [búsqueda](search).',
};

// Suscribirse, y lo que un navegador muestra de un feed

export const subscription = {
  heading: '¿Cómo sigo este sitio?',
  none: 'Este sitio no tiene feed por ahora. Encontrarás [todas las preguntas](questions) en una página y lo más reciente en la [página de inicio](home).',
  what: 'Un feed es un archivo con la lista de lo nuevo de este sitio. Un lector de feeds lo consulta de vez en cuando y te muestra cada ensayo o nota nuevos al completo, con figuras y notas al pie. No hace falta registrarse ni decir quién eres, y puedes dejarlo cuando quieras.',
  readers: 'Abrir en un lector de feeds',
  readerHere: 'Una aplicación en este dispositivo',
  addresses: 'Copiar la dirección de un feed',
  copyAddress: 'Copiar dirección',
  everything: 'Todo',
  everythingWhat: 'Todos los ensayos y notas, al completo.',
  answers: 'Todas las respuestas',
  answersWhat: 'Una entrada por respuesta, con sus figuras y notas al pie.',
  oneEssay: 'Las respuestas de un solo ensayo',
  oneEssayWhat: 'Si solo quieres seguir un ensayo a medida que recibe preguntas nuevas.',
  others:
    'Los demás [ensayos](essays) también tienen feed: dale a tu lector la dirección del ensayo y lo encontrará.',
};
export const subscribeDescription = (name: string) =>
  `Cómo seguir ${name} en un lector de feeds: qué es un feed, las direcciones de los feeds y algunos lectores para probar.`;
export const feedInBrowser = {
  feed: 'Esto es un feed. Pega su dirección en un lector de feeds para ver lo nuevo de este sitio:',
  archive:
    'Esta página contiene entradas antiguas, para los lectores que descargan el archivo completo. Este es el feed al que pertenece:',
  help: '¿Qué es un feed y qué lector puedo usar?',
};
export const readOnSite = (title: string) => `Leer en el sitio: ${title}`;

// Acerca de

export const aboutSite = (name: string) => `Acerca de ${name}`;
export const aboutDescription = (name: string) =>
  `Qué es ${name}, cómo están hechos sus ensayos y cómo enlazar una sola respuesta.`;
export const aboutPage = {
  what: 'Hay preguntas que merecen más que una respuesta rápida. Aquí reciben un ensayo. Cada título es una pregunta que alguien hizo de verdad, y todo lo que sigue hasta el próximo título es la respuesta.',
  who: 'Quién escribe aquí',
  toBeMet: '. Puedes encontrarme en:',
  read: 'Cómo leer un ensayo',
  reading:
    'Empieza por el principio, como con cualquier otro texto, o ve directamente a lo que quieres saber: [todas las preguntas](questions) están en una página.',
  playing:
    'Las figuras están para jugar con ellas. Si un número depende de un supuesto, casi siempre puedes cambiarlo. Hay una página sobre [cómo funcionan las figuras](figures).',
  playingHere:
    'Las figuras están para jugar con ellas. Si un número depende de un supuesto, casi siempre puedes cambiarlo.',
  link: 'Cómo enlazar una respuesta',
  linking:
    'Cada respuesta tiene su propia página, que puedes enviar a quien quieras. Haz clic en el § junto a una pregunta para copiar su enlace. Para enlazar un pasaje concreto, selecciónalo y usa el enlace que aparece.',
  subscribe: 'Cómo suscribirse',
  subscribing:
    'Los [feeds](subscribe) llevan cada ensayo completo, con sus figuras y notas al pie. No tendrás que volver nunca.',
  subscribingFigures:
    'Los [feeds](subscribe) llevan cada ensayo completo, con sus figuras y notas al pie. No tendrás que volver nunca, salvo para jugar con las figuras.',
  licence: 'Reutilizar los textos',
  write: 'Cómo escribir un ensayo',
  writing: 'La [guía para autores](writing) muestra todo lo que cabe en un ensayo, junto a su código fuente.',
  not: 'Lo que no encontrarás aquí',
  notHere:
    'Ni cookies, ni rastreo, ni comentarios, ni anuncios, ni nada que se cargue de servidores ajenos. Todas las páginas se pueden leer sin JavaScript.',
  notHereFigures:
    'Ni cookies, ni rastreo, ni comentarios, ni anuncios, ni nada que se cargue de servidores ajenos. Todas las páginas se pueden leer sin JavaScript; solo hace falta para jugar con las figuras.',
};
export const givenUnder = 'Los textos se publican bajo la licencia [licence](licence).';

// Tarjetas

export const cards = {
  notes: 'Textos breves que acompañan a los ensayos: de dónde salen los números y cómo se lleva este sitio.',
  subscribe:
    'Todos los ensayos y respuestas al completo, con figuras y notas al pie, en el lector de feeds que prefieras.',
  about: 'Cómo están hechos los ensayos, cómo enlazar una sola respuesta y cómo suscribirse.',
};

// Los textos en Markdown

export const licenceOfTexts = 'Licencia';
export const licence = 'Licencia';
export const updatedOn = (day: string) => `actualizado el ${day}`;

export const chart = {
  bar: 'Gráfico de barras',
  line: 'Gráfico de líneas',
  value: 'Valor',
  missing: 'sin dato',
  source: (source: string) => `Fuente: ${source}`,
  range: (count: number, least: string, most: string) =>
    count === 1 ? `1 barra: ${most}` : `${count} barras, de ${least} a ${most}`,
  course: (first: string, last: string, least: string, most: string) =>
    `de ${first} a ${last}; mínimo ${least}, máximo ${most}`,
};

// Cada figura

export const figure = {
  data: 'Datos',
  method: 'Método',
  all: 'Acerca de las figuras',
  play: 'Jugar con la figura',
  controls: 'Controles',
  setting: 'Ajuste',
  states: 'Ajustes predefinidos',
  reset: 'Restablecer',
  copyState: 'Copiar enlace',
};
export const percentSign = '%';
export const fromEssayHere = ', de [essay](essay)';
export const pictureAs = 'La imagen en [PNG](png) y [SVG](svg)';
export const aboutFigures = {
  title: 'Acerca de las figuras',
  description: 'Qué muestra cada figura, cómo se calcula y cómo usarla en un ensayo.',
  what: 'Todas las figuras se pueden leer sin JavaScript, con un lector de pantalla, en un feed y en papel: están el dibujo, una frase que lo resume y una tabla con sus números. Con JavaScript puedes cambiar los números y copiar un enlace a lo que hayas ajustado. Cada ajuste predefinido tiene además su propia página.',
  writes: 'Para añadirla a un ensayo, escribe',
  leftOut: 'Estas propiedades son opcionales; si omites una, se usa su valor predeterminado:',
  impossible:
    'Si un valor es imposible, la compilación se detiene, dice en qué línea está y qué escribir en su lugar. Si usas la misma figura dos veces en un ensayo, ponle un nombre a la segunda, por ejemplo `id="another"`.',
};
export const exampleOf = (name: string) => `Ejemplo de ${name}`;

// La intersección de tres habilidades

export const skills = ['Habilidad A', 'Habilidad B', 'Habilidad C'];
export const skillsInText = ['habilidad A', 'habilidad B', 'habilidad C'];
export const skillsListed = skillsInText;
export const skillsFigure = {
  name: 'La intersección de tres habilidades',
  caption:
    'Los círculos y sus intersecciones dos a dos están a escala; cada punto es una persona de cada mil.',
  distribution:
    'El modelo supone que cada habilidad sigue una distribución normal y que todos los pares de habilidades tienen la misma correlación. La proporción de personas que están entre las mejores en todas es una integral sobre lo que las habilidades tienen en común, *P* = ∫ *φ*(*z*) ∏ *Φ*((√*ρ*·*z* − *t*) / √(1 − *ρ*)) d*z*; sin correlación es el producto de las proporciones, y con correlación total, la menor de ellas.',
  scale:
    'Los círculos y sus intersecciones dos a dos están a escala. Con tres círculos, eso fija dónde coinciden todos: con tres habilidades sin relación al 25 % cada una, esa área es 1,6 veces mayor de lo debido, y con grupos pequeños puede desaparecer. Los puntos son exactos hasta la milésima. Los puntos grandes estarían ahí aunque las habilidades no tuvieran relación; los pequeños están porque van juntas.',
  skillsProp: 'de uno a tres nombres de habilidades, tal como deben aparecer en frases, controles y tablas',
  tops: 'de uno a tres números entre 1 y 50: 25 significa el 25 % mejor en una habilidad',
  correlation: 'de 0 a 0,95, entre cada par de habilidades',
  sources: [
    'La proporción de personas: Y. L. Tong, The Multivariate Normal Distribution, 1990, sección 8.2.',
    'La distribución normal: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.',
    'La intersección de dos círculos: MathWorld, Circle-Circle Intersection.',
  ],
};
export const skillsColumns = {
  inTheTop: 'Habilidad',
  unrelated: 'Habilidades sin relación',
};
export const skillsPresets = {
  'three-fields': 'Tres habilidades',
  guess: 'Una habilidad',
  'new-skill': 'Dos habilidades',
  'going-together': 'Habilidades afines',
};
export const skillsReasons = {
  'three-fields':
    'El 25 % mejor en cada una de tres habilidades. Si no guardan relación, las proporciones se multiplican.',
  guess: 'El 30 % mejor en una habilidad. Con una sola se está muy acompañado.',
  'new-skill':
    'El 30 % mejor en una habilidad y el 25 % mejor en otra. Con la segunda, el grupo es mucho menor.',
  'going-together':
    'Quien es bueno en una cosa suele serlo en otras parecidas. Con una correlación de 0,5, la misma combinación es mucho menos rara.',
};
export const howManySkills = 'Cuántas habilidades';
export const correlation = 'Correlación';
export const correlationOf = (value: string) => `Correlación ${value}`;
export const topPercent = (top: number) => `${top} % mejor`;
export const allThree = 'Las tres';
export const skillsTogether = (names: readonly string[]) =>
  names.reduce((all, name) => `${all} ${and(name)} ${name}`);
/** A large number leaves room for no word beside it in the drawing. */
export const oneIn = (people: string) => (people.length > 5 ? `1/${people}` : `1 entre ${people}`);
export const aboutOneIn = (rarity: string, share: string) => `aproximadamente ${rarity} personas (${share})`;
export const ifUnrelated = (rarity: string) => `Si no tuvieran relación: aproximadamente ${rarity}.`;
export const peopleOf = (count: number, grouped: string, all: string) =>
  `${count === 0 ? 'menos de 1' : grouped} de cada ${all} personas`;
export const anywayOf = (field: string, anyway: number) =>
  `${field}; ${anyway} si las habilidades no tuvieran relación`;
export const skillsHeadline = (tops: readonly number[], related: boolean, people: string) => {
  const count = ['una habilidad', 'dos', 'tres'][tops.length - 1] ?? '';
  const skills = tops.length === 1 ? count : `${count} habilidades ${related ? 'afines' : 'sin relación'}`;
  const share = listed([...new Set(tops)].map((top) => `${top} %`));
  return `En el ${share} mejor en ${skills}: 1 persona de cada ${people}`;
};
export const describeGroup = (
  tops: readonly number[],
  correlation: string | undefined,
  names: readonly string[],
) => {
  const [first = 0] = tops;
  if (tops.length === 1) return `En el ${first} % mejor en ${names[0] ?? ''}`;
  const kind = correlation === undefined ? 'sin relación' : `con una correlación de ${correlation}`;
  const count = tops.length === 2 ? 'dos' : 'tres';
  if (tops.every((top) => top === first))
    return `En el ${first} % mejor en cada una de ${count} habilidades ${kind}`;
  const each = listed(tops.map((top, skill) => `el ${top} % mejor en ${names[skill] ?? ''}`));
  return `En ${each}, ${count} habilidades ${kind}`;
};
export const skillsDescription = (tops: readonly number[], result: string, names: readonly string[]) => {
  const each = listed(tops.map((top, skill) => `el ${top} % mejor en ${names[skill] ?? ''}`));
  return tops.length === 1
    ? `Un círculo de área proporcional a las personas que están en ${each}: ${result}.`
    : `${tops.length === 2 ? 'Dos' : 'Tres'} círculos que se solapan, de área proporcional a las personas que están en ${each}. Donde se solapan todos: ${result}.`;
};
export const middleVanishes = 'Los círculos no pueden mostrar dónde coinciden los tres; fíate del número.';
export const middleIsDrawn = (times: string) =>
  `El centro está dibujado a ${times} veces su tamaño real; fíate del número.`;

// El techo de la carrera de modelado

export const ladderFigure = {
  name: 'Dos carreras',
  caption: 'Dos carreras que responden ante la misma cima, y dónde acaba la primera.',
  method:
    'Los peldaños, las líneas de mando y aquello en lo que influye cada peldaño son la visión del autor; donde no dice nada, tampoco lo hace la figura. Una línea discontinua pasa del techo: alguien ocupa ese puesto, pero esa carrera rara vez llega tan lejos.',
  rungProp: 'título del peldaño que se muestra, como en content/data/career-ladders.yaml',
  bothProp: 'si se muestra también el peldaño del mismo nivel de la otra carrera',
  sources: ['El propio ensayo; los peldaños y las líneas de mando son la visión de su autor.'],
};
export const ladderColumns = {
  bothTracks: 'Ambas carreras',
  rung: 'Peldaño',
  reportsTo: 'Responde ante',
  influence: 'Influencia',
};
export const influenceMeans = (things: readonly string[]) =>
  `Tener influencia es tener voz en ${things.join(', ')}.`;
export const axisMeans = (axis: string, things: readonly string[]) => `${axis}: ${things.join(', ')}.`;
export const ceiling = 'techo';
export const withCeiling = (title: string) => `${title} (techo)`;
export const influence = { limited: 'limitada', held: 'al alcance', unsaid: 'sin indicar' };
export const influenceLegend = { held: 'influencia', limited: 'limitada', unsaid: 'sin indicar' };
export const ladderPresets = {
  ceiling: 'El techo',
  'same-level': 'Ambas carreras',
  top: 'La cima',
};
export const ladderReasons = {
  ceiling: 'Dónde acaba una de las carreras y qué no se decide desde allí.',
  'same-level': 'El mismo nivel en las dos escaleras, lado a lado.',
  top: 'Las dos carreras responden ante la cima.',
};
export const ladderControls = {
  look: 'Elegir un peldaño',
  up: 'Subir un peldaño',
  atTop: 'Esta es la cima',
  both: 'Comparar carreras',
};
export const rungClaims = {
  ceiling: (track: string, title: string) => `${track} acaba en ${title}`,
  beyond: (title: string, track: string) => `${track} rara vez lleva a ${title}`,
  held: (title: string, axis = 'influencia') => `${title}: ${axis} al alcance`,
  limited: (title: string, axis = 'influencia') => `${title}: ${axis} limitada`,
  unsaid: (title: string, reportsTo: string) => `${title} responde ante ${reportsTo}`,
  top: (title: string, track: string) =>
    `Las dos carreras responden ante ${title}; solo ${track} lleva hasta allí`,
};
export const levelClaim = (ends: string, goesOn: string) =>
  `En el mismo nivel, ${ends} acaba y ${goesOn} continúa`;
export const rungHeadline = (title: string, reportsTo: string | undefined) =>
  reportsTo ? `${title}: responde ante ${reportsTo}.` : `${title}.`;
export const influenceHeld = (things: readonly string[]) =>
  `La influencia sobre ${listed(things)} queda al alcance.`;
export const influenceLimited = (things: readonly string[]) =>
  `La influencia sobre ${listed(things)} es limitada, y desde aquí no se puede aprender.`;
export const axisHeld = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}) queda al alcance.`;
export const axisLimited = (axis: string, things: readonly string[]) =>
  `${axis} (${listed(things)}): alcance limitado, y desde aquí no se puede aprender.`;
export const trackDescription = (track: string, chain: readonly string[], ceilingAt: string | undefined) =>
  `${track}: ${chain.join(', que responde ante ')}. ${ceilingAt ? `El techo es ${ceilingAt}.` : 'No hay techo por debajo de la cima.'}`;
export const aboveCeiling = (title: string) => `${title} (por encima del techo)`;
export const twoTracks = 'Dos carreras lado a lado.';

// El precio de la opción

export const optionFigure = {
  name: 'El precio de la opción',
  caption:
    'Contado en sueldos iniciales del nuevo camino; la marca gruesa es de 3 a 4 veces ese sueldo, un recorte del 67 al 75 %, y las tasas de crecimiento las pones tú.',
  newHead: 'Nuevo',
  otherHead: 'Otra',
  pay: 'El nuevo camino paga 1 el primer año y (1 + *g*)^*n*^ al cabo de *n* años; la otra oferta paga *m* y *m*(1 + *h*)^*n*^. Pagan lo mismo al cabo de *n* años si *g* = (1 + *h*) *m*^1/*n*^ − 1.',
  total:
    'En total, *n* años han pagado ((1 + *g*)^*n*^ − 1) / *g*, con el sueldo constante durante cada año. El crecimiento con el que ambos han pagado lo mismo no tiene forma cerrada y se halla por bisección. Cuatro veces el sueldo es exactamente un recorte del 75 %; tres veces es un recorte del 67 %. Quedan fuera impuestos, intereses y todo lo que no es sueldo.',
  pathsProp: 'dos nombres: el nuevo camino, que al principio paga menos, y el otro',
  multipleProp: 'de 1,1 a 6: cuántas veces el sueldo inicial del nuevo camino paga la otra oferta',
  yearsProp: 'un número entero de 1 a 20',
  newGrowthProp: 'de 0 a 100, en tanto por ciento al año',
  otherGrowthProp: 'de 0 a 30, en tanto por ciento al año',
  sources: ['El crecimiento compuesto y la suma de una serie geométrica; nada más.'],
};
export const optionColumns = {
  year: 'Año',
  behind: 'Diferencia acumulada',
};
export const optionPresets = {
  'long-chapter': '4×, 10 años',
  'short-chapter': '4×, 4 años',
  'near-end': '3×, 10 años',
  'total-compensation': '5×, 10 años',
};
export const optionReasons = {
  'long-chapter': 'Cuatro veces el sueldo es un recorte del 75 %, compensado aquí en diez años.',
  'short-chapter': 'El mismo recorte, compensado en cuatro años.',
  'near-end': 'Tres veces el sueldo es un recorte del 67 %, compensado en diez años.',
  'total-compensation': 'Cinco veces el sueldo es un recorte del 80 %, compensado en diez años.',
};
export const optionPaths = {
  new: 'el nuevo camino',
  newAgain: 'este',
  newLabel: ['nuevo', 'camino'],
  newGrowth: 'Crecimiento, nuevo',
  newFirstPay: 'el sueldo inicial del nuevo camino',
  payScale: 'paga al año, en sueldos iniciales',
  other: 'la otra oferta',
  otherFirst: 'La otra oferta',
  otherLabel: ['la otra', 'oferta'],
  otherCash: 'Otra oferta',
  otherGrowth: 'Crecimiento, otra',
};
export const growthOf = (path: string) => `Crecimiento: ${path}`;
export const cashOf = (path: string) => `Sueldo: ${path}`;
export const firstPayOf = (path: string) => `el sueldo inicial de ${path}`;
export const payScaleOf = (path: string) => `sueldos iniciales: ${path}`;
export const payAYear = (path: string) => `${path}, al año`;
export const payInAll = (path: string) => `${path}, en total`;
export const yearsLookedAt = 'Años';
export const times = (value: string) => `${value} veces`;
export const yearsInAll = years;
export const percentAYear = (value: number) => `${value} % al año`;
export const multipleSign = (value: string) => `${value}×`;
export const yearsUnit = 'años';
export const shortfallOf = (amount: string) => [`faltan ${amount}`, 'sueldos iniciales'];
export const evenAfter = (span: string) => `totales iguales tras ${years(span)}`;
export const priceHeadline = {
  caughtUp: (span: string, amount: string) =>
    `Alcanzarla lleva ${years(span)} y cuesta ${amount} sueldos iniciales`,
  stillBehind: (span: string, amount: string) =>
    `Aún por detrás tras ${years(span)}, por ${amount} sueldos iniciales hasta ahora`,
  neverCatchesUp: (span: string, amount: string) =>
    `Nunca la alcanza: ${amount} sueldos iniciales por detrás tras ${years(span)}`,
};
export const cutOf = (percents: number) => `un recorte del ${percents} %`;
export const otherOfferPaid = (path: string, multiple: string, cut: string) =>
  `${path} pagaba ${multiple} veces más: ${cut}.`;
export const growthNeeded = (path: string, span: string, pay: string, total: string | undefined) =>
  `Para ponerse al día en ${years(span)}, ${path} tiene que crecer un ${pay} al año para igualar la paga anual, y ${
    total === undefined
      ? 'ningún crecimiento compensa la suma de un solo año'
      : `un ${total} para igualar el total`
  }.`;
export const neverCatchesUp = (path: string, growth: number) =>
  `Con un ${growth} %, ${path} nunca se pone al día.`;
export const catchesUp = (
  path: string,
  growth: number,
  pay: string,
  total: string | undefined,
  longest: string,
) =>
  `Con un ${growth} %, ${path} paga lo mismo al cabo de ${years(pay)} y ${
    total === undefined
      ? `en total no ha pagado lo mismo ni en ${years(longest)}`
      : `ha pagado lo mismo en total al cabo de ${years(total)}`
  }.`;
export const optionDescription = (
  paths: Pick<typeof optionPaths, 'new' | 'newFirstPay' | 'other' | 'otherFirst'>,
  span: string,
  multiple: string,
  other: number,
  own: number,
  short: string,
) =>
  `Dos líneas a lo largo de ${years(span)}: ${paths.other}, que empieza en ${multiple} veces ${paths.newFirstPay} y crece un ${other} % al año, y ${paths.new}, que empieza en 1 y crece un ${own} % al año. Hasta que se cruzan, ${paths.new} paga menos: ${short} sueldos iniciales. Una marca en el eje señala el intervalo de 3 a 4 veces.`;
