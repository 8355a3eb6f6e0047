import { Engine } from 'json-rules-engine'
import { byIdOf, fold, liftsOf } from '../question.mjs'

/** A rule for each provision; the citation rides on its event. Unknown facts are let through: without that it throws. */
export const jsonRules = {
  key: 'json-rules-engine',
  title: 'json-rules-engine',
  package: 'json-rules-engine',
  gives: 'reasons',
  async: true,
  make: (provisions) => {
    const engine = new Engine([], { allowUndefinedFacts: true })
    const byId = byIdOf(provisions)
    const holds = (fact) => ({ fact, operator: 'equal', value: true })
    for (const provision of provisions) {
      const { id, citation, leaves } = provision
      const lifts = liftsOf(provision).map((slot) => holds(`${id}/${slot}`))
      engine.addRule({
        name: id,
        conditions: { all: [holds(`${id}/applies`), ...(lifts.length === 0 ? [] : [{ not: { any: lifts } }])] },
        event: { type: id, params: { citation, leaves } },
      })
    }
    return {
      input: (record) => record,
      decide: async (facts) => {
        const { results, failureResults } = await engine.run(facts)
        return { ...fold(byId, results.map(({ event }) => event.type)), results, failureResults }
      },
      read: ({ access, inEffect }) => ({ access, inEffect }),
    }
  },
}
