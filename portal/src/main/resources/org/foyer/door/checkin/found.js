/* The people who fit what was typed, or the holders on one card. */
import { called, el, part, say, unitOf } from './dom.js';
import { initialsOf } from './frame.js';
import { show, whisper } from './panel.js';
import { day } from './times.js';
import { number } from './words.js';

/** @param people @param title of the list @param onPerson with the one that was chosen */
export function showFound(people, title, { roll, desk }, onPerson) {
  const rows = people.map((it) => el('li', {}, row(it, roll, desk, onPerson)));
  show('list', [
    el('h1', { text: title }),
    rows.length > 0 ? el('ul', { class: 'rows' }, ...rows) : el('p', { class: 'sub', text: say('found.none.hint') }),
  ]);
  whisper(title);
}

function row(person, roll, desk, onPerson) {
  const isIn = desk.presence(person.id)?.in;
  const known = [unitOf(roll, person), person.number && number(person.number), person.birth && day(person.birth)].filter(Boolean);
  const line = el('button', { type: 'button', class: 'row', onclick: () => onPerson(person) },
    el('span', { class: 'initials', text: initialsOf(person), 'aria-hidden': 'true' }),
    el('span', { class: 'grow' }, el('b', { text: called(person) }), el('small', { text: known.join(', ') })),
    isIn && el('span', { class: 'pill wait', text: say('found.in') }));
  line.onkeydown = (event) => move(event, line);
  return line;
}

/** Up and down between the field and the rows. */
export function move(event, from) {
  const lines = [part('search'), ...document.querySelectorAll('.panel.is-list button.row')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = step && lines[lines.indexOf(from) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
