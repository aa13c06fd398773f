/* What the device keeps: the pack, the keys, the settings, how many cards were checked today. Nothing about people. */
import { fromBase64, toBase64 } from './bytes.js';
import { keysOf } from './cose.js';
import { openPack } from './pack.js';

const PREFIX = 'foyer.scan.';
const seconds = () => Math.floor(Date.now() / 1000);

export function kept(name) {
  return localStorage.getItem(PREFIX + name);
}

export function keep(name, value) {
  localStorage.setItem(PREFIX + name, value);
}

/** Counts a card; the number starts anew each day. */
export function count(add) {
  const today = new Date().toDateString();
  const [day, known] = (kept('count') ?? '').split('|');
  const number = (day === today ? Number(known) : 0) + add;
  keep('count', `${today}|${number}`);
  return number;
}

/**
 * The pack of the device and the keys that it believes: those that the portal itself told last, or, if it is younger, those of a
 * pack that one of them signed.
 */
export class Shelf {
  pack = null;
  keys = new Map();
  #trust = { issued: 0, keys: [] };

  /** Takes what the portal told about its keys; a kept pack that they do not cover any more is thrown away. */
  async begin({ issued, keys }) {
    const known = JSON.parse(kept('trust') ?? 'null');
    await this.#believe(known?.issued > issued ? known : { issued, keys: keys.keys });
    const stored = kept('pack');
    this.pack = null;
    if (stored) {
      try {
        this.pack = await openPack(fromBase64(stored), this.keys, null, seconds());
      } catch (error) {
        console.warn('The pack on this device is not good any more', error);
        localStorage.removeItem(PREFIX + 'pack');
      }
    }
  }

  /**
   * Takes a pack, from the network, a file or a sequence of codes.
   *
   * @throws NotTaken and keeps what it has
   */
  async take(bytes) {
    const pack = await openPack(bytes, this.keys, this.pack, seconds());
    this.pack = pack;
    keep('pack', toBase64(bytes));
    if (pack.issued > this.#trust.issued) {
      await this.#believe({ issued: pack.issued, keys: pack.keySet.keys });
    }
  }

  async #believe(trust) {
    this.#trust = trust;
    this.keys = await keysOf(trust);
    keep('trust', JSON.stringify(trust));
  }
}
