/* The small app: shows the kept cards at once, then those of now. */
import { ask, forget, keep, recall } from './store.js';
import './cards.js';

const cards = document.querySelector('foyer-cards');
const empty = document.querySelector('#empty');
const install = document.querySelector('#install');
const ios = document.querySelector('#ios');

function show(pass) {
  empty.hidden = true;
  cards.show(pass);
  document.documentElement.lang = pass.language;
  document.title = `${pass.words.title} · ${pass.association}`;
  document.querySelectorAll('[data-word]').forEach((element) => { element.textContent = pass.words[element.dataset.word]; });
}

async function renew() {
  const pass = await ask('cards');
  if (pass === 'stranger') {
    await forget();
    cards.clear();
  } else if (pass !== 'away') {
    show(pass);
    await keep(pass);
  } else if (!cards.pass) {
    empty.hidden = false;
  }
}

cards.addEventListener('cleared', () => { empty.hidden = false; });
window.addEventListener('online', renew);
document.addEventListener('visibilitychange', async () => {
  if (document.visibilityState === 'visible') {
    // somebody else may have signed in meanwhile
    if (cards.pass && !(await recall())) {
      cards.clear();
    }
    await renew();
  }
});

const installed = matchMedia('(display-mode: standalone)').matches || navigator.standalone;
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  install.hidden = installed;
  install.onclick = async () => {
    install.hidden = true;
    await event.prompt();
  };
});
ios.hidden = installed || !/iPhone|iPad/.test(navigator.userAgent);

const kept = await recall();
if (kept) {
  show(kept);
}
await renew();
