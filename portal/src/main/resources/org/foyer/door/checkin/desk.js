/* The desk: what it does with people becomes an act in the queue, and then a question to the portal or a fact. */
import { lastGiven, nextCard } from './cards.js';
import { DECISION } from './sync.js';
import { after, paid, verdictOf } from './verdict.js';

/** For how long this desk may take back what it did; later only the chair may. */
export const ANNULLABLE = 15 * 60_000;

export class Desk {
  #device;
  #queue;
  #roll;
  #sync;
  #index = { of: -1, annulled: new Set(), byPerson: new Map() };

  constructor({ device, queue, roll, sync }) {
    this.#device = device;
    this.#queue = queue;
    this.#roll = roll;
    this.#sync = sync;
  }

  /** The person as of now, with what was paid here. */
  person(id) {
    const person = this.#roll.find(id);
    const hasPaid = person?.why.includes('DUES_PAID') && this.#about(id).some((it) => it.event.act === 'PAID');
    return hasPaid ? paid(person) : person;
  }

  presence(id) {
    const waiting = this.#about(id).filter((it) => it.state === 'waiting').map((it) => ({ ...it.event, undone: this.#undone(it.event) }));
    return after(this.#roll.presenceOf(id), waiting, this.#device.desk?.name);
  }

  /** @param anyway also for somebody whom another desk has on its part of the roll */
  verdict(id, anyway = false) {
    return verdictOf(this.person(id), this.presence(id), { part: this.#roll.part, online: anyway || this.#sync.online });
  }

  /** The number of the voting card that comes next, or null. */
  nextCard() {
    const ours = this.#queue.newest.filter((it) => it.about.desk === this.#device.desk.name && isIn(it) && !this.isAnnulled(it));
    return nextCard(this.#roll.cards, lastGiven(ours), new Set(this.#out().keys()));
  }

  /** Who holds the card in the room, as far as this device knows, or null. */
  holder(card) {
    return this.#roll.find(this.#out().get(card));
  }

  /**
   * Does something. It is on the disk before anything else happens, and with the same nonce it happens once.
   *
   * @returns {Promise<{is: 'done'|'kept'|'refused', code: string|null, entry: object}>} kept: it waits for the portal
   */
  async act(event, name) {
    const until = Date.now() + DECISION;
    const asks = this.#sync.online && navigator.onLine && this.#sync.isShort;
    const whole = { attendee: null, card: null, refers: null, reason: null, note: null, offline: !asks, ...event, at: new Date().toISOString() };
    const about = { name, assembly: this.#device.assembly.id, desk: this.#device.desk.name };
    const entry = await this.#queue.add(whole, about);
    this.#sync.spread('queue');
    const answered = asks ? await this.#sync.decide(entry.nonce, until) : null;
    if (answered) {
      return { is: isIn(answered) ? 'done' : 'refused', code: answered.code, entry };
    }
    if (event.act === 'ENTRY') {
      await this.#queue.turnIntoFact(entry.nonce);
    }
    this.#sync.kick();
    // the answer may have come while the fact was written
    return isIn(entry) ? { is: 'kept', code: null, entry } : { is: 'refused', code: entry.code, entry };
  }

  /** Questions that never got an answer because the device went dark; whoever stood there is in the room. */
  async settleOld() {
    for (const entry of this.#queue.waiting()) {
      if (entry.event.act === 'ENTRY') {
        await this.#queue.turnIntoFact(entry.nonce);
      }
    }
  }

  /** What can be taken back here: what this desk did in the last quarter of an hour and nobody took back yet. */
  canAnnul(entry) {
    const isOurs = entry.about.desk === this.#device.desk?.name && entry.about.assembly === this.#device.assembly?.id;
    const isFresh = Date.now() - Date.parse(entry.event.at) < ANNULLABLE;
    return isOurs && isFresh && isIn(entry) && !this.isAnnulled(entry) && ['ENTRY', 'EXIT', 'CARD', 'PAID'].includes(entry.event.act);
  }

  /** What this desk did last and may still take back, or null. */
  get last() {
    return this.#queue.newest.find((it) => this.canAnnul(it)) ?? null;
  }

  isAnnulled(entry) {
    return this.#known.annulled.has(entry.nonce);
  }

  /** The counts with what this desk did and the portal has not heard of yet. */
  get counts() {
    const { counts } = this.#sync;
    const now = { votes: 0, disputed: 0, guests: 0, expected: 0, ...counts };
    for (const { event } of this.#queue.waiting(this.#device.assembly?.id)) {
      const person = this.#roll.find(event.attendee);
      const came = event.act === 'ENTRY' && !this.#roll.presenceOf(event.attendee)?.in ? 1 : 0;
      const left = event.act === 'EXIT' && this.#roll.presenceOf(event.attendee)?.in ? 1 : 0;
      const votes = person ? this.person(person.id).votes : 0;
      now.votes += (came - left) * votes;
      now.guests += votes === 0 ? came - left : 0;
      now.expected -= came && person?.coming && !this.#roll.presenceOf(event.attendee) ? 1 : 0;
    }
    return now;
  }

  #undone({ act, refers }) {
    const other = act === 'ANNULLED' && this.#queue.find(refers);
    return other?.state === 'done' ? other.event : undefined;
  }

  /** What this device did with the person and still stands, in order. */
  #about(id) {
    return this.#known.byPerson.get(id) ?? [];
  }

  /** The queue by person, made anew when it changed. */
  get #known() {
    if (this.#index.of !== this.#queue.changes) {
      const standing = this.#queue.newest.filter(isIn).toReversed();
      const annulled = new Set(standing.filter((it) => it.event.act === 'ANNULLED').map((it) => it.event.refers));
      const byPerson = Map.groupBy(standing.filter((it) => !annulled.has(it.nonce)), (it) => it.event.attendee);
      this.#index = { of: this.#queue.changes, annulled, byPerson };
    }
    return this.#index;
  }

  /** Who holds which card, with what waits. */
  #out() {
    const out = new Map();
    const waiting = this.#queue.waiting().map((it) => it.event.attendee);
    for (const id of new Set([...this.#roll.everInside.map((it) => it.id), ...waiting])) {
      const now = this.presence(id);
      if (now?.in && now.card) {
        out.set(now.card, id);
      }
    }
    return out;
  }
}

/** Whether an act stands, as far as this device knows. A fact stands, whatever the portal thinks of it. */
export function isIn(entry) {
  return entry.state === 'waiting' || entry.outcome === 'RECORDED' || (entry.outcome === 'KNOWN' && (!entry.code || entry.event.offline));
}
