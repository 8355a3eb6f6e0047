import * as module from 'publicodes'
import { byIdOf, fold, liftsOf, ORDER, worst } from '../question.mjs'

const Engine = module.default.default ?? module.default

/** A rule for each provision. It tells unknown (`undefined`) from false, and lists what is missing. */
export const publicodes = {
  key: 'publicodes',
  title: 'publicodes',
  package: 'publicodes',
  gives: 'missing',
  unknown: true,
  make: (provisions) => {
    const byId = byIdOf(provisions)
    const rules = {}
    const name = new Map()
    provisions.forEach((provision, at) => {
      for (const slot of provision.asks) {
        name.set(`${provision.id}/${slot}`, `p${at} ${slot}`)
        rules[`p${at} ${slot}`] = { titre: `${provision.id}/${slot}` }
      }
      rules[`p${at}`] = {
        titre: provision.name,
        références: { loi: provision.citation },
        'toutes ces conditions': [`p${at} applies`, ...liftsOf(provision).map((slot) => `p${at} ${slot} = non`)],
      }
    })
    const factOf = new Map([...name].map(([fact, rule]) => [rule, fact]))
    const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } })
    return {
      input: (record) =>
        Object.fromEntries([...name].flatMap(([fact, rule]) => (record[fact] === undefined ? [] : [[rule, record[fact] ? 'oui' : 'non']]))),
      decide: (situation) => {
        engine.setSituation(situation)
        const nodes = provisions.map((_, at) => engine.evaluate(`p${at}`))
        const ids = provisions.filter((_, at) => nodes[at].nodeValue === true).map(({ id }) => id)
        const { access } = fold(byId, ids)
        const couldBe = worst(provisions.filter((_, at) => nodes[at].nodeValue !== false && nodes[at].nodeValue !== null))
        return {
          access: ORDER.indexOf(couldBe) > ORDER.indexOf(access) ? 'undetermined' : access,
          inEffect: ids,
          nodes,
        }
      },
      read: ({ access, inEffect, nodes }) => ({
        access,
        inEffect,
        missing: nodes.flatMap(({ missingVariables }) => Object.keys(missingVariables).map((rule) => factOf.get(rule))),
      }),
    }
  },
}
