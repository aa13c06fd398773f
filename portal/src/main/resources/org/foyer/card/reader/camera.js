/* The camera, picture after picture; one at a time, so that a slow phone is not flooded. */
import { decoder } from './decoder.js';

const WISH = { video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }, audio: false };
const PAUSE = 80;
const WIDEST = 960;

export class Camera {
  #video;
  #onText;
  #stream = null;
  #timer = 0;

  constructor(video, onText) {
    this.#video = video;
    this.#onText = onText;
  }

  /** Starts, or starts anew after the device slept. @throws DOMException when there is no camera or it is not allowed */
  async start() {
    this.stop();
    this.#stream = await navigator.mediaDevices.getUserMedia(WISH);
    this.#video.srcObject = this.#stream;
    await this.#video.play();
    this.#next();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
  }

  get hasLight() {
    return Boolean(this.#track?.getCapabilities?.().torch);
  }

  light(on) {
    return this.#track.applyConstraints({ advanced: [{ torch: on }] });
  }

  get #track() {
    return this.#stream?.getVideoTracks()[0];
  }

  #next() {
    this.#timer = setTimeout(() => this.#look(), PAUSE);
  }

  async #look() {
    const stream = this.#stream;
    try {
      const text = this.#video.videoWidth > 0 ? await read(this.#video, this.#video.videoWidth) : null;
      if (text !== null) {
        this.#onText(text);
      }
    } catch (error) {
      // one picture that cannot be read is nothing; the next one follows
      console.debug(error);
    }
    if (stream && stream === this.#stream) {
      this.#next();
    }
  }
}

async function read(source, width) {
  const decode = await decoder();
  const size = width > WIDEST ? { resizeWidth: WIDEST } : {};
  return decode(await createImageBitmap(source, size));
}

/** The text of a code in a picture file, or null. */
export async function readFile(file) {
  const decode = await decoder();
  return decode(await createImageBitmap(file));
}
