/* Puts it together: what is scanned, by whatever way, becomes a verdict; the list is kept young where there is a network. */
import { Camera, readFile } from './camera.js';
import { Frames } from './frames.js';
import { age, judge } from './judge.js';
import { NotTaken } from './pack.js';
import { prepare, refill } from './panel.js';
import * as screen from './screen.js';
import { signal, wake } from './signals.js';
import { read } from './statement.js';
import { Shelf } from './shelf.js';
import { count, keep, kept, scanner } from './store.js';
import { moment } from './times.js';
import { listen } from './wedge.js';
import { begin, name, word } from './words.js';

/** For how long a card that stays before the camera is not read anew, and a good verdict stands, in milliseconds. */
const SAME = 3_000;
const STANDS = 6_000;
const REFRESH = 300_000;
/** Texts of a hand scanner; the codes of cards are far longer. */
const SHORTEST = 30;
const seconds = () => Math.floor(Date.now() / 1000);
const part = (id) => document.getElementById(id);

const shelf = new Shelf(scanner);
const frames = new Frames();
const camera = new Camera(part('video'), (text) => scanned(text, true));
let online = true;
let seen = { text: '', at: 0 };
let leaves = 0;

async function start() {
  const settings = await told();
  const chosen = new URLSearchParams(location.search).get('hut');
  if (chosen) {
    keep('hut', chosen);
  }
  begin(settings, kept('language'));
  await shelf.begin(settings);
  prepare({
    languages: settings.words,
    onLanguage: (language) => (keep('language', language), begin(settings, language), tell()),
    onHut: (number) => (keep('hut', number), tell()),
    onRefresh: () => refresh(true),
    onFile: takeFile,
    onLight: (on) => camera.light(on),
    onNext: next,
  });
  listen((text) => scanned(text, false), SHORTEST);
  addEventListener('pointerdown', wake, { once: true });
  addEventListener('online', () => refresh(false));
  addEventListener('offline', () => ((online = false), tell()));
  document.addEventListener('visibilitychange', awake);
  setInterval(() => refresh(false), REFRESH);
  tell();
  // the browser may ask for the camera for as long as it likes; a hand scanner works meanwhile
  look();
  await refresh(false);
  document.documentElement.dataset.ready = 'true';
}

/** What the portal says about its words and keys. */
async function told() {
  return (await fetch('settings')).json();
}

async function look() {
  part('hint').textContent = word('hut.scan.hint');
  try {
    await camera.start();
    part('light').hidden = !camera.hasLight;
    await navigator.wakeLock?.request('screen');
  } catch (error) {
    console.info(error);
    part('hint').textContent = word('hut.scan.no.camera');
  }
}

function awake() {
  if (document.visibilityState === 'visible') {
    refresh(false);
    look();
  } else {
    camera.stop();
  }
}

/** Takes what a camera, a scanner or a file said. */
async function scanned(text, byCamera) {
  const now = Date.now();
  const same = byCamera && text === seen.text && now - seen.at < SAME;
  seen = byCamera ? { text, at: now } : seen;
  const frame = frames.take(text);
  if (frame) {
    part('hint').textContent = word('hut.scan.frames', frame.have, frame.total);
    if (frame.pack) {
      await takePack(frame.pack);
      part('hint').textContent = word('hut.scan.hint');
    }
    return;
  }
  if (!same) {
    const verdict = judge(await read(text, shelf.keys), shelf.pack, seconds());
    signal(verdict.is, part('sound').checked);
    count(1);
    tell();
    screen.show(verdict, shelf.pack, hut(), freshness());
    part('next').focus({ preventScroll: true });
    part('main').inert = true;
    clearTimeout(leaves);
    leaves = verdict.is === 'good' ? setTimeout(next, STANDS) : 0;
  }
}

function next() {
  clearTimeout(leaves);
  screen.hide();
  part('main').inert = false;
}

async function takeFile(file) {
  if (!file.type.startsWith('image/')) {
    return takePack(new Uint8Array(await file.arrayBuffer()));
  }
  const text = await readFile(file).catch(() => null);
  return text === null ? say(word('hut.scan.no.code')) : scanned(text, false);
}

async function takePack(bytes) {
  try {
    await shelf.take(bytes);
    say(word('hut.scan.pack.taken', moment(shelf.pack.list.issued)));
  } catch (error) {
    if (!(error instanceof NotTaken)) {
      throw error;
    }
    say(word(`hut.scan.pack.${error.message}`));
  }
  tell();
}

/** Fetches the pack; what cannot be fetched leaves the old one where it is. */
async function refresh(aloud) {
  try {
    const answer = await fetch('pack', { cache: 'no-cache' });
    online = true;
    if (answer.ok) {
      const bytes = new Uint8Array(await answer.arrayBuffer());
      await (aloud ? takePack(bytes) : takeOrAskAgain(bytes));
    }
  } catch (error) {
    online = error instanceof NotTaken && online;
    if (aloud) {
      say(word('hut.scan.no.network'));
    }
  }
  tell();
}

/** The keys may have changed since the page was opened. */
async function takeOrAskAgain(bytes) {
  try {
    await shelf.take(bytes);
  } catch (error) {
    if (error.message !== 'stranger') {
      throw error;
    }
    await shelf.begin(await told());
    await shelf.take(bytes);
  }
}

const hut = () => shelf.pack?.huts.find((it) => it.number === kept('hut'));

function say(text) {
  part('said').textContent = text;
}

const isOld = () => shelf.pack && age(shelf.pack, seconds()) > shelf.pack.noteAfter;

function freshness() {
  if (!shelf.pack) {
    return word('hut.scan.no.list');
  }
  return word(online ? 'hut.scan.list' : 'hut.scan.offline', moment(shelf.pack.list.issued));
}

/** Everything beside the picture: hut, count, network, age of the list. */
function tell() {
  part('hut-name').textContent = hut() ? name(hut().name) : word('hut.scan.title');
  part('count').textContent = word('hut.scan.count', count(0));
  part('banner').hidden = online && shelf.pack !== null && !isOld();
  part('banner-text').textContent = [freshness(), isOld() && word('hut.scan.old')].filter(Boolean).join('. ');
  document.documentElement.toggleAttribute('data-old', Boolean(isOld()));
  refill(shelf.pack, kept('hut'), freshness());
}

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('sw.js', { scope: new URL('../scan', location.href).pathname });
  navigator.serviceWorker.ready.then(() => (document.documentElement.dataset.kept = 'true'));
}
await start();
