/* Small things that the device keeps: settings, and what may be read by anybody who holds it. */

/** A place for texts whose names begin alike. */
export function place(prefix) {
  return {
    kept: (name) => localStorage.getItem(prefix + name),
    keep: (name, value) => localStorage.setItem(prefix + name, value),
    forget: (name) => localStorage.removeItem(prefix + name),
  };
}
