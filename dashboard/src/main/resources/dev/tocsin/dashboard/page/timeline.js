/** Casualties over time: a bar for each span of days, with a whisker to the highest number given. */
import { el, replace, svg } from './dom.js';
import { key } from './numbers.js';
import { best, capital, day, number, plural, range } from './words.js';

const HEIGHT = 132;
const BAND = 46;
const GAP = 22;
const AXIS = 26;
const LEFT = 46;
const RIGHT = 12;
const DAY_MS = 86_400_000;
const words = (form) => new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' });
const DAY_WORDS = words({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH_WORDS = words({ month: 'short', year: 'numeric' });
const YEAR_WORDS = words({ year: 'numeric' });
const STEPS = [
  { days: 1, words: DAY_WORDS }, { days: 7, words: DAY_WORDS },
  ...[1, 3, 6].map((months) => ({ days: months * 30.4, months, words: MONTH_WORDS })),
  ...[1, 2, 5, 10, 25].map((years) => ({ days: years * 365.25, months: years * 12, words: YEAR_WORDS })),
];
const UNIT = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

/**
 * @param line what api/days answers
 * @param onDays called with the first and last day of the bar chosen
 */
export function show(box, line, onDays) {
  if (!line.days.length) {
    replace(box, el('p', { class: 'empty' }, 'No attack here is dated.'));
    return;
  }
  const width = Math.max(280, box.clientWidth || 900);
  const scale = timeScale(line.days, width);
  replace(box, drawing(line, scale, width, onDays), unplaced(line), table(line));
}

export function legend() {
  return [key('killed', 'killed'), key('injured', 'injured')];
}

function drawing(line, x, width, onDays) {
  const killed = band(line.days, (bar) => bar.killed, 8, HEIGHT);
  const injured = band(line.days, (bar) => bar.injured, 8 + HEIGHT + GAP, BAND + 24);
  const bottom = injured.bottom;
  return svg('svg', { class: 'time', role: 'img', viewBox: `0 0 ${width} ${bottom + AXIS}`, height: bottom + AXIS, 'aria-label': inWords(line) },
    [killed, injured].map((of) => scaleLines(of, width)),
    axis(line, x, bottom, width),
    line.days.map((bar) => bars(bar, x, killed, injured, bottom, onDays)));
}

function bars(bar, x, killed, injured, bottom, onDays) {
  const [left, wide] = x(bar);
  const group = svg('g', { class: 'bar' },
    svg('rect', { class: 'bar-reach', x: left, y: killed.top, width: wide, height: bottom - killed.top }),
    column('bar-killed', killed, bar.killed, left, wide),
    column('bar-injured', injured, bar.injured, left, wide),
    svg('title', {}, `${title(bar)}\n${plural(bar.attacks, 'attack')}\nKilled ${spoken(bar.killed)}\nInjured ${spoken(bar.injured)}`));
  group.addEventListener('click', () => onDays(bar.from, bar.to));
  return group;
}

function column(name, of, sum, left, wide) {
  const [top, high, low] = [of.y(sum.best), of.y(sum.high), of.y(sum.low)];
  const middle = left + wide / 2;
  return [
    sum.best > 0 && svg('rect', { class: name, x: left, y: top, width: wide, height: Math.max(1, of.bottom - top) }),
    sum.high > sum.low && svg('path', { class: `${name} whisker`, d: `M${middle} ${high}V${Math.min(low, of.bottom)}M${middle - 3} ${high}h6` }),
  ];
}

function band(bars, pick, top, height) {
  const most = Math.max(1, ...bars.map((bar) => pick(bar).high));
  const step = niceStep(most);
  const end = Math.ceil(most / step) * step;
  return { top, bottom: top + height, step, end, y: (n) => top + height - (height * n) / end };
}

function niceStep(most) {
  const power = 10 ** Math.floor(Math.log10(most / 2 || 1));
  return Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= most / 2));
}

function scaleLines(of, width) {
  const steps = Array.from({ length: Math.round(of.end / of.step) + 1 }, (_, i) => i * of.step);
  return steps.map((n) => [
    svg('line', { class: n ? 'grid' : 'grid base', x1: LEFT, x2: width - RIGHT, y1: of.y(n), y2: of.y(n) }),
    svg('text', { class: 'tick-words', x: LEFT - 8, y: of.y(n) + 4, 'text-anchor': 'end' }, number(n)),
  ]);
}

/** Gives each bar its left edge and width in pixels. */
function timeScale(bars, width) {
  const from = Date.parse(bars[0].from);
  const to = Date.parse(bars.at(-1).to) + DAY_MS;
  const room = width - LEFT - RIGHT;
  const least = Math.min(34, Math.max(3, room * ((Date.parse(bars[0].to) + DAY_MS - from) / (to - from)) - 2));
  const span = room - least;
  return (bar) => {
    const start = LEFT + (span * (Date.parse(bar.from) - from)) / Math.max(DAY_MS, to - from);
    return [Math.round(start * 10) / 10, Math.round(least * 10) / 10];
  };
}

/** Ticks at even steps of the calendar, as many as have room. */
function axis(line, x, bottom, width) {
  const [from, to] = [new Date(line.days[0].from), new Date(line.days.at(-1).to)];
  const step = STEPS.find(({ days }) => (to - from) / DAY_MS / days <= (width - LEFT) / 92) ?? STEPS.at(-1);
  return ticks(from, to, step).map((at) => {
    const [left] = x({ from: at.toISOString() });
    const words = step.words.format(at);
    return left + words.length * 6.4 < width && [
      svg('line', { class: 'grid base', x1: left, x2: left, y1: bottom, y2: bottom + 5 }),
      svg('text', { class: 'tick-words', x: left, y: bottom + 19 }, words),
    ];
  });
}

function ticks(from, to, { months, days }) {
  const all = [];
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const first = month - (month % months);
  const start = months ? Date.UTC(Math.floor(first / 12), first % 12, 1) : from;
  for (let at = new Date(start); at <= to; at = next(at, months, days)) {
    if (at >= from) {
      all.push(at);
    }
  }
  return all;
}

function next(at, months, days) {
  return months ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)) : new Date(+at + days * DAY_MS);
}

function title({ day: key, from, to }) {
  if (/^\d{4}$/.test(key)) {
    return key;
  }
  if (/^\d{4}-\d{2}$/.test(key)) {
    return MONTH_WORDS.format(new Date(`${key}-01T00:00:00Z`));
  }
  return from === to ? day(from) : `Week of ${day(from)}`;
}

function spoken(sum) {
  const span = range(sum);
  return best(sum) + (span ? ` (${span})` : '');
}

function inWords(line) {
  const killed = line.days.reduce((sum, bar) => sum + bar.killed.best, 0);
  return `People killed and injured by ${UNIT[line.by]}: ${number(killed)} killed from ${day(line.days[0].from)} to ${day(line.days.at(-1).to)}. The table below holds the same.`;
}

function unplaced(line) {
  return line.unplaced ? el('p', { class: 'note' },
    `${capital(plural(line.unplaced, 'attack'))} ${line.unplaced === 1 ? 'is' : 'are'} not dated closely enough for a bar.`) : null;
}

function table(line) {
  return el('details', { class: 'as-table', 'data-keep': 'time-table' },
    el('summary', { 'data-keep': 'time-summary' }, 'The same as a table'),
    el('div', { class: 'scroll low', tabindex: 0, 'data-keep': 'time-rows', role: 'region', 'aria-label': 'Casualties over time' },
      el('table', {},
        el('thead', {}, el('tr', {}, ['When', 'Attacks', 'Killed', 'Injured'].map((name) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, line.days.map((bar) => el('tr', {},
          el('th', { scope: 'row' }, title(bar)), el('td', {}, number(bar.attacks)),
          el('td', {}, spoken(bar.killed)), el('td', {}, spoken(bar.injured))))))));
}
