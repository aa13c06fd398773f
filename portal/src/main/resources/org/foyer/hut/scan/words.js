/* The words of the portal's bundles, and times and prices as they are written in the language. */
let told = { words: {}, country: 'CH', fallback: 'de' };
let language = 'de';

/** @param settings as the portal tells them @param wish a language, or null for the browser's */
export function begin(settings, wish) {
  told = settings;
  const wishes = [wish, ...navigator.languages.map((tag) => tag.slice(0, 2)), settings.fallback];
  language = wishes.find((it) => it && settings.words[it]) ?? 'en';
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label));
  }
}

export const languageNow = () => language;

export function word(key, ...values) {
  const pattern = told.words[language]?.[key] ?? key;
  return values.reduce((text, value, index) => text.replaceAll(`{${index}}`, value), pattern);
}

/** A name that is either the same in all languages or told by language. */
export function name(of) {
  return of instanceof Map ? (of.get(language) ?? of.values().next().value ?? '') : (of ?? '');
}

const locale = () => `${language}-${told.country}`;

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

/** A number of a member in groups of four. */
export function number(text) {
  return text.replace(/(\d{4})(?=\d)/g, '$1\u00a0');
}
