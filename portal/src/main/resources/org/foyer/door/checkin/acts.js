/* The buttons under a person. The first is the one that Enter takes. */
import { button, called, el, say } from './dom.js';

/** A click so soon after the sheet appeared was meant for the one before it, in milliseconds. */
const TOO_SOON = 250;
const HIGHEST = 999_999;

/** @returns the row of buttons for the verdict */
export function acts(person, verdict, { desk, roll, on }) {
  const one = new Once(on.confirm);
  const card = desk.nextCard();
  const entry = (more) => () => one.act({ act: 'ENTRY', attendee: person.id, ...more });
  const other = () => fieldInstead(row, desk, person, (number) => one.act({ act: 'ENTRY', attendee: person.id, card: number }));
  const pay = verdict.ifPaid > 0 && act(say('do.paid', verdict.ifPaid), () => one.act({ act: 'PAID', attendee: person.id }));
  const refuse = () => one.act({ act: 'REFUSED', attendee: person.id, reason: verdict.why[0] ?? 'NOT_ENTITLED' });
  const rows = {
    vote: () => [
      card === null ? main(say('do.card.which'), other) : main(say('do.card', card), entry({ card })),
      act(say('do.nocard'), entry({})),
      card !== null && act(say('do.card.other'), other),
    ],
    attend: () => [main(say('do.attend'), entry({})), pay],
    guest: () => [main(say('do.guest.in'), entry({}))],
    // nobody whom the rules keep out comes in by mistake: it is a decision of the desk, so it is told as a fact
    no: () => (roll.guests
      ? [main(say('do.guest'), entry({ reason: 'GUEST', offline: true })), pay, act(say('do.send'), refuse)]
      : [main(say('do.send'), refuse), pay]),
    in: () => [
      verdict.votes > 0
        ? main(say('do.newcard'), () => fieldInstead(row, desk, person, (number) => one.act({ act: 'CARD', attendee: person.id, card: number })))
        : main(say('back'), on.leave),
      act(say('do.exit'), () => one.act({ act: 'EXIT', attendee: person.id })),
    ],
    elsewhere: () => [main(say('do.elsewhere', verdict.label), on.leave), act(say('do.anyway'), on.anyway)],
  };
  const row = el('div', { class: 'acts' }, ...rows[verdict.is]().filter(Boolean));
  one.row = row;
  return row;
}

/** One sheet, one act: a second tap, a held key or a tap that was meant for the sheet before do nothing. */
class Once {
  #confirm;
  #begun = performance.now();
  #nonce = crypto.randomUUID();
  #isDone = false;
  row = null;

  constructor(confirm) {
    this.#confirm = confirm;
  }

  act(event) {
    if (this.#isDone || performance.now() - this.#begun < TOO_SOON) {
      return;
    }
    this.#isDone = true;
    this.row.querySelectorAll('button, input').forEach((it) => (it.disabled = true));
    this.#confirm({ nonce: this.#nonce, ...event });
  }
}

function main(text, onclick) {
  return button(text, onclick, { class: 'act main' });
}

function act(text, onclick) {
  return button(text, onclick, { class: 'act' });
}

/** Asks for the number of a voting card in the place of the buttons. */
function fieldInstead(row, desk, person, onNumber) {
  const before = [...row.children];
  const wrong = el('span', { class: 'wrong', id: 'card-wrong', role: 'alert' });
  const field = el('input', { id: 'card', inputmode: 'numeric', autocomplete: 'off', value: String(desk.nextCard() ?? ''), 'aria-describedby': 'card-wrong' });
  const form = el('form', { class: 'card-field', novalidate: '' },
    el('label', {}, say('card.label'), field),
    el('button', { type: 'submit', class: 'act main', text: say('card.give') }),
    button(say('back'), () => (row.replaceChildren(...before), before[0].focus()), { class: 'act' }),
    wrong);
  form.onsubmit = (event) => {
    event.preventDefault();
    const number = Number(field.value.trim());
    const problem = checked(number, desk, person);
    wrong.textContent = problem ?? '';
    field.toggleAttribute('aria-invalid', Boolean(problem));
    if (problem) {
      field.focus();
    } else {
      onNumber(number);
    }
  };
  row.replaceChildren(form);
  field.focus();
  field.select();
}

function checked(number, desk, person) {
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST) {
    return say('card.wrong');
  }
  const holder = desk.holder(number);
  return holder && holder.id !== person.id ? say('card.taken', number, called(holder)) : null;
}
