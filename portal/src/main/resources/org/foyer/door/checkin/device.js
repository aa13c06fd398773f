/* Which desk this device is, and until when. */
import { ask } from './api.js';

const KEPT = 'device';
const PATIENCE = 10_000;
/** What is forgotten when the device is not of the desk any more. What was not sent is in the queue and stays. */
const ROLL = ['roll', 'presence', 'news'];

export class Device {
  #vault;
  #kept = null;

  constructor(vault) {
    this.#vault = vault;
  }

  async load() {
    this.#kept = await this.#vault.kept(KEPT);
    await this.expire();
  }

  /** Takes a code from a desk's QR code. @throws NoAnswer, Refused */
  async enrol(code, operator) {
    const told = await ask('enrol', { body: { code, device: operator || describe() }, patience: PATIENCE });
    if (this.#kept?.assembly.id !== told.assembly.id || this.#kept?.desk.id !== told.desk.id) {
      await this.#vault.forget(...ROLL);
    }
    this.#kept = { ...told, operator, locked: null };
    await this.#keep();
  }

  /** Forgets the roll and the token; why is a code of the portal, or EXPIRED or OUT by this device itself. */
  async lock(why) {
    if (!this.#kept) {
      return;
    }
    const { token: ignored, ...rest } = this.#kept;
    this.#kept = { ...rest, locked: why };
    await this.#keep();
    if (why !== 'DESK_UNKNOWN') {
      await this.#vault.forget(...ROLL);
    }
  }

  /** Locks when the time is over. */
  async expire() {
    if (this.isReady && Date.parse(this.#kept.expiresAt) <= Date.now()) {
      await this.lock('DESK_EXPIRED');
    }
  }

  get isReady() {
    return Boolean(this.#kept?.token);
  }

  /** Why it may not work any more, or null. */
  get locked() {
    return this.#kept?.locked ?? null;
  }

  get token() {
    return this.#kept?.token;
  }

  get desk() {
    return this.#kept?.desk;
  }

  get assembly() {
    return this.#kept?.assembly;
  }

  get operator() {
    return this.#kept?.operator ?? '';
  }

  get expiresAt() {
    return this.#kept?.expiresAt;
  }

  #keep() {
    return this.#vault.keep(KEPT, this.#kept);
  }
}

/** What the officials read in their list of desks: no more than they see on the table. */
function describe() {
  const agent = navigator.userAgent;
  const kind = /iPad|Tablet/.test(agent) ? 'Tablet' : /Mobile|iPhone|Android/.test(agent) ? 'Phone' : 'Computer';
  const maker = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((it) => agent.includes(it)) ?? 'Browser';
  return `${kind}, ${maker === 'Edg' ? 'Edge' : maker}`;
}
