import { cannotCopy } from '../i18n/words.ts';

/** Shows a text, selected, in a field that goes away with the focus or with Escape. */
export function showCopyField(text: string): void {
  const before = document.activeElement;
  const label = document.createElement('label');
  label.className = 'announcement copy-field no-print';
  const field = Object.assign(document.createElement('input'), { readOnly: true, value: text });
  field.addEventListener('blur', () => label.remove());
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.blur();
    if (before instanceof HTMLElement) before.focus();
  });
  label.append(cannotCopy, field);
  document.body.append(label);
  field.select();
}
