/* Shows the pack as one code after the other, for a device without a network to read. */
const EACH = 350;
const part = (id) => document.getElementById(id);
const { side, frames } = await (await fetch('sequence.json')).json();
let at = 0;

part('code').setAttribute('viewBox', `0 0 ${side} ${side}`);
part('ground').setAttribute('d', `M0 0h${side}v${side}H0z`);
part('hold').onclick = ({ currentTarget }) =>
  currentTarget.setAttribute('aria-pressed', String(currentTarget.getAttribute('aria-pressed') !== 'true'));

function show() {
  part('dark').setAttribute('d', frames[at]);
  part('place').textContent = `${at + 1} / ${frames.length}`;
  if (part('hold').getAttribute('aria-pressed') !== 'true') {
    at = (at + 1) % frames.length;
  }
}

if (frames.length > 0) {
  show();
  setInterval(show, EACH);
}
