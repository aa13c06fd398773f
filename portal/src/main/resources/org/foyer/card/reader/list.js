/* The Token Status List (IETF) as CWT: one bit a card, set for those that are not good. */
import { inflate } from './bytes.js';
import { decode } from './cbor.js';
import { isSigned, open } from './cose.js';

const TYPE = 'application/statuslist+cwt';
const EXP = 4;
const IAT = 6;
const TTL = 65534;
const LIST = 65533;
/** Eight million cards. */
const LARGEST = 1_000_000;

/** The list, or null when no key of ours signed it. */
export async function readList(bytes, keys) {
  const message = open(bytes, TYPE);
  const key = keys.get(message.kid);
  if (!key || !(await isSigned(message, key))) {
    return null;
  }
  const claims = decode(message.payload);
  const list = claims.get(LIST);
  if (list.get('bits') !== 1) {
    return null;
  }
  return {
    issued: claims.get(IAT),
    expires: claims.get(EXP),
    ttl: claims.get(TTL),
    bits: await inflate(list.get('lst'), LARGEST),
  };
}

/** Whether the list holds the place at all. */
export function holds(list, place) {
  return Math.floor(place / 8) < list.bits.length;
}

/** Whether the card at the place is not good. */
export function isSet(list, place) {
  return ((list.bits[Math.floor(place / 8)] >> (place % 8)) & 1) === 1;
}
