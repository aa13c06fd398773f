/* Voting cards: which number comes next at this desk, and who has which. */

/**
 * The number that lies on top of the desk's stack: after the last that this desk gave out, and held by nobody.
 *
 * @param stack {from, to} of the desk, or null
 * @param last that this device gave out, or null
 * @param held numbers that are out
 * @returns {number|null} null where nobody told the desk a number yet, or its stack is used up
 */
export function nextCard(stack, last, held) {
  const first = last !== null ? last + 1 : stack?.from;
  if (first === undefined) {
    return null;
  }
  const end = stack && first >= stack.from && first <= stack.to + 1 ? stack.to : Infinity;
  for (let number = first; number <= end; number++) {
    if (!held.has(number)) {
      return number;
    }
  }
  return null;
}

/** The last card that was given out, by the newest of acts that stand, or null. */
export function lastGiven(acts) {
  return acts.find((it) => it.event.card && (it.event.act === 'ENTRY' || it.event.act === 'CARD'))?.event.card ?? null;
}
