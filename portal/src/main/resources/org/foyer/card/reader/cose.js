/* COSE_Sign1 (RFC 9052) with ES256, all of the header protected, as the portal signs cards, lists and packs. */
import { fromBase64Url, hex } from './bytes.js';
import { NotCbor, decode } from './cbor.js';

const TAG = 0xd2;
const ALG = 1;
const KID = 4;
const TYP = 16;
const ES256 = -7;
const CONTEXT = new TextEncoder().encode('Signature1');

/** The keys of a JWK set by their ids in eight hexadecimal digits. */
export async function keysOf(jwkSet) {
  const keys = new Map();
  for (const { kid, x, y } of jwkSet.keys) {
    keys.set(kid, await keyOf(fromBase64Url(x), fromBase64Url(y)));
  }
  return keys;
}

/** A public key on P-256 from its coordinates. */
function keyOf(x, y) {
  const point = new Uint8Array([4, ...x, ...y]);
  return crypto.subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
}

/**
 * Takes a signed message apart. Tells nothing about who signed it.
 *
 * @param typ what kind of message it must say it is; undefined where it must not say any
 * @throws NotCbor when it is not written in the one way
 */
export function open(bytes, typ) {
  if (bytes[0] !== TAG) {
    throw new NotCbor('not signed');
  }
  const message = decode(bytes.subarray(1));
  if (!Array.isArray(message) || message.length !== 4) {
    throw new NotCbor('not signed by one');
  }
  const [head, open, payload, signature] = message;
  const isFramed = head instanceof Uint8Array && payload instanceof Uint8Array && signature instanceof Uint8Array;
  if (!isFramed || signature.length !== 64 || !(open instanceof Map) || open.size > 0) {
    throw new NotCbor('not framed as here');
  }
  const header = decode(head);
  const kid = header instanceof Map && header.get(KID);
  const isOurs = kid instanceof Uint8Array && kid.length === 4 && header.get(ALG) === ES256 && header.get(TYP) === typ;
  if (!isOurs || header.size !== (typ === undefined ? 2 : 3)) {
    throw new NotCbor('not the header that is written here');
  }
  return { kid: hex(kid), head, payload, signature };
}

/** Whether the key signed the message. */
export function isSigned(message, key) {
  const structure = new Uint8Array([
    0x84, 0x60 | CONTEXT.length, ...CONTEXT,
    ...lengthOf(message.head), ...message.head, 0x40, ...lengthOf(message.payload),
  ]);
  const signed = new Uint8Array(structure.length + message.payload.length);
  signed.set(structure);
  signed.set(message.payload, structure.length);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, message.signature, signed);
}

function lengthOf(bytes) {
  const { length } = bytes;
  if (length < 24) {
    return [0x40 | length];
  }
  if (length < 0x100) {
    return [0x58, length];
  }
  return length < 0x10000
    ? [0x59, length >> 8, length & 255]
    : [0x5a, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
}
