/* Shows a verdict: shape, word, who, why, tariff, how fresh the answer is. */
import { tariff } from './tariff.js';
import { day, moment, price } from './times.js';
import { name, number, word } from './words.js';

const GLYPHS = { good: 'glyph-good', bad: 'glyph-bad', unknown: 'glyph-unknown', unsure: 'glyph-unsure', mixed: 'glyph-unsure' };
const root = () => document.getElementById('verdict');

export function show(verdict, pack, hut, freshness) {
  const view = root();
  view.className = `verdict is-${verdict.is}`;
  part('verdict-glyph').replaceChildren(document.getElementById(GLYPHS[verdict.is]).content.cloneNode(true));
  part('verdict-hut').textContent = hut ? name(hut.name) : word('hut.scan.title');
  part('verdict-fresh').textContent = freshness;
  const household = verdict.people.length > 1;
  view.classList.toggle('is-household', household);
  part('verdict-word').textContent = word(`hut.scan.is.${verdict.is}`);
  const alone = verdict.people[0];
  part('verdict-who').textContent = household ? counted(verdict) : who(verdict, alone);
  part('verdict-facts').textContent = household || !alone ? '' : facts(alone, pack);
  part('verdict-why').textContent = why(verdict);
  part('verdict-people').replaceChildren(...(household ? verdict.people.map((it) => row(it, pack, hut)) : []));
  pay(household ? verdict.people : [alone ?? { is: verdict.is }], pack, hut);
  view.hidden = false;
}

export function hide() {
  root().hidden = true;
}

export function isShown() {
  return !root().hidden;
}

const part = (id) => document.getElementById(id);

/** A name is there to be compared with a face; where nothing is valid, there is nothing to compare. */
function who(verdict, alone) {
  return alone && (verdict.is === 'good' || verdict.is === 'unsure') ? alone.name : word(`hut.scan.short.${verdict.why}`);
}

function facts(person, pack) {
  const unit = name(pack?.units.get(person.unit));
  return [number(person.number), unit].filter(Boolean).join(', ');
}

function why(verdict) {
  const at = verdict.issued ? moment(verdict.issued) : '';
  return word(`hut.scan.why.${verdict.why}`, at, verdict.expires ? day(verdict.expires - 1) : '');
}

function counted(verdict) {
  const good = verdict.people.filter((it) => it.is === 'good').length;
  return word('hut.scan.household', good, verdict.people.length);
}

function row(person, pack, hut) {
  const item = document.createElement('li');
  const mark = document.createElement('span');
  mark.className = 'mark';
  mark.append(document.getElementById(GLYPHS[person.is]).content.cloneNode(true));
  const who = document.createElement('span');
  who.className = 'who';
  who.append(strong(person.name), small(`${word(`hut.scan.is.${person.is}`)} · ${facts(person, pack)}`));
  const costs = document.createElement('span');
  costs.className = 'costs';
  if (pack) {
    const charged = tariff(pack, hut, person);
    costs.append(small(name(charged.name)), strong(charged.price === undefined ? '' : price(charged.price, charged.currency)));
  }
  item.className = `is-${person.is}`;
  item.append(mark, who, costs);
  return item;
}

function strong(text) {
  return Object.assign(document.createElement('b'), { textContent: text });
}

function small(text) {
  return Object.assign(document.createElement('small'), { textContent: text });
}

/** The tariff of one person, or the sum of a household. */
function pay(people, pack, hut) {
  const line = part('verdict-tariff');
  line.hidden = !pack;
  if (!pack) {
    return;
  }
  const charged = people.map((it) => tariff(pack, hut, it));
  const guest = people.length === 1 && (people[0].is === 'unknown' || people[0].is === 'unsure');
  const called = people.length > 1 ? word('hut.scan.together') : name(charged[0].name);
  part('tariff-name').textContent = guest ? word('hut.scan.until.clear', called) : called;
  const known = charged.every((it) => it.price !== undefined);
  part('tariff-price').textContent = known
    ? price(charged.reduce((sum, it) => sum + it.price, 0), charged[0].currency)
    : hut
      ? word('hut.scan.no.price')
      : '';
}
