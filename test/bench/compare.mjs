import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { engines, GIVES, versionOf } from './engines/index.mjs'
import { sets } from './question.mjs'
import { perSecond, shown, summary, table, times } from './stats.mjs'

const run = promisify(execFile)
const TIME = fileURLToPath(new URL('time.mjs', import.meta.url))

async function timeOf(set, samples, keys) {
  const { stdout } = await run(process.execPath, ['--expose-gc', TIME, set, String(samples), keys.join(',')], { maxBuffer: 2 ** 26 })
  return JSON.parse(stdout)
}

/**
 * Rounds in which each engine in turn runs in a process of its own, the order turned by one each round; then all of them
 * in one process. The number of passes is fixed in the first round.
 */
export async function compare(set, { rounds, samples }) {
  const present = engines.filter((engine) => (engine.absent?.(sets[set]) ?? null) === null)
  const found = new Map(present.map(({ key }) => [key, { key, alone: [], cpu: [], together: [], passes: null }]))
  const sums = new Set()
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < present.length; turn += 1) {
      const { key } = present[(turn + round) % present.length]
      const row = found.get(key)
      const [timed] = await timeOf(set, samples, [row.passes === null ? key : `${key}=${row.passes}`])
      row.passes = timed.passes
      row.alone.push(...timed.ns)
      row.cpu.push(...timed.cpu)
      sums.add(timed.sum)
    }
  }
  for (const timed of await timeOf(set, samples, [...found.values()].map(({ key, passes }) => `${key}=${passes}`))) found.get(timed.key).together.push(...timed.ns)
  // The lengths of all accesses add up to the same in each engine: the same answers on the records that were timed.
  if (sums.size !== 1) throw new Error('the engines gave different answers on the timed records')
  return engines.map((engine) => {
    const row = found.get(engine.key)
    const about = { key: engine.key, title: engine.title, version: versionOf(engine), gives: engine.gives, weighs: engine.weighs ?? sets[set].length, tellsUnknownApart: engine.unknown === true }
    if (row === undefined) return { ...about, notRun: engine.absent(sets[set]) }
    return { ...about, passes: row.passes, alone: summary(row.alone), cpu: summary(row.cpu), together: summary(row.together), raw: row.alone }
  })
}

export function compareTable(rows) {
  const of = (key) => rows.find((row) => row.key === key).alone.median
  // Our full answers: facts checked at each call first, then, where the build has it, facts prepared once.
  const ours = rows.filter(({ key, gives }) => key.startsWith('imet') && gives === 'full').map(({ alone }) => alone.median)
  return table(
    ['engine', 'the answer tells', 'unknown kept apart', 'provisions weighed', 'median', 'least', 'quartiles', 'CPU time', 'decisions/s', 'a dozen provisions', 'x the if-chain', 'imet is faster by', 'all in one process'],
    rows.map(({ title, version, gives, tellsUnknownApart, weighs, alone, cpu, together, notRun, key }) => [
      version === null ? title : `${title} ${version}`,
      GIVES[gives],
      tellsUnknownApart ? 'yes' : 'no',
      ...(notRun === undefined
        ? [
            weighs, shown(alone.median), shown(alone.min), `${shown(alone.q1)} to ${shown(alone.q3)}`, shown(cpu.median),
            perSecond(alone.median), shown((alone.median * 12) / weighs), times(alone.median / of('if-chain')),
            key.startsWith('imet') ? '' : ours.map((mine) => times(alone.median / mine)).join(' / '), shown(together.median),
          ]
        : [`not run: ${notRun}`, ...Array.from({ length: 9 }, () => '')]),
    ]),
  )
}
