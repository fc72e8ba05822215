/** The page: reads the view from its address, asks for what that view needs, and asks again when something changes. */
import { Problem, address, follow, get } from './api.js';
import * as attackPage from './attack.js';
import { item } from './attacks.js';
import { choose, noteFirst, replace } from './dom.js';
import * as filters from './filters.js';
import * as map from './map.js';
import * as tallies from './tallies.js';
import * as timeline from './timeline.js';
import { best, plural, title, type, where } from './words.js';

const PAGE = 50;
const SETTLE_MS = 250;
const RETRY_MS = 1000;
const $ = (id) => document.getElementById(id);

let view = filters.read();
let choices = { policies: [], types: [], actors: [], places: [] };
let asked = null;
let shown = PAGE;
let line = null;
const fresh = new Set();
/** What is still to be done once the view is shown, or null. */
let whenShown = null;
const world = new map.WorldMap($('map'), (tally) => goPlace(tally));

start();

async function start() {
  theme();
  // On a phone the filters would fill the first screen.
  $('filter-box').open = !matchMedia('(max-width: 36rem)').matches;
  listen();
  replace($('map-legend'), ...map.legend());
  replace($('time-legend'), ...timeline.legend());
  world.load();
  await refresh();
  follow({ onAttack: arrived, onReset: soon, onState: connected });
}

/** Asks for everything that the view shows. What an older view asked for is dropped. */
async function refresh() {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  try {
    await (view.attack ? showAttack(signal) : showOverview(signal));
    problem(null);
    const focus = whenShown;
    whenShown = null;
    focus?.();
  } catch (error) {
    if (error.name !== 'AbortError') {
      problem(error);
      retryWhereReading(error);
    }
  }
}

/** A server that has just started answers when it has read what there is. */
function retryWhereReading(error) {
  if (error.status === 503) {
    setTimeout(refresh, RETRY_MS);
  }
}

async function showOverview(signal) {
  const where = filters.parameters(view);
  // Sums tell apart by themselves what is only background or gone.
  const sums = { ...where, basis: '', status: '' };
  const [found, cities, places, days, list] = await Promise.all([
    get('choices', {}, signal),
    get('tallies', { ...sums, level: 'CITY' }, signal),
    view.level === 'CITY' ? null : get('tallies', { ...sums, level: view.level }, signal),
    get('days', sums, signal),
    get('attacks', { ...where, sort: view.sort, size: shown }, signal),
  ]);
  choices = found;
  controls();
  $('attack').hidden = true;
  $('overview').hidden = false;
  document.title = 'Tocsin';
  line = { ...days, days: days.days.map(({ from, to, tally }) => ({ ...tally, from, to })) };
  tallies.sums($('sums'), cities.total);
  tallies.show($('tallies'), places ?? cities, goPlace);
  showTimeline();
  world.show(cities.tallies);
  showList(list);
  noteFirst('list-shown');
}

function showList({ attacks, total }) {
  replace($('attacks'), attacks.map((attack) => item(attack, hrefOf(attack.id), fresh.has(attack.id))));
  $('empty').hidden = total > 0;
  $('empty').textContent = filters.count(view) ? 'No attack matches these filters.' : 'No attack is known yet. This page fills by itself when one is told.';
  $('more').hidden = attacks.length >= total;
  $('more').textContent = `Show more (${plural(total - attacks.length, 'attack')} left)`;
  $('list-title').textContent = plural(total, 'attack');
}

async function showAttack(signal) {
  const id = encodeURIComponent(view.attack);
  const policy = view.policy === 'tocsin' ? '' : view.policy;
  const [attack, { changes }, { policies }, { passages }, found] = await Promise.all([
    get(`attacks/${id}`, { policy }, signal), get(`attacks/${id}/changes`, {}, signal),
    get(`attacks/${id}/policies`, {}, signal), get(`attacks/${id}/passages`, {}, signal), get('choices', {}, signal)]);
  choices = found;
  controls();
  attackPage.show($('attack'), { attack, changes, policies, passages }, filters.link({ ...view, attack: '' }), hrefOf);
  $('overview').hidden = true;
  $('attack').hidden = false;
  document.title = `${title(attack)} – Tocsin`;
}

function controls() {
  const count = filters.count(view);
  $('filter-summary').textContent = count ? `Filters (${count} set)` : 'Filters';
  filters.show($('filters'), view, choices);
  choose($('policy'), choices.policies.map((name) => [name, attackPage.policyWords(name).split(':')[0]]), view.policy);
  $('sort').value = view.sort;
  $('level').value = view.level;
  for (const format of ['csv', 'geojson', 'json']) {
    $(`as-${format}`).href = address(`attacks${format === 'json' ? '' : `.${format}`}`, { ...filters.parameters(view), sort: view.sort });
  }
}

/**
 * Moves to another view, which the browser's back button leaves again. The focus moves once the view is shown, by
 * whichever refresh shows it: a change that comes meanwhile drops this one.
 */
function go(next, focus = null) {
  view = next;
  shown = PAGE;
  whenShown = focus;
  history.pushState(null, '', filters.link(view));
  refresh();
}

function goPlace(tally) {
  const place = { CITY: { country: tally.countryCode, province: tally.provinceCode ?? '', city: tally.cityId },
    PROVINCE: { country: tally.countryCode, province: tally.provinceCode, city: '' },
    COUNTRY: { country: tally.countryCode, province: '', city: '' } }[tally.level];
  world.fit();
  go({ ...view, ...place });
}

function goAttack(id) {
  go({ ...view, attack: id }, () => { scrollTo(0, 0); $('attack-title')?.focus(); });
}

function hrefOf(id) {
  return filters.link({ ...view, attack: id });
}

/** A change came: says so, and shows it as soon as no more come at once. */
function arrived(attack) {
  fresh.add(attack.id);
  const gone = attack.status !== 'ACTIVE';
  $('news').textContent = gone
    ? `${attack.status === 'MERGED' ? 'Merged' : 'Retracted'}: ${type(attack.type).toLowerCase()}, ${where(attack)}`
    : `${attack.revision === 1 ? 'New' : 'Changed'}: ${type(attack.type).toLowerCase()}, ${where(attack)}, killed ${best(attack.killed)}`;
  soon();
}

function soon() {
  clearTimeout(soon.timer);
  soon.since ??= Date.now();
  const overdue = Date.now() - soon.since > 4 * SETTLE_MS;
  soon.timer = setTimeout(() => { soon.since = null; refresh(); }, overdue ? 0 : SETTLE_MS);
}

function connected(isConnected) {
  $('live').dataset.state = isConnected ? 'on' : 'off';
  $('live-words').textContent = isConnected ? 'Live' : 'Not connected; trying again';
}

function problem(error) {
  $('problem').hidden = !error;
  $('problem').textContent = error instanceof Problem ? error.message : error ? 'The server cannot be reached. What is shown may be old.' : '';
}

function listen() {
  $('filters').addEventListener('change', (event) => { world.fit(); go(filters.fromForm($('filters'), view, event.target.name)); });
  $('filters').addEventListener('submit', (event) => event.preventDefault());
  $('filters').addEventListener('reset', (event) => { event.preventDefault(); world.fit(); go({ ...filters.none(), policy: view.policy, level: view.level, sort: view.sort }); });
  $('policy').addEventListener('change', (event) => go({ ...view, policy: event.target.value }));
  $('sort').addEventListener('change', (event) => go({ ...view, sort: event.target.value }));
  $('level').addEventListener('change', (event) => go({ ...view, level: event.target.value }));
  $('more').addEventListener('click', () => { shown += 4 * PAGE; refresh(); });
  $('map-in').addEventListener('click', () => world.zoom(1.6));
  $('map-out').addEventListener('click', () => world.zoom(1 / 1.6));
  $('map-fit').addEventListener('click', () => world.fit());
  $('map-world').addEventListener('click', () => world.world());
  $('home').addEventListener('click', (event) => { event.preventDefault(); world.fit(); go(filters.none()); });
  document.addEventListener('click', openAttack);
  window.addEventListener('popstate', () => { view = filters.read(); shown = PAGE; refresh(); });
  new ResizeObserver(redrawTimeline).observe($('main'));
}

/** The time line is drawn for one width. */
function redrawTimeline() {
  if (line && $('timeline').clientWidth !== redrawTimeline.width) {
    showTimeline();
  }
}

function showTimeline() {
  redrawTimeline.width = $('timeline').clientWidth;
  timeline.show($('timeline'), line, (from, to) => go({ ...view, from, to }));
}

function openAttack(event) {
  const link = event.target.closest('a[data-attack], a[data-back]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) {
    return;
  }
  event.preventDefault();
  if (link.dataset.attack) {
    goAttack(link.dataset.attack);
  } else {
    const from = view.attack;
    go({ ...view, attack: '' }, () => $('attacks').querySelector(`a[data-attack="${CSS.escape(from)}"]`)?.focus());
  }
}

function theme() {
  const chosen = localStorage.getItem('theme') ?? '';
  document.documentElement.dataset.theme = chosen;
  $('theme').value = chosen;
  $('theme').addEventListener('change', (event) => {
    localStorage.setItem('theme', event.target.value);
    document.documentElement.dataset.theme = event.target.value;
  });
}
