import { LogicEngine } from 'json-logic-engine'
import { byIdOf, fold, liftsOf } from '../question.mjs'

function rules(provisions) {
  const one = (provision) => {
    const applies = { var: `${provision.id}/applies` }
    const lifts = liftsOf(provision).map((slot) => ({ var: `${provision.id}/${slot}` }))
    const inEffect = lifts.length === 0 ? applies : { and: [applies, { '!': [{ or: lifts }] }] }
    return { if: [inEffect, provision.id, []] }
  }
  return { merge: provisions.map(one) }
}

function made(provisions, run) {
  const byId = byIdOf(provisions)
  return { input: (record) => record, decide: (facts) => fold(byId, run(facts)), read: (answer) => answer }
}

export const compiled = {
  key: 'json-logic-compiled',
  title: 'json-logic-engine, compiled',
  package: 'json-logic-engine',
  gives: 'ids',
  make: (provisions) => made(provisions, new LogicEngine().build(rules(provisions))),
}

export const interpreted = {
  key: 'json-logic-interpreted',
  title: 'json-logic-engine, interpreted',
  package: 'json-logic-engine',
  gives: 'ids',
  make: (provisions) => {
    const engine = new LogicEngine()
    const logic = rules(provisions)
    return made(provisions, (facts) => engine.run(logic, facts))
  },
}
