/* Shows a code as large and as bright as the screen can: white, over everything, and the screen stays on. */
import { drawing, make } from './draw.js';

let lock = null;

/** A browser that cannot keep the screen on, or may not, as on a low battery, shows the code all the same. */
async function stayAwake() {
  lock = await navigator.wakeLock?.request('screen').catch(() => null) ?? null;
}

export function bright(code, label, name, words) {
  const dialog = make('dialog', 'foyer-bright');
  dialog.setAttribute('aria-label', name);
  const close = make('button', 'foyer-bright-close', words.close);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const sheet = make('div', 'foyer-bright-code', drawing(code, label));
  dialog.append(make('strong', 'foyer-bright-name', name), sheet, make('p', 'foyer-bright-hint', words.brightness), close);
  const again = () => document.visibilityState === 'visible' && stayAwake();
  document.addEventListener('visibilitychange', again);
  dialog.addEventListener('close', () => {
    document.removeEventListener('visibilitychange', again);
    lock?.release();
    lock = null;
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  stayAwake();
  /** Puts another code into the open dialog. */
  return { show: (next) => sheet.replaceChildren(drawing(next, label)), isOpen: () => dialog.open };
}
