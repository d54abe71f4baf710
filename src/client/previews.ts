import styles from './previews.css?inline';
import { placeAt } from './place-at.ts';
import { addStyles } from './styles.ts';

/** How long a pointer has to rest on a link before something is shown, in milliseconds. */
const REST = 350;

/** How long it stays when the pointer has left, so that it can be reached. */
const STAY = 200;

/** Letters of an answer that a preview shows. */
const LENGTH = 220;

interface Preview {
  title: string;
  text: string;
}

const cache = new Map<string, Promise<Preview | undefined>>();

/**
 * Shows what a link to another answer, essay or note leads to: its words and the beginning of its text, to whoever rests on
 * it with a mouse or comes to it by keyboard. It can be reached with the pointer, and goes away with Escape
 * (WCAG 2.2, 1.4.13).
 */
export function showPreviews(): void {
  addStyles(styles);
  let timer: ReturnType<typeof setTimeout>;
  let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined;

  const hide = () => {
    clearTimeout(timer);
    shown?.link.removeAttribute('aria-describedby');
    shown?.box.remove();
    shown = undefined;
  };
  const later = (link: HTMLAnchorElement) => {
    if (shown?.link === link) {
      clearTimeout(timer);
      return;
    }
    hide();
    timer = setTimeout(
      () =>
        void previewOf(link).then((preview) => {
          if (!preview || !(link.matches(':hover') || document.activeElement === link)) return;
          hide();
          shown = { link, box: show(link, preview) };
        }),
      REST,
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, STAY);
  };

  /** What somebody at the keyboard waits for, or reads, does not end because a mouse lies about. */
  const isHeldByFocus = () =>
    document.activeElement?.matches('.prose a:focus-visible') === true &&
    (shown === undefined || shown.link === document.activeElement);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('.prose a');
    if (link && leadsToText(link)) later(link);
    else if (event.target.closest('.preview')) clearTimeout(timer);
    else if (isHeldByFocus()) return;
    else if (shown) soon();
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = target instanceof HTMLAnchorElement && target.closest('.prose') ? target : undefined;
    if (link?.matches(':focus-visible') && leadsToText(link)) later(link);
    else hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function leadsToText(link: HTMLAnchorElement): boolean {
  if (
    link.origin !== location.origin ||
    link.matches('.figure a, .permalink, [data-footnote-ref], [data-footnote-backref]')
  )
    return false;
  return /\/(essays|notes)\/[^/]+\/([^/]+\/)?$/.test(link.pathname);
}

function previewOf(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const anchor = decodeURIComponent(link.hash.slice(1));
  const here = link.pathname === location.pathname ? document.getElementById(anchor) : null;
  if (here) return Promise.resolve(previewHere(here));
  const address =
    link.pathname + (anchor && /\/essays\//.test(link.pathname) ? `${link.hash.slice(1)}/` : '');
  const preview = cache.get(address) ?? fetchPreview(address);
  cache.set(address, preview);
  return preview;
}

function previewHere(heading: HTMLElement): Preview | undefined {
  const rest = heading.closest('.heading') ?? heading;
  let next = rest.nextElementSibling;
  while (next && next.tagName !== 'P') next = next.nextElementSibling;
  return { title: heading.textContent.trim(), text: shorten(next?.textContent ?? '') };
}

/** The Markdown of a page has its title in the first line; the first paragraph of prose comes after it. */
async function fetchPreview(address: string): Promise<Preview | undefined> {
  try {
    const response = await fetch(`${address.replace(/\/$/, '')}.md`);
    if (!response.ok) return undefined;
    const [title = '', ...blocks] = (await response.text()).split(/\n\n+/);
    const text = blocks.find((block) => /^[\p{L}\p{N}“"‘'(*_[]/u.test(block)) ?? '';
    return { title: plain(title.replace(/^#\s*/, '')), text: shorten(plain(text)) };
  } catch {
    return undefined;
  }
}

/** Markdown as words: links without their addresses, no marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)|[*_`]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= LENGTH ? folded : `${folded.slice(0, LENGTH).replace(/\s+\S*$/, '')} …`;
}

function show(link: HTMLAnchorElement, { title, text }: Preview): HTMLElement {
  const box = document.createElement('div');
  box.className = 'preview no-print';
  box.id = 'preview';
  box.role = 'tooltip';
  const heading = document.createElement('strong');
  heading.textContent = title;
  const words = document.createElement('span');
  words.textContent = text;
  box.append(heading, words);
  document.body.append(box);
  link.setAttribute('aria-describedby', box.id);
  const [at, own] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - own.width - 8));
  const below = at.bottom + own.height + 8 < innerHeight;
  placeAt(box, left, below ? at.bottom + 6 : at.top - own.height - 6);
  return box;
}
