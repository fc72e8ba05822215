/** Says what AsyncAPI's own parser finds in a document, the first twenty things, one JSON object a line; nothing where all is well. */
import { readFileSync } from 'node:fs'
import { AvroSchemaParser } from '@asyncapi/avro-schema-parser'
import { Parser } from '@asyncapi/parser'

const file = process.argv[2]
const parser = new Parser()
parser.registerSchemaParser(AvroSchemaParser())
const { document, diagnostics } = await parser.parse(readFileSync(file, 'utf8'))
for (const { code, severity, message, path } of diagnostics.slice(0, 20)) {
  console.log(JSON.stringify({ severity, code, at: path.join('.'), message }))
}
if (document) {
  console.error(`${document.channels().length} channels, ${document.messages().length} messages`)
}
process.exit(document ? 0 : 1)
