/** What a feed reader leaves of the HTML of an entry. */
export interface Sanitiser {
  /** File that states it, in the reader's own repository. */
  source: string;
  /** Day of the repository, or commit, in which it was read. */
  version: string;
  /** Elements that go with all that is in them. */
  dropped: readonly string[];
  /** Elements that stay, each with the attributes that stay on it; `undefined` if all others stay. Of others, what they hold stays. */
  elements: Readonly<Record<string, readonly string[]>> | undefined;
  /** Attributes that stay on every element that does; `undefined` if all do. */
  attributes: readonly string[] | undefined;
  /** What ids get before them, if they are kept under another name. */
  idPrefix?: string;
}

/** `b i td[rowspan colspan]` → `{ b: [], i: [], td: ['rowspan', 'colspan'] }` */
function allowed(list: string): Record<string, string[]> {
  return Object.fromEntries(
    [...list.matchAll(/([a-z][a-z0-9-]*)(?:\[([^\]]*)\])?/g)].map(([, tag = '', attributes = '']) => [
      tag,
      attributes.split(' ').filter(Boolean),
    ]),
  );
}

const words = (list: string) => list.split(' ');

const FORMULAS =
  'annotation annotation-xml maction math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

/** The rules of feed readers, as their sources state them, without elements and attributes that no feed of ours has. */
export const SANITISERS: Readonly<Record<string, Sanitiser>> = {
  Miniflux: {
    source: 'miniflux/v2: internal/reader/sanitizer/sanitizer.go',
    version: '2026-08-11',
    dropped: words('noscript script style'),
    elements: allowed(
      'a[href title id] abbr[title] acronym[title] aside audio[src] blockquote b br caption cite code dd[id] del dfn dl[id] dt[id] em figcaption figure h1[id] h2[id] h3[id] h4[id] h5[id] h6[id] hr i img[alt title src srcset sizes width height fetchpriority decoding] ins kbd li[id] ol[id] p picture pre q[cite] rp rt rtc ruby s small samp source[src type srcset sizes media] strong sub sup[id] table td[rowspan colspan] tfoot th[rowspan colspan] thead time[datetime] tr u ul[id] var video[poster height width src] wbr ' +
        FORMULAS,
    ),
    attributes: [],
  },
  yarr: {
    source: 'nkanaev/yarr: src/content/sanitizer/sanitizer.go',
    version: '2026-08-21',
    dropped: words('noscript script style'),
    elements: allowed(
      'img[alt title src srcset sizes] picture audio[src] video[poster height width src] source[src type srcset sizes media] dt dd dl table caption thead tr td[rowspan colspan] th[rowspan colspan] h1 h2 h3 h4 h5 h6 strong em code pre blockquote q[cite] p ul li ol br del a[href title] figure figcaption cite time[datetime] abbr[title] acronym[title] wbr dfn sub sup var samp s ins kbd rp rt rtc ruby',
    ),
    attributes: [],
  },
  CommaFeed: {
    source: 'Athou/commafeed: FeedEntryContentCleaningService.java',
    version: '2026-08-22',
    dropped: words('script style'),
    elements: allowed(
      'a[href title] b blockquote[cite] br caption cite code[dir] col[span width] colgroup[span width] dd div[dir] dl dt em h1 h2 h3 h4 h5 h6 i img[align alt height src title width] li ol[start type] p[dir] pre[dir] q[cite] small strike strong sub sup table[border bordercolor dir summary width] tbody td[abbr axis border bordercolor colspan rowspan width] tfoot th[abbr axis border bordercolor colspan rowspan scope width] thead tr u ul[type]',
    ),
    attributes: [],
  },
  FreshRSS: {
    source: 'FreshRSS/FreshRSS: app/Models/SimplePieCustom.php',
    version: '1e1f3d97',
    dropped: words('script style'),
    elements: allowed(
      'a[href hreflang type] abbr article aside audio[src] b bdi bdo blockquote[cite] br caption[align] cite code col[span width] colgroup[span width] dd del[cite datetime] details[open] dfn div[align] dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img[src srcset sizes alt width height align] ins[cite datetime] kbd li[value type] main mark ol[reversed start type] p[align] picture pre q[cite] rp rt ruby s samp section small source[type src srcset sizes media height width] span strong sub summary sup table[align border summary width] tbody td[colspan rowspan align scope valign width] tfoot th[colspan rowspan align scope valign width] thead time[datetime] tr u ul[type] var video[src poster height width] wbr math[display] mfrac mi[mathvariant] mn mo mover mpadded mroot mrow ms mspace msqrt msub msubsup msup mtable mtd mtext mtr munder munderover',
    ),
    attributes: words('dir draggable hidden lang role title'),
  },
  Feedbin: {
    source: 'feedbin/feedbin: app/models/content_formatter.rb',
    version: '2026-08-12',
    dropped: words('script style iframe object embed'),
    elements: allowed(
      'h1 h2 h3 h4 h5 h6 br b i strong em a[href] pre code img[src] tt div ins[cite] del[cite] sup sub p ol ul table thead tbody tfoot blockquote[cite] dl dt dd kbd q[cite] samp var hr ruby rt rp li tr td[align] th[align] s strike summary details figure figcaption audio[src] video[src poster] source[src] small',
    ),
    attributes: words(
      'abbr alt border cite colspan datetime dir headers height hreflang id label lang name open rel rowspan scope span start summary title type valign value width',
    ),
  },
  Folo: {
    source: 'RSSNext/Folo: packages/internal/utils/src/html.ts, on the schema of hast-util-sanitize',
    version: '2026-04-14',
    dropped: ['script'],
    elements: allowed(
      'a[href] b blockquote[cite] br code[class] dd del[cite] details div dl dt em h1 h2 h3 h4 h5 h6 hr i img[src] input ins[cite] kbd li ol p picture pre q[cite] rp rt ruby s samp section small source[src type] span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var math video[src poster] figure',
    ),
    attributes: words(
      'abbr align alt border cite colspan datetime dir headers height hreflang id label lang name open rel rowspan scope span start summary title type valign value width',
    ),
    idPrefix: 'user-content-',
  },
  NetNewsWire: {
    source: 'Ranchero-Software/NetNewsWire: Shared/Article Rendering/main.js',
    version: '2026-08-22',
    dropped: words('script style'),
    elements: undefined,
    attributes: undefined,
  },
};
