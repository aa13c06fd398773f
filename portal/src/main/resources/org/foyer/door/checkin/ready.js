/* The sheet while nobody stands at the desk: a frame to hold a card into, or the picture of the camera. */
import { Camera } from './camera.js';
import { drawing, el, part, say } from './dom.js';
import { undo, what } from './frame.js';
import { isShowing, show } from './panel.js';

/** For how long a card that stays before the camera is not read anew, in milliseconds. */
const SAME = 3_000;
const isTouched = matchMedia('(pointer: coarse)');

export class Ready {
  #video = el('video', { playsinline: '', 'aria-hidden': 'true' });
  #camera;
  #place;
  #onUndo;
  #seen = { text: '', at: 0 };
  #hint = null;
  isOn = false;

  /** @param place where the choice is kept @param onText with what the camera read */
  constructor(place, onText, onUndo) {
    this.#video.muted = true;
    this.#place = place;
    this.#onUndo = onUndo;
    this.#camera = new Camera(this.#video, (text) => this.#read(text, onText));
    part('camera').onclick = () => this.turn(!this.isOn);
    document.addEventListener('visibilitychange', () => this.isOn && (document.hidden ? this.#camera.stop() : this.#start()));
    const field = part('search');
    // a keyboard that slides in is only for those who want to type
    field.onpointerdown = () => (field.inputMode = 'search');
  }

  show(desk) {
    const { last } = desk;
    const field = part('search');
    field.value = '';
    field.inputMode = isTouched.matches ? 'none' : 'search';
    const lens = this.isOn && el('div', { class: 'lens' }, this.#video, drawing('frame'));
    show('ready', [
      lens || drawing('frame'),
      el('h1', { text: say('ready') }),
      el('p', { class: 'sub', text: this.#hint ?? (this.isOn ? say('ready.camera') : say('ready.hint')) }),
      last && this.#lastLine(last, desk),
    ], field);
    part('panel').classList.toggle('has-lens', this.isOn);
    if (lens) {
      this.#video.play().catch((error) => console.info(error));
    }
  }

  #lastLine(entry, desk) {
    return el('div', { class: 'last' }, drawing('icon-ok'),
      el('div', {}, el('b', { text: entry.about.name }), el('small', { text: what(entry, desk) })),
      desk.canAnnul(entry) && undo(entry, this.#onUndo));
  }

  /** Starts the camera if it was on when the app was left. */
  async begin() {
    if (this.#place.kept('camera') === 'on') {
      await this.turn(true);
    }
  }

  async turn(on) {
    this.isOn = on;
    this.#hint = null;
    this.#place.keep('camera', on ? 'on' : 'off');
    if (on) {
      await this.#start();
    } else {
      this.#camera.stop();
    }
    part('camera').setAttribute('aria-pressed', String(this.isOn));
    if (isShowing('ready')) {
      this.onChange();
    }
  }

  /** Shows the picture of the camera under what stands on the sheet, for the code of a desk. */
  async lens() {
    part('panel').append(el('div', { class: 'lens' }, this.#video, drawing('frame')));
    await this.#start();
  }

  /** Shows itself anew; given by whoever knows what happened last. */
  onChange = () => undefined;

  async #start() {
    try {
      await this.#camera.start();
    } catch (error) {
      console.info(error);
      this.isOn = false;
      this.#hint = say('no.camera');
      return;
    }
    await navigator.wakeLock?.request('screen').catch((error) => console.info('The screen may go dark', error));
  }

  /** One card before the camera is one scan, however long it lies there; while somebody is on the sheet nothing is read. */
  #read(text, onText) {
    const now = Date.now();
    const isSame = text === this.#seen.text && now - this.#seen.at < SAME;
    const isFree = isShowing('ready') || isShowing('form');
    if (isSame || isFree) {
      this.#seen = { text, at: now };
    }
    if (!isSame && isFree) {
      onText(text);
    }
  }
}
