/* What the scanner keeps beside its pack: the settings, and how many cards were checked today. */
import { place } from './kept.js';

export const scanner = place('foyer.scan.');
export const { kept, keep } = scanner;

/** Counts a card; the number starts anew each day. */
export function count(add) {
  const today = new Date().toDateString();
  const [day, known] = (kept('count') ?? '').split('|');
  const number = (day === today ? Number(known) : 0) + add;
  keep('count', `${today}|${number}`);
  return number;
}
