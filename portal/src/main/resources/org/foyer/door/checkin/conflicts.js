/* What two desks did and what cannot both be right, by name, with the ways to settle it. */
import { button, el, say } from './dom.js';
import { show } from './panel.js';
import { clock } from './times.js';

const WAYS = {
  TWICE_IN: ['SAME_PERSON', 'OTHER_PERSON'],
  CARD_TWICE: ['CARD_CORRECTED', 'CARD_TAKEN_BACK'],
  CARD_WITHOUT_VOTE: ['CARD_TAKEN_BACK', 'CARD_CORRECTED'],
};

/** Which conflicts there are, to tell whether it is still the same ones. */
export const signature = (conflicts) => conflicts.map((it) => it.id).join();

/** @param onSettle (conflict, reason, card) @param onBack */
export function showConflicts(conflicts, onSettle, onBack) {
  const sorted = conflicts.toSorted((one, other) => Number(other.mine) - Number(one.mine));
  const back = button(say('back'), onBack, { class: 'act' });
  show('list', [
    el('h1', { text: say('conflicts') }),
    el('p', { text: sorted.length > 0 ? say('conflicts.hint') : say('conflicts.none') }),
    el('div', { class: 'conflicts', 'data-shown': signature(conflicts) }, ...sorted.map((it) => conflict(it, onSettle))),
    el('div', { class: 'acts' }, back),
  ], back);
}

function conflict(it, onSettle) {
  const where = it.desks.map(({ name, at }) => say('conflict.at', name ?? say('portal'), clock(at)));
  const ways = it.mine
    ? el('div', { class: 'ways' }, ...WAYS[it.kind].map((reason) => way(it, reason, onSettle)))
    : el('p', { text: say('conflict.theirs') });
  return el('article', { class: 'conflict', 'data-kind': it.kind },
    el('h2', { text: [it.name, it.otherName].filter(Boolean).join(', ') }),
    el('p', { text: say(`conflict.${it.kind}`, it.card ?? '') }),
    el('p', { text: where.join('; ') }),
    ways);
}

function way(it, reason, onSettle) {
  if (reason !== 'CARD_CORRECTED') {
    return button(say(`settle.${reason}`, it.name), ({ currentTarget }) => ((currentTarget.disabled = true), onSettle(it, reason, null)), { class: 'act small' });
  }
  const field = el('input', { inputmode: 'numeric', autocomplete: 'off', 'aria-label': say('settle.CARD_CORRECTED', it.name) });
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const form = el('form', { class: 'card-field' },
    el('label', {}, say('settle.CARD_CORRECTED', it.name), field), el('button', { type: 'submit', class: 'act small', text: say('settle.correct') }), wrong);
  form.onsubmit = (event) => {
    event.preventDefault();
    const number = Number(field.value.trim());
    wrong.textContent = Number.isInteger(number) && number > 0 ? '' : say('card.wrong');
    if (!wrong.textContent) {
      form.querySelector('button').disabled = true;
      onSettle(it, reason, number);
    }
  };
  return form;
}
