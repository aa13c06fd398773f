/* Finds a QR code in a picture: with the browser's own detector where it has one, else with ZXing in a worker of its own. */
let found = null;

/** @returns {Promise<(picture: ImageBitmap) => Promise<string|null>>} which closes the picture */
export function decoder() {
  found ??= choose();
  return found;
}

async function choose() {
  const own = globalThis.BarcodeDetector && (await BarcodeDetector.getSupportedFormats());
  return own?.includes('qr_code') ? native() : inWorker();
}

function native() {
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (picture) => {
    const [first] = await detector.detect(picture);
    picture.close();
    return first?.rawValue ?? null;
  };
}

function inWorker() {
  const worker = new Worker('decode-worker.js');
  const waiting = new Map();
  let last = 0;
  worker.onmessage = ({ data: { id, text } }) => {
    waiting.get(id)(text);
    waiting.delete(id);
  };
  return (picture) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      worker.postMessage({ id: last, picture }, [picture]);
    });
}
