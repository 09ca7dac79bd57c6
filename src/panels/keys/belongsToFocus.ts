/** Elements that a key belongs to before the desk hears of it. */
const TYPING = 'input, select, textarea, [contenteditable]';
/** Elements that Enter and the space bar press. */
const PRESSABLE = 'button, a, summary, [role="tab"]';

/** True when the key is meant for the element that has the focus. */
export function belongsToFocus(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (event.key === 'Escape') return false;
  if (target.closest(TYPING)) return true;
  return (event.key === 'Enter' || event.key === ' ') && target.closest(PRESSABLE) !== null;
}
