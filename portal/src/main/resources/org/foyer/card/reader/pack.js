/* The hut pack: keys, status list, names, prices and rules in one signed file. */
import { hex, inflate, toBase64Url } from './bytes.js';
import { decode } from './cbor.js';
import { isSigned, keysOf, open } from './cose.js';
import { readList } from './list.js';

const TYPE = 'application/vnd.foyer.hut-pack+cwt';
const IAT = 6;
const PACK = -65538;
const FORMAT = 1;
const LARGEST = 4_000_000;
/** Clocks differ; a pack from later than this is not believed, as it would keep all others out. */
const AHEAD = 86_400;

/** Why a pack is not taken: 'broken', 'stranger', 'older' or 'future'. */
export class NotTaken extends Error {}

/**
 * Opens a pack.
 *
 * @param keys those that are believed
 * @param held the pack that the device has, or null
 * @param now in seconds
 * @throws NotTaken
 */
export async function openPack(bytes, keys, held, now) {
  const message = await orBroken(() => open(bytes, TYPE));
  const key = keys.get(message.kid);
  if (!key) {
    throw new NotTaken('stranger');
  }
  if (!(await isSigned(message, key))) {
    throw new NotTaken('broken');
  }
  const pack = await orBroken(() => content(message));
  if (held && pack.issued < held.issued) {
    throw new NotTaken('older');
  }
  if (pack.issued > now + AHEAD) {
    throw new NotTaken('future');
  }
  return pack;
}

async function orBroken(attempt) {
  try {
    return await attempt();
  } catch (cause) {
    throw new NotTaken('broken', { cause });
  }
}

async function content(message) {
  const claims = decode(message.payload);
  const [format, list, packed] = claims.get(PACK);
  if (format !== FORMAT) {
    throw new Error('a format of later');
  }
  const rest = decode(await inflate(packed, LARGEST));
  const keySet = { keys: rest.get('keys').map(([kid, x, y]) => ({ kid: hex(kid), x: toBase64Url(x), y: toBase64Url(y) })) };
  const read = await readList(list, await keysOf(keySet));
  if (!read) {
    throw new Error('a list that is not ours');
  }
  return {
    issued: claims.get(IAT),
    keySet,
    list: read,
    units: rest.get('units'),
    categories: rest.get('categories'),
    tariffs: new Map(rest.get('tariffs')),
    guest: rest.get('guest'),
    huts: rest.get('huts').map(([number, name, currency, prices]) => ({ number, name, currency, prices })),
    noteAfter: rest.get('note'),
    limit: rest.get('limit'),
  };
}
