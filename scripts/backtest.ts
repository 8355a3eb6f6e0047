// Holds the published training lines against the records: (a) lines that began while the library says barred, and (b) months
// without a line in a running program that no bar explains. Data extracted by the Security Force Monitor, CC BY 4.0.
// npx tsx scripts/backtest.ts <file.csv or .csv.gz>
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { countryName, type CountryCode } from '../src/core/country.ts'
import { addMonths } from '../src/core/day.ts'
import { screeningSummary, screenTrainings, type Screening } from '../src/interop/index.ts'
import { timelineOf } from '../src/records/index.ts'
import { parse } from 'csv-parse/sync'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('expected the path of a CSV file')
const bytes = readFileSync(file)
const screenings = screenTrainings(parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true }))
const dated = screenings.filter(({ basis }) => basis === 'first-day')

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`
function counted<Key extends string>(keys: readonly Key[]): string {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${key} ${count}`).join(', ')
}
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

console.log(`${screenings.length} rows, ${dated.length} lines with a first day, of ${new Set(dated.map(({ country }) => country)).size} countries`)
console.log(`verdicts: ${counted(screenings.map(({ verdict, ground }) => `${verdict}/${ground}`))}`)
console.log(`by: ${counted(screenings.map(({ basis }) => basis ?? 'nothing'))}`)
console.log(`remarks: ${counted(screenings.flatMap(({ line }) => (line?.remarks ?? []).map(({ column, reason }) => `${column}: ${reason.replace(/\d[\d-]*|"[^"]*"/g, '..')}`)))}`)

const barred = dated.filter(({ access }) => access === 'barred')
const unexplained = barred.filter(({ verdict }) => verdict === 'conflict')
console.log('\n(a) Lines begun while barred')
console.log(`${barred.length} of ${dated.length} dated lines (${percent(barred.length, dated.length)}); nothing in the line explains ${unexplained.length} (${percent(unexplained.length, dated.length)}); target 0.5 %`)

const spanOf = ({ country, on }: Screening) =>
  timelineOf(country as CountryCode).find(({ from, to }) => from <= (on ?? '') && (to === null || (on ?? '') < to))
const inSpans = (found: readonly Screening[]) =>
  grouped(found, (screening) => `${screening.country} ${spanOf(screening)?.from}`).sort((a, b) => b.length - a.length)

function tell(group: readonly Screening[]): void {
  const [first] = group
  if (first === undefined || first.country === null) return
  const span = spanOf(first)
  const days = group.map(({ on }) => on ?? '').sort()
  const [finding] = first.findings
  console.log(`\n${String(group.length).padStart(4)}  ${countryName(first.country)} (${first.country}), ${first.access} ${span?.from} to ${span?.to ?? 'now'}; lines from ${days[0]} to ${days.at(-1)}`)
  console.log(`      ${finding === undefined ? '(no single finding)' : `${finding.provision}, ${finding.ground}, ${finding.citation}, records: ${finding.records.join(', ')}`}`)
  console.log(`      ${first.because}`)
  console.log(`      grounds: ${counted(group.map(({ ground }) => ground))}; funds: ${counted(group.map(({ line }) => line?.program ?? ''))}; expanded: ${counted(group.map(({ expanded }) => expanded ?? ''))}`)
  console.log(`      by month: ${counted(days.map((day) => day.slice(0, 7))).split(', ').sort().join(', ')}`)
  for (const { on, line } of group.slice(0, 3)) console.log(`        ${on} ${line?.program} ${line?.course} @ ${line?.place ?? '-'}`)
}
inSpans(barred).forEach(tell)

console.log('\n(a2) Lines begun under expanded IMET only that are not expanded by their title')
inSpans(dated.filter(({ ground }) => ground === 'not-expanded')).forEach(tell)
console.log('\n(a3) Lines on whose day the record decides nothing')
inSpans(dated.filter(({ access }) => access === 'undetermined')).forEach(tell)
console.log('\n(a4) Lines without a day, in conflict by their fiscal year')
grouped(screenings.filter(({ basis, verdict }) => basis !== 'first-day' && verdict === 'conflict'), ({ country, fiscalYear }) => `${country} FY${fiscalYear}`).forEach((group) => {
  console.log(`  ${group[0]?.country} FY${group[0]?.fiscalYear}: ${group.length}; ${group[0]?.access}: ${group[0]?.because}`)
})

// A silence is worth a question where the program was steady: in the twelve months before, lines in six or more and at least
// a dozen in all; then four silent months or more.
const LEAST_MONTHS = 4
const LEAST_BEFORE = 12
const LEAST_ACTIVE = 6
const LAST = '2020-10'
console.log(`\n(b) Months of silence: ${LEAST_MONTHS} or more without a first day, after lines in ${LEAST_ACTIVE} of the twelve months before, ${LEAST_BEFORE} in all, while access was open or conditional throughout`)
const next = (month: string) => addMonths(`${month}-01`, 1).slice(0, 7)
const monthsOf = (from: string, to: string) => {
  const months: string[] = []
  for (let month = from; month < to; month = next(month)) months.push(month)
  return months
}
const everywhere = new Set(dated.map(({ on }) => (on ?? '').slice(0, 7)))
interface Silence {
  readonly country: CountryCode
  readonly from: string
  readonly to: string
  readonly months: number
  readonly before: number
  readonly active: number
  readonly access: string
  readonly resumed: boolean
}
const silences = grouped(dated, ({ country }) => country ?? '').flatMap((lines): Silence[] => {
  const country = lines[0]?.country as CountryCode
  const counts = new Map<string, number>()
  for (const { on } of lines) counts.set((on ?? '').slice(0, 7), (counts.get((on ?? '').slice(0, 7)) ?? 0) + 1)
  const active = [...counts.keys()].sort()
  return [...active.entries()].flatMap(([index, month]): Silence[] => {
    const from = next(month)
    const to = active[index + 1] ?? LAST
    const silent = monthsOf(from, to).filter((each) => everywhere.has(each))
    const yearBefore = monthsOf(addMonths(`${from}-01`, -12).slice(0, 7), from).map((each) => counts.get(each) ?? 0)
    const before = yearBefore.reduce((sum, each) => sum + each, 0)
    const inMonths = yearBefore.filter((each) => each > 0).length
    if (silent.length < LEAST_MONTHS || before < LEAST_BEFORE || inMonths < LEAST_ACTIVE) return []
    const spans = timelineOf(country).filter((span) => span.from < `${to}-01` && (span.to === null || span.to > `${from}-01`))
    return [{
      country, from, to, months: silent.length, before, active: inMonths,
      access: [...new Set(spans.map(({ access, state }) => `${access}/${state}`))].join(', '),
      resumed: active[index + 1] !== undefined,
    }]
  })
})
const shown = (found: readonly Silence[]) =>
  [...found].sort((a, b) => b.months * b.active - a.months * a.active).forEach(({ country, from, to, months, before, active, access, resumed }) => {
    console.log(`  ${country} ${from} to ${to}${resumed ? '' : ' (end of data)'}: ${months} silent months; ${before} lines in ${active} of the 12 months before; ${access}`)
  })
const free = ({ access }: Silence) => access.split(', ').every((each) => /^(open|conditional)\//.test(each))
const virus = ({ to }: Silence) => to >= '2020-06'
shown(silences.filter((silence) => free(silence) && !virus(silence)))
console.log('\n(b2) The same, running into the summer of 2020, when travel stopped everywhere')
shown(silences.filter((silence) => free(silence) && virus(silence)))
console.log('\n(b3) Silences in which the record has a bar, a limit or an open question for some of the time')
shown(silences.filter((silence) => !free(silence)))

console.log('\nBy country: lines, within, explained, conflict, undetermined, not judged, unreadable')
grouped(screeningSummary(screenings), ({ country }) => country ?? '').forEach((years) => {
  const sum = (of: (year: (typeof years)[number]) => number) => String(years.reduce((total, year) => total + of(year), 0)).padStart(7)
  const columns = [sum(({ lines }) => lines), ...(['within', 'explained', 'conflict', 'undetermined', 'not-judged', 'unreadable'] as const).map((verdict) => sum(({ verdicts }) => verdicts[verdict]))]
  console.log(`  ${years[0]?.country ?? '---'}${columns.join('')}`)
})
