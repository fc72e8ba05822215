/** What is looked at: kept in the page's address, so that a view can be sent to somebody else. */
import { choose } from './dom.js';
import { type as typeWords } from './words.js';

const FIELDS = ['country', 'province', 'city', 'from', 'to', 'type', 'actor'];
const KEYS = [...FIELDS, 'mentions', 'gone', 'policy', 'sort', 'level', 'attack'];
const DEFAULTS = { sort: 'date', level: 'CITY', policy: 'tocsin' };

/** The view that the address names. */
export function read() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? DEFAULTS[key] ?? '']));
}

/** The view that leaves nothing out. */
export function none() {
  return Object.fromEntries(KEYS.map((key) => [key, DEFAULTS[key] ?? '']));
}

/** Where a view can be found again. What is as by default is left out. */
export function link(view) {
  const query = new URLSearchParams(KEYS.filter((key) => view[key] && view[key] !== DEFAULTS[key]).map((key) => [key, view[key]]));
  const words = query.toString();
  return words ? `?${words}` : location.pathname;
}

/** The view as parameters of the interface. */
export function parameters(view) {
  const asked = Object.fromEntries(FIELDS.map((key) => [key, view[key]]));
  asked.policy = view.policy === DEFAULTS.policy ? '' : view.policy;
  asked.basis = view.mentions ? '' : 'REPORT';
  asked.status = view.gone ? 'ACTIVE,MERGED,RETRACTED' : '';
  return asked;
}

/** How many filters leave something out of the view. */
export function count(view) {
  return FIELDS.filter((key) => view[key]).length;
}

/** Shows the view in the form; places are offered within the country and province chosen. */
export function show(form, view, choices) {
  const country = choices.places.find((place) => place.countryCode === view.country);
  const provinces = country?.provinces ?? [];
  const within = provinces.filter((place) => !view.province || place.provinceCode === view.province);
  choose(form.country, offer('All countries', choices.places, 'countryCode', 'country'), view.country);
  choose(form.province, offer('All provinces', provinces, 'provinceCode', 'province'), view.province);
  choose(form.city, offer('All cities', within.flatMap((place) => place.cities), 'cityId', 'city'), view.city);
  choose(form.type, [['', 'All kinds'], ...choices.types.map((code) => [code, typeWords(code)])], view.type);
  choose(form.actor, [['', 'Anybody'], ...choices.actors.map((name) => [name, name])], view.actor);
  form.province.disabled = !view.country;
  form.city.disabled = !view.country;
  form.from.value = view.from;
  form.to.value = view.to;
  form.mentions.checked = Boolean(view.mentions);
  form.gone.checked = Boolean(view.gone);
}

/** What the form says, over the rest of the view; a place falls away with the place around it. */
export function fromForm(form, view, changed) {
  const next = { ...view };
  FIELDS.forEach((key) => { next[key] = form[key].value; });
  next.mentions = form.mentions.checked ? '1' : '';
  next.gone = form.gone.checked ? '1' : '';
  if (changed === 'country') {
    next.province = '';
  }
  if (changed === 'country' || changed === 'province') {
    next.city = '';
  }
  return next;
}

function offer(all, places, key, name) {
  const known = places.filter((place) => place[key]);
  const sorted = known.sort((a, b) => String(a[name]).localeCompare(String(b[name])));
  return [['', all], ...sorted.map((place) => [place[key], place[name] ?? place[key]])];
}
