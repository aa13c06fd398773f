/* What has to be said although something else is on the sheet. It stays until somebody has read it. */
import { button, el, part, say } from './dom.js';

/** @param more {text, act} of a second button, or undefined */
export function notice(text, more) {
  const line = el('p', {}, el('span', { text }),
    more && button(more.text, () => (line.remove(), more.act())),
    button(say('notice.ok'), () => line.remove()));
  part('notices').append(line);
}

export function clearNotices() {
  part('notices').replaceChildren();
}
