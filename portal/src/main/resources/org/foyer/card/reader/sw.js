/* Keeps the app on the device, so that it opens without a network. What it works with, it keeps itself. */
const NAME = 'foyer-{{app}}-';
const CACHE = NAME + '{{version}}';
const FILES = {{files}};
const SETTINGS = new URL('settings', registration.scope + '/').pathname;
const PAGE = new URL('./', registration.scope + '/').pathname;
const PATIENCE = {{patience}};

addEventListener('install', (event) => {
  skipWaiting();
  const all = [...FILES, SETTINGS].map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(all)));
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => names.filter((name) => name.startsWith(NAME) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET') {
    return;
  }
  if (pathname === SETTINGS) {
    event.respondWith(newest());
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname, event.request));
  } else if (pathname + '/' === PAGE) {
    event.respondWith(Response.redirect(PAGE + new URL(event.request.url).search));
  }
});

async function kept(pathname, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(pathname)) ?? fetch(request);
}

/** What the portal says now about its keys and words, else what it said last. */
async function newest() {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(SETTINGS, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
      await cache.put(SETTINGS, answer.clone());
      return answer;
    }
  } catch (error) {
    console.info('The portal cannot be reached', error);
  }
  return (await cache.match(SETTINGS)) ?? Response.error();
}
