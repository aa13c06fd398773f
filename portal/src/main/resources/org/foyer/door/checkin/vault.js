/* Keeps things sealed with a key that never leaves this browser: whoever copies the files of a device reads no names in them. */
import { answer, get, write } from './db.js';

const KEY = 'roll';
const CIPHER = 'AES-GCM';

export class Vault {
  #db;
  #key;

  constructor(db, key) {
    this.#db = db;
    this.#key = key;
  }

  static async open(db) {
    const made = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
    const store = db.transaction('keys', 'readwrite').objectStore('keys');
    // another tab may have been faster
    const known = await answer(store.get(KEY));
    if (!known) {
      await answer(store.put(made, KEY));
    }
    return new Vault(db, known ?? made);
  }

  /** @param name is sealed with it, so that one thing cannot be put in the place of another */
  async seal(name, value) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const data = await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData: new TextEncoder().encode(name) }, this.#key, plain);
    return { iv, data };
  }

  /** @throws DOMException where it was sealed with another key or under another name */
  async unseal(name, { iv, data }) {
    const plain = await crypto.subtle.decrypt({ name: CIPHER, iv, additionalData: new TextEncoder().encode(name) }, this.#key, data);
    return JSON.parse(new TextDecoder().decode(plain));
  }

  async keep(name, value) {
    const sealed = await this.seal(name, value);
    await write(this.#db, ['sealed'], (store) => store.put(sealed, name));
  }

  /** What is kept under the name, or null. */
  async kept(name) {
    const sealed = await get(this.#db, 'sealed', name);
    return sealed ? this.unseal(name, sealed) : null;
  }

  async forget(...names) {
    await write(this.#db, ['sealed'], (store) => names.forEach((name) => store.delete(name)));
  }
}
