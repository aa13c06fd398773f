/* The work at the desk: somebody comes, is found, is let in or not, and the next one comes. */
import { NoAnswer, Refused, ask } from './api.js';
import { showConflicts, signature } from './conflicts.js';
import { isIn } from './desk.js';
import { called, part, say } from './dom.js';
import { move, showFound } from './found.js';
import { identify } from './identify.js';
import { showLog } from './log.js';
import { notice } from './notices.js';
import { whisper } from './panel.js';
import { rule, showNobody, showPerson } from './person.js';
import { Ready } from './ready.js';
import { annulling } from './sheet.js';
import { signal } from './signals.js';

const SIGNALS = { vote: 'good', attend: 'unsure', guest: 'good', no: 'bad', in: 'unsure', elsewhere: 'unknown' };
const LET_IN = ['vote', 'attend', 'guest'];
const FRESH = 2_500;

export class Work {
  #its;
  #draw;
  #shown = null;
  #turn = Promise.resolve();
  #awaited = new Set();
  ready;

  /** @param its all parts of the app @param draw draws what stands around the sheet */
  constructor(its, draw) {
    this.#its = its;
    this.#draw = draw;
    this.ready = new Ready(its.place, (text) => (its.device.isReady ? this.scanned(text, true) : its.onCode(text)), (entry) => this.annul(entry));
    this.ready.onChange = () => this.home();
    its.sync.addEventListener('answered', ({ detail }) => detail.forEach((entry) => this.#late(entry)));
    const field = part('search');
    field.oninput = () => this.#typed(field.value);
    field.onkeydown = (event) => move(event, field);
    part('ask').onsubmit = (event) => (event.preventDefault(), this.#asked(field.value));
  }

  home() {
    this.#shown = null;
    this.ready.show(this.#its.desk);
  }

  /** One scan after the other, in the order in which they came. */
  scanned(text, byCamera) {
    this.#turn = this.#turn.then(() => this.#found(text, byCamera)).catch((error) => console.error(error));
    return this.#turn;
  }

  async #found(text, byCamera) {
    const found = await identify(text, this.#its);
    this.#unconfirmed();
    if (found.code) {
      this.#shown = null;
      this.#signal('unknown');
      showNobody(found, { leave: () => this.home(), search: (name) => this.#look(name), refuse: (code) => this.#refuse(code, found) });
    } else if (found.people.length > 1) {
      this.#shown = null;
      showFound(found.people, say('found.household'), this.#its, (person) => this.open(person, { note: found.note }));
    } else {
      this.open(found.people[0], { note: found.note, byCode: true, byCamera });
    }
  }

  /** Shows somebody. */
  open(person, { anyway = false, ...hints } = {}) {
    const { desk } = this.#its;
    const known = desk.person(person.id);
    const verdict = desk.verdict(person.id, anyway);
    const shown = { person: known, verdict, hints, isConfirmed: false };
    this.#shown = shown;
    this.#signal(SIGNALS[verdict.is]);
    part('search').value = '';
    this.#render(shown);
    if (this.#its.sync.online && !hints.isFresh) {
      this.#refine(shown);
    }
  }

  #render(shown) {
    const { person, verdict, hints } = shown;
    showPerson(person, verdict, {
      ...this.#its,
      hints,
      on: {
        confirm: (event) => this.#confirm(shown, event),
        leave: () => this.home(),
        others: () => this.#others(person),
        anyway: () => this.open(person, { ...hints, anyway: true }),
      },
    });
  }

  /** What the portal knows about them now; the sheet changes only where it says something else. */
  async #refine(shown) {
    const { device, roll, desk } = this.#its;
    try {
      const told = await ask(`people/${shown.person.id}`, { token: device.token, patience: FRESH });
      roll.renew(told);
      const verdict = desk.verdict(shown.person.id);
      const isOther = JSON.stringify([verdict.is, verdict.votes, verdict.why]) !== JSON.stringify([shown.verdict.is, shown.verdict.votes, shown.verdict.why]);
      if (isOther && this.#shown === shown && !shown.isConfirmed && !document.querySelector('.card-field')) {
        this.open(shown.person, { ...shown.hints, isFresh: true });
      }
    } catch (error) {
      if (!(error instanceof NoAnswer || error instanceof Refused)) {
        this.#its.sync.kick();
      }
      console.info('Nothing newer', error);
    }
  }

  async #confirm(shown, event) {
    shown.isConfirmed = true;
    const name = called(shown.person);
    this.#awaited.add(event.nonce);
    const done = await this.#its.desk.act(event, name);
    this.#awaited.delete(event.nonce);
    this.#draw();
    if (done.is === 'refused') {
      const said = say('refused', this.#words(done.code));
      if (this.#shown === shown) {
        this.open(shown.person, { said, isFresh: true });
      } else {
        this.#signal('bad');
        notice(say('late', name, this.#words(done.code)), { text: say('late.look'), act: () => this.open(shown.person) });
      }
    } else if (event.act === 'PAID' && this.#shown === shown) {
      this.open(shown.person, { said: say('paid'), isFresh: true });
    } else {
      whisper(say('done', name));
      if (this.#shown === shown) {
        this.home();
      }
    }
  }

  /** An answer to something that this desk asked long ago. */
  #late(entry) {
    if (!isIn(entry) && !this.#awaited.has(entry.nonce)) {
      const person = this.#its.roll.find(entry.event.attendee);
      notice(say('late', entry.about.name, this.#words(entry.code)), person && { text: say('late.look'), act: () => this.open(person) });
    }
  }

  /** Somebody else came before this one was let in: nobody is lost without a word. */
  #unconfirmed() {
    const shown = this.#shown;
    if (shown && !shown.isConfirmed && LET_IN.includes(shown.verdict.is)) {
      notice(say('unconfirmed', called(shown.person)), { text: say('late.look'), act: () => this.open(shown.person) });
    }
  }

  async #refuse(code, { name, text }) {
    await this.#its.desk.act({ nonce: crypto.randomUUID(), act: 'REFUSED', reason: code }, name || text.slice(0, 40));
    this.#draw();
    this.home();
  }

  #others(person) {
    const { roll } = this.#its;
    this.#shown = null;
    showFound(roll.namesakes(person), say('found.namesakes', called(person)), this.#its, (it) => this.open(it));
  }

  #look(text) {
    part('search').value = text;
    part('search').focus();
    this.#typed(text);
  }

  #typed(text) {
    if (text.trim() === '') {
      this.home();
      return;
    }
    this.#shown = null;
    const people = this.#its.search.find(text);
    const title = people.length === 0 ? say('found.none') : people.length === 1 ? say('found.one') : say('found.many', people.length);
    showFound(people, title, this.#its, (person) => this.open(person));
  }

  #asked(text) {
    const [first] = this.#its.search.find(text);
    if (first) {
      this.open(first);
    } else if (text.trim() !== '') {
      this.scanned(text, false);
    }
  }

  annul(entry) {
    annulling(entry, this.#its.desk, async (reason, note) => {
      const { attendee } = entry.event;
      const done = await this.#its.desk.act({ nonce: crypto.randomUUID(), act: 'ANNULLED', attendee, refers: entry.nonce, reason, note }, entry.about.name);
      if (done.is === 'refused') {
        notice(say('late', entry.about.name, this.#words(done.code)));
      }
      this.#draw();
      this.home();
    });
  }

  /** Shows conflicts anew when there are others now, unless somebody types there. */
  refresh() {
    const shown = document.querySelector('.conflicts');
    if (shown && shown.dataset.shown !== signature(this.#its.sync.conflicts) && !shown.contains(document.activeElement)) {
      this.conflicts();
    }
  }

  conflicts() {
    this.#shown = null;
    showConflicts(this.#its.sync.conflicts, async (conflict, reason, card) => {
      const event = { nonce: crypto.randomUUID(), act: 'SETTLED', attendee: conflict.attendee, refers: conflict.id, reason, card };
      const done = await this.#its.desk.act(event, conflict.name);
      if (done.is === 'refused') {
        notice(say('late', conflict.name, this.#words(done.code)));
      }
      const person = reason === 'OTHER_PERSON' && this.#its.roll.find(conflict.attendee);
      if (person && this.#its.roll.namesakes(person).length > 0) {
        this.#others(person);
      } else {
        this.conflicts();
      }
      this.#draw();
    }, () => this.home());
  }

  log() {
    this.#shown = null;
    showLog(this.#its, (entry) => this.annul(entry), () => this.home());
  }

  /** A code of the portal in words. */
  #words(code) {
    const key = `code.${code}`;
    const text = say(key);
    return text.endsWith(key) ? rule(code, 'door') : text;
  }

  #signal(kind) {
    signal(kind, this.#its.place.kept('sound') !== 'off');
  }
}
