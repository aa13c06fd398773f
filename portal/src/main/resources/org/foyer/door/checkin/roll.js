/* The roll on the device: who is concerned, what was decided about them, and who is in the room as far as this device knows. */
import { letters } from './search.js';

const NOBODY = { people: [], units: [], revision: 0, position: 0, part: null, cards: null };

export class Roll {
  #told = NOBODY;
  #byId = new Map();
  #byCode = new Map();
  #sameName = new Map();
  #presence = new Map();
  position = 0;

  /** Takes the roll as the portal tells it. */
  take(told) {
    this.#told = told;
    this.#byId = new Map(told.people.map((it) => [it.id, it]));
    this.#byCode = new Map();
    this.#sameName = Map.groupBy(told.people, called);
    for (const person of told.people) {
      this.#byCode.set(person.number ?? '', person.id).set((person.ticket ?? '').toUpperCase(), person.id);
    }
    this.#byCode.delete('');
    if (told.in) {
      this.#presence = new Map();
      this.position = 0;
      this.changed(told.in, told.position);
    }
  }

  /** Takes what changed since; what an answer tells that is older than what is known is left out. */
  changed(changes, position) {
    if (position < this.position) {
      return false;
    }
    for (const change of changes) {
      this.#presence.set(change.id, change);
    }
    const news = changes.length > 0 || position !== this.position;
    this.position = position;
    return news;
  }

  /** What is kept on the device. */
  get presence() {
    return { position: this.position, in: [...this.#presence.values()] };
  }

  takePresence({ position, in: people }) {
    this.position = 0;
    this.#presence = new Map();
    this.changed(people, position);
  }

  get isEmpty() {
    return this.#told === NOBODY;
  }

  clear() {
    this.take(NOBODY);
    this.#presence = new Map();
    this.position = 0;
  }

  get people() {
    return this.#told.people;
  }

  get revision() {
    return this.#told.revision;
  }

  /** Whether people come in whom the rules keep out. */
  get guests() {
    return this.#told.guests ?? true;
  }

  /** The numbers of the voting cards of this desk, or null. */
  get cards() {
    return this.#told.cards ?? null;
  }

  get part() {
    return this.#told.part ?? null;
  }

  unit(person) {
    return person.unitName ?? this.#told.units[person.unit];
  }

  find(id) {
    return this.#byId.get(id) ?? null;
  }

  /** By a member number or the code of a ticket, also as the end of an address. */
  byCode(text) {
    const code = text.trim().replace(/^.*[/#=]/, '').replaceAll(/[\s.'’-]/g, '').toUpperCase();
    return this.find(this.#byCode.get(code));
  }

  /** Puts a person anew, as the portal told about them alone; somebody may have come onto the roll since. */
  renew({ person, unit }) {
    const known = this.#byId.get(person.id);
    if (known) {
      return Object.assign(known, { ...person, unit: known.unit });
    }
    const added = { ...person, unitName: unit };
    this.#byId.set(added.id, added);
    if (!this.isEmpty) {
      this.#told.people.push(added);
    }
    return added;
  }

  /** Others who are called the same. */
  namesakes(person) {
    return (this.#sameName.get(called(person)) ?? []).filter((it) => it.id !== person.id);
  }

  /** What the portal said about the person: {in, card, desk, at}, or null where they never came. */
  presenceOf(id) {
    return this.#presence.get(id) ?? null;
  }

  /** All that is known of presence. */
  get everInside() {
    return [...this.#presence.values()];
  }
}

function called({ last, first }) {
  return letters(`${first} ${last}`).toSorted().join(' ');
}
