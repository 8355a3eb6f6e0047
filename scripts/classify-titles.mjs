// Prints the share of published course titles that the classifier reads. The file is a CSV (plain or .gz) with a column of
// titles: node --import tsx scripts/classify-titles.mjs <file> [column]
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { classifyTitle } from '../src/training/classify-title.ts'

function* records(text) {
  let row = []
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') ((field += '"'), (at += 1))
      else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',') (row.push(field), (field = ''))
    else if (letter === '\n') {
      row.push(field.replace(/\r$/, ''))
      yield row
      row = []
      field = ''
    } else field += letter
  }
  if (field !== '' || row.length > 0) yield [...row, field]
}

const [file, column] = process.argv.slice(2)
if (file === undefined) {
  console.error('expected the path of a CSV file of training lines')
  process.exit(1)
}
const bytes = readFileSync(file)
const [head, ...rows] = records((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
const index = head.findIndex((name) => (column === undefined ? /title|course/i.test(name) : name === column))
if (index < 0) {
  console.error(`expected a column ${column ?? 'of titles'}, got ${head.join(', ')}`)
  process.exit(1)
}

const lines = new Map()
for (const row of rows) {
  const title = (row[index] ?? '').trim()
  lines.set(title, (lines.get(title) ?? 0) + 1)
}
const read = [...lines].map(([title, count]) => ({ title, count, reading: classifyTitle(title) }))
const share = (some, of) => `${some} of ${of} (${((100 * some) / of).toFixed(1)}%)`
const sum = (list) => list.reduce((total, { count }) => total + count, 0)
const known = read.filter(({ reading }) => reading !== null)
console.log(`distinct titles read: ${share(known.length, read.length)}`)
console.log(`lines read:           ${share(sum(known), sum(read))}`)
const topics = new Map()
for (const { reading, count } of known) topics.set(reading.topic, (topics.get(reading.topic) ?? 0) + count)
for (const [topic, count] of [...topics].sort((a, b) => b[1] - a[1])) console.log(`  ${topic.padEnd(42)}${count}`)
console.log('commonest titles not read:')
const missed = read.filter(({ reading }) => reading === null).sort((a, b) => b.count - a.count)
for (const { title, count } of missed.slice(0, Number(process.env.TOP ?? 15)))
  console.log(`  ${String(count).padStart(5)}  ${title}`)
