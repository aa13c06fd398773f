/* From what a camera, a hand scanner or a keyboard said to whom it is about. */
import { NoAnswer, Refused, ask } from './api.js';
import { judge } from './judge.js';
import { read } from './statement.js';

const PATIENCE = 2_500;
/** Why a card is not believed, by the words of the reader, in the codes of the portal. */
const CODES = { listed: 'CARD_REVOKED', expired: 'CARD_EXPIRED', 'expired-fresh': 'CARD_EXPIRED', forged: 'FORGED' };

/**
 * @returns {Promise<{people: object[], note: string|null} | {code: string, name: string, text: string}>}
 *   people: one, or a household; note: a word about the card that the desk should know; code: why nobody was found
 */
export async function identify(text, { roll, shelf, device, sync }) {
  const known = roll.byCode(text);
  if (known) {
    return { people: [known], note: null };
  }
  const card = judge(await read(text, shelf.keys), shelf.pack, Math.floor(Date.now() / 1000));
  if (card.is === 'bad') {
    return { code: CODES[card.why], name: card.people[0]?.name ?? '', text };
  }
  const people = card.people.filter((it) => it.is !== 'bad').map((it) => roll.byCode(it.number)).filter(Boolean);
  if (people.length > 0) {
    const isSure = card.people.every((it) => it.is !== 'unsure');
    return { people, note: isSure ? null : 'card.unsure' };
  }
  const asked = sync.online ? await look(text, device, roll) : null;
  return asked ?? { code: card.people.length > 0 ? 'NOT_ON_ROLL' : 'UNKNOWN', name: card.people[0]?.name ?? '', text };
}

/** The portal may know what this device does not, such as somebody who joined a minute ago. */
async function look(text, device, roll) {
  try {
    const told = await ask('look', { token: device.token, body: { text: text.slice(0, 3000) }, patience: PATIENCE });
    return told.code ? { code: told.code, name: '', text } : { people: told.people.map((it) => roll.renew(it)), note: null };
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Refused) {
      return null;
    }
    throw error;
  }
}
