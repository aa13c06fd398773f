/* Draws a card. The words come from the server, in the language of the member. */
const SVG = 'http://www.w3.org/2000/svg';

export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

export const fill = (words, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, value), words);

/** Black on white in both themes, with its quiet zone. */
export function drawing(code, words) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${code.side} ${code.side}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words);
  for (const [fill, path] of [['#fff', `M0 0h${code.side}v${code.side}H0z`], ['#000', code.path]]) {
    const modules = document.createElementNS(SVG, 'path');
    modules.setAttribute('fill', fill);
    modules.setAttribute('d', path);
    svg.append(modules);
  }
  return svg;
}

export const icon = (name) => {
  const span = make('span', `foyer-card-icon foyer-card-icon-${name}`);
  span.setAttribute('aria-hidden', 'true');
  return span;
};

export function avatar(card) {
  if (!card.photo) {
    const initials = make('span', 'foyer-avatar foyer-avatar-small', card.initials);
    initials.setAttribute('aria-hidden', 'true');
    return initials;
  }
  return photo(card, 'foyer-avatar foyer-avatar-small');
}

function photo(card, className) {
  const image = make('img', className);
  image.src = card.photo;
  image.alt = '';
  return image;
}

function head(association, year) {
  return make('div', 'foyer-card-head', make('span', 'foyer-mark'), make('span', 'foyer-organisation', association), make('span', 'foyer-card-year', year));
}

/** The place of the code, which shows it full screen when one touches it; what stands within changes with time. */
export function place(words, onOpen) {
  const button = make('button', 'foyer-card-code');
  button.type = 'button';
  button.setAttribute('aria-label', words);
  button.addEventListener('click', onOpen);
  return button;
}

export function cardOf(card, association, place) {
  const article = make('article', 'foyer-card foyer-on-brand');
  article.lang = card.language;
  const title = make('h2', 'foyer-card-name', card.name);
  if (!place) {
    article.classList.add('foyer-card-none');
    const [what, then] = card.why;
    article.append(head(association, ''), make('div', 'foyer-card-why', make('strong', '', what), make('p', '', then)), title, facts(card.facts));
    return article;
  }
  const person = make('div', 'foyer-card-person', make('div', '', title, make('p', 'foyer-card-kind', [card.category, card.years].filter(Boolean).join(' · '))));
  if (card.photo) {
    person.append(photo(card, 'foyer-card-photo'));
  }
  article.append(head(association, card.year), place, person, facts(card.facts));
  return article;
}

export function householdOf(household, title, association, place) {
  const article = make('article', 'foyer-card foyer-on-brand');
  article.append(
    head(association, household.year),
    place,
    make('h2', 'foyer-card-name', title),
    make('ul', 'foyer-card-names', ...household.names.map((name) => make('li', '', name))),
    make('p', 'foyer-card-kind', household.until)
  );
  return article;
}

function facts(all) {
  const list = make('dl', 'foyer-card-facts');
  for (const { label, value } of all) {
    list.append(make('div', '', make('dt', '', label), make('dd', '', value)));
  }
  return list;
}
