/* What the desk may do with somebody, by what the device knows. Decides nothing about how it looks. */

const DUES = 'DUES_PAID';

/**
 * @param person as in the roll
 * @param presence {in, card, desk, at} or null
 * @param part {mine, labels} of the roll; mine is null where the desk has the whole
 * @param online whether the portal can be asked
 * @returns {{is: 'vote'|'attend'|'guest'|'no'|'in'|'elsewhere', votes: number, carried: number, why: string[], ifPaid: number}}
 */
export function verdictOf(person, presence, { part = null, online = true } = {}) {
  const carried = person.carries ?? 0;
  const all = { votes: person.votes + carried, carried, why: person.why ?? [], ifPaid: payable(person), left: presence?.in === false ? presence : null };
  if (presence?.in) {
    return { ...all, is: 'in', presence };
  }
  if (!online && part?.mine && person.part > 0 && person.part !== part.mine) {
    return { ...all, is: 'elsewhere', label: part.labels[person.part - 1] ?? '' };
  }
  return { ...all, is: standing(person, all.votes) };
}

function standing(person, votes) {
  if (votes > 0) {
    return 'vote';
  }
  if (person.kind !== 'MEMBER') {
    return 'guest';
  }
  return person.attend ? 'attend' : 'no';
}

/** The votes that somebody has once the dues are paid here; 0 where it would change nothing. */
function payable(person) {
  return (person.why ?? []).includes(DUES) && person.ifPaid > person.votes ? person.ifPaid : 0;
}

/** The person after they paid at the desk. */
export function paid(person) {
  return { ...person, votes: person.ifPaid, attend: true, why: person.why.filter((it) => it !== DUES) };
}

/**
 * Presence after what this desk did and the portal has not confirmed yet.
 *
 * @param known as the portal said, or null
 * @param events of this desk about the person, in order; undone: the event that an annulment takes back, where the portal knows it
 */
export function after(known, events, desk) {
  let now = known;
  for (const event of events) {
    const act = event.undone ? `UNDO_${event.undone.act}` : event.act;
    if (act === 'ENTRY' && !now?.in) {
      now = { id: event.attendee, in: true, card: event.card, desk, at: event.at };
    } else if ((act === 'EXIT' || act === 'UNDO_ENTRY') && now?.in) {
      now = { ...now, in: false, card: null, at: event.at };
    } else if (act === 'CARD' && now?.in) {
      now = { ...now, card: event.card };
    } else if (act === 'UNDO_EXIT' && now && !now.in) {
      now = { ...now, in: true };
    }
  }
  return now;
}
