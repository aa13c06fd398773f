/* The pack and the keys on the device. Nothing about people. */
import { fromBase64, toBase64 } from './bytes.js';
import { keysOf } from './cose.js';
import { openPack } from './pack.js';

const seconds = () => Math.floor(Date.now() / 1000);

/**
 * The pack of the device and the keys that it believes: those that the portal itself told last, or, if it is younger, those of a
 * pack that one of them signed.
 */
export class Shelf {
  pack = null;
  keys = new Map();
  #trust = { issued: 0, keys: [] };
  #place;

  /** @param place where the device keeps it, as of kept.js */
  constructor(place) {
    this.#place = place;
  }

  /** Takes what the portal told about its keys; a kept pack that they do not cover any more is thrown away. */
  async begin({ issued, keys }) {
    const known = JSON.parse(this.#place.kept('trust') ?? 'null');
    await this.#believe(known?.issued > issued ? known : { issued, keys: keys.keys });
    const stored = this.#place.kept('pack');
    this.pack = null;
    if (stored) {
      try {
        this.pack = await openPack(fromBase64(stored), this.keys, null, seconds());
      } catch (error) {
        console.warn('The pack on this device is not good any more', error);
        this.#place.forget('pack');
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
    this.#place.keep('pack', toBase64(bytes));
    if (pack.issued > this.#trust.issued) {
      await this.#believe({ issued: pack.issued, keys: pack.keySet.keys });
    }
  }

  async #believe(trust) {
    this.#trust = trust;
    this.keys = await keysOf(trust);
    this.#place.keep('trust', JSON.stringify(trust));
  }
}
