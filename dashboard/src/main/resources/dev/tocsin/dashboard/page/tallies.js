/** The sums by city, province or country as a table: what the map shows, for everybody. */
import { el, replace } from './dom.js';
import { people } from './numbers.js';
import { number, plural } from './words.js';

const MOST_ROWS = 200;

/**
 * @param answer what api/tallies answers
 * @param onPlace called with the tally whose place was chosen
 */
export function show(box, answer, onPlace) {
  const told = answer.tallies.filter((tally) => tally.attacks || tally.attacksMentioned || tally.ambiguous)
    .sort((a, b) => b.killed.best - a.killed.best || b.attacks - a.attacks);
  if (!told.length) {
    replace(box, el('p', { class: 'empty' }, 'No attack here can be placed this closely.'));
    return;
  }
  const most = Math.max(1, ...told.map((tally) => tally.killed.best));
  replace(box,
    el('table', { class: 'tally' },
      el('thead', {}, el('tr', {},
        el('th', { scope: 'col' }, 'Place'),
        ['Attacks', 'Killed', 'Injured'].map((name) => el('th', { scope: 'col', class: 'n' }, name)))),
      el('tbody', {}, told.slice(0, MOST_ROWS).map((tally) => row(tally, most, onPlace)))),
    told.length > MOST_ROWS && el('p', { class: 'note' }, `And ${number(told.length - MOST_ROWS)} more places.`));
}

function row(tally, most, onPlace) {
  const bar = el('span', { class: 'tally-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', tally.killed.best / most);
  return el('tr', {},
    el('th', { scope: 'row' },
      el('button', { type: 'button', class: 'place', 'data-keep': tally.key, onclick: () => onPlace(tally) }, name(tally)),
      el('span', { class: 'within' }, around(tally)), bar),
    el('td', { class: 'n' }, number(tally.attacks), asides(tally).map((words) => el('span', { class: 'span' }, words))),
    el('td', { class: 'n killed' }, people(tally.killed, tally.killedUnknown)),
    el('td', { class: 'n' }, people(tally.injured, tally.injuredUnknown)));
}

function name(tally) {
  return { CITY: tally.city, PROVINCE: tally.province, COUNTRY: tally.country }[tally.level] ?? 'Place not known';
}

function around(tally) {
  return { CITY: [tally.province, tally.country], PROVINCE: [tally.country], COUNTRY: [] }[tally.level]
    .filter((place, i, all) => place && place !== name(tally) && all.indexOf(place) === i).join(', ');
}

function asides(tally) {
  return [
    tally.attacksMentioned > 0 && `+ ${number(tally.attacksMentioned)} as background`,
    tally.ambiguous > 0 && `+ ${number(tally.ambiguous)} unclear`,
  ].filter(Boolean);
}

/** The few figures over everything shown. */
export function sums(box, total) {
  replace(box,
    figure('Attacks', el('span', { class: 'people' }, el('span', { class: 'best' }, number(total.attacks)))),
    figure('Killed', people(total.killed), 'killed', missing(total.killedUnknown)),
    figure('Injured', people(total.injured), '', missing(total.injuredUnknown)),
    figure('Attackers killed', people(total.perpetratorsKilled), 'lesser', 'never added to the killed'));
}

function figure(title, value, kind = '', note = null) {
  return el('div', { class: `figure ${kind}` }, el('h2', {}, title), value, note && el('p', { class: 'note' }, note));
}

function missing(unknown) {
  return unknown > 0 ? `no number in ${plural(unknown, 'attack')}` : null;
}
