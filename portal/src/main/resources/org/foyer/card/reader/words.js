/* The words of the portal's bundles in the language of the device. */
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

/** As the browser names the language in the country of the association. */
export const locale = () => `${language}-${told.country}`;

export function word(key, ...values) {
  const pattern = told.words[language]?.[key] ?? key;
  return values.reduce((text, value, index) => text.replaceAll(`{${index}}`, value), pattern);
}

/** A name that is either the same in all languages or told by language. */
export function name(of) {
  if (of === null || typeof of !== 'object') {
    return of ?? '';
  }
  const names = of instanceof Map ? of : new Map(Object.entries(of));
  return names.get(language) ?? names.values().next().value ?? '';
}

/** A number of a member in groups of four. */
export function number(text) {
  return text.replace(/(\d{4})(?=\d)/g, '$1\u00a0');
}
