/* Before the device belongs to a desk, and after it did: how to get a code, and what was not sent. */
import { NoAnswer, Refused } from './api.js';
import { button, el, say } from './dom.js';
import { row } from './frame.js';
import { show } from './panel.js';

/** The code in what was scanned or typed, or null: the address of the desk's QR code, or its end. */
export function codeIn(text) {
  return /(?:^|#|\/check-in\/?#?)([A-Za-z0-9_-]{6,120})$/.exec(text.trim())?.[1] ?? null;
}

/**
 * @param code of the address, or '' @param onCode (code, operator), which may fail
 * @param lens shows the camera's picture
 */
export function showEnrol({ device, queue, desk, code = '', operator = '', lens }, onCode) {
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const field = el('input', { autocomplete: 'off', autocapitalize: 'off', spellcheck: false, value: code, name: 'code' });
  const person = el('input', { autocomplete: 'name', maxLength: 80, value: operator, name: 'operator' });
  const send = el('button', { type: 'submit', class: 'act main', text: say('enrol.do') });
  const form = el('form', { class: 'form' },
    el('label', { hidden: code !== '' }, say('enrol.code'), field),
    el('label', {}, say('enrol.operator'), person),
    wrong, send, lens && button(say('enrol.scan'), lens, { class: 'act' }));
  form.onsubmit = async (event) => {
    event.preventDefault();
    const found = codeIn(field.value);
    if (!found) {
      wrong.textContent = say('enrol.code.missing');
      field.focus();
      return;
    }
    send.disabled = true;
    wrong.textContent = await said(() => onCode(found, person.value.trim()));
    send.disabled = false;
    field.parentElement.hidden = false;
  };
  const waiting = queue.waiting();
  show('form', [
    el('h1', { text: device.locked ? say(`locked.${device.locked}`) : say('enrol.title') }),
    el('p', { class: 'sub', text: device.locked ? say(`locked.${device.locked}.desk`) : code ? say('enrol.ready') : say('enrol.how') }),
    waiting.length > 0 && el('p', { text: say('locked.unsent', waiting.length) }),
    waiting.length > 0 && el('ul', { class: 'rows' }, ...waiting.map((it) => el('li', {}, row(it, desk, null)))),
    form,
  ], code ? person : field);
}

/** A sentence where it did not work, else nothing. */
async function said(attempt) {
  try {
    await attempt();
    return '';
  } catch (error) {
    if (error instanceof NoAnswer) {
      return say('enrol.no.network');
    }
    if (error instanceof Refused) {
      return say('enrol.unknown');
    }
    throw error;
  }
}
