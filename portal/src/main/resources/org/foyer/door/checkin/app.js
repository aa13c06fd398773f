/* Puts it together: what the device keeps, what it hears and shows. */
import { open } from './db.js';
import { Desk } from './desk.js';
import { Device } from './device.js';
import { part, say } from './dom.js';
import { codeIn, showEnrol } from './enrol.js';
import * as frame from './frame.js';
import { place } from './kept.js';
import { menu, leaving } from './sheet.js';
import { notice } from './notices.js';
import { show } from './panel.js';
import { Queue } from './queue.js';
import { Roll } from './roll.js';
import { Search } from './search.js';
import { Shelf } from './shelf.js';
import { wake } from './signals.js';
import { Sync } from './sync.js';
import { Vault } from './vault.js';
import { listen } from './wedge.js';
import { Work } from './work.js';
import { begin } from './words.js';

/** The shortest text of a hand scanner: a member number. */
const SHORTEST = 6;
const PACK_EVERY = 300_000;
const here = place('foyer.check-in.');

async function start() {
  const settings = await (await fetch('settings')).json();
  begin(settings, here.kept('language'));
  part('search').placeholder = say('search');
  const db = await open();
  const vault = await Vault.open(db);
  const device = new Device(vault);
  const queue = new Queue(db, vault);
  const roll = new Roll();
  const sync = new Sync({ device, queue, roll, vault });
  const desk = new Desk({ device, queue, roll, sync });
  const shelf = new Shelf(place('foyer.scan.'));
  await Promise.all([device.load(), queue.load(), shelf.begin(settings)]);
  if (device.isReady) {
    await sync.load();
  }
  await desk.settleOld();
  const app = new App({ device, queue, roll, sync, desk, shelf, settings });
  await app.begin();
  setInterval(() => app.fetchPack(), PACK_EVERY);
  await app.fetchPack();
}

class App {
  #its;
  #work;
  #drawn = '';

  constructor(its) {
    this.#its = { ...its, search: new Search(its.roll.people), place: here, onCode: (text) => this.#heard(text) };
    this.#work = new Work(this.#its, () => this.#draw());
  }

  async begin() {
    const { sync } = this.#its;
    sync.addEventListener('news', () => this.#draw());
    sync.addEventListener('roll', () => (this.#its.search = new Search(this.#its.roll.people)));
    sync.addEventListener('locked', () => this.#locked());
    sync.addEventListener('enrolled', () => this.#open());
    listen((text) => this.#heard(text), SHORTEST);
    addEventListener('pointerdown', wake, { once: true });
    addEventListener('keydown', (event) => this.#key(event), true);
    addEventListener('hashchange', () => this.#linked());
    part('menu-open').onclick = () => this.#menu();
    matchMedia('(min-width: 1000px)').onchange = () => this.#draw(true);
    const code = codeIn(location.hash);
    await this.#open();
    if (code) {
      this.#linked();
    }
    sync.begin();
    document.documentElement.dataset.ready = 'true';
  }

  /** Escape leads back. A key that is held down confirms nothing. */
  #key(event) {
    if (event.key === 'Enter' && event.repeat) {
      event.preventDefault();
    } else if (event.key === 'Escape' && !part('sheet').open) {
      this.#home();
    }
  }

  async #open() {
    this.#its.search = new Search(this.#its.roll.people);
    part('main').dataset.state = this.#its.device.isReady ? 'open' : 'closed';
    this.#home();
    this.#draw(true);
    if (this.#its.device.isReady) {
      await this.#work.ready.begin();
    }
  }

  #home() {
    if (this.#its.device.isReady) {
      this.#work.home();
    } else {
      this.#enrol('');
    }
  }

  /** A code in the address is used once and then gone from it. */
  #linked() {
    const code = codeIn(location.hash);
    history.replaceState(null, '', location.pathname);
    if (code) {
      this.#enrol(code);
    }
  }

  #enrol(code) {
    const { device, queue, desk, sync } = this.#its;
    if (device.isReady && queue.waiting().length > 0) {
      notice(say('enrol.unsent', queue.waiting().length));
      return;
    }
    part('main').dataset.state = 'closed';
    showEnrol({ device, queue, desk, code, operator: device.operator, lens: code ? null : () => this.#work.ready.lens() }, async (found, operator) => {
      wake();
      await device.enrol(found, operator);
      await this.#work.ready.turn(false);
      this.#its.roll.clear();
      await sync.load();
      sync.spread('device');
      sync.kick();
      await this.#open();
    });
  }

  #heard(text) {
    part('sheet').close();
    if (this.#its.device.isReady) {
      part('search').value = '';
      this.#work.scanned(text, false);
    } else {
      const code = codeIn(text);
      if (code) {
        this.#enrol(code);
      }
    }
  }

  async #locked() {
    this.#its.roll.clear();
    await this.#work.ready.turn(false);
    await this.#open();
  }

  #menu() {
    const { device, queue, sync, settings } = this.#its;
    menu({ device, queue, sync, languages: settings.words, sound: here.kept('sound') !== 'off' }, {
      conflicts: () => this.#work.conflicts(),
      log: () => this.#work.log(),
      out: () => leaving(queue.waiting().length, () => this.#out()),
      sound: (on) => here.keep('sound', on ? 'on' : 'off'),
      language: (language) => {
        here.keep('language', language);
        begin(settings, language);
        part('search').placeholder = say('search');
        this.#draw(true);
        this.#home();
      },
    });
  }

  async #out() {
    const { device, queue, sync } = this.#its;
    await device.lock('OUT');
    await queue.clear();
    sync.spread('device');
    await this.#locked();
  }

  /** All around the sheet; only what changed, so that nobody's focus is lost. */
  #draw(anew = false) {
    const { device, queue, sync, desk } = this.#its;
    frame.status(this.#its);
    frame.trouble(this.#its, () => this.#work.conflicts());
    this.#work.refresh();
    const now = JSON.stringify([device.isReady && desk.counts, queue.changes, Math.floor(Date.now() / 30_000), sync.conflicts.length]);
    if (anew || now !== this.#drawn) {
      this.#drawn = now;
      frame.head(this.#its);
      if (device.isReady) {
        frame.counts(desk);
        frame.recent(this.#its, (entry) => this.#work.annul(entry));
      }
    }
  }

  /** The list of cards that are not good any more; without a network the old one stays. */
  async fetchPack() {
    try {
      const answer = await fetch('../scan/pack', { cache: 'no-cache', credentials: 'omit' });
      if (answer.ok) {
        await this.#its.shelf.take(new Uint8Array(await answer.arrayBuffer()));
      }
    } catch (error) {
      console.info('No newer list of cards', error);
    }
  }
}

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('sw.js', { scope: new URL('../check-in', location.href).pathname });
  navigator.serviceWorker.ready.then(() => (document.documentElement.dataset.kept = 'true'));
}
try {
  await start();
} catch (error) {
  console.error(error);
  const told = document.createElement('p');
  told.textContent = say('broken');
  show('form', [told]);
}
