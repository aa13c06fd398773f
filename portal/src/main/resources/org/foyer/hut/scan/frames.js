/* Gathers a pack from a sequence of codes, in any order: FOYERPACK/<sum of all>/<index>/<total>/<sum>/<part in Base32>. */
import { crc32, fromBase32 } from './bytes.js';

const FRAME = /^FOYERPACK\/([0-9A-F]{8})\/(\d{1,3})\/(\d{1,3})\/([0-9A-F]{8})\/([A-Z2-7]+)$/;

export class Frames {
  #of = '';
  #parts = new Map();
  #total = 0;
  #done = '';

  /**
   * Takes a scanned text.
   *
   * @returns {null | {have: number, total: number, pack: Uint8Array | null}} null for what is no whole frame
   */
  take(text) {
    const [, of, index, total, sum, part] = FRAME.exec(text) ?? [];
    const bytes = part && fromBase32(part);
    if (!bytes || crc32(bytes).toUpperCase() !== sum || Number(index) >= Number(total)) {
      return null;
    }
    if (of === this.#done) {
      return { have: Number(total), total: Number(total), pack: null };
    }
    if (of !== this.#of || Number(total) !== this.#total) {
      this.#of = of;
      this.#total = Number(total);
      this.#parts.clear();
    }
    this.#parts.set(Number(index), bytes);
    return { have: this.#parts.size, total: this.#total, pack: this.#whole() };
  }

  #whole() {
    if (this.#parts.size < this.#total) {
      return null;
    }
    const parts = [...this.#parts].sort(([one], [other]) => one - other).flatMap(([, part]) => [...part]);
    const pack = new Uint8Array(parts);
    this.#parts.clear();
    if (crc32(pack).toUpperCase() !== this.#of) {
      return null;
    }
    this.#done = this.#of;
    return pack;
  }
}
