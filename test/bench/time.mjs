// Times engines in this process: `node --expose-gc time.mjs SET SAMPLES KEY[=PASSES][,KEY...]`. Prints JSON. One key is one engine
// by itself; several take turns, so that each runs on call sites that the others have made polymorphic.
import { engines } from './engines/index.mjs'
import { sets } from './question.mjs'
import { records } from './records.mjs'

const [setName, samples, list] = process.argv.slice(2)
const provisions = sets[setName]
const RECORDS = 256
const SAMPLE_NS = 120e6
const WARM_NS = 300e6

const now = () => Number(process.hrtime.bigint())

async function ready(spec) {
  const [key, passes] = spec.split('=')
  const engine = engines.find((candidate) => candidate.key === key)
  const { input, decide, tellAll } = await engine.make(provisions)
  const inputs = records(provisions, RECORDS, 'usual').map(input)
  // The answer is read, so that no compiler drops the work; where an answer might be made lazily, all of it.
  let told = 0
  const touch =
    engine.gives === 'access'
      ? (access) => access.length
      : tellAll === undefined
        ? ({ access }) => access.length
        : (answer) => {
            told += tellAll(answer)
            return answer.access.length
          }
  const sync = (count) => {
    let sum = 0
    for (let pass = 0; pass < count; pass += 1) for (let at = 0; at < inputs.length; at += 1) sum += touch(decide(inputs[at]))
    return sum
  }
  const awaited = async (count) => {
    let sum = 0
    for (let pass = 0; pass < count; pass += 1) for (let at = 0; at < inputs.length; at += 1) sum += touch(await decide(inputs[at]))
    return sum
  }
  const run = engine.async === true ? awaited : sync
  const began = now()
  let warm = 0
  while (now() - began < WARM_NS || warm < 2) {
    await run(1)
    warm += 1
  }
  const started = now()
  const sum = await run(1)
  return { key, run, sum, told: () => told, passes: Number(passes ?? Math.max(1, Math.round(SAMPLE_NS / (now() - started)))), ns: [], cpu: [] }
}

const timed = []
for (const spec of list.split(',')) timed.push(await ready(spec))
for (let sample = 0; sample < Number(samples); sample += 1) {
  for (const engine of timed) {
    globalThis.gc?.()
    const used = process.cpuUsage()
    const started = now()
    const sum = await engine.run(engine.passes)
    engine.ns.push((now() - started) / (engine.passes * RECORDS))
    const { user, system } = process.cpuUsage(used)
    engine.cpu.push(((user + system) * 1e3) / (engine.passes * RECORDS))
    if (sum !== engine.sum * engine.passes) throw new Error(`${engine.key}: its answers changed while it was timed`)
  }
}
console.log(JSON.stringify(timed.map(({ key, passes, ns, cpu, sum, told }) => ({ key, passes, ns, cpu, sum, told: told() }))))
