/** How a number of people and what is known of its bounds look, everywhere on the page alike. */
import { el } from './dom.js';
import { isLeast, number } from './words.js';

/** The best number, large or small, with its range under it where there is one. */
export function people(estimate, unknown = 0) {
  if (!estimate) {
    return el('span', { class: 'people not-known' }, 'not known');
  }
  const least = isLeast(estimate);
  return el('span', { class: 'people' },
    el('span', { class: estimate.best ? 'best' : 'best zero' }, least && el('span', { class: 'least' }, 'at least '), number(estimate.best)),
    estimate.low !== estimate.high && el('span', { class: 'span' }, `${number(estimate.low)}–${number(estimate.high)}`),
    unknown > 0 && el('span', { class: 'span' }, `+ ${number(unknown)} unknown`));
}

/** A legend's sample and what it means. */
export function key(kind, words) {
  return el('span', { class: 'legend-key' }, el('span', { class: `key key-${kind}`, 'aria-hidden': 'true' }), words);
}
