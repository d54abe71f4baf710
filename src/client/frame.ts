/** Says something to the page that the frame stands in, in the form that Embedly reads, too. */
function say(message: { context: string; height?: number; link?: string }): void {
  parent.postMessage(JSON.stringify({ src: location.href, ...message }), '*');
}

new ResizeObserver(([body]) => {
  const [size] = body?.borderBoxSize ?? [];
  if (size) say({ context: 'iframe.resize', height: Math.ceil(size.blockSize) });
}).observe(document.body);

/** Links lead out of the frame, but for those inside it. A sandbox may keep them there; the page around it may then follow them. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
  // A figure has done what its own links ask for.
  if (
    !link ||
    event.defaultPrevented ||
    link.pathname === location.pathname ||
    event.button !== 0 ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  event.preventDefault();
  try {
    (top ?? window).location.href = link.href;
  } catch {
    if (!open(link.href)) say({ context: 'iframe.link', link: link.href });
  }
});
