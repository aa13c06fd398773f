/* ZXing (zxing/NOTICE.txt) beside the page, so that the picture of the camera never stands still. */
importScripts('zxing/zxing-reader.js');

const WISHES = { formats: ['QRCode'], maxNumberOfSymbols: 1, tryHarder: true, tryRotate: true, tryInvert: true };

ZXingWASM.prepareZXingModule({ overrides: { locateFile: (file) => new URL('zxing/' + file, location.href).href } });

onmessage = async ({ data: { id, picture } }) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(picture, 0, 0);
  picture.close();
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let text = null;
  try {
    const [first] = await ZXingWASM.readBarcodes(image, WISHES);
    text = first?.text ?? null;
  } finally {
    postMessage({ id, text });
  }
};
