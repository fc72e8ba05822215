/**
 * The world, turned so that the cities concerned stand in the middle, with one circle a city: the disc's area is the
 * number of people killed, the ring around it the highest number given.
 */
import { el, noteFirst, replace, svg } from './dom.js';
import { key } from './numbers.js';
import { best, plural, range } from './words.js';

const WORLD = { lon: 15, lat: 8 };
const CLOSEST_FIT = 2600;
const CLOSEST = 30000;
const FINE_FROM = 420;
const MOST_CIRCLES = 1500;
const MOST_LABELS = 14;

export class WorldMap {
  #box; #onCity; #coarse; #fine; #tallies = []; #view = null; #svg; #tip; #frame; #moved = false;

  /** @param onCity called with the tally of the city whose circle was chosen */
  constructor(box, onCity) {
    this.#box = box;
    this.#onCity = onCity;
    this.#svg = svg('svg', { role: 'img' });
    this.#tip = el('div', { class: 'tip', hidden: true });
    replace(box, this.#svg, this.#tip);
    this.#listen();
    new ResizeObserver(() => this.#redraw()).observe(box);
  }

  async load() {
    this.#coarse = await atlas('vendor/countries-110m.json');
    this.#redraw();
  }

  /** Shows the cities; the map moves to them unless the reader has moved it. */
  show(tallies) {
    const placed = tallies.filter((tally) => tally.lat != null && (tally.attacks || tally.attacksMentioned));
    this.#tallies = placed.sort((a, b) => b.killed.best - a.killed.best).slice(0, MOST_CIRCLES);
    this.#svg.setAttribute('aria-label', this.#inWords());
    if (!this.#moved) {
      this.#view = null;
    }
    this.#redraw();
  }

  fit() {
    this.#moved = false;
    this.#view = null;
    this.#redraw();
  }

  world() {
    this.#move({ ...WORLD, scale: this.#worldScale() });
  }

  zoom(factor) {
    this.#move({ ...this.#view, scale: this.#view.scale * factor });
  }

  #inWords() {
    const first = this.#tallies.slice(0, 5).map((tally) => `${tally.city ?? tally.country} ${best(tally.killed)}`);
    return `Map of ${plural(this.#tallies.length, 'city', 'cities')} by people killed. ${first.join(', ')}. The table of tallies holds the same.`;
  }

  #move(view) {
    this.#moved = true;
    const scale = Math.min(CLOSEST, Math.max(this.#worldScale() * 0.8, view.scale));
    this.#view = { lon: view.lon, lat: Math.max(-75, Math.min(80, view.lat)), scale };
    this.#redraw();
  }

  #worldScale() {
    return Math.max(60, Math.min(this.#box.clientWidth / 5.6, this.#box.clientHeight / 2.75));
  }

  #redraw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const [width, height] = [this.#box.clientWidth, this.#box.clientHeight];
    if (!width || !this.#coarse) {
      return;
    }
    this.#view ??= fitted(this.#tallies, width, height, { ...WORLD, scale: this.#worldScale() });
    const project = projection(this.#view, width, height);
    this.#refine();
    const world = this.#view.scale > FINE_FROM && this.#fine ? this.#fine : this.#coarse;
    const path = d3.geoPath(project);
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    replace(this.#svg,
      svg('path', { class: 'land', d: path(world.land) }),
      svg('path', { class: 'borders', d: path(world.borders) }),
      this.#countryNames(world, path, width, height),
      this.#circles(project, width, height));
    if (this.#tallies.length) {
      noteFirst('map-shown');
    }
  }

  /** Fetches the finer borders the first time they can be seen. */
  async #refine() {
    if (this.#view.scale > FINE_FROM && this.#fine === undefined) {
      this.#fine = null;
      this.#fine = await atlas('vendor/countries-50m.json');
      this.#redraw();
    }
  }

  #countryNames(world, path, width, height) {
    if (this.#view.scale < 260) {
      return null;
    }
    const names = world.countries.map((country) => {
      const [[left, top], [right, bottom]] = path.bounds(country);
      const name = country.properties.name;
      const roomy = right - left > name.length * 9 && bottom - top > 30;
      const [x, y] = roomy ? path.centroid(country) : [NaN, NaN];
      const half = name.length * 3.6;
      return x - half > 0 && x + half < width && y > 12 && y < height - 6 && svg('text', { class: 'country', x: x.toFixed(1), y: y.toFixed(1) }, name);
    });
    return svg('g', { 'aria-hidden': 'true' }, names);
  }

  #circles(project, width, height) {
    const radius = radii(this.#tallies, Math.min(width, height), this.#view.scale);
    const drawn = this.#tallies.map((tally) => ({ tally, at: project([tally.lon, tally.lat]) }))
      .filter(({ at }) => at && at[0] > -60 && at[1] > -60 && at[0] < width + 60 && at[1] < height + 60);
    const labels = new Labels(width, height, drawn.map(({ tally, at }) => ({ at, radius: radius(tally.killed.high) })));
    return svg('g', {},
      drawn.map(({ tally, at }) => this.#circle(tally, at, radius)),
      drawn.slice(0, MOST_LABELS * 4).map(({ tally, at }) => labels.place(tally.city, at, radius(tally.killed.high))));
  }

  #circle(tally, [x, y], radius) {
    const at = { cx: x.toFixed(1), cy: y.toFixed(1) };
    const outer = radius(tally.killed.high);
    const group = svg('g', { class: tally.attacks ? 'city' : 'city mentioned', 'data-city': tally.cityId },
      outer > radius(tally.killed.best) + 0.7 && svg('circle', { class: 'ring', r: outer.toFixed(1), ...at }),
      svg('circle', { class: tally.killed.best ? 'disc' : 'disc none', r: radius(tally.killed.best).toFixed(1), ...at }),
      svg('circle', { class: 'reach', r: Math.max(12, outer).toFixed(1), ...at }));
    group.addEventListener('pointerenter', () => this.#tell(tally, x, y));
    group.addEventListener('pointerleave', () => { this.#tip.hidden = true; });
    group.addEventListener('click', () => this.#onCity(tally));
    return group;
  }

  #tell(tally, x, y) {
    const span = range(tally.killed);
    replace(this.#tip,
      el('strong', {}, tally.city ?? 'Place not known'), ` ${tally.province ?? ''}`,
      el('br'), `Killed ${best(tally.killed)}${span ? ` (${span})` : ''}`,
      el('br'), `Injured ${best(tally.injured)}`,
      el('br'), plural(tally.attacks, 'attack'));
    this.#tip.hidden = false;
    const right = x > this.#box.clientWidth / 2;
    const below = y < 110;
    this.#tip.style.setProperty('--x', `${x + (right ? -14 : 14)}px`);
    this.#tip.style.setProperty('--y', `${y + (below ? 10 : -10)}px`);
    this.#tip.dataset.side = `${right ? 'left' : 'right'} ${below ? 'below' : 'above'}`;
  }

  #listen() {
    let from = null;
    this.#svg.addEventListener('pointerdown', (event) => { from = { x: event.clientX, y: event.clientY, view: this.#view }; });
    window.addEventListener('pointerup', () => { from = null; });
    window.addEventListener('pointermove', (event) => {
      if (from && from.view && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4) {
        this.#pan(from, event);
      }
    });
    this.#svg.addEventListener('wheel', (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        this.zoom(event.deltaY < 0 ? 1.25 : 0.8);
      }
    }, { passive: false });
    this.#svg.addEventListener('dblclick', () => this.zoom(2));
  }

  #pan(from, event) {
    const degrees = 180 / Math.PI / from.view.scale;
    const lat = from.view.lat + (event.clientY - from.y) * degrees;
    const lon = from.view.lon - (event.clientX - from.x) * degrees / Math.max(0.3, Math.cos(lat * Math.PI / 180));
    this.#move({ ...from.view, lon, lat });
  }
}

/** What the circles mean. */
export function legend() {
  return [
    key('disc', 'killed, by area'),
    key('ring', 'highest number given'),
    key('none', 'nobody known killed'),
    el('span', { class: 'legend-note' }, 'Borders as Natural Earth draws them'),
  ];
}

async function atlas(address) {
  const topology = await (await fetch(address)).json();
  const { countries, land } = topology.objects;
  return {
    land: topojson.feature(topology, land),
    borders: topojson.mesh(topology, countries, (a, b) => a !== b),
    countries: topojson.feature(topology, countries).features,
  };
}

function projection({ lon, lat, scale }, width, height) {
  return d3.geoEqualEarth().rotate([-lon, 0]).center([0, lat]).scale(scale).translate([width / 2, height / 2])
    .clipExtent([[-20, -20], [width + 20, height + 20]]).precision(0.4);
}

/** The closest view that holds every city with some room around; the world where there are none. */
function fitted(tallies, width, height, world) {
  if (!tallies.length) {
    return world;
  }
  const lon = middle(tallies.map((tally) => tally.lon));
  const unit = d3.geoEqualEarth().rotate([-lon, 0]).scale(1).translate([0, 0]);
  const points = tallies.map((tally) => unit([tally.lon, tally.lat]));
  const [left, right] = d3.extent(points, (point) => point[0]);
  const [top, bottom] = d3.extent(points, (point) => point[1]);
  const scale = Math.min(CLOSEST_FIT, (width - 150) / (right - left || 1e-6), (height - 120) / (bottom - top || 1e-6));
  if (scale <= world.scale) {
    return world;
  }
  const [east, north] = unit.invert([(left + right) / 2, (top + bottom) / 2]);
  return { lon: east, lat: north, scale };
}

/** The middle of longitudes, right over the date line too. */
function middle(degrees) {
  const radians = degrees.map((lon) => lon * Math.PI / 180);
  return Math.atan2(d3.mean(radians, Math.sin), d3.mean(radians, Math.cos)) * 180 / Math.PI;
}

/** Circles grow with the map, up to a size: on the whole world, cities lie close. */
function radii(tallies, room, scale) {
  const most = Math.max(12, ...tallies.map((tally) => tally.killed.best));
  const largest = Math.max(14, Math.min(44, room / 10, 12 + scale / 18));
  return (killed) => Math.max(4.5, Math.min(largest * 1.6, largest * Math.sqrt(killed / most)));
}

/** Names beside circles, on no other circle and no other name: the first come has the place, who finds none stays without. */
class Labels {
  #taken = [];

  /** @param circles all that are drawn, as `{at: [x, y], radius}` */
  constructor(width, height, circles) {
    this.width = width;
    this.height = height;
    this.circles = circles;
  }

  place(name, [x, y], radius) {
    if (!name || this.#taken.length >= MOST_LABELS) {
      return null;
    }
    const long = name.length * 7 + 6;
    const seats = [[x + radius + 5, y, 'start', 0], [x - radius - 5, y, 'end', -long],
      [x, y - radius - 9, 'middle', -long / 2], [x, y + radius + 10, 'middle', -long / 2]];
    for (const [at, middle, anchor, shift] of seats) {
      const box = { left: at + shift, right: at + shift + long, top: middle - 8, bottom: middle + 8 };
      if (this.#isFree(box, x, y)) {
        this.#taken.push(box);
        return svg('text', { class: 'city-name', x: at.toFixed(1), y: (middle + 4).toFixed(1), 'text-anchor': anchor }, name);
      }
    }
    return null;
  }

  #isFree(box, x, y) {
    const inside = box.left > 0 && box.right < this.width && box.top > 0 && box.bottom < this.height;
    return inside && !this.#taken.some((other) => box.left < other.right && other.left < box.right
      && box.top < other.bottom && other.top < box.bottom)
      && !this.circles.some(({ at, radius }) => (at[0] !== x || at[1] !== y) && reaches(at, radius, box));
  }
}

/** Whether a circle and a box share a point. */
function reaches([x, y], radius, { left, right, top, bottom }) {
  return Math.hypot(x - Math.max(left, Math.min(right, x)), y - Math.max(top, Math.min(bottom, y))) < radius;
}
