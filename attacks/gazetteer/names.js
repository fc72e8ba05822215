// Rows of places -> the keys that each can be found by.
import { fold, sound } from './folding.js'

const ARABIC = new Set('AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' '))
const ARTICLE = /^(al|el|ar|as|ash|at|ad|adh|az|an|er|es|esh|et|ed|ez) (?=\S{3})/

/** Countries where Latin is not the first script, or spelling varies as much as if it were not. */
const BY_SOUND = new Set([...ARABIC, ...('AF AM AZ BD BF BG BI BT BY CD CF CM CN ET GE GR ID IN KE KG KH KP KR KZ LA LK ML MM MN MV MY MZ ' +
  'NE NG NP PH PK RU RW TH TJ TM TR TW TZ UA UG UZ VN').split(' ')])

/** What follows the proper name of a second-level division. */
const DIVISION_WORD =
  /[ -](district|county|tehsil|taluk|province|municipality|governorate|department|region|subdivision|division|agency|regency|territory|raion|rayon|area|city and borough|borough|parish|census area|muhafazah|mudiriyat|local government area|lga|xian|shi|qu)$/i

export const withoutDivisionWord = (name) => name.replace(DIVISION_WORD, '')

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

function spelledNames({ kind, name, country }) {
  if (/^[^(]+\(.*\)/.test(name) && kind === 'DISTRICT') return []
  const [full, ...others] = name.replace(/\s*\(.*?\)/g, '').split(/ \/ |,/)
  const names = [full, ...others]
  if (kind === 'COUNTY' && country !== 'US') names.push(withoutDivisionWord(full))
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
