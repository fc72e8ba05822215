import { fileURLToPath } from 'node:url'

/** Where the gazetteer's files lie. */
export const resources = fileURLToPath(new URL('../src/main/resources/dev/tocsin/attacks/gazetteer', import.meta.url))

/** The rows of a table: one line each, fields parted by tabs, empty lines and lines that begin with # passed over. */
export function tsv(text) {
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
