/* What stands around the sheet: whose desk it is, whether it is connected, what happened last, the three numbers. */
import { button, called, drawing, el, part, say } from './dom.js';
import { clock } from './times.js';
import { name } from './words.js';

const SHOWN = 8;
const LISTED = ['ENTRY', 'EXIT', 'CARD', 'PAID'];

export function head({ device }) {
  const isReady = device.isReady;
  const desk = device.desk?.name ?? '';
  part('title').textContent = isReady ? (isWide() ? name(device.assembly.name) : say('desk.title', desk)) : say('title');
  part('subtitle').textContent = isReady ? [isWide() ? desk : '', device.operator].filter(Boolean).join(', ') : '';
  document.title = isReady ? `${say('desk.title', desk)} · ${name(device.assembly.name)}` : say('title');
}

const isWide = () => matchMedia('(min-width: 1000px)').matches;

export function status({ device, queue, sync }) {
  const waiting = queue.waiting().length;
  const [kind, icon, text] = !device.isReady
    ? device.locked && device.locked !== 'OUT'
      ? ['no', 'icon-no', say('status.locked')]
      : ['', null, '']
    : sync.online
      ? ['ok', 'icon-ok', say('status.online')]
      : ['wait', 'icon-wait', waiting > 0 ? say('status.waiting', waiting) : say('status.offline')];
  const pill = part('status');
  if (pill.textContent !== text) {
    pill.className = `pill ${kind}`;
    pill.replaceChildren(...(text ? [drawing(icon), text] : []));
  }
}

/** How many conflicts this desk has to settle. */
export function trouble({ sync, device }, onOpen) {
  const mine = device.isReady ? sync.conflicts.filter((it) => it.mine).length : 0;
  const pill = part('trouble');
  pill.hidden = mine === 0;
  pill.textContent = mine === 1 ? say('conflict.one') : say('conflict.many', mine);
  pill.onclick = onOpen;
}

export function counts(desk) {
  const { votes, disputed, guests, expected } = desk.counts;
  const shown = [
    [votes, say('count.votes')],
    disputed > 0 && [disputed, say('count.disputed'), 'disputed'],
    [guests, say('count.guests')],
    [Math.max(0, expected), say('count.expected')],
  ].filter(Boolean);
  part('counts').replaceChildren(...shown.map(([value, label, kind]) =>
    el('div', { class: kind }, el('dt', { text: label }), el('dd', { text: String(value) }))));
}

/** What this desk did last, each with a way back. */
export function recent({ queue, desk }, onUndo) {
  const shown = queue.newest.filter((it) => LISTED.includes(it.event.act)).slice(0, SHOWN);
  part('recent').replaceChildren(...shown.map((entry) => el('li', {}, row(entry, desk, onUndo))));
}

/** One act in a row; with a way back where there is one to give. */
export function row(entry, desk, onUndo) {
  return el('div', { class: `row${desk.isAnnulled(entry) ? ' is-gone' : ''}` },
    el('span', { class: 'initials', text: initials(entry.about.name), 'aria-hidden': 'true' }),
    el('div', { class: 'grow' }, el('b', { text: entry.about.name }), el('small', { text: what(entry, desk) })),
    onUndo && desk.canAnnul(entry) && undo(entry, onUndo));
}

export function undo(entry, onUndo) {
  const back = button('', () => onUndo(entry), { class: 'icon', 'aria-label': say('undo.of', entry.about.name) });
  back.append(drawing('icon-undo'));
  return back;
}

/** Such as "9.40 Uhr, Karte 213". */
export function what(entry, desk) {
  const { act, card, at, reason } = entry.event;
  const did = act === 'ENTRY' && card ? say('act.card', card) : act === 'CARD' ? say('act.newcard', card) : say(`act.${act.toLowerCase()}`);
  const state = desk?.isAnnulled(entry)
    ? say('state.annulled')
    : entry.outcome === 'REFUSED' || (entry.code && !entry.event.offline)
      ? say('state.refused')
      : entry.state === 'waiting'
        ? say('state.waiting')
        : '';
  return [clock(at), reason === 'GUEST' ? say('act.guest') : did, state].filter(Boolean).join(', ');
}

export function initials(text) {
  return text.split(/\s+/).filter(Boolean).map((it) => it[0]).filter((_, at, all) => at === 0 || at === all.length - 1).join('').toUpperCase();
}

export const initialsOf = (person) => initials(called(person));
