/* Speaks with the portal. Whatever is no clear answer counts as none, as the device goes on without. */

/** No answer: no network, too late, or a portal that cannot answer now. */
export class NoAnswer extends Error {}

/** The portal does not know this device any more. */
export class Locked extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** The portal says no, with a code. */
export class Refused extends Error {
  constructor(status, said) {
    super(said?.code ?? String(status));
    this.code = said?.code ?? String(status);
    this.said = said;
  }
}

/**
 * @param path below the address of the app
 * @param patience in milliseconds
 * @returns {Promise<Response>} with a status below 400
 * @throws NoAnswer, Locked, Refused
 */
export async function call(path, { token, body, patience, etag } = {}) {
  const headers = {};
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  if (etag) {
    headers['If-None-Match'] = etag;
  }
  if (body) {
    headers['Content-Type'] = 'application/json';
  }
  const answer = await reached(`api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 429 || answer.status >= 500) {
    throw new NoAnswer(`status ${answer.status}`);
  }
  if (answer.status === 401) {
    throw new Locked((await said(answer))?.code ?? 'DESK_UNKNOWN');
  }
  if (answer.status >= 400) {
    throw new Refused(answer.status, await said(answer));
  }
  return answer;
}

/** The same, and what it says. */
export async function ask(path, wishes) {
  const answer = await call(path, wishes);
  const text = await said(answer);
  if (text === null) {
    throw new NoAnswer('cut off');
  }
  return text;
}

async function reached(path, wishes) {
  try {
    return await fetch(path, wishes);
  } catch (cause) {
    throw new NoAnswer('not reached', { cause });
  }
}

async function said(answer) {
  try {
    return await answer.json();
  } catch (error) {
    console.info('Not what the portal says', error);
    return null;
  }
}
