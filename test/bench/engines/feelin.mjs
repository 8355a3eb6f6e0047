import { evaluate } from 'feelin'
import { byIdOf, fold, liftsOf } from '../question.mjs'

/** One FEEL expression that lists what is in effect. It has no way to keep a parsed expression: each call reads the text. */
export const feelin = {
  key: 'feelin',
  title: 'feelin (DMN/FEEL)',
  package: 'feelin',
  gives: 'ids',
  make: (provisions) => {
    const byId = byIdOf(provisions)
    const lines = provisions.map((provision, at) => {
      const lifts = liftsOf(provision).map((slot) => `p${at}_${slot}`)
      const inEffect = [`p${at}_applies`, ...(lifts.length === 0 ? [] : [`not(${lifts.join(' or ')})`])].join(' and ')
      return `if ${inEffect} then "${provision.id}" else null`
    })
    const text = `[${lines.join(', ')}][item != null]`
    const names = provisions.flatMap(({ id, asks }, at) => asks.map((slot) => [`${id}/${slot}`, `p${at}_${slot}`]))
    return {
      input: (record) => Object.fromEntries(names.flatMap(([fact, name]) => (record[fact] === undefined ? [] : [[name, record[fact]]]))),
      // A list of one is that one in FEEL.
      decide: (facts) => fold(byId, [evaluate(text, facts).value ?? []].flat()),
      read: (answer) => answer,
    }
  },
}
