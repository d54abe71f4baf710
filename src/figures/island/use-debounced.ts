import { useEffect, useState } from 'preact/hooks';

/** How long a value has to rest before it is read out; shorter, and a screen reader hears every step of a slider. */
const REST = 600;

/** A value once it has come to rest, for live regions. The first one is never announced: the page says it already. */
export function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState('');
  const [first] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value === first && debounced === '' ? '' : value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return debounced;
}
