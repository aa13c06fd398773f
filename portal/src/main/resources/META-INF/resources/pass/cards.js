/*
 * The cards one carries, beside each other; on a phone one at a time. Shows a code that is good for minutes while there is a
 * connection, and the code of the card without one.
 */
import { avatar, cardOf, drawing, fill, householdOf, icon, make, place } from './draw.js';
import { bright } from './bright.js';
import { ask, forget, keep } from './store.js';
import './warm.js';

const TICK = 10_000;
/** Milliseconds before its end in which a code is replaced, and shown no more when it could not be. */
const RENEW = 75_000;
const LAST = 20_000;
/** An open page that nobody touches asks for no more codes, so that its session can end. */
const IDLE = 600_000;
/** After what time a portal that did not answer is asked again. */
const PAUSE = 15_000;

class Cards extends HTMLElement {
  static observedAttributes = ['data', 'print'];

  #pass = null;
  #places = new Map();
  #fresh = new Map();
  #chosen = 0;
  #touched = Date.now();
  #asking = false;
  #pause = 0;
  #timer = 0;
  #open = null;
  #seen = null;
  #wake = () => {
    if (document.visibilityState === 'visible') {
      this.#touched = Date.now();
      this.#pause = 0;
      this.#tick();
    }
  };
  #touch = () => { this.#touched = Date.now(); };
  #farewell = null;

  connectedCallback() {
    this.#timer = setInterval(() => this.#tick(), TICK);
    for (const event of ['visibilitychange', 'online', 'offline']) {
      (event === 'visibilitychange' ? document : window).addEventListener(event, this.#wake);
    }
    for (const event of ['pointerdown', 'keydown']) {
      document.addEventListener(event, this.#touch);
    }
    this.#farewell = new BroadcastChannel('foyer-pass');
    this.#farewell.onmessage = () => this.clear();
    this.#tick();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    this.#seen?.disconnect();
    this.#farewell.close();
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#wake);
    window.removeEventListener('offline', this.#wake);
    document.removeEventListener('pointerdown', this.#touch);
    document.removeEventListener('keydown', this.#touch);
  }

  /** The portal hands its cards over as an attribute; they are kept for later. */
  attributeChangedCallback(name, before, value) {
    if (name === 'print') {
      this.querySelector('.foyer-card-actions')?.replaceWith(this.#actions());
    } else if (value) {
      const pass = JSON.parse(value);
      this.removeAttribute('data');
      this.show(pass);
      keep(pass);
    }
  }

  show(pass) {
    if (this.#pass?.owner !== pass.owner) {
      this.#chosen = 0;
    }
    this.#pass = pass;
    this.#fresh.clear();
    this.#pause = 0;
    this.#draw();
    this.#tick();
  }

  clear() {
    this.#pass = null;
    this.#fresh.clear();
    this.#places.clear();
    this.replaceChildren();
    this.dispatchEvent(new Event('cleared'));
  }

  get pass() {
    return this.#pass;
  }

  #draw() {
    const { words, cards, household, association } = this.#pass;
    this.#places.clear();
    const track = make('div', 'foyer-card-track');
    track.tabIndex = 0;
    track.setAttribute('role', 'group');
    track.setAttribute('aria-label', words.people);
    for (const card of cards) {
      track.append(cardOf(card, association, card.code && this.#place(card.id, card.name, card.code)));
    }
    if (household) {
      track.append(householdOf(household, words.household, association, this.#place('', words.household, household.code)));
    }
    const several = track.children.length > 1;
    track.classList.toggle('foyer-card-alone', !several);
    this.lang = this.#pass.language;
    this.replaceChildren(...(several ? [this.#chips(track)] : []), track, this.#actions(), make('p', 'foyer-card-state'));
    this.#watch(track);
    this.#choose(Math.min(this.#chosen, track.children.length - 1));
    track.children[this.#chosen].scrollIntoView?.({ block: 'nearest', inline: 'center', behavior: 'instant' });
    this.#show();
  }

  #place(id, name, code) {
    const { words, asOf } = this.#pass;
    const lasting = { ...code, ends: Date.parse(asOf) + code.lasts * 1000 };
    const button = place(fill(words['bright.of'], name), () => this.#bright(id));
    this.#places.set(id, { button, name, lasting, label: fill(words.code, name), shown: null });
    return button;
  }

  #chips(track) {
    const { words, cards, household } = this.#pass;
    const chips = make('div', 'foyer-card-chips');
    chips.setAttribute('role', 'group');
    chips.setAttribute('aria-label', words.people);
    const add = (...content) => {
      const at = chips.children.length;
      const chip = make('button', 'foyer-card-chip', ...content);
      chip.type = 'button';
      chip.addEventListener('click', () => {
        this.#choose(at);
        track.scrollTo({ left: track.children[at].offsetLeft - track.offsetLeft - parseFloat(getComputedStyle(track).scrollPaddingLeft || 0) });
      });
      chips.append(chip);
    };
    cards.forEach((card) => add(avatar(card), card.given));
    if (household) {
      add(make('span', 'foyer-avatar foyer-avatar-small', icon('household')), words.household);
    }
    return chips;
  }

  #watch(track) {
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries) => {
      const inSight = entries.find((entry) => entry.isIntersecting);
      // where all cards stand side by side there is none to be chosen
      if (inSight && track.scrollWidth > track.clientWidth) {
        this.#choose([...track.children].indexOf(inSight.target));
      }
    }, { root: track, threshold: 0.6 });
    [...track.children].forEach((card) => this.#seen.observe(card));
  }

  #choose(at) {
    this.#chosen = at;
    const chips = this.querySelectorAll('.foyer-card-chip');
    chips.forEach((chip, place) => chip.setAttribute('aria-pressed', String(place === at)));
    chips[at]?.parentElement.scrollTo({ left: chips[at].offsetLeft - chips[0].offsetLeft - 24 });
    const actions = this.querySelector('.foyer-card-bright');
    actions.hidden = !this.#places.has(this.#id());
    this.#show();
  }

  #id() {
    return this.#pass.cards[this.#chosen]?.id ?? '';
  }

  #actions() {
    const { words } = this.#pass;
    const show = make('button', 'foyer-card-button foyer-card-bright', icon('bright'), words.bright);
    show.type = 'button';
    show.addEventListener('click', () => this.#bright(this.#id()));
    const actions = make('div', 'foyer-card-actions');
    if (this.hasAttribute('print')) {
      const print = make('a', 'foyer-card-button', icon('print'), words.print);
      print.href = this.getAttribute('print');
      print.target = '_blank';
      print.setAttribute('router-ignore', '');
      actions.append(print);
    }
    actions.append(show);
    return actions;
  }

  #bright(id) {
    const it = this.#places.get(id);
    const code = this.#codeOf(id);
    if (code) {
      this.#open = { id, ...bright(code, it.label, it.name, this.#pass.words) };
    }
  }

  /** The code to show now: fresh, or of the card; nothing once both have ended. */
  #codeOf(id) {
    const fresh = this.#fresh.get(id);
    const { lasting } = this.#places.get(id);
    return fresh && fresh.ends - LAST > Date.now() ? fresh : lasting.ends > Date.now() ? lasting : null;
  }

  #show() {
    for (const [id, it] of this.#places) {
      const code = this.#codeOf(id);
      if (it.shown !== (code?.text ?? '')) {
        it.shown = code?.text ?? '';
        it.button.replaceChildren(code ? drawing(code, it.label) : make('span', 'foyer-card-over', this.#pass.words.over));
        it.button.disabled = !code;
        it.button.dataset.text = it.shown;
        if (code && this.#open?.id === id && this.#open.isOpen()) {
          this.#open.show(code);
        }
      }
    }
    const state = this.querySelector('.foyer-card-state');
    const fresh = this.#places.has(this.#id()) && this.#fresh.get(this.#id());
    const isFresh = fresh && this.#codeOf(this.#id()) === fresh;
    const { words } = this.#pass;
    const said = isFresh ? fill(words.fresh, this.#clock(fresh.ends)) : this.#since();
    if (state.textContent !== said) {
      state.replaceChildren(icon(isFresh ? 'fresh' : 'offline'), said);
    }
  }

  #since() {
    const { words, asOf, language } = this.#pass;
    const day = new Date(asOf);
    const today = day.toDateString() === new Date().toDateString();
    return today
      ? fill(words['offline.today'], this.#clock(day))
      : fill(words['offline.earlier'], `${day.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' })}, ${this.#clock(day)}`);
  }

  #clock(time) {
    const at = new Date(time);
    return fill(this.#pass.words.clock, at.getHours(), String(at.getMinutes()).padStart(2, '0'));
  }

  async #tick() {
    if (!this.#pass || !this.isConnected) {
      return;
    }
    this.#show();
    const ends = Math.min(...[...this.#fresh.values()].map((code) => code.ends));
    const wanted = this.#pass.cards.some((card) => card.code) && (!this.#fresh.size || ends - RENEW < Date.now());
    const lively = document.visibilityState === 'visible' && Date.now() - this.#touched < IDLE;
    if (wanted && lively && navigator.onLine && !this.#asking && this.#pause < Date.now()) {
      this.#asking = true;
      const pass = this.#pass;
      await this.#renew(pass);
      this.#asking = false;
      if (this.#pass !== pass) {
        // other cards came meanwhile
        this.#tick();
      }
    }
  }

  async #renew(pass) {
    const codes = await ask('cards/fresh');
    if (this.#pass !== pass) {
      return;
    }
    if (codes === 'stranger') {
      await forget();
      this.clear();
    } else if (codes === 'away') {
      // signed out, or no network after all
      this.#pause = Date.now() + PAUSE;
    } else {
      for (const [id, code] of Object.entries(codes)) {
        this.#fresh.set(id, { ...code, ends: Date.now() + code.lasts * 1000 });
      }
      this.#show();
    }
  }
}

customElements.get('foyer-cards') ?? customElements.define('foyer-cards', Cards);
