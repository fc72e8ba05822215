// Rows of places -> the keys that each can be found by.
import { fold, sound } from './folding.js'

const ARABIC = new Set('AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' '))
const ARTICLE = /^(al|el|ar|as|ash|at|ad|adh|az|an|er|es|esh|et|ed|ez) (?=\S{3})/

/** Countries where Latin is not the first script, or spelling varies as much as if it were not. */
const BY_SOUND = new Set([...ARABIC, ...('AF AM AZ BD BF BG BI BT BY CD CF CM CN ET GE GR ID IN KE KG KH KP KR KZ LA LK ML MM MN MV MY MZ ' +
  'NE NG NP PH PK RU RW TH TJ TM TR TW TZ UA UG UZ VN').split(' ')])

/** Countries whose names GeoNames transcribes with marks that news never prints. */
const TRANSCRIBED = new Set(
  ('AE AF AM AZ BD BG BH BT BY CN DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MR MV ' +
    'NP OM PK PS QA RS RU SA SD SO SS SY TH TJ TM TN TW UA UZ XK YE').split(' '))

/** A name as news would print it: no marks of transcription; other languages keep their letters. */
export function shown(name, country) {
  const plain = TRANSCRIBED.has(country) ? name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ʻʼʽʾʿʹʺ‘’”″]/g, '') : name
  return plain.replace(/[\t\n]/g, ' ').trim()
}

/** What stands before or behind the proper name of a second-level division, and is no part of it. */
const KIND_BEFORE = new RegExp(
  '^(al )?(arrondissement|bahagian|bashkia|bezirk|canton|caza|cercle|circunscricao|commune|comuna|concelho|county|daerah|daira|delegation|' +
    'departament|departamento|departement|distrito|district|gemeente|gorodskoy okrug|horad|huyen|kabupaten|king amphoe|amphoe|khan|komuna|' +
    'kota|krong|landkreis|liwa|markaz|mintaqat|mudiriyat|municipality|municipio|municipiul|mutamadiyat|nohiyai|nomos|obshtina|okres|opcina|' +
    'opstina|oras|partido|politischer bezirk|powiat|prefecture|prefeitura|province|provincia|qada|quan|regierungsbezirk|region|shahrestan|' +
    'srok|thanh pho|thi xa|wahlkreis)( (du|des|del|do|da|dos|of|de la|de los|de las|de|e)|-e)? (l\'|d\'|d\' )?', 'i')
const KIND_BEHIND = new RegExp(
  '[ -](administratsiya|agency|area|audany|borough|census area|cercle|city and borough|commune|constituency|council|county|department|diqu|' +
    'district|division|governorate|gun|ilcesi|jaras|kommun|kommune|ku|lga|linn|local government area|mudiriyat|muhafazah|municipal|' +
    'municipality|novads|okrug|pagasts|parish|prefecture|province|qalasy|qu|raion|rayon|regency|region|rural|shahri|shi|si|subdivision|' +
    'subregion|taluk|tehsil|territory|tumani|ulus|urban|vald|xian|zizhizhou|zone)$', 'i')

/** A second-level division's own name, without diacritics: Abeibara of Cercle d'Abeïbara. */
export function withoutKind(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/[’‘ʼ]/g, "'").replace(/a'd|a' /g, 'a ')
  return plain.replace(KIND_BEFORE, '').replace(KIND_BEHIND, '') || plain
}

/** Folded names, the shown one first. */
export function keysOf(row) {
  const keys = new Set()
  for (const name of spelledNames(row)) {
    const key = fold(name)
    if (key.length < 2 || /^\d+$/.test(key)) continue
    keys.add(key)
    if (ARABIC.has(row.country)) for (const variant of arabicVariants(key)) keys.add(variant)
  }
  return [...keys]
}

function spelledNames({ kind, name, country, others = [] }) {
  if (/^[^(]+\(.*\)/.test(name) && kind === 'DISTRICT') return []
  const [full, ...parts] = name.replace(/\s*\(.*?\)/g, '').split(/ \/ |,/)
  const names = [full, ...parts, ...others]
  if (kind === 'COUNTY' && country !== 'US') names.push(withoutKind(full))
  if (country === 'KR') names.push(full.replace(/-(si|gun|gu|eup|dong)$/, ''))
  if (country === 'JP') names.push(full.replace(/-?(shi|machi|ku|cho)$/, (s) => (s.startsWith('-') ? '' : s)))
  return names
}

/** With another article or none, and the feminine ending with and without its h. */
function arabicVariants(key) {
  const bare = key.replace(ARTICLE, '')
  const endings = bare.endsWith('ah') ? [bare, bare.slice(0, -1)] : /[^aeiou]a$/.test(bare) ? [bare, `${bare}h`] : [bare]
  return bare === key ? endings : endings.flatMap((e) => [e, `al ${e}`, `el ${e}`])
}

/** What its names sound like, where spelling varies; none for what is too short to tell. */
export function soundsOf(row) {
  if (!BY_SOUND.has(row.country)) return []
  return [...new Set(keysOf(row).map(sound))].filter((key) => key.length >= 4)
}
