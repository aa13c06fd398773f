/* All that this device did, as far back as it knows. */
import { button, el, say } from './dom.js';
import { row } from './frame.js';
import { show } from './panel.js';

const MOST = 200;

export function showLog({ queue, desk }, onUndo, onBack) {
  const back = button(say('back'), onBack, { class: 'act' });
  const entries = queue.newest.slice(0, MOST);
  show('list', [
    el('h1', { text: say('log') }),
    entries.length === 0 && el('p', { text: say('log.none') }),
    el('ul', { class: 'rows' }, ...entries.map((it) => el('li', {}, row(it, desk, onUndo)))),
    el('div', { class: 'acts' }, back),
  ], back);
}
