/* What comes up over the desk: the menu, and the question why something is taken back. */
import { button, el, part, say } from './dom.js';
import { what } from './frame.js';
import { clock } from './times.js';
import { languageNow, name } from './words.js';

const REASONS = ['MISTAKE', 'OTHER_PERSON', 'LEFT', 'OTHER'];

function open(...content) {
  const sheet = part('sheet');
  sheet.replaceChildren(...content.filter(Boolean));
  sheet.showModal();
  return sheet;
}

export function close() {
  part('sheet').close();
}

const closing = (act) => () => (close(), act());

/** @param on what the buttons do: conflicts, log, recent, out, language, sound */
export function menu({ device, sync, queue, languages, sound }, on) {
  const waiting = queue.waiting().length;
  const language = el('select', { onchange: ({ target }) => (close(), on.language(target.value)) },
    ...Object.keys(languages).map((it) => el('option', { value: it, text: languages[it]['door.app.own.name'], selected: it === languageNow() })));
  const told = device.isReady
    ? [
      [say('menu.assembly'), name(device.assembly.name)],
      [say('menu.desk'), device.desk.name],
      [say('menu.operator'), device.operator || '–'],
      [say('menu.roll'), sync.rollAt ? clock(sync.rollAt) : say('menu.roll.none')],
      [say('menu.queue'), waiting === 0 ? say('menu.queue.none') : say('menu.queue.some', waiting)],
      [say('menu.until'), clock(device.expiresAt)],
    ]
    : [];
  open(
    el('h2', { id: 'sheet-title', text: say('menu') }),
    told.length > 0 && el('dl', { class: 'told' }, ...told.flatMap(([key, value]) => [el('dt', { text: key }), el('dd', { text: value })])),
    el('label', {}, say('menu.language'), language),
    el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: sound, onchange: ({ target }) => on.sound(target.checked) }), say('menu.sound')),
    device.isReady && button(say('conflicts'), closing(on.conflicts), { class: 'act small' }),
    button(say('log'), closing(on.log), { class: 'act small' }),
    device.isReady && button(say('menu.out'), closing(on.out), { class: 'act small' }),
    button(say('close'), close, { class: 'act main' }));
}

/** Asks whether the device is to leave the desk. */
export function leaving(waiting, onYes) {
  const stay = button(say('out.stay'), close, { class: 'act main' });
  open(
    el('h2', { id: 'sheet-title', text: say('out.title') }),
    el('p', { text: waiting > 0 ? say('out.waiting', waiting) : say('out.sure') }),
    stay,
    waiting === 0 && button(say('menu.out'), closing(onYes), { class: 'act small' }));
  stay.focus();
}

/** Asks why an act is taken back. */
export function annulling(entry, desk, onReason) {
  const note = el('input', { maxLength: 200, autocomplete: 'off' });
  const typed = el('label', {}, say('annul.note'), note);
  const choices = REASONS.map((it, place) =>
    el('label', { class: 'check' }, el('input', { type: 'radio', name: 'reason', value: it, checked: place === 0 }), say(`annul.${it}`)));
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const form = el('form', {}, el('fieldset', {}, el('legend', { text: say('annul.why') }), ...choices), typed, wrong,
    el('button', { type: 'submit', class: 'act main', text: say('annul.do') }), button(say('back'), close, { class: 'act small' }));
  form.onsubmit = (event) => {
    event.preventDefault();
    const reason = new FormData(form).get('reason');
    if (reason === 'OTHER' && note.value.trim() === '') {
      wrong.textContent = say('annul.note.missing');
      note.focus();
      return;
    }
    close();
    onReason(reason, note.value.trim() || null);
  };
  open(el('h2', { id: 'sheet-title', text: say('annul.title', entry.about.name) }), el('p', { text: what(entry, desk) }), form);
}
