// Lines of a published training report screened per second. Runs where the build has `screenTrainings` (imet/interop).
import { area } from './library.mjs'
import { random } from './records.mjs'
import { summary, table } from './stats.mjs'

const LINES = 10_000
const ROUNDS = 7

const COUNTRIES = ['Pakistan', 'Mali', 'Senegal', 'Egypt', 'Colombia', 'Thailand', 'Jordan', 'Kenya', 'Ukraine', 'Philippines', 'Lebanon', 'Nigeria']
const COURSES = ['Command and General Staff Officer Course', 'Captains Career Course', 'English Language Training', 'War College', 'Defense Resource Management']
const pick = (list, next) => list[Math.floor(next() * list.length)]

/** Lines of the shape of the Security Force Monitor's table, over its years; no real person or course. */
function rows(count) {
  const next = random(23)
  return Array.from({ length: count }, () => {
    const year = 2001 + Math.floor(next() * 19)
    const month = 1 + Math.floor(next() * 12)
    const day = 1 + Math.floor(next() * 28)
    const two = (number) => String(number).padStart(2, '0')
    return {
      'qa:training_group': `${year}-${year + 1}`,
      'training:country': pick(COUNTRIES, next),
      'training:program': 'IMET',
      'qa:training_start_date_clean': `${year}-${two(month)}-${two(day)}`,
      'training:start_date_raw': `${month}/${day}/${year}`,
      'qa:training_end_date_clean': `${year + 1}-${two(month)}-${two(day)}`,
      'training:end_date_raw': `${month}/${day}/${year + 1}`,
      'training:quantity': String(1 + Math.floor(next() * 9)),
      'training:total_cost': String(Math.floor(next() * 90_000)),
      'training:course_title': pick(COURSES, next),
      'training:recipient_unit': 'ARMY',
      'training:delivery_unit': 'FORT LEAVENWORTH',
      'training:location': 'FORT LEAVENWORTH, KS',
    }
  })
}

export async function screening() {
  const screen = (await area('interop'))?.screenTrainings
  if (screen === undefined) return { notRun: 'this build has no `screenTrainings` in imet/interop' }
  const lines = rows(LINES)
  const cold = performance.now()
  const first = screen(lines)
  const coldMs = performance.now() - cold
  const verdicts = {}
  for (const { verdict } of first) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  if (first.length !== LINES || verdicts.unreadable !== undefined) throw new Error(`expected ${LINES} readable lines, got ${JSON.stringify(verdicts)}`)
  const ns = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    screen(lines)
    return ((performance.now() - started) * 1e6) / LINES
  })
  return { lines: LINES, verdicts, coldMs, line: summary(ns) }
}

export function screeningTable(found) {
  if (found.notRun !== undefined) return `not run: ${found.notRun}`
  const perSecond = (ns) => Math.round(1e9 / ns).toLocaleString('en-US')
  return table(
    ['screening', 'verdicts', 'lines/s, median', 'lines/s, best', 'first time, nothing cached'],
    [[
      `${found.lines.toLocaleString('en-US')} lines`,
      Object.entries(found.verdicts).map(([verdict, count]) => `${verdict} ${count}`).join(', '),
      perSecond(found.line.median), perSecond(found.line.min), `${found.coldMs.toFixed(0)} ms`,
    ]],
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(screeningTable(await screening()))
