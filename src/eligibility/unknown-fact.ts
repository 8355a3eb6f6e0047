import { ImetError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { candidates } from './considered.ts'
import { slotSchema } from './fact.ts'

/** The nearest name that is a fact. A name without a slash is taken for that of a provision, and asked about its trigger. */
function nearestFact(fact: string): string | null {
  const [id = '', question = 'applies'] = fact.split('/')
  const provision = nearest(id, candidates().map((candidate) => candidate.id))
  const slot = nearest(question, slotSchema().options)
  return provision === null || slot === null ? null : `${provision}/${slot}`
}

/** The refusal of a fact that no provision turns on, with the nearest name where there is one. */
export function unknownFact(fact: string, path: string): ImetError {
  const near = nearestFact(fact)
  const hint = near === null ? '' : `; did you mean "${near}"?`
  const slots = slotSchema().options.join(', ')
  return new ImetError('unknown-fact', path, `expected a country-level provision, a slash and one of ${slots}, got "${fact}"${hint}`)
}
