// The probe of unknown facts: one prohibition (listed, and not waived), and what each engine says when facts are absent.
import { evaluate } from 'feelin'
import { Engine } from 'json-rules-engine'
import { partial, policies } from './engines/cedar.mjs'
import { assess, doors } from './engines/imet.mjs'
import { engines } from './engines/index.mjs'
import { country, on, sets } from './question.mjs'
import { area } from './library.mjs'
import { table } from './stats.mjs'

const ID = 'tvpa-110-tier3'
const provision = sets.all.find(({ id }) => id === ID)
const [LISTED, WAIVED] = provision.asks.map((slot) => `${ID}/${slot}`)
const CASES = [
  ['nothing', {}],
  ['listed', { [LISTED]: true }],
  ['waived', { [WAIVED]: true }],
  ['not listed', { [LISTED]: false }],
  ['listed, not waived', { [LISTED]: true, [WAIVED]: false }],
]
const short = (fact) => (fact === LISTED ? 'listed' : fact === WAIVED ? 'waived' : fact)
const missing = (facts) => (facts.length === 0 ? 'nothing missing' : `missing ${facts.map(short).join(', ')}`)
const engineOf = (key) => engines.find((engine) => engine.key === key)

async function twoValued(key, record) {
  const made = await engineOf(key).make([provision])
  const { inEffect } = made.read(await made.decide(made.input(record)))
  return inEffect.length > 0 ? 'barred' : 'not barred'
}

/** Whether what the library, or publicodes, says of the provision is `barred`, `not barred` or `undetermined`. */
async function threeValued(key, record) {
  const made = await [...doors, assess, engineOf('publicodes')].find((engine) => engine.key === key).make([provision])
  const answer = made.read(await made.decide(made.input(record)))
  const word = answer.access === 'open' ? 'not barred' : answer.access
  return `${word}, ${missing(answer.missing)}`
}

const RULE = { conditions: { all: [{ fact: LISTED, operator: 'equal', value: true }, { not: { fact: WAIVED, operator: 'equal', value: true } }] }, event: { type: ID } }

async function jsonRules(record) {
  try {
    const { events } = await new Engine([RULE]).run(record)
    return events.length > 0 ? 'barred' : 'not barred'
  } catch (fault) {
    return `throws ${fault.code ?? fault.name}`
  }
}

function feel(record) {
  const names = { listed: record[LISTED], waived: record[WAIVED] }
  const { value, warnings } = evaluate('listed and not(waived)', Object.fromEntries(Object.entries(names).filter(([, fact]) => fact !== undefined)))
  const word = value === null ? 'null' : value ? 'barred' : 'not barred'
  return warnings.length === 0 ? word : `${word} (${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'})`
}

function cedarMarked(record) {
  const context = Object.fromEntries([LISTED, WAIVED].map((fact) => [fact, record[fact] ?? { __extn: { fn: 'unknown', arg: fact } }]))
  const answer = partial(policies([provision]), context)
  if (answer.type !== 'residuals') return `refused: ${answer.errors.map(({ message }) => message).join('; ')}`
  const { decision, nontrivialResiduals } = answer.response
  const word = decision === null ? 'null' : decision === 'allow' ? 'not barred' : 'barred'
  return nontrivialResiduals.length === 0 ? word : `${word} + a residual policy`
}

const NEEDED = [
  `undetermined, missing listed, waived`,
  `undetermined, missing waived`,
  'not barred, nothing missing',
  'not barred, nothing missing',
  'barred, nothing missing',
]

export async function unknownFacts() {
  const rows = []
  for (const [index, [name, record]] of CASES.entries()) {
    rows.push({
      given: name,
      needed: NEEDED[index],
      imet: await threeValued('imet', record),
      publicodes: await threeValued('publicodes', record),
      'cedar-wasm, unknowns marked by hand': cedarMarked(record),
      'cedar-wasm': await twoValued('cedar', record),
      'json-rules-engine': await jsonRules(record),
      'json-rules-engine, undefined allowed': await twoValued('json-rules-engine', record),
      'json-logic-engine': await twoValued('json-logic-compiled', record),
      feelin: feel(record),
      'if-chain': await twoValued('if-chain-ids', record),
    })
  }
  for (const { given, needed, imet } of rows) if (imet !== needed) throw new Error(`imet on "${given}": expected ${needed}, got ${imet}`)
  const { assess: ask } = await area('eligibility')
  if (ask({ country, facts: [] }, on).access !== 'undetermined') throw new Error('expected no facts at all to leave the country undetermined')
  return rows
}

export function unknownTable(rows) {
  const engineNames = Object.keys(rows[0]).filter((key) => key !== 'given')
  return table(['facts given', ...rows.map(({ given }) => given)], engineNames.map((name) => [name, ...rows.map((row) => row[name])]))
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(unknownTable(await unknownFacts()))
