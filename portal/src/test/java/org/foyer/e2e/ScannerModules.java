package org.foyer.e2e;

/** Questions to the modules of the scanner, asked in the browser. */
final class ScannerModules {

    static final String TYPE = """
            text => {
              for (const key of [...text, 'Enter']) {
                document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              }
            }""";

    static final String LIST_BITS = """
            async places => {
              const { keysOf } = await import('/scan/cose.js');
              const { openPack } = await import('/scan/pack.js');
              const { isSet } = await import('/scan/list.js');
              const settings = await (await fetch('/scan/settings')).json();
              const bytes = new Uint8Array(await (await fetch('/scan/pack')).arrayBuffer());
              const { list } = await openPack(bytes, await keysOf(settings.keys), null, Date.now() / 1000);
              return Array.from({ length: places }, (_, place) => isSet(list, place));
            }""";

    static final String BELIEVED_WITH_A_TURNED_BIT = """
            async code => {
              const { keysOf } = await import('/scan/cose.js');
              const { read, statementIn } = await import('/scan/statement.js');
              const settings = await (await fetch('/scan/settings')).json();
              const keys = await keysOf(settings.keys);
              if ((await read(code, keys)).is !== 'signed') return ['the code itself is not believed'];
              const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
              const statement = statementIn(code);
              const believed = [];
              for (let at = 0; at < statement.length; at++) {
                for (let bit = 0; bit < 5; bit++) {
                  const turned = letters[letters.indexOf(statement[at]) ^ (1 << bit)];
                  const { is } = await read(statement.slice(0, at) + turned + statement.slice(at + 1), keys);
                  if (is === 'signed') believed.push(at * 5 + bit);
                }
              }
              for (let length = 0; length < statement.length; length++) {
                if ((await read(statement.slice(0, length), keys)).is === 'signed') believed.push(-length);
              }
              for (const more of ['A', 'AA', 'AAAAAAAA']) {
                if ((await read(statement + more, keys)).is === 'signed') believed.push(more);
              }
              return believed;
            }""";

    /** Long forms, tags, floats, doubled keys, open lengths, what is cut off and what is left over. */
    static final String LOOSE_CBOR_THAT_WAS_READ = """
            async () => {
              const { decode } = await import('/scan/cbor.js');
              const loose = ['1817', '190017', '1a00000017', '1b0000000000000017', '1f', 'a201010102', '8201', '0101', 'f90000', 'f4',
                'c101', '9fff', 'bfff', '5f41ff', '59000a', '61ff', 'a1800101', '1bffffffffffffffff', '', '818181818181818181818101'];
              return loose.filter((text) => {
                try {
                  decode(Uint8Array.from(text.match(/../g) ?? [], (two) => parseInt(two, 16)));
                  return true;
                } catch {
                  return false;
                }
              });
            }""";

    private ScannerModules() {}
}
