/* Lets the small app start without a connection from now on. Over plain http there is no worker, and no need for one. */
navigator.serviceWorker?.register(new URL('sw.js', import.meta.url), { scope: new URL('.', import.meta.url) });
