// The same folding as dev.tocsin.attacks.gazetteer.Folding; GeneratedFilesTest compares the two on every name.
import { readFileSync } from 'node:fs'
import { resources, tsv } from './tables.js'

const letters = new Map()
const words = new Map()
for (const [kind, from, to] of tsv(readFileSync(`${resources}/folding.tsv`, 'utf8'))) {
  ;(kind === 'letter' ? letters : words).set(from, to)
}

/** A name as lower-case ASCII words without diacritics, joined by single spaces; '' if no letter is left. */
export function fold(name) {
  const plain = [...name.normalize('NFKD')].map((c) => letters.get(c) ?? c).join('').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, '')
    .replace(/['`]|(?![a-z0-9])[\p{L}\p{Nd}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => words.get(word) ?? word)
    .join(' ')
}

const ARTICLE = /^(al|el|ar|as|ash|at|ad|adh|az|an|er|es|esh|et|ed|ez|en|ul|ur)$/

/** What a folded name sounds like: one key for the spellings that transcription from other scripts gives. */
export function sound(folded) {
  const kept = folded.split(' ').filter((word, i, all) => all.length === 1 || !ARTICLE.test(word))
  return kept
    .join('')
    .replace(/[aeiouywv]+/g, 'a')
    .replace(/(?<=[ksgdtzc])h/g, '')
    .replace(/ph/g, 'f')
    .replace(/(?<=.)h/g, '')
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/a+/g, 'a')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=..)a$/, '')
}
