import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a preset takes to appear, in milliseconds. */
const MOVE = 250;

/** What an island can do with its settings. */
export interface SettingsControl<S> {
  settings: S;
  /** Shows some settings at once. */
  set: (settings: S) => void;
  /** Moves to some settings, unless the reader prefers reduced motion. */
  moveTo: (settings: S) => void;
  /** Moves to the settings that the page was sent with. */
  reset: () => void;
  /** False in the page as it was sent, true once the script runs. */
  hydrated: boolean;
}

interface Options<S> {
  /** The figure's name in addresses, which is that of its query parameter. */
  figure: string;
  /** The settings that the page was sent with. */
  initial: S;
  decode: (text: string) => S | undefined;
  /** Settings on the way from one to another; without it presets appear at once. */
  between?: (from: S, to: S, part: number) => S;
}

/** A figure's settings: those in the page's address if they are valid, else those that the page was sent with. */
export function useSettings<S>({ figure, initial, decode, between }: Options<S>): SettingsControl<S> {
  const [settings, setSettings] = useState(initial);
  const [hydrated, setHydrated] = useState(false);
  const frame = useRef(0);
  // Only once hydrated: the page was made without knowing its query, and both have to begin alike.
  useEffect(() => {
    const text = new URLSearchParams(location.search).get(figure);
    const linked = text === null ? undefined : decode(text);
    if (linked) setSettings(linked);
    setHydrated(true);
  }, []);
  const set = (next: S) => {
    cancelAnimationFrame(frame.current);
    setSettings(next);
  };
  const moveTo = (target: S) => {
    if (!between || matchMedia('(prefers-reduced-motion: reduce)').matches) return set(target);
    cancelAnimationFrame(frame.current);
    const start = performance.now();
    const step = (now: number) => {
      // The first frame may have begun before the press.
      const part = Math.max(0, (now - start) / MOVE);
      setSettings(part < 1 ? between(settings, target, part) : target);
      if (part < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
  return { settings, set, moveTo, reset: () => moveTo(initial), hydrated };
}
