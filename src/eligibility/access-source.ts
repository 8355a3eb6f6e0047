import { countryName } from '../core/country.ts'
import { stamp } from '../law/stamp.ts'
import { DECIDED } from './access.ts'
import { LIFTS } from './considered.ts'
import { gravestFirst, provisionsFor, questionAtDoor, type Grave, type Question } from './question.ts'
import { citationOf } from './reason.ts'

function read(fact: string): string {
  return `facts[${JSON.stringify(fact)}]`
}

/** One provision as statements: what it leaves if it strikes, nothing if it does not, and the whole engine for all that is no plain yes or no. */
function statementsOf({ provision: { considered }, rank }: Grave): string[] {
  const { rule, factIds } = considered
  const trigger = rule.applies === 'named' ? `${read(factIds.applies)} ?? true` : read(factIds.applies)
  // Where the rule gives no such way out, none is taken unless somebody states one.
  const lifts = LIFTS.map((slot) => (rule[slot] === undefined ? `(${read(factIds[slot])} ?? false)` : read(factIds[slot])))
  return [
    `  // ${citationOf(considered)}`,
    `  applies = ${trigger}`,
    '  if (applies !== false) {',
    `    if (applies !== true) return whole(facts)`,
    `    if (${lifts.map((lift) => `${lift} === false`).join(' && ')}) return ${JSON.stringify(DECIDED[rank])}`,
    `    if (${lifts.map((lift) => `${lift} !== true`).join(' && ')}) return whole(facts)`,
    '  }',
  ]
}

/**
 * The question of one country and day as the source of a JavaScript module, to be written to a file when an application is built. Its
 * `access` is that of {@link prepare}, at the speed of conditions written by hand: a record in which every answer that matters is
 * yes or no is decided by them, the gravest provision first and each under its citation, and any other goes to the engine.
 *
 * The text holds for the law of this release: make it again with the next.
 *
 * @legal every provision that was law on the day and can take something away; each is cited above its conditions
 * @throws ImetError as {@link prepare}
 * @example
 * ```ts
 * accessSource({ country: 'PAK', on: '2018-09-01' }).split('\n')[0] // '// May Pakistan (PAK) receive IMET on 2018-09-01? The law as known through 2026-10-09.'
 * ```
 */
export function accessSource(question: Question): string {
  const asked = questionAtDoor(question)
  const { country, on, knownOn } = asked
  const { lawAsOf, library } = stamp(null)
  return [
    `// May ${countryName(country)} (${country}) receive IMET on ${on}? The law as known through ${knownOn ?? lawAsOf}.`,
    `// Made by accessSource of imet ${library}.`,
    "import { prepare } from 'imet/eligibility'",
    '',
    `const whole = prepare(${JSON.stringify({ country, on, knownOn })}).access`,
    '',
    'export function access(facts) {',
    '  let applies',
    ...gravestFirst(provisionsFor(asked), asked).flatMap(statementsOf),
    "  return 'open'",
    '}',
    '',
  ].join('\n')
}
