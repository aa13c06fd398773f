/*
 * What happened at this desk, in order, each act with its nonce. It is written here before it is sent and stays until the portal
 * answered; a second tab, a reload or an empty battery loses nothing.
 */
import { all, write } from './db.js';

/** How many that were answered stay for the list of this device. */
const REMEMBERED = 500;

export class Queue {
  #db;
  #vault;
  #entries = [];
  /** Rises with each change. */
  changes = 0;
  #written = Promise.resolve();

  constructor(db, vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** Reads what is on the disk, also what another tab wrote. */
  async load() {
    const read = [];
    for (const row of await all(this.#db, 'queue')) {
      read.push(await this.#open(row));
    }
    this.#entries = read;
    this.changes++;
  }

  /**
   * Keeps an act. The same nonce again changes nothing.
   *
   * @param event as it is sent
   * @param about {{name: string, assembly: string, desk: string}} what the list of this device shows
   */
  async add(event, about) {
    const entry = { nonce: event.nonce, state: 'waiting', outcome: null, code: null, event, about };
    const row = await this.#seal(entry);
    const known = this.find(event.nonce);
    if (known) {
      return known;
    }
    this.#entries.push(entry);
    this.changes++;
    try {
      await write(this.#db, ['queue'], (store) => {
        store.add(row).onsuccess = ({ target }) => (entry.seq = target.result);
      });
    } catch (error) {
      this.#entries = this.#entries.filter((it) => it !== entry);
      this.changes++;
      if (error?.name !== 'ConstraintError') {
        throw error;
      }
      await this.load();
    }
    return this.find(event.nonce);
  }

  /**
   * What the portal answered. A question that was refused while it became a fact here waits on: as a fact it is told anew.
   *
   * @param sent the events as they were sent
   */
  async answered(results, sent) {
    const told = new Map(results.map((it) => [it.nonce, it]));
    const asked = new Set(sent.filter((it) => !it.offline).map((it) => it.nonce));
    const isLate = (it) => it.event.offline && asked.has(it.nonce) && told.get(it.nonce).code;
    const changed = this.#entries.filter((it) => it.state === 'waiting' && told.has(it.nonce) && !isLate(it));
    for (const entry of changed) {
      const { outcome, code } = told.get(entry.nonce);
      Object.assign(entry, { state: 'done', outcome, code: code ?? null });
    }
    this.changes++;
    await this.#rewrite(changed);
    await this.#forget();
    return changed;
  }

  /** A question without an answer becomes a fact: the person is in the room. */
  async turnIntoFact(nonce) {
    const entry = this.find(nonce);
    if (entry?.state === 'waiting' && !entry.event.offline) {
      entry.event = { ...entry.event, offline: true };
      this.changes++;
      await this.#rewrite([entry]);
    }
  }

  find(nonce) {
    return this.#entries.find((it) => it.nonce === nonce);
  }

  /** What waits for an answer, in order; only of one assembly, as another one's portal would not know it. */
  waiting(assembly) {
    return this.#entries.filter((it) => it.state === 'waiting' && (!assembly || it.about.assembly === assembly));
  }

  /** All that this device knows of, the newest first. */
  get newest() {
    return this.#entries.toReversed();
  }

  /** Forgets all that was answered. */
  async clear() {
    await this.#remove(this.#entries.filter((it) => it.state === 'done'));
  }

  async #forget() {
    const done = this.#entries.filter((it) => it.state === 'done');
    if (done.length > REMEMBERED + 100) {
      await this.#remove(done.slice(0, done.length - REMEMBERED));
    }
  }

  async #remove(entries) {
    const gone = new Set(entries);
    await write(this.#db, ['queue'], (store) => entries.forEach((it) => store.delete(it.seq)));
    this.#entries = this.#entries.filter((it) => !gone.has(it));
    this.changes++;
  }

  /** One after the other, so that what is older never ends on top. */
  #rewrite(entries) {
    const turn = this.#written.then(async () => {
      const rows = await Promise.all(entries.map(async (it) => ({ ...(await this.#seal(it)), seq: it.seq })));
      await write(this.#db, ['queue'], (store) => rows.forEach((row) => store.put(row)));
    });
    this.#written = turn.catch(() => undefined);
    return turn;
  }

  async #seal(entry) {
    const { nonce, state, outcome, code, event, about } = entry;
    return { nonce, state, outcome, code, sealed: await this.#vault.seal(nonce, { event, about }) };
  }

  async #open({ seq, nonce, state, outcome, code, sealed }) {
    return { seq, nonce, state, outcome, code, ...(await this.#vault.unseal(nonce, sealed)) };
  }
}
