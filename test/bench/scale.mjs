// What a decision costs as law and records grow: 1, 4 and 16 times of each, of other countries or of other days.
import { engines } from './engines/index.mjs'
import { area } from './library.mjs'
import { country, factsOf, on, sets } from './question.mjs'
import { records } from './records.mjs'
import { shown, summary, table, times } from './stats.mjs'
import { withLaw, withRecords } from './variant.mjs'

const FACTORS = [1, 4, 16]
const SAMPLES = 7
const RECORDED = 'PAK'

/** In milliseconds: what is asked is a ratio, and a busy machine stretches the clock of one sample and not of the next. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** Interleaved samples of several tasks; each is warmed first and runs long enough for the clock. */
async function measured(tasks) {
  const timed = []
  for (const { factor, run, isAsync, size } of tasks) {
    const go = isAsync === true ? async (count) => { for (let at = 0; at < count; at += 1) await run() } : (count) => { for (let at = 0; at < count; at += 1) run() }
    let count = 1
    let spent = 0
    while (spent < 60) {
      const started = cpuTime()
      await go(count)
      spent = cpuTime() - started
      if (spent < 60) count *= 2
    }
    timed.push({ factor, size, go, count, ns: [] })
  }
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const row of timed) {
      globalThis.gc?.()
      const started = cpuTime()
      await row.go(row.count)
      row.ns.push(((cpuTime() - started) * 1e6) / row.count)
    }
  }
  return timed.map(({ factor, size, ns }) => ({ factor, size, ...summary(ns) }))
}

/** The same mixed questions each time round, so that no cache can hold one answer. */
function turning(inputs, ask) {
  let at = 0
  return () => ask(inputs[(at = (at + 1) % inputs.length)])
}

const inputsOf = (more = []) =>
  records(sets.all, 64, 'usual').map((record) => ({ country, facts: [...factsOf(sets.all).map((fact) => ({ fact, value: record[fact] })), ...more] }))

async function lawOf(kind) {
  const tasks = []
  for (const factor of FACTORS) {
    const { assess } = await withLaw(factor, kind)
    const inputs = inputsOf()
    tasks.push({ factor, run: turning(inputs, (input) => assess(input, on)), size: `${assess(inputs[0], on).findings.length} findings` })
  }
  return { probe: `imet \`assess\`, provisions of other ${kind}`, rows: await measured(tasks) }
}

async function factsOfOtherDays() {
  const { assess } = await area('eligibility')
  const facts = factsOf(sets.all)
  const tasks = FACTORS.map((factor) => {
    const more = Array.from({ length: factor - 1 }, (_, at) => facts.map((fact) => ({ fact, value: true, from: `${1930 + at}-01-01`, to: `${1931 + at}-01-01` }))).flat()
    return { factor, run: turning(inputsOf(more), (input) => assess(input, on)), size: `${facts.length + more.length} facts` }
  })
  return { probe: 'imet `assess`, caller\'s facts of other days', rows: await measured(tasks) }
}

async function recordsOf(kind) {
  const tasks = []
  for (const factor of FACTORS) {
    const { assessCountry, measures } = await withRecords(factor, kind)
    const days = Array.from({ length: 48 }, (_, at) => `${1977 + at}-06-01`)
    tasks.push({ factor, run: turning(days, (day) => assessCountry(RECORDED, day)), size: `${measures().length} measures` })
  }
  return { probe: `imet \`assessCountry\`, measures and determinations of other ${kind}`, rows: await measured(tasks) }
}

/** The others have no days or countries: copies of the dozen whose facts are all false stand in for law that does not bear. */
async function rival(key) {
  const engine = engines.find((candidate) => candidate.key === key)
  const tasks = []
  for (const factor of FACTORS) {
    const provisions = Array.from({ length: factor }, (_, at) => sets.dozen.map((provision) => (at === 0 ? provision : { ...provision, id: `${provision.id}-${at}` }))).flat()
    const idle = Object.fromEntries(factsOf(provisions.slice(sets.dozen.length)).map((fact) => [fact, false]))
    const { input, decide } = await engine.make(provisions)
    const inputs = records(sets.dozen, 64, 'usual').map((record) => input({ ...record, ...idle }))
    tasks.push({ factor, run: turning(inputs, decide), isAsync: engine.async, size: `${provisions.length} provisions` })
  }
  return { probe: `${engine.title}, copies that do not apply`, rows: await measured(tasks) }
}

export async function scale({ quick = false } = {}) {
  const found = [await lawOf('countries'), await lawOf('days'), await factsOfOtherDays(), await recordsOf('countries'), await recordsOf('days')]
  for (const key of quick ? ['json-logic-compiled'] : ['if-chain-ids', 'json-logic-compiled', 'cedar', 'json-rules-engine', 'publicodes']) found.push(await rival(key))
  return found
}

export function scaleTable(found) {
  return table(
    ['what grows (least CPU time)', ...FACTORS.flatMap((factor) => [`${factor}x`, `size at ${factor}x`]), 'cost at 16x over 1x'],
    found.map(({ probe, rows }) => [probe, ...rows.flatMap(({ min, size }) => [shown(min), size]), times(rows.at(-1).min / rows[0].min)]),
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(scaleTable(await scale({ quick: process.argv.includes('--quick') })))
