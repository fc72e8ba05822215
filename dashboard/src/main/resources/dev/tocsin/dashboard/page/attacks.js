/** The list of attacks. */
import { el } from './dom.js';
import { people } from './numbers.js';
import { grade, plural, stance, title, when, where } from './words.js';

/**
 * One attack of the list.
 *
 * @param href where it is shown whole
 * @param isNew whether it came or changed since the page was opened
 */
export function item(attack, href, isNew) {
  return el('li', { class: `attack ${isNew ? 'is-new' : ''} ${attack.status === 'ACTIVE' ? '' : 'is-gone'}`, 'data-id': attack.id },
    el('div', { class: 'attack-what' },
      el('p', { class: 'attack-when' }, when(attack), marks(attack, isNew)),
      el('h3', {}, el('a', { href, 'data-attack': attack.id, 'data-keep': attack.id }, title(attack))),
      el('p', { class: 'attack-where' }, where(attack)),
      attack.responsibility.length > 0 && el('p', { class: 'attack-who' }, blames(attack.responsibility).join('; '))),
    el('dl', { class: 'attack-toll' },
      el('div', { class: 'killed' }, el('dt', {}, 'Killed'), el('dd', {}, people(attack.killed))),
      el('div', {}, el('dt', {}, 'Injured'), el('dd', {}, people(attack.injured))),
      attack.perpetratorsKilled && attack.perpetratorsKilled.best > 0
        && el('div', { class: 'lesser' }, el('dt', {}, 'Attackers killed'), el('dd', {}, people(attack.perpetratorsKilled)))),
    el('p', { class: 'attack-sources' },
      el('span', { class: `grade grade-${attack.grade.toLowerCase()}` }, grade(attack.grade)),
      el('span', {}, plural(attack.independentSources, 'independent source'))));
}

/** "claimed by Islamic State (Telegram)", each actor and stance once, with all who say so. */
export function blames(responsibility) {
  const said = new Map();
  for (const { actor, stance: how, by } of responsibility) {
    const words = `${stance(how)} ${actor}`;
    said.set(words, [...(said.get(words) ?? []), by].filter(Boolean));
  }
  return [...said].map(([words, by]) => (by.length ? `${words} (${by.join(', ')})` : words));
}

/** What makes an attack stand apart, as short labels. */
export function marks(attack, isNew = false) {
  return [
    isNew && el('span', { class: 'mark mark-new' }, 'new'),
    attack.basis === 'MENTION' && el('span', { class: 'mark' }, 'only told as background'),
    attack.status === 'MERGED' && el('span', { class: 'mark' }, `part of ${attack.mergedInto}`),
    attack.status === 'RETRACTED' && el('span', { class: 'mark mark-gone' }, 'retracted'),
    attack.ambiguousWith.length > 0 && attack.status === 'ACTIVE' && el('span', { class: 'mark' }, 'may be another attack told again'),
  ];
}
