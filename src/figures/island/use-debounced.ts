import { useEffect, useState } from 'preact/hooks';

/** How long a value has to rest before it is read out; shorter, and a screen reader hears every step of a slider. */
const REST = 600;

/** A value once it has come to rest, for live regions. The first one is never announced: the page says it already. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState('');
  const [first] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value === first && settled === '' ? '' : value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Whether the island answers yet: false in the page as it was sent, true once its script runs. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}
