/* Somebody at the desk: who it is, what they may, and the one act that follows. Identity first, confirm second. */
import { NoAnswer, Refused, call } from './api.js';
import { button, called, drawing, el, say, unitOf } from './dom.js';
import { facts, show } from './panel.js';
import { acts } from './acts.js';
import { badge } from './badge.js';
import { clock, day } from './times.js';
import { word, number } from './words.js';

const GLYPHS = { vote: 'vote', attend: 'attend', guest: 'attend', no: 'no', in: 'in', elsewhere: 'in' };
const PHOTO = 5_000;

/**
 * @param verdict of verdict.js
 * @param hints {note: a key of a word about the card, said: a sentence} or nothing
 * @param on what happens: confirm(event, what), leave(), others(person), anyway()
 */
export function showPerson(person, verdict, { roll, desk, device, sync, hints = {}, on }) {
  const namesakes = roll.namesakes(person);
  const photo = el('img', { alt: say('photo.of', called(person)), hidden: true });
  const row = acts(person, verdict, { desk, roll, on });
  show(verdict.is, [
    el('div', { class: 'top', role: 'alert' },
      el('span', { class: 'glyph' }, drawing(`glyph-${GLYPHS[verdict.is]}`)), el('b', { text: title(person, verdict) }), leaving(on)),
    verdict.is === 'no' && el('div', { class: 'stripe' }),
    el('div', { class: 'person' }, el('div', {}, el('h1', { text: called(person) }), ...sentences(person, verdict, hints)), photo),
    facts([
      { label: person.kind === 'MEMBER' ? say('fact.unit') : say('fact.kind'), value: person.kind === 'MEMBER' ? unitOf(roll, person) : say(`kind.${person.kind}`) },
      (verdict.votes > 0 || verdict.carried > 0) && { label: say('fact.votes'), value: votes(verdict), strong: true },
      verdict.presence?.card && { label: say('fact.card'), value: verdict.presence.card },
      person.number && { label: say('fact.number'), value: number(person.number) },
      namesakes.length > 0 && { label: say('fact.namesakes'), value: button(namesakes.length === 1 ? say('namesake.one') : say('namesake.many', namesakes.length), () => on.others(person), { class: 'link' }) },
      verdict.is === 'in' && sync.online && { label: say('fact.badge'), value: button(say('badge.print'), () => badge(person, device), { class: 'link' }) },
      namesakes.length > 0 && person.birth && { label: say('fact.birth'), value: day(person.birth) },
    ]),
    row,
  ], row.firstElementChild);
  if (person.photo && sync.online) {
    portray(person, device, photo);
  }
}

function leaving(on) {
  const leave = button('', on.leave, { class: 'icon leave', 'aria-label': say('back') });
  leave.append(drawing('icon-leave'));
  return leave;
}

function title(person, verdict) {
  if (verdict.is === 'guest') {
    return say(`kind.${person.kind}`);
  }
  return say(`is.${verdict.is}`);
}

function votes({ votes, carried }) {
  return carried > 0 ? say('fact.votes.carried', votes, carried) : votes;
}

function sentences(person, verdict, { note, said }) {
  const lines = [];
  if (verdict.is === 'in') {
    const { at, desk } = verdict.presence;
    lines.push(desk ? say('in.since', clock(at), desk) : at ? say('in.since.portal', clock(at)) : say('in.already'));
  } else if (verdict.is === 'elsewhere') {
    lines.push(say('elsewhere.why', verdict.label));
  } else if (verdict.is === 'attend' || verdict.is === 'no') {
    lines.push(...verdict.why.flatMap((code) => [strong(rule(code, 'door')), rule(code, 'desk')]));
  }
  if (verdict.left) {
    lines.push(say('was.in'));
  }
  if (note) {
    lines.push(say(note));
  }
  if (said) {
    lines.push(said);
  }
  return lines.filter(Boolean).map((line) => (typeof line === 'string' ? el('p', { class: 'sub', text: line }) : line));
}

const strong = (text) => text && el('p', { class: 'sub' }, el('b', { text }));

/** The words of a rule for the door; a rule that this app has no words for yet is named by its code. */
export function rule(code, kind) {
  const key = `voting.rule.${code}.${kind}`;
  const text = word(key);
  return text === key ? (kind === 'door' ? code : '') : text;
}

async function portray(person, device, photo) {
  try {
    const answer = await call(`photos/${person.id}`, { token: device.token, patience: PHOTO });
    photo.src = URL.createObjectURL(await answer.blob());
    photo.onload = () => ((photo.hidden = false), URL.revokeObjectURL(photo.src));
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Refused)) {
      throw error;
    }
    console.info('No picture', error);
  }
}

/** A code that leads to nobody. @param on what happens: search(name), refuse(code), leave() */
export function showNobody({ code, name, text }, on) {
  const isKnown = ['CARD_REVOKED', 'CARD_EXPIRED', 'FORGED', 'NOT_ON_ROLL', 'NOT_A_MEMBER', 'UNKNOWN'].includes(code);
  const key = isKnown ? code : 'UNKNOWN';
  const isShort = /^[\w -]{1,40}$/.test(text);
  const next = button(say('nobody.search'), () => on.search(name), { class: 'act main' });
  show('unknown', [
    el('div', { class: 'top', role: 'alert' },
      el('span', { class: 'glyph' }, drawing('glyph-unknown')), el('b', { text: say(`nobody.${key}`) }), leaving(on)),
    el('div', { class: 'person' }, el('div', {}, el('h1', { text: name || (isShort ? text : say('nobody.code')) }), el('p', { class: 'sub', text: say(`nobody.${key}.desk`) }))),
    el('div', { class: 'acts' }, next, button(say('nobody.send'), () => on.refuse(key), { class: 'act' })),
  ], next);
}
