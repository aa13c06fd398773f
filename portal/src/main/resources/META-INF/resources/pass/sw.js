/*
 * Keeps the small app itself, never a card: its page, scripts, styles and pictures. Shows what it has at once, and fetches what is
 * newer for the next time.
 */
const NAME = 'foyer-pass-app';
const OWN = ['./', 'app.js', 'cards.js', 'draw.js', 'bright.js', 'store.js', 'warm.js', 'manifest.webmanifest'];
const STYLE = [
  ...['fonts', 'brand', 'tokens', 'base', 'shell', 'tiles', 'lists', 'card', 'card-parts'].map((sheet) => `${sheet}.css`),
  'logo.svg', 'logo-negative.svg', 'contours.svg',
  'fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ...['sun', 'cloud-off', 'circle-check', 'users-group', 'home'].map((icon) => `icons/${icon}.svg`)
];
const scope = new URL(self.registration.scope);
const style = new URL('../foyer/', scope);

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    const parts = (paths, base) => paths.map((path) => new Request(new URL(path, base), { cache: 'reload' }));
    await cache.addAll(parts(OWN, scope));
    // a house style may leave a picture out, and the card is shown all the same
    await Promise.allSettled(parts(STYLE, style).map((part) => cache.add(part)));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The page has one address, whatever hangs behind it. */
const nameOf = (request) => request.mode === 'navigate' ? scope.href : request.url;

async function fetched(request) {
  const answer = await fetch(request);
  if (answer.ok && !answer.redirected && answer.type === 'basic') {
    await (await caches.open(NAME)).put(nameOf(request), answer.clone());
  }
  return answer;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isPage = request.mode === 'navigate' && url.pathname === scope.pathname;
  const isCards = /^cards(\/|$)/.test(url.pathname.slice(scope.pathname.length));
  const isPart = request.mode !== 'navigate' && (url.href.startsWith(style.href) || url.href.startsWith(scope.href) && !isCards);
  if (request.method !== 'GET' || url.origin !== scope.origin || !isPage && !isPart) {
    return;
  }
  event.respondWith((async () => {
    const kept = await (await caches.open(NAME)).match(nameOf(request), { ignoreVary: true });
    const newer = fetched(request);
    if (kept) {
      // without a connection there is nothing newer, and what is kept is shown
      event.waitUntil(newer.catch(() => undefined));
    }
    return kept ?? newer;
  })());
});
