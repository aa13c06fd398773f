/* Sound and vibration, each verdict its own: one need not look. */
const TONES = {
  good: [[880, 0.09], [1318, 0.16]],
  bad: [[196, 0.28], [0, 0.08], [196, 0.28]],
  unknown: [[440, 0.16], [0, 0.06], [440, 0.16]],
  unsure: [[523, 0.16], [0, 0.06], [440, 0.22]],
};
const PULSES = { good: [60], bad: [260, 90, 260], unknown: [120, 80, 120], unsure: [120, 80, 220] };
let context = null;

/** Browsers let a page sound only after it was touched once. */
export function wake() {
  context ??= new AudioContext();
  context.resume();
}

export function signal(kind, aloud) {
  const is = kind === 'mixed' ? 'unsure' : kind;
  navigator.vibrate?.(PULSES[is]);
  if (aloud && context?.state === 'running') {
    let at = context.currentTime;
    for (const [frequency, length] of TONES[is]) {
      if (frequency > 0) {
        tone(frequency, at, length, is === 'bad' ? 'square' : 'sine');
      }
      at += length;
    }
  }
}

function tone(frequency, at, length, type) {
  const oscillator = context.createOscillator();
  const loudness = context.createGain();
  oscillator.type = type;
  oscillator.frequency.value = frequency;
  loudness.gain.setValueAtTime(0.4, at);
  loudness.gain.linearRampToValueAtTime(0, at + length);
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + length);
}
