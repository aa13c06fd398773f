/* Scanners that type like a keyboard: a burst of keys, faster than anybody types, that ends with Enter. */
const FASTEST_TYPIST = 50;

/**
 * Calls with each text that a scanner typed, wherever the focus is.
 *
 * @param shortest how many signs make a text; what is shorter somebody typed
 */
export function listen(onText, shortest) {
  let typed = '';
  let last = 0;
  addEventListener(
    'keydown',
    (event) => {
      const now = event.timeStamp;
      if (now - last > FASTEST_TYPIST) {
        typed = '';
      }
      last = now;
      if (event.key === 'Enter' && typed.length >= shortest) {
        event.preventDefault();
        event.stopPropagation();
        onText(typed);
        typed = '';
      } else if (event.key.length === 1) {
        typed += event.key;
      }
    },
    true,
  );
}
