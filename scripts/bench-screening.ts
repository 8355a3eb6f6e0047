// Screens the lines of a CSV file (plain or gzipped) again and again: lines a second and heap, after the first call.
// npx tsx --expose-gc scripts/bench-screening.ts <file> [rounds]
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseCompactTraining, screeningSummary, screenTrainings } from '../src/interop/index.ts'
import { parse } from 'csv-parse/sync'

const [file, rounds = '10'] = process.argv.slice(2)
if (file === undefined) throw new Error('expected the path of a CSV file')
const bytes = readFileSync(file)
const rows: Record<string, string>[] = parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true })
const heap = () => {
  ;(globalThis as { gc?: () => void }).gc?.()
  return (process.memoryUsage().heapUsed / 1_048_576).toFixed(1)
}

console.log(`${rows.length} rows; heap with the rows alone ${heap()} MB`)
const began = performance.now()
screenTrainings(rows)
console.log(`first call, which reads the records: ${((performance.now() - began) / 1_000).toFixed(1)} s; heap ${heap()} MB`)

// On a busy machine the clock also counts others' work; the processor time of this process does not.
function time(name: string, run: () => unknown): void {
  const byClock: number[] = []
  const byProcessor: number[] = []
  for (let round = 0; round < Number(rounds); round += 1) {
    const from = performance.now()
    const used = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(used)
    byClock.push(rows.length / ((performance.now() - from) / 1_000))
    byProcessor.push(rows.length / ((user + system) / 1_000_000))
  }
  const shown = (speeds: number[]) => {
    const median = speeds.sort((a, b) => a - b)[Math.floor(speeds.length / 2)]
    return Math.round(median ?? 0).toLocaleString('en-US').padStart(10)
  }
  console.log(`${name.padEnd(30)} median lines/s: ${shown(byClock)} by the clock, ${shown(byProcessor)} by processor time; heap after ${heap()} MB`)
}

const lines = parseCompactTraining(rows).rows
const screened = screenTrainings(lines)
time('raw rows to screenings', () => screenTrainings(rows))
time('parsed lines to screenings', () => screenTrainings(lines))
time('raw rows to lines', () => parseCompactTraining(rows))
time('summary by country and year', () => screeningSummary(screened))
