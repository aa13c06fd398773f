/* Times and prices as they are written in the language. */
import { locale, word } from './words.js';

/** Such as "heute, 06:12". */
export function moment(seconds) {
  const at = new Date(seconds * 1000);
  const time = at.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((midnight(new Date()) - midnight(at)) / 86_400_000);
  if (days === 0 || days === 1) {
    return word(days === 0 ? 'hut.scan.today' : 'hut.scan.yesterday', time);
  }
  return word('hut.scan.earlier', at.toLocaleDateString(locale(), { day: 'numeric', month: 'long' }), time);
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

export function day(seconds) {
  return new Date(seconds * 1000).toLocaleDateString(locale(), { dateStyle: 'long' });
}

/** @param price in hundredths */
export function price(price, currency) {
  const digits = price % 100 === 0 ? 0 : 2;
  const amount = (price / 100).toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${currency}\u00a0${amount}`;
}
