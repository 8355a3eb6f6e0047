// Proves that every engine gives the answer of the definition, on records of every mix, before anything is timed.
import { isDeepStrictEqual } from 'node:util'
import { engines } from './engines/index.mjs'
import { fromLibrary } from './from-library.mjs'
import { country, on, sets } from './question.mjs'
import { records } from './records.mjs'
import { reference } from './reference.mjs'

const COMPLETE = [['even', 4_000], ['usual', 5_900], ['nothing', 100]]
const GAPS = [['gaps', 10_000]]

const sorted = (list) => [...new Set(list)].sort()

async function check(engine, provisions, mixes) {
  const made = await engine.make(provisions)
  const accesses = {}
  let checked = 0
  for (const [mix, count] of mixes) {
    for (const record of records(provisions, count, mix, 11)) {
      const expected = reference(provisions, record)
      const got = made.read(await made.decide(made.input(record)))
      const same =
        got.access === expected.access &&
        (got.inEffect === undefined || isDeepStrictEqual(sorted(got.inEffect), sorted(expected.inEffect))) &&
        (got.missing === undefined || isDeepStrictEqual(sorted(got.missing), sorted(expected.missing)))
      if (!same) throw new Error(`${engine.title}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)} for ${JSON.stringify(record)}`)
      accesses[expected.access] = (accesses[expected.access] ?? 0) + 1
      checked += 1
    }
  }
  return { checked, accesses }
}

/** Throws at the first difference; otherwise how many records were compared for each engine. */
export async function proveEqual(setName, share = 1) {
  const now = await fromLibrary()
  if (!isDeepStrictEqual({ country, on, provisions: sets.all }, { country: now.country, on: now.on, provisions: now.provisions })) {
    throw new Error('provisions.json is not what the library says: run `npm run provisions` and look at the difference')
  }
  const provisions = sets[setName]
  const of = (mixes) => mixes.map(([mix, count]) => [mix, Math.ceil(count * share)])
  const rows = []
  for (const engine of engines) {
    const absent = engine.absent?.(provisions) ?? null
    if (absent !== null) rows.push({ engine: engine.key, absent })
    else {
      const complete = await check(engine, provisions, of(COMPLETE))
      const gaps = engine.unknown === true ? await check(engine, provisions, of(GAPS)) : null
      rows.push({ engine: engine.key, complete: complete.checked, gaps: gaps?.checked ?? null, accesses: complete.accesses })
    }
  }
  return rows
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const share = process.argv.includes('--quick') ? 0.02 : 1
  for (const set of Object.keys(sets)) {
    console.log(`${set}: ${sets[set].length} provisions`)
    for (const { engine, absent, complete, gaps } of await proveEqual(set, share)) {
      console.log(`  ${engine.padEnd(24)}${absent === undefined ? `${complete} complete records equal${gaps === null ? '' : `, ${gaps} with unknown facts equal`}` : `not run: ${absent}`}`)
    }
  }
}
