/* The badge of somebody in the room, as a page for a label printer. Made by the portal, so it takes a network. */
import { NoAnswer, Refused, call } from './api.js';
import { el, say } from './dom.js';
import { notice } from './notices.js';

const PATIENCE = 15_000;
const READ_BY_THEN = 60_000;

export async function badge(person, device) {
  try {
    const answer = await call(`badges/${person.id}?paper=label`, { token: device.token, patience: PATIENCE });
    const href = URL.createObjectURL(await answer.blob());
    el('a', { href, download: 'badge.pdf' }).click();
    setTimeout(() => URL.revokeObjectURL(href), READ_BY_THEN);
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Refused)) {
      throw error;
    }
    console.info('No badge', error);
    notice(say('badge.failed'));
  }
}
