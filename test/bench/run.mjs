// Everything, in one run: `npm --prefix test/bench run bench`. Prints Markdown and writes results.json.
import { writeFileSync } from 'node:fs'
import { allocation, allocationTable } from './allocation.mjs'
import { compare, compareTable } from './compare.mjs'
import { proveEqual } from './equal.mjs'
import { country, on, sets } from './question.mjs'
import { scale, scaleTable } from './scale.mjs'
import { screening, screeningTable } from './screening.mjs'
import { machine } from './stats.mjs'
import { unknownFacts, unknownTable } from './unknown-facts.mjs'

const quick = process.argv.includes('--quick')
const ROUNDS = { dozen: { rounds: quick ? 1 : 5, samples: 3 }, all: { rounds: quick ? 1 : 3, samples: 3 } }

const before = machine()
if (before.load[0] > before.cores / 2) console.log(`> The machine was busy (load ${before.load[0]} on ${before.cores} cores) when this began: the figures are rough.\n`)

const result = { command: `npm --prefix test/bench run bench${quick ? ':quick' : ''}`, before, country, on, equal: {}, compare: {} }
const say = (title, body) => console.log(`### ${title}\n\n${body}\n`)

console.log(`\`${result.command}\`: ${before.cpu}, ${before.cores} cores, Node ${before.node}, load ${before.load.join(' ')}\n`)
for (const [set, provisions] of Object.entries(sets)) {
  result.equal[set] = await proveEqual(set, quick ? 0.02 : set === 'dozen' ? 1 : 0.1)
  const records = Math.max(...result.equal[set].map(({ complete }) => complete ?? 0))
  result.compare[set] = await compare(set, ROUNDS[set])
  say(
    `${provisions.length} provisions (${country} on ${on}); every engine gave the same answer on ${records.toLocaleString('en-US')} records first`,
    compareTable(result.compare[set]),
  )
}
result.unknown = await unknownFacts()
say('One prohibition (listed, and not waived) with facts missing', unknownTable(result.unknown))
result.scale = await scale({ quick })
say('As law and records grow', scaleTable(result.scale))
result.allocation = await allocation({ quick })
say('Allocation', allocationTable(result.allocation))
result.screening = await screening()
say('Screening', screeningTable(result.screening))

result.after = machine()
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
