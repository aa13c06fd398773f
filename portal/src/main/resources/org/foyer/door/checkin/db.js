/* The database of the app on the device: keys, sealed things, and the queue of what happened at this desk. */
const NAME = 'foyer-check-in';
const VERSION = 1;

/** @returns {Promise<IDBDatabase>} the page begins anew where the browser takes it away */
export async function open() {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('sealed');
    request.result.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true }).createIndex('nonce', 'nonce', { unique: true });
  };
  const db = await answer(request);
  db.onclose = () => location.reload();
  return db;
}

/** What a request finds. */
export function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function get(db, store, key) {
  return answer(db.transaction(store).objectStore(store).get(key));
}

export function all(db, store) {
  return answer(db.transaction(store).objectStore(store).getAll());
}

/**
 * Writes and waits until it is on the disk: what was confirmed at the desk has to survive an empty battery.
 *
 * @param act is given the stores in the order of their names and must not wait for anything else
 */
export function write(db, names, act) {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    act(...names.map((name) => transaction.objectStore(name)));
  });
}
