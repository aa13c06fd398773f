/* What this device keeps: the cards of its owner, in a cache of its own, and nowhere else. */
const NAME = 'foyer-pass-cards';
const KEY = new URL('cards', import.meta.url);

/** Whose portal this browser showed last, as a cookie of the session says; empty when it says nothing. */
const owner = () => document.cookie.match(/(?:^|; )foyer-pass=([0-9a-f]+)/)?.[1] ?? '';

/** Only over https, or on the device itself, is there a cache; elsewhere the cards are shown and not kept. */
const has = () => 'caches' in window;

export async function keep(pass) {
  if (has()) {
    await (await caches.open(NAME)).put(KEY, new Response(JSON.stringify(pass), { headers: { 'Content-Type': 'application/json' } }));
  }
}

export async function forget() {
  if (has()) {
    await caches.delete(NAME);
  }
}

/** What was kept; nothing, and it is thrown away, when somebody else has signed in here since. */
export async function recall() {
  const kept = has() ? await (await caches.open(NAME)).match(KEY) : undefined;
  if (!kept) {
    return null;
  }
  const pass = await kept.json();
  if (owner() && owner() !== pass.owner) {
    await forget();
    return null;
  }
  return pass;
}

/** Asks the portal. Says what was found: the cards, "stranger" for an account without any, "away" for no answer to be had. */
export async function ask(path) {
  try {
    const answer = await fetch(new URL(path, KEY), { redirect: 'manual', cache: 'no-store', headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : answer.status === 403 ? 'stranger' : 'away';
  } catch {
    return 'away';
  }
}
