/* Builds elements; texts are always texts, never HTML. */
import { name, word } from './words.js';

/** Words of this app, such as say('ready'). */
export const say = (key, ...values) => word(`door.app.${key}`, ...values);

export const part = (id) => document.getElementById(id);

/** @param props of the element; class, text, aria-… and data-… as well */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key === 'text') {
      element.textContent = value;
    } else if (key in element && typeof value !== 'string') {
      element[key] = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.filter((it) => it !== null && it !== undefined && it !== false));
  return element;
}

export function button(text, onclick, props = {}) {
  return el('button', { type: 'button', text, onclick, ...props });
}

/** A drawing of the page's templates. */
export function drawing(id) {
  return part(id).content.cloneNode(true);
}

export function called(person) {
  return [person.first, person.last].filter(Boolean).join(' ');
}

export const unitOf = (roll, person) => name(roll.unit(person));
