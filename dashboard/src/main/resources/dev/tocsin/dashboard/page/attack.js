/** One attack whole: its numbers, every claim with the words it rests on, and how the toll changed. */
import { blames, marks } from './attacks.js';
import { el, replace, svg } from './dom.js';
import { people } from './numbers.js';
import { authority, best, capital, grade, moment, number, plural, range, said, title, when, where } from './words.js';

const POLICIES = {
  tocsin: 'Tocsin: what most independent sources now say',
  acled: 'As ACLED counts: the lowest number, attackers included',
  ucdp: 'As UCDP counts: low, best and high',
  ibc: 'As Iraq Body Count counts: civilians, least and most',
  gtd: 'As the GTD counts: the most recent, attackers included',
};

/** The words for a set of counting rules. */
export function policyWords(name) {
  return POLICIES[name] ?? name;
}

/**
 * @param found `{attack, changes, policies, passages}` as the interface answers
 * @param back where the list is
 * @param hrefOf where another attack is shown
 */
export function show(box, { attack, changes, policies, passages }, back, hrefOf) {
  replace(box,
    el('p', { class: 'back' }, el('a', { href: back, 'data-back': '', 'data-keep': 'back' }, el('span', { 'aria-hidden': 'true' }, '← '), 'All attacks')),
    el('header', {},
      el('p', { class: 'attack-when' }, when(attack), marks(attack)),
      el('h1', { id: 'attack-title', tabindex: -1 }, title(attack)),
      el('p', { class: 'attack-where' }, where(attack)),
      tellsMore(attack.placeAsTold, attack) && el('p', { class: 'as-told' }, 'In an article’s words: ', el('q', {}, attack.placeAsTold))),
    notice(attack, hrefOf),
    toll(attack),
    facts(attack),
    el('section', { class: 'panel' }, el('h2', {}, 'What is said, and by whom'), claims(attack.claims, new Map(passages.map((passage) => [place(passage), passage])))),
    el('section', { class: 'panel' }, el('h2', {}, 'How the toll changed'), history(changes)),
    el('div', { class: 'pair even' },
      el('section', { class: 'panel' }, el('h2', {}, 'By other counting rules'), rules(policies)),
      el('section', { class: 'panel' }, el('h2', {}, 'Articles'), articles(attack))));
}

/** Whether an article's own words for the place say what title and place do not. */
function tellsMore(words, attack) {
  return words && !`${title(attack)}, ${where(attack)}`.toLowerCase().includes(words.toLowerCase());
}

/** Keys of articles as people read them: a source and an id of the same name are one, others stand apart. */
function plainKeys(words) {
  return (words ?? '').replace(/(\S+)\|\1(?=$|[\s:;,)])/g, '$1').replaceAll('|', ' · ');
}

function notice(attack, hrefOf) {
  if (attack.status === 'MERGED') {
    return el('p', { class: 'notice' }, 'This turned out to be the same attack as ',
      el('a', { href: hrefOf(attack.mergedInto), 'data-attack': attack.mergedInto, 'data-keep': attack.mergedInto }, attack.mergedInto), '. It enters no tally.');
  }
  if (attack.status === 'RETRACTED') {
    return el('p', { class: 'notice' }, 'Retracted: no standing article tells of it any more. It enters no tally.');
  }
  if (attack.ambiguousWith.length) {
    return el('p', { class: 'notice' }, 'This may be another account of ', attack.ambiguousWith.flatMap((id, i) => [
      i ? ', ' : '', el('a', { href: hrefOf(id), 'data-attack': id }, id)]), '. Until that is clear it enters no tally.');
  }
  return attack.basis === 'MENTION' && el('p', { class: 'notice' }, 'Articles only tell of this as background. It enters no tally until one tells it as news.');
}

function toll(attack) {
  const rows = [['Killed', attack.killed, 'killed'], ['Injured', attack.injured, ''],
    ['Attackers killed', attack.perpetratorsKilled, 'lesser'], ['Attackers injured', attack.perpetratorsInjured, 'lesser']];
  const shown = rows.filter(([, estimate, kind]) => estimate || kind !== 'lesser');
  return el('section', { class: 'sums', 'aria-label': 'Casualties' },
    shown.map(([title, estimate, kind]) => el('div', { class: `figure ${kind}` }, el('h2', {}, title), people(estimate))));
}

function facts(attack) {
  const rows = [
    ['How sure', `${grade(attack.grade)}: ${plural(attack.independentSources, 'independent source')}`],
    ['Responsibility', attack.responsibility.length ? capital(blames(attack.responsibility).join('; ')) : 'Nobody is named'],
    ['First reported', attack.firstReportedAt ? moment(attack.firstReportedAt) : 'Not known'],
    ['Last change', `${plainKeys(attack.change) || 'None'} (${moment(attack.updatedAt)}, revision ${number(attack.revision)})`],
    ['Id', attack.id],
  ];
  return el('dl', { class: 'facts' }, rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
}

/** Where words stand: which article, which version of it, and from where to where. */
function place({ article, version, start, end }) {
  return `${article} ${version} ${start} ${end}`;
}

function claims(groups, passages) {
  if (!groups.length) {
    return el('p', { class: 'empty' }, 'No article gives a number.');
  }
  return el('ul', { class: 'claims' }, [...groups].sort(weightFirst).map((claim) => el('li', { class: claim.stillSaidBy ? 'claim' : 'claim is-gone' },
    el('h3', {}, capital(said(claim)), !claim.stillSaidBy && el('span', { class: 'mark' }, 'nobody says so any more')),
    claim.quote && el('blockquote', {}, el('p', {}, inContext(claim, passages.get(place(claim))))),
    el('p', { class: 'claim-by' }, by(claim)),
    el('p', { class: 'claim-by' }, 'In ', from(claim, passages.get(place(claim)))))));
}

/** The words a claim rests on, marked in what stands around them where the article can be looked up. */
function inContext({ quote }, passage) {
  const words = el('mark', {}, quote);
  return passage
    ? [passage.from > 0 && '… ', passage.before, words, passage.after, passage.to < passage.length && ' …']
    : words;
}

function from(claim, passage) {
  const key = `${plainKeys(claim.article)}${claim.version ? `, version ${claim.version}` : ''}`;
  if (!passage?.headline) {
    return key;
  }
  const { headline, url } = passage;
  return [el('cite', {}, url ? el('a', { href: url, rel: 'noopener noreferrer', 'data-keep': url }, headline) : headline), ` (${key})`];
}

/** Victims before attackers, killed before injured, what stands before what was replaced, what many say first. */
function weightFirst(a, b) {
  return (a.party === 'PERPETRATOR') - (b.party === 'PERPETRATOR') || (a.measure === 'INJURED') - (b.measure === 'INJURED')
    || (b.stillSaidBy > 0) - (a.stillSaidBy > 0) || b.stillSaidBy - a.stillSaidBy;
}

function by(claim) {
  const who = claim.attributedTo ? `${claim.attributedTo} (${authority(claim.authority)})` : capital(authority(claim.authority));
  const first = claim.firstSaidAt && `first ${moment(claim.firstSaidAt)}`;
  const last = claim.lastSaidAt && claim.lastSaidAt !== claim.firstSaidAt && `last ${moment(claim.lastSaidAt)}`;
  return [who, `${plural(claim.sources, 'source')}, ${number(claim.stillSaidBy)} still ${claim.stillSaidBy === 1 ? 'says' : 'say'} so`, first, last]
    .filter(Boolean).join(' · ');
}

function history(changes) {
  if (!changes.length) {
    return el('p', { class: 'empty' }, 'Nothing has changed yet.');
  }
  return [
    new Set(changes.map(({ after }) => spoken(after.killed))).size > 1 && steps(changes),
    el('div', { class: 'scroll low', tabindex: 0, 'data-keep': 'changes', role: 'region', 'aria-label': 'Every change' },
      el('table', { class: 'changes' },
        el('thead', {}, el('tr', {}, ['Revision', 'When', 'Killed', 'Injured', 'What changed', 'Article'].map((name) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, [...changes].reverse().map(({ revision, at, after, change, article }) => el('tr', {},
          el('th', { scope: 'row' }, number(revision)), el('td', { class: 'moment' }, moment(at)),
          el('td', { class: 'toll' }, spoken(after.killed)), el('td', { class: 'toll' }, spoken(after.injured)),
          el('td', { class: 'told' }, plainKeys(change)), el('td', { class: 'key-words' }, plainKeys(article))))))),
  ];
}

/** The killed, low to high, revision after revision. */
function steps(changes) {
  const [width, height, left] = [720, 150, 40];
  const most = Math.max(1, ...changes.map(({ after }) => after.killed?.high ?? 0));
  const x = (i) => left + ((width - left - 12) * i) / changes.length;
  const y = (n) => 12 + (height - 40) * (1 - n / most);
  const each = (of) => changes.map(({ after }, i) => after.killed && `${x(i)} ${y(of(after.killed))}H${x(i + 1)}`);
  const band = changes.map(({ after: { killed } }, i) => killed && killed.high > killed.low
    && svg('rect', { class: 'step-range', x: x(i), y: y(killed.high), width: x(i + 1) - x(i), height: y(killed.low) - y(killed.high) }));
  const line = each((killed) => killed.best).reduce((path, part, i, all) => part ? `${path}${path && all[i - 1] ? 'L' : 'M'}${part}` : path, '');
  const words = `Killed, revision by revision: ${changes.map(({ after }) => best(after.killed)).join(', ')}. The table below holds the same.`;
  return svg('svg', { class: 'steps', role: 'img', viewBox: `0 0 ${width} ${height}`, 'aria-label': words },
    [0, most].map((n) => [
      svg('line', { class: 'grid', x1: left, x2: width - 12, y1: y(n), y2: y(n) }),
      svg('text', { class: 'tick-words', x: left - 8, y: y(n) + 4, 'text-anchor': 'end' }, number(n)),
    ]),
    band, svg('path', { class: 'step-line', d: line || 'M0 0' }),
    changes.map(({ revision }, i) => (changes.length <= 12 || i % Math.ceil(changes.length / 12) === 0)
      && svg('text', { class: 'tick-words', x: x(i) + 2, y: height - 8 }, `rev. ${number(revision)}`)));
}

function rules(policies) {
  return el('table', {},
    el('thead', {}, el('tr', {}, ['Rules', 'Killed', 'Injured'].map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, policies.map(({ policy, killed, injured }) => el('tr', {},
      el('th', { scope: 'row' }, policyWords(policy)), el('td', {}, spoken(killed)), el('td', {}, spoken(injured))))));
}

function articles(attack) {
  return [
    list('Told as news', attack.articles, attack.articleCount),
    list('Told as background', attack.mentions, attack.mentionCount),
  ];
}

function list(title, keys, count = keys.length) {
  return keys.length > 0 && [
    el('h3', {}, `${title} (${number(count)})`),
    el('ul', { class: 'keys' }, keys.map((key) => el('li', {}, plainKeys(key))), count > keys.length && el('li', {}, `and ${number(count - keys.length)} more`)),
  ];
}

function spoken(estimate) {
  const span = range(estimate);
  return best(estimate) + (span ? ` (${span})` : '');
}
