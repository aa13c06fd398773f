package org.foyer.e2e;

/** Questions to the modules of the app of the desks, asked in the browser. */
final class CheckInModules {

    /** What the search finds for each text, by number. */
    static final String FOUND = """
            async texts => {
              const { Search } = await import('/check-in/search.js');
              const person = (number, first, last, birth) => ({ id: number, number, first, last, birth, ticket: 'T' + number });
              const search = new Search([
                person('04170001', 'Anna', 'Müller', '1984-03-12'),
                person('04170002', 'Anna-Lena', 'Schmid', '1990-12-03'),
                person('04170003', 'François', 'von Allmen', '1984-11-30'),
                person('04170004', 'Zoë', 'De Vries', null),
                person('04180005', 'Jürg', 'Strauß', '2001-01-02'),
              ]);
              return texts.map((text) => search.find(text).map((it) => it.number.slice(-1)).join(''));
            }""";

    /** What may be done with people, in the order in which they are given. */
    static final String VERDICTS = """
            async () => {
              const { verdictOf, paid, after } = await import('/check-in/verdict.js');
              const person = (more) => ({ kind: 'MEMBER', attend: true, votes: 1, ifPaid: 1, why: [], carries: 0, part: 1, ...more });
              const debtor = person({ votes: 0, why: ['DUES_PAID'] });
              const part = { mine: 2, of: 3, labels: ['A–F', 'G–M', 'N–Z'] };
              const is = (it, presence = null, where = {}) => { const v = verdictOf(it, presence, where); return v.is + v.votes; };
              const entry = { act: 'ENTRY', attendee: 'x', card: 7, at: 'now' };
              return [
                is(person({})), is(person({ carries: 2 })), is(debtor), is(paid(debtor)), is(person({ attend: false, votes: 0, why: ['AGE'] })),
                is(person({ kind: 'GUEST', votes: 0 })), is(person({}), { in: true }), is(person({}), { in: false }),
                is(person({}), null, { part, online: false }), is(person({}), null, { part, online: true }),
                is(person({}), null, { part: { ...part, mine: null }, online: false }),
                String(after(null, [entry], 'T').in), String(after({ in: true }, [{ act: 'EXIT' }], 'T').in),
                String(after({ in: true }, [{ act: 'ANNULLED', undone: entry }], 'T').in), String(after({ in: true, card: 3 }, [entry], 'T').card),
              ].join(' ');
            }""";

    static final String CARDS = """
            async () => {
              const { nextCard, lastGiven } = await import('/check-in/cards.js');
              const stack = { from: 200, to: 202 };
              const gave = (card) => ({ event: { act: 'ENTRY', card } });
              return [
                nextCard(stack, null, new Set()), nextCard(stack, 200, new Set([201])), nextCard(stack, 202, new Set()), nextCard(null, null, new Set()),
                nextCard(null, 7, new Set()), nextCard(stack, 500, new Set()), lastGiven([gave(null), gave(9), gave(8)]), lastGiven([]),
              ].map(String).join(' ');
            }""";

    /** Puts an act into a queue of its own and reads it again as a page does that was opened later; then what lies on the disk. */
    static final String QUEUED = """
            async () => {
              const { open, all } = await import('/check-in/db.js');
              const { Queue } = await import('/check-in/queue.js');
              const { Vault } = await import('/check-in/vault.js');
              const db = await open();
              const queue = new Queue(db, await Vault.open(db));
              const event = { nonce: crypto.randomUUID(), act: 'ENTRY', attendee: 'somebody', offline: false, at: 'now' };
              await Promise.all([1, 2, 3].map(() => queue.add(event, { name: 'Ladina Caduff', assembly: 'a', desk: 'd' })));
              await queue.turnIntoFact(event.nonce);
              const other = new Queue(await open(), await Vault.open(await open()));
              await other.load();
              const [kept, ...more] = other.waiting('a').filter((it) => it.nonce === event.nonce);
              // refused as a question while it was a fact here already
              await other.answered([{ nonce: event.nonce, outcome: 'REFUSED', code: 'ALREADY_IN' }], [event]);
              const waits = other.waiting('a').length;
              await other.answered([{ nonce: event.nonce, outcome: 'RECORDED', code: 'ALREADY_IN' }], [{ ...event, offline: true }]);
              const rows = await all(db, 'queue');
              const text = rows.map((row) => JSON.stringify(row) + new TextDecoder('latin1').decode(row.sealed.data)).join();
              const key = await all(db, 'keys');
              return [kept.about.name, kept.event.offline, more.length, waits, other.waiting('a').length, text.includes('Ladina'), key.length, key[0].extractable].map(String).join(' ');
            }""";

    /** Everything on the disk of the device as a text, to look for names in it. */
    static final String DISK = """
            async () => {
              const { open, all } = await import('/check-in/db.js');
              const db = await open();
              const plain = (value) => value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value)
                : value && typeof value === 'object' ? Object.values(value).map(plain).join(' ') : String(value);
              const rows = [...(await all(db, 'sealed')), ...(await all(db, 'queue'))];
              return rows.map(plain).join(' ') + JSON.stringify(localStorage);
            }""";

    /** Lets answers of the portal take this many milliseconds longer. */
    static final String SLOW_ANSWERS = """
            longer => {
              const quick = globalThis.fetch;
              globalThis.fetch = async (...asked) => {
                const answer = await quick(...asked);
                await new Promise((resolve) => setTimeout(resolve, longer));
                return answer;
              };
            }""";

    /** The names of what is sealed on the device. */
    static final String SEALED = """
            async () => {
              const { open, answer } = await import('/check-in/db.js');
              return (await answer((await open()).transaction('sealed').objectStore('sealed').getAllKeys())).join(' ');
            }""";

    private CheckInModules() {}
}
