import { country, factsOf, on, sets } from '../question.mjs'
import { area } from '../library.mjs'

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

/**
 * Other doors of the library, run where the build has them: `prepared` for facts that were read once, `access` for the
 * access alone. Each takes the input of `assess`.
 */
const DOORS = [
  {
    export: 'prepare',
    engine: { key: 'imet-prepared', title: 'imet, facts prepared once', gives: 'full', unknown: true },
    input: (input) => eligibility.prepare(input),
    decide: (prepared) => (typeof prepared === 'function' ? prepared(on) : prepared.assess(on)),
  },
  {
    export: 'assessAccess',
    engine: { key: 'imet-access', title: 'imet, access only', gives: 'access', unknown: true },
    input: (input) => input,
    decide: (input) => eligibility.assessAccess(input, on),
  },
]

export const doors = DOORS.filter((door) => typeof eligibility[door.export] === 'function').map((door) => ({
  ...door.engine,
  weighs: sets.all.length,
  make: (provisions) => {
    const input = inputOf(provisions)
    return {
      input: (record) => door.input(input(record)),
      decide: door.decide,
      ...(door.engine.gives === 'full' ? { tellAll } : {}),
      read: door.engine.gives === 'access' ? (access) => ({ access }) : readWith(provisions),
    }
  },
}))
