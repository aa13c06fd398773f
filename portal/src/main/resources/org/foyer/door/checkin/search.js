/* Finds people by name, number or birth date, as somebody types it at a desk: without accents, in any order. */

const SPELLED = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
/** Umlauts are also written with an e. */
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue' };
const CENTURY = 100;

/** The words of a text in small letters without accents. */
export function letters(text) {
  return text
    .toLowerCase()
    .replace(/[ßœæøłđı]/g, (letter) => SPELLED[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function spellings(text) {
  const plain = letters(text);
  const withE = letters(text.toLowerCase().normalize('NFC').replace(/[äöü]/g, (letter) => UMLAUTS[letter]));
  const joined = plain.length > 1 ? [plain.join('')] : [];
  return [...new Set([...plain, ...withE, ...joined])];
}

export class Search {
  #rows = [];

  /** @param people of the roll */
  constructor(people) {
    this.#rows = people.map((person) => ({
      person,
      names: [...spellings(person.first), ...spellings(person.last)],
      last: letters(person.last).join(' '),
      order: letters(`${person.last} ${person.first}`).join(' '),
      number: person.number ?? '',
      ticket: (person.ticket ?? '').toLowerCase(),
      birth: person.birth ?? '',
    }));
    this.#rows.sort((one, other) => (one.order < other.order ? -1 : 1));
  }

  /** Those who fit, the best first; nobody for an empty text. */
  find(text, most = 20) {
    const asked = text.trim();
    if (asked === '') {
      return [];
    }
    const fits = question(asked);
    const found = [];
    for (const row of this.#rows) {
      const rank = fits(row);
      if (rank > 0) {
        found.push({ rank, row });
      }
    }
    found.sort((one, other) => other.rank - one.rank);
    return found.slice(0, most).map((it) => it.row.person);
  }
}

/** How well a row fits what was asked: 0 for not at all. */
function question(asked) {
  const digits = asked.replaceAll(/[\s.'’/-]/g, '');
  const days = dates(asked);
  if (/^\d+$/.test(digits)) {
    return (row) => (row.number === digits ? 4 : days.some((day) => day.test(row.birth)) ? 3 : row.number.startsWith(digits) ? 2 : 0);
  }
  const day = /\d{1,4}[./-]\d{1,2}([./-]\d{2,4})?\.?/.exec(asked)?.[0];
  const born = day ? dates(day) : [];
  const words = letters(day ? asked.replace(day, ' ') : asked);
  const code = asked.toLowerCase();
  return (row) => {
    if (row.ticket !== '' && row.ticket === code) {
      return 4;
    }
    if (born.length > 0 && !born.some((it) => it.test(row.birth))) {
      return 0;
    }
    let rank = 1;
    for (const word of words) {
      const best = Math.max(0, ...row.names.map((name) => (name === word ? 1 : name.startsWith(word) ? 0.5 : 0)));
      const fits = best > 0 || fitsNumber(row, word) || (word.length > 2 && row.names.some((name) => name.includes(word)));
      if (!fits) {
        return 0;
      }
      rank += best + (best > 0 && row.last.startsWith(word) ? 0.25 : 0);
    }
    return rank;
  };
}

function fitsNumber(row, word) {
  return /^\d+$/.test(word) && (row.number.startsWith(word) || (word.length === 4 && row.birth.startsWith(word)));
}

/** The days that a text may mean, as patterns of ISO dates: 12.3.1984, 12/3/84, 1984-03-12, 12031984, 12.3. */
export function dates(text, now = new Date()) {
  const plain = text.trim().replace(/\.$/, '');
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(plain);
  if (iso) {
    return [day(iso[1], iso[2], iso[3])];
  }
  const parts = /^(\d{1,2})\s*[./ -]\s*(\d{1,2})(?:\s*[./ -]\s*(\d{4}|\d{2}))?$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  return parts && Number(parts[2]) <= 12 && Number(parts[1]) <= 31 ? [day(year(parts[3], now), parts[2], parts[1])] : [];
}

/** Nobody at a desk is born in the future. */
function year(text, now) {
  if (!text || text.length === 4) {
    return text ?? '\\d{4}';
  }
  const century = Math.floor(now.getFullYear() / CENTURY) * CENTURY;
  const guess = century + Number(text);
  return String(guess > now.getFullYear() ? guess - CENTURY : guess);
}

function day(year, month, date) {
  return new RegExp(`^${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}$`);
}
