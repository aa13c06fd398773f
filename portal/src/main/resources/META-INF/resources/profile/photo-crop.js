/*
 * Chooses a square out of a picture: drag, pinch, slider or keys. Tells its choice as fractions of the picture by the event
 * "crop-change"; the server cuts.
 */
const STYLE = `
  :host { display: block; max-width: 20rem; }
  .window { position: relative; aspect-ratio: 1; overflow: hidden; border-radius: var(--foyer-radius-l, 16px);
            background: var(--foyer-sunken, #e9e7df); touch-action: none; cursor: grab; }
  .window:active { cursor: grabbing; }
  .window:focus-visible { outline: 3px solid var(--foyer-focus, #191d1c); outline-offset: 2px; }
  img { position: absolute; max-width: none; user-select: none; -webkit-user-drag: none; }
  .ring { position: absolute; inset: 0; border-radius: 50%; box-shadow: 0 0 0 50rem rgb(17 22 21 / 0.45); pointer-events: none; }
  label { display: flex; align-items: center; gap: 0.75rem; margin-top: 0.75rem; min-height: 3rem; }
  input { flex: 1; min-width: 0; min-height: 3rem; accent-color: var(--foyer-brand, #0e4a58); }
  p { margin: 0.25rem 0 0; color: var(--foyer-ink-2, #525752); font-size: 0.9375rem; line-height: 1.375rem; }
`;
const MOST_ZOOM = 4;
const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

class PhotoCrop extends HTMLElement {
  static observedAttributes = ['src', 'label', 'zoom-label', 'help'];

  #pointers = new Map();
  #centre = { x: 0.5, y: 0.5 };
  #zoom = 1;
  #timer = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${STYLE}</style>
      <div class="window" tabindex="0" role="application" aria-describedby="help"><img alt="" draggable="false"><div class="ring"></div></div>
      <label><span></span><input type="range" min="1" max="${MOST_ZOOM}" step="0.01" value="1"></label><p id="help"></p>`;
    this.window = root.querySelector('.window');
    this.image = root.querySelector('img');
    this.slider = root.querySelector('input');
    this.image.addEventListener('load', () => this.#show());
    this.slider.addEventListener('input', () => this.#zoomTo(Number(this.slider.value)));
    this.window.addEventListener('pointerdown', (event) => this.#press(event));
    this.window.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel']) {
      this.window.addEventListener(end, (event) => this.#pointers.delete(event.pointerId));
    }
    this.window.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.window.addEventListener('keydown', (event) => this.#key(event));
    new ResizeObserver(() => this.#show()).observe(this.window);
  }

  attributeChangedCallback(name, before, value) {
    if (name === 'src') {
      this.#centre = { x: 0.5, y: 0.5 };
      this.#zoom = 1;
      this.image.src = value;
    } else if (name === 'label') {
      this.window.setAttribute('aria-label', value);
    } else if (name === 'zoom-label') {
      this.shadowRoot.querySelector('label span').textContent = value;
    } else {
      this.shadowRoot.querySelector('#help').textContent = value;
    }
  }

  /** The side of the square as a fraction of each edge of the picture. */
  #side() {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    const side = Math.min(width, height) / this.#zoom;
    return { x: side / width, y: side / height };
  }

  #show() {
    if (!this.image.naturalWidth || !this.window.clientWidth) {
      return;
    }
    const side = this.#side();
    this.#centre.x = clamp(this.#centre.x, side.x / 2, 1 - side.x / 2);
    this.#centre.y = clamp(this.#centre.y, side.y / 2, 1 - side.y / 2);
    const edge = this.window.clientWidth;
    const width = edge / side.x;
    const height = edge / side.y;
    Object.assign(this.image.style, {
      width: `${width}px`,
      height: `${height}px`,
      left: `${edge / 2 - this.#centre.x * width}px`,
      top: `${edge / 2 - this.#centre.y * height}px`
    });
    this.slider.value = String(this.#zoom);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), 150);
  }

  #tell() {
    const side = this.#side();
    const detail = { left: this.#centre.x - side.x / 2, top: this.#centre.y - side.y / 2, side: 1 / this.#zoom };
    this.dispatchEvent(new CustomEvent('crop-change', { detail }));
  }

  #zoomTo(zoom) {
    this.#zoom = clamp(zoom, 1, MOST_ZOOM);
    this.#show();
  }

  /** Moves the picture under the window by fractions of the window. */
  #shift(x, y) {
    const side = this.#side();
    this.#centre.x -= x * side.x;
    this.#centre.y -= y * side.y;
    this.#show();
  }

  #press(event) {
    this.window.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, event);
  }

  #move(event) {
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const others = [...this.#pointers.values()].filter((pointer) => pointer.pointerId !== event.pointerId);
    if (others.length) {
      const apart = (pointer) => Math.hypot(pointer.clientX - others[0].clientX, pointer.clientY - others[0].clientY);
      this.#zoomTo(this.#zoom * (apart(event) / Math.max(1, apart(before))));
    } else {
      const edge = this.window.clientWidth;
      this.#shift((event.clientX - before.clientX) / edge, (event.clientY - before.clientY) / edge);
    }
    this.#pointers.set(event.pointerId, event);
  }

  #wheel(event) {
    event.preventDefault();
    this.#zoomTo(this.#zoom * (event.deltaY < 0 ? 1.08 : 1 / 1.08));
  }

  #key(event) {
    const step = event.shiftKey ? 0.1 : 0.02;
    const moves = {
      ArrowLeft: () => this.#shift(step, 0),
      ArrowRight: () => this.#shift(-step, 0),
      ArrowUp: () => this.#shift(0, step),
      ArrowDown: () => this.#shift(0, -step),
      '+': () => this.#zoomTo(this.#zoom * 1.08),
      '-': () => this.#zoomTo(this.#zoom / 1.08)
    };
    if (moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    }
  }
}

customElements.get('foyer-photo-crop') ?? customElements.define('foyer-photo-crop', PhotoCrop);
