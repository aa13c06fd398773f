/* What the code of a card says: a CWT whose frame is compared byte for byte before anything in it is looked at. */
import { fromBase32 } from './bytes.js';
import { decode } from './cbor.js';
import { isSigned, open } from './cose.js';

const LONGEST = 2000;
const CARD = -65537;
const FORMAT = 1;
const EXP = 4;
const IAT = 6;
const OPENING = [0xd2, 0x84, 0x49, 0xa2, 0x01, 0x26, 0x04, 0x44];

/** The part of a scanned text that may be a statement: what a card's address ends with. A scanner may garble the signs before it. */
export function statementIn(text) {
  return /([A-Z2-7]{100,3300})$/i.exec(text.trim())?.[1] ?? null;
}

/**
 * Reads a code and checks its signature.
 *
 * @returns {Promise<{is: 'foreign'|'forged'} | {is: 'signed', issued: number, expires: number, fresh: boolean, holders: object[]}>}
 */
export async function read(text, keys) {
  const message = message32(text);
  const key = message && keys.get(message.kid);
  if (!key) {
    return { is: 'foreign' };
  }
  if (!(await isSigned(message, key))) {
    return { is: 'forged' };
  }
  const said = claims(decode(message.payload));
  return said ? { is: 'signed', ...said } : { is: 'foreign' };
}

function message32(text) {
  const statement = statementIn(text);
  const bytes = statement && fromBase32(statement);
  if (!bytes || bytes.length > LONGEST || OPENING.some((byte, at) => bytes[at] !== byte)) {
    return null;
  }
  try {
    return open(bytes, undefined);
  } catch {
    // whatever is not written our way is no card of ours
    return null;
  }
}

function claims(payload) {
  const [format, fresh, holders] = payload.get(CARD) ?? [];
  if (format !== FORMAT) {
    return null;
  }
  return {
    issued: payload.get(IAT),
    expires: payload.get(EXP),
    fresh: fresh === 1,
    holders: holders.map(([place, number, name, unit, category, years]) => ({ place, number, name, unit, category, years })),
  };
}
