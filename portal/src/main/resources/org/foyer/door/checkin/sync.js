/* Brings what happened here to the portal and what happened elsewhere to here. It stops by itself when it may not go on. */
import { Locked, NoAnswer, ask, call } from './api.js';

const EVERY = 3_000;
const SLOWEST = 30_000;
const PATIENCE = 10_000;
const ROLL_PATIENCE = 30_000;
/** For how long a desk waits for the portal to decide. */
export const DECISION = 2_500;
const BATCH = 500;
/** With more than this waiting, the next one gets into line instead of asking. */
const SHORT_LINE = 20;
const TURN = 'foyer-check-in-sync';

export class Sync extends EventTarget {
  #device;
  #queue;
  #roll;
  #vault;
  #timer = 0;
  #pause = EVERY;
  #etag = null;
  #channel = new BroadcastChannel('foyer-check-in');
  /** Whether the last question got an answer. */
  online = false;
  counts = null;
  conflicts = [];
  rollAt = null;

  constructor({ device, queue, roll, vault }) {
    super();
    this.#device = device;
    this.#queue = queue;
    this.#roll = roll;
    this.#vault = vault;
    this.#channel.onmessage = ({ data }) => this.#heard(data);
  }

  /** Takes what the device kept. */
  async load(whole = true) {
    const names = whole ? ['presence', 'news', 'roll'] : ['presence', 'news'];
    const [presence, news, roll] = await Promise.all(names.map((name) => this.#vault.kept(name)));
    if (roll) {
      this.#roll.take(roll.told);
      this.rollAt = roll.at;
      this.#etag = roll.etag;
    }
    if (presence) {
      this.#roll.takePresence(presence);
    }
    this.counts = news?.counts ?? null;
    this.conflicts = news?.conflicts ?? [];
  }

  begin() {
    addEventListener('online', () => this.kick());
    addEventListener('offline', () => this.#is(false));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.kick());
    this.kick();
  }

  /** Asks at once. */
  kick() {
    this.#pause = EVERY;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#beat(), 0);
  }

  /** Whether so little waits that one may ask and get an answer at once. */
  get isShort() {
    return this.#waiting <= SHORT_LINE;
  }

  get #waiting() {
    return this.#queue.waiting(this.#device.assembly?.id).length;
  }

  /**
   * Asks about one act, with what waits before it.
   *
   * @returns what the portal answered about it, or null where it did not answer in time
   */
  async decide(nonce, until) {
    try {
      if (!(await this.#exchange(Math.max(1, until - Date.now())))) {
        this.kick();
      }
    } catch (error) {
      await this.#failed(error);
    }
    const entry = this.#queue.find(nonce);
    return entry?.state === 'done' ? entry : null;
  }

  async #beat() {
    try {
      const wasReady = this.#device.isReady;
      await this.#device.expire();
      if (this.#device.isReady) {
        await navigator.locks.request(TURN, { ifAvailable: true }, (lock) => lock && this.#round());
      } else if (wasReady) {
        this.dispatchEvent(new Event('locked'));
      }
      this.#tell();
    } finally {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#beat(), this.#pause);
    }
  }

  async #round() {
    try {
      if (this.#roll.isEmpty) {
        await this.#fetchRoll();
      }
      let before;
      do {
        before = this.#waiting;
        if (!(await this.#exchange(PATIENCE))) {
          await this.#fetchRoll();
        }
      } while (this.#waiting >= BATCH && this.#waiting < before);
    } catch (error) {
      await this.#failed(error);
    }
  }

  /** One question, one answer; whether the roll is as it is at the portal. */
  async #exchange(patience) {
    const waiting = this.#queue.waiting(this.#device.assembly.id);
    const batch = waiting.slice(0, BATCH);
    const { token } = this.#device;
    const body = {
      position: this.#roll.position,
      deviceNow: new Date().toISOString(),
      queued: waiting.length - batch.length,
      roll: this.#roll.revision,
      events: batch.map((it) => it.event),
    };
    const told = await ask('sync', { token, body, patience });
    this.#is(true);
    this.#pause = EVERY;
    await this.#take(told, body.events);
    return told.revision === this.#roll.revision;
  }

  async #take({ position, changes, results, counts, conflicts }, sent) {
    const isNews = this.#roll.changed(changes, position);
    const isLater = position >= this.#roll.position;
    if (isLater) {
      this.counts = counts;
      this.conflicts = conflicts;
    }
    if (isNews) {
      await this.#vault.keep('presence', this.#roll.presence);
      await this.#vault.keep('news', { counts: this.counts, conflicts: this.conflicts });
    }
    if (results.length > 0) {
      const answered = await this.#queue.answered(results, sent);
      this.dispatchEvent(new CustomEvent('answered', { detail: answered }));
    }
    if (isNews || results.length > 0) {
      this.spread('news');
    }
    this.#tell();
  }

  async #fetchRoll() {
    const { token } = this.#device;
    const answer = await call('roll', { token, patience: ROLL_PATIENCE, etag: this.#roll.isEmpty ? undefined : this.#etag });
    this.rollAt = new Date().toISOString();
    if (answer.status !== 304) {
      const told = await answer.json();
      this.#etag = answer.headers.get('ETag');
      this.#roll.take(told);
      await this.#vault.keep('roll', { told: { ...told, in: undefined }, at: this.rollAt, etag: this.#etag });
      await this.#vault.keep('presence', this.#roll.presence);
      this.spread('roll');
      this.dispatchEvent(new Event('roll'));
    }
    this.#is(true);
  }

  async #failed(error) {
    this.#pause = Math.min(this.#pause * 2, SLOWEST);
    if (error instanceof Locked) {
      await this.#device.lock(error.code);
      this.spread('device');
      this.dispatchEvent(new Event('locked'));
    } else if (error instanceof NoAnswer) {
      this.#is(false);
    } else {
      // the portal did not understand: everything stays in the queue, and the operator sees that it waits
      console.warn(error);
      this.#is(false);
    }
  }

  /** Tells the other tabs of this device that something was written: 'queue', 'news', 'roll' or 'device'. */
  spread(what) {
    this.#channel.postMessage(what);
  }

  async #heard(what) {
    await this.#queue.load();
    if (what === 'device') {
      await this.#device.load();
      this.dispatchEvent(new Event(this.#device.isReady ? 'enrolled' : 'locked'));
    } else if (what !== 'queue' && this.#device.isReady) {
      await this.load(what === 'roll');
      this.dispatchEvent(new Event(what));
    }
    this.#tell();
  }

  #is(online) {
    const changed = this.online !== online;
    this.online = online;
    if (changed) {
      this.#tell();
    }
  }

  #tell() {
    this.dispatchEvent(new Event('news'));
  }
}
