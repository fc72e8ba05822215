/** The page's only way to the server. Addresses are relative, so that the page works below any path. */

const RETRY_MS = 2000;

/** What the server refused, in its own words. */
export class Problem extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

/** The answer to one question, as JSON. The browser's cache asks again with the ETag, so an unchanged answer is cheap. */
export async function get(path, parameters = {}, signal = undefined) {
  const response = await fetch(address(path, parameters), { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Problem(response.status, await reason(response));
  }
  return response.json();
}

/** The address of a question: parameters without a value are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value != null));
  const words = query.toString();
  return `api/${path}${words && `?${words}`}`;
}

async function reason(response) {
  try {
    const problem = await response.json();
    return [problem.title, ...(problem.errors ?? []).map((error) => `${error.parameter}: ${error.message}`)].join('. ');
  } catch {
    return `The server answered ${response.status}.`;
  }
}

/**
 * Follows every change of an attack. The browser connects again by itself and resumes behind the last change it saw.
 *
 * @param onAttack called with the attack as it now stands
 * @param onReset called where changes may have been missed, so that everything must be read again
 * @param onState called with true when connected, false when not
 */
export function follow(listener) {
  const { onAttack, onReset, onState } = listener;
  const source = new EventSource(address('stream'));
  source.addEventListener('attack', (event) => onAttack(JSON.parse(event.data)));
  source.addEventListener('reset', () => onReset());
  source.addEventListener('open', () => onState(true));
  source.addEventListener('error', () => {
    onState(false);
    // A refusal ends the source for good, unlike a broken connection.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow(listener), RETRY_MS);
    }
  });
}
