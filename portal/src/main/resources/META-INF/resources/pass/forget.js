/* Runs on the page after the sign-out: no card stays on the device, nor in another window. */
if ('caches' in window) {
  caches.delete('foyer-pass-cards');
}
document.cookie = 'foyer-pass=; Max-Age=0; path=/; SameSite=Lax';
new BroadcastChannel('foyer-pass').postMessage('forget');
