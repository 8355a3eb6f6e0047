// Writes the table of docs/mutation.md from scores.json: `npm --prefix test/mutation run table`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AREAS } from './areas.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const read = (path) => readFileSync(join(root, path), 'utf8')

export function totalOf(files) {
  const total = { mutants: 0, killed: 0, timeout: 0, survived: 0 }
  for (const counts of Object.values(files)) for (const name of Object.keys(total)) total[name] += counts[name]
  return total
}

export const shareOf = ({ mutants, killed, timeout }) => (mutants === 0 ? 1 : (killed + timeout) / mutants)
export const percent = (total) => `${(shareOf(total) * 100).toFixed(1)} %`

function row(area, files) {
  const total = totalOf(files)
  const days = Object.values(files).map(({ on }) => on).sort()
  return `| ${area} | ${Object.keys(files).length} | ${total.mutants} | ${total.killed + total.timeout} | ${total.timeout} | ${total.survived} | ${percent(total)} | ${days[0] ?? ''} |`
}

/** The table by area, and the files of each with their own figures. */
export function writeTable() {
  const scores = JSON.parse(read('test/mutation/scores.json'))
  const areas = Object.keys(AREAS).filter((area) => scores[area] !== undefined)
  const lines = [
    '| area | files | mutants | killed | of them hung | survived | score | run on |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...areas.map((area) => row(area, scores[area])),
    '',
    '| file | mutants | killed | left |',
    '| --- | ---: | ---: | ---: |',
    ...areas.flatMap((area) =>
      Object.entries(scores[area])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([, { mutants }]) => mutants > 0)
        .map(([file, { mutants, killed, timeout, survived }]) => `| \`${file}\` | ${mutants} | ${killed + timeout} | ${survived} |`),
    ),
  ]
  const [before, rest] = read('docs/mutation.md').split('<!-- table -->\n')
  const after = rest.split('<!-- end of the table -->')[1]
  writeFileSync(join(root, 'docs/mutation.md'), `${before}<!-- table -->\n${lines.join('\n')}\n<!-- end of the table -->${after}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTable()
