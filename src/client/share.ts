/** Shows the button that hands the page to the system's own way of sharing, where there is one. */
export function offerToShare(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { share: title = document.title, url = location.href } = button.dataset;
    // A reader who thinks better of it rejects the promise, which is no problem.
    navigator.share({ title, url }).catch(() => undefined);
  });
}
