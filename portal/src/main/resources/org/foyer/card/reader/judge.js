/* Judges the code of a card by what the device holds. Decides nothing about how it looks. */
import { holds, isSet } from './list.js';

/** How much a clock may be wrong before the device says so. */
const CLOCK = 86_400;

/**
 * @param said what statement.js read
 * @param pack what the device holds, or null
 * @param now in seconds
 * @returns {{is: 'good'|'bad'|'unknown'|'unsure'|'mixed', why: string, people: object[], fresh: boolean, issued: number}}
 *   why names the sentence that explains it
 */
export function judge(said, pack, now) {
  if (said.is === 'foreign') {
    return verdict('unknown', 'foreign');
  }
  if (said.is === 'forged') {
    return verdict('bad', 'forged');
  }
  const people = said.holders.map((holder) => ({ ...holder, ...person(said, holder, pack, now) }));
  const kinds = new Set(people.map((it) => it.is));
  const first = people.find((it) => it.is !== 'good') ?? people[0];
  const is = kinds.size === 1 ? first.is : 'mixed';
  const why = is === 'mixed' ? 'mixed' : first.why;
  return { is, why, people, fresh: said.fresh, issued: said.issued, expires: said.expires };
}

function verdict(is, why) {
  return { is, why, people: [], fresh: false };
}

function person(said, holder, pack, now) {
  if (pack && holds(pack.list, holder.place) && isSet(pack.list, holder.place)) {
    return { is: 'bad', why: 'listed' };
  }
  if (said.expires <= now) {
    return { is: 'bad', why: said.fresh ? 'expired-fresh' : 'expired' };
  }
  if (!pack) {
    return { is: 'unsure', why: 'no-list' };
  }
  if (now < Math.max(pack.list.issued, said.issued) - CLOCK) {
    return { is: 'unsure', why: 'clock' };
  }
  if (age(pack, now) > pack.limit || pack.list.expires <= now) {
    return { is: 'unsure', why: 'stale' };
  }
  // codes are signed only for cards that are good in that moment, so what is newer than the list needs none
  if (!holds(pack.list, holder.place) && said.issued < pack.list.issued) {
    return { is: 'unknown', why: 'not-listed' };
  }
  return { is: 'good', why: said.fresh ? 'good-fresh' : 'good' };
}

/** How old the list is, in seconds. */
export function age(pack, now) {
  return Math.max(0, now - pack.list.issued);
}
