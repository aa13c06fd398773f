/* The buttons and the sheet with the settings. */
import { keep, kept } from './store.js';
import { languageNow, name, word } from './words.js';

const part = (id) => document.getElementById(id);

/** Ties the buttons to what they do. */
export function prepare({ languages, onLanguage, onHut, onRefresh, onFile, onLight, onNext }) {
  const sheet = part('sheet');
  part('settings').onclick = () => sheet.showModal();
  part('close').onclick = () => sheet.close();
  part('refresh').onclick = onRefresh;
  part('next').onclick = onNext;
  part('leave').onclick = onNext;
  for (const chooser of [part('photo'), part('pack-file')]) {
    chooser.onchange = async () => {
      const [file] = chooser.files;
      if (file) {
        await onFile(file);
      }
      // the same file may be chosen again
      chooser.value = '';
    };
  }
  part('light').onclick = ({ currentTarget }) => {
    const on = currentTarget.getAttribute('aria-pressed') !== 'true';
    currentTarget.setAttribute('aria-pressed', String(on));
    onLight(on);
  };
  part('sound').checked = kept('sound') !== 'off';
  part('sound').onchange = ({ target }) => keep('sound', target.checked ? 'on' : 'off');
  part('language').replaceChildren(...Object.keys(languages).map((it) => option(it, languages[it]['hut.scan.own.name'])));
  part('language').value = languageNow();
  part('language').onchange = ({ target }) => onLanguage(target.value);
  part('hut').onchange = ({ target }) => onHut(target.value);
}

/** Shows what the pack offers to choose. */
export function refill(pack, hut, freshness) {
  const huts = (pack?.huts ?? []).map((it) => option(it.number, name(it.name)));
  part('hut').replaceChildren(option('', word('hut.scan.hut.none')), ...huts);
  part('hut').value = hut ?? '';
  part('sheet-list').textContent = freshness;
}

function option(value, text) {
  return Object.assign(document.createElement('option'), { value, textContent: text });
}
