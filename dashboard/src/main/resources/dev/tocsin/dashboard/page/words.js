/** Numbers, days and codes of the interface in words for people. */
const NUMBER = new Intl.NumberFormat('en-GB');
const UTC = { timeZone: 'UTC' };
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...UTC });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', ...UTC });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', ...UTC,
});

const TYPES = {
  SECURITY_OPERATION: 'Security operation', ARMED_CLASH: 'Armed clash', UNKNOWN: 'Attack', OTHER: 'Attack of another kind',
  FOILED: 'Foiled attack', SELF_INFLICTED: 'Self-inflicted shooting',
};
const GRADES = {
  SINGLE_SOURCE: 'One source', CORROBORATED: 'Several sources agree', DISPUTED: 'Accounts disagree',
};
const STANCES = {
  CLAIMED: 'claimed by', ATTRIBUTED: 'attributed to', SUSPECTED: 'suspected:', DENIED: 'denied by',
};
const AUTHORITIES = {
  MEDICAL: 'medical source', POLICE: 'police', OFFICIAL: 'official', MILITARY: 'military', WARRING_PARTY: 'warring party',
  WITNESS: 'witness', MEDIA: 'other media', MONITOR: 'monitor or aid group', UNATTRIBUTED: 'nobody named',
};
const GROUPS = {
  CIVILIANS: ['civilian', 'civilians'], SECURITY_FORCES: ['member of the security forces', 'members of the security forces'],
  ARMED_GROUP: ['member of an armed group', 'members of an armed group'], PEOPLE: ['', ''],
};

export const number = (n) => NUMBER.format(n);
export const day = (iso) => DAY.format(new Date(`${iso}T00:00:00Z`));
export const moment = (iso) => MOMENT.format(new Date(iso));
export const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
export const grade = (code) => GRADES[code] ?? plain(code);
export const stance = (code) => STANCES[code] ?? plain(code);
export const authority = (code) => AUTHORITIES[code] ?? plain(code);
export const type = (code) => TYPES[code] ?? capital(plain(code));

/** AIR_STRIKE as "air strike". */
export function plain(code) {
  return String(code ?? '').toLowerCase().replaceAll('_', ' ');
}

export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An estimate's best number with what is known of its bounds: "at least 9", "6", "not known". */
export function best(estimate) {
  if (!estimate) {
    return 'not known';
  }
  return (isLeast(estimate) ? 'at least ' : '') + number(estimate.best);
}

/** "2 to 30" where low and high differ; null where they do not. */
export function range(estimate) {
  return estimate && estimate.low !== estimate.high ? `${number(estimate.low)} to ${number(estimate.high)}` : null;
}

/** Whether best is a lower bound: true on an attack, a count of attacks in a sum. */
export function isLeast(estimate) {
  return Boolean(estimate?.atLeast);
}

/** When an attack happened, as closely as it is known. */
export function when(attack) {
  const { date, dateEarliest: from, dateLatest: to, datePrecision: precision } = attack;
  if (date) {
    return day(date);
  }
  if (!from) {
    return 'Day not known';
  }
  if (precision === 'MONTH') {
    return MONTH.format(new Date(`${from}T00:00:00Z`));
  }
  if (precision === 'YEAR') {
    return from.slice(0, 4);
  }
  return from === to ? day(from) : `${day(from)} to ${day(to)}`;
}

/** Where an attack happened, from the closest name to the country. */
export function where(attack) {
  const names = [attack.city, attack.province, attack.country].filter(Boolean);
  const place = names.filter((name, i) => name !== names[i - 1]).join(', ') || 'Place not known';
  return attack.placePrecision === 'NEAR' ? `Near ${place}` : place;
}

/** What an attack is called: its kind, and the closest name of where it happened. */
export function title(attack) {
  const place = attack.city ?? attack.province ?? attack.country;
  return [type(attack.type), attack.site, place].filter(Boolean).join(', ');
}

/** What one group of claims says: "at least 3 civilians injured". */
export function said(claim) {
  const forms = claim.party === 'PERPETRATOR' ? ['attacker', 'attackers'] : GROUPS[claim.group] ?? [plain(claim.group), plain(claim.group)];
  return [saidNumber(claim), forms[claim.low === 1 && claim.high === 1 ? 0 : 1], plain(claim.measure)].filter(Boolean).join(' ');
}

function saidNumber({ low, high, bound }) {
  switch (bound) {
    case 'AT_LEAST': return `at least ${number(low)}`;
    case 'AT_MOST': return `up to ${number(high)}`;
    case 'ABOUT': return `about ${number(low ?? high)}`;
    case 'VAGUE': return `several (at least ${number(low ?? high)})`;
    case 'MORE': return `${number(low)} more`;
    default: return low === high || high === null ? number(low) : `${number(low)} to ${number(high)}`;
  }
}
