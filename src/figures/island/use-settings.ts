import { useEffect, useState } from 'preact/hooks';

/** A figure's settings: those in the page's address if they are there and make sense, else those it was sent with. */
export function useSettings<S>(
  figure: string,
  initial: S,
  decode: (text: string) => S | undefined,
): [S, (settings: S) => void] {
  const [settings, setSettings] = useState(initial);
  // Only once hydrated: the page was made without knowing its query, and both have to begin alike.
  useEffect(() => {
    const text = new URLSearchParams(location.search).get(figure);
    const linked = text === null ? undefined : decode(text);
    if (linked) setSettings(linked);
  }, []);
  return [settings, setSettings];
}
