/* Times as they are spoken at a desk. */
import { say } from './dom.js';
import { locale } from './words.js';

/** Such as "9.12 Uhr"; on another day with the day before it. */
export function clock(iso) {
  const at = new Date(iso);
  const time = say('time', String(at.getHours()), String(at.getMinutes()).padStart(2, '0'));
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? time : `${at.toLocaleDateString(locale(), { day: 'numeric', month: 'short' })}, ${time}`;
}

/** A birth date in full. */
export function day(iso) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(locale(), { dateStyle: 'long' });
}
