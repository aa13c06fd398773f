/* Runs on the page after the sign-out: no card stays on the device, nor in another window. */
if ('caches' in window) {
  caches.delete('foyer-pass-cards');
}
new BroadcastChannel('foyer-pass').postMessage('forget');
