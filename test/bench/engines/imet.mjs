import { mkdirSync, writeFileSync } from 'node:fs'
import { country, factsOf, on, sets } from '../question.mjs'
import { area, entryOf } from '../library.mjs'

const eligibility = await area('eligibility')

const STRIKES = new Set(['bars', 'limits', 'conditions'])

/** The library weighs every provision that is law on the day, so it is told that the others do not apply. */
function inputOf(provisions) {
  const asked = factsOf(provisions)
  const mine = new Set(provisions.map(({ id }) => id))
  const others = sets.all.filter(({ id }) => !mine.has(id)).map(({ id }) => ({ fact: `${id}/applies`, value: false }))
  return (record) => ({
    country,
    facts: [...asked.filter((fact) => record[fact] !== undefined).map((fact) => ({ fact, value: record[fact] })), ...others],
  })
}

function readWith(provisions) {
  const ids = new Set(provisions.map(({ id }) => id))
  return ({ access, findings, unresolved }) => ({
    access,
    inEffect: findings.filter(({ provision, result }) => ids.has(provision) && STRIKES.has(result)).map(({ provision }) => provision),
    missing: unresolved.map(({ fact }) => fact),
  })
}

/** Reads each part of a decision, so that none is left to be made later. */
function tellAll({ findings, unresolved, remedies }) {
  let length = 0
  for (const { because, citation, sources, facts } of findings) length += because.length + citation.length + sources.length + facts.length
  for (const { asks } of unresolved) length += asks.length
  for (const { act, access } of remedies) length += act.length + access.length
  return length
}

export const assess = {
  key: 'imet',
  title: 'imet `assess`, caller\'s facts checked at the door',
  gives: 'full',
  unknown: true,
  weighs: sets.all.length,
  make: (provisions) => ({
    input: inputOf(provisions),
    decide: (input) => eligibility.assess(input, on),
    tellAll,
    read: readWith(provisions),
  }),
}

/** The question prepared once, as the rules of the other engines are; facts as a record, as theirs. */
function prepared(provisions) {
  const question = eligibility.prepare({ country, on })
  const asked = factsOf(provisions)
  const others = inputOf(provisions)({}).facts.map(({ fact, value }) => [fact, value])
  const input = (record) =>
    JSON.parse(JSON.stringify(Object.fromEntries([...asked.filter((fact) => record[fact] !== undefined).map((fact) => [fact, record[fact]]), ...others])))
  return { question, input }
}

/** The module as a build would write it, with the package's own entry in the place of its name. */
async function written(source) {
  const folder = new URL('../.source/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const file = new URL('access.mjs', folder)
  writeFileSync(file, source.replace("'imet/eligibility'", JSON.stringify(entryOf('eligibility'))))
  return import(file.href)
}

const shared = { unknown: true, weighs: sets.all.length }

export const doors = [
  {
    ...shared,
    key: 'imet-prepared',
    title: 'imet `prepare().assess`: question prepared once, the whole cited decision',
    gives: 'full',
    make: (provisions) => {
      const { question, input } = prepared(provisions)
      return { input, decide: (facts) => question.assess(facts), tellAll, read: readWith(provisions) }
    },
  },
  {
    ...shared,
    key: 'imet-access',
    title: 'imet `prepare().access`: access alone',
    gives: 'access',
    make: (provisions) => {
      const { question, input } = prepared(provisions)
      return { input, decide: (facts) => question.access(facts), read: (access) => ({ access }) }
    },
  },
  {
    ...shared,
    key: 'imet-source',
    title: 'imet `accessSource()`: access alone, as a module written when an application is built',
    gives: 'access',
    make: async (provisions) => {
      const { input } = prepared(provisions)
      const { access } = await written(eligibility.accessSource({ country, on }))
      return { input, decide: access, read: (access) => ({ access }) }
    },
  },
]
