/* The sheet in the middle: one thing at a time. */
import { el, part } from './dom.js';

/** @param kind that gives it its looks @param focus what has the focus then */
export function show(kind, content, focus) {
  const panel = part('panel');
  panel.className = `panel is-${kind}`;
  panel.replaceChildren(...content.filter(Boolean));
  panel.scrollTop = 0;
  focus?.focus({ preventScroll: true });
}

export function isShowing(kind) {
  return part('panel').classList.contains(`is-${kind}`);
}

/** What a screen reader says, without moving anything. */
export function whisper(text) {
  part('live').textContent = text;
}

/** Rows of facts under a name. */
export function facts(rows) {
  const shown = rows.filter((it) => it && it.value !== '' && it.value !== null && it.value !== undefined);
  return el('dl', { class: 'facts' }, ...shown.map(({ label, value, strong }) =>
    el('div', { class: strong ? 'strong' : undefined }, el('dt', { text: label }), el('dd', {}, value instanceof Node ? value : String(value)))));
}
