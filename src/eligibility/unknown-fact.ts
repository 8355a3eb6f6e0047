import { ImetError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { candidates } from './considered.ts'
import { slotSchema } from './fact.ts'

/** The refusal of a fact that no provision turns on, with the nearest name where there is one. */
export function unknownFact(fact: string, path: string): ImetError {
  const provision = fact.slice(0, fact.lastIndexOf('/'))
  const near = nearest(provision, candidates().map(({ id }) => id))
  const hint = near === null ? '' : `; did you mean "${near}${fact.slice(provision.length)}"?`
  const slots = slotSchema().options.join(', ')
  return new ImetError('unknown-fact', path, `expected a country-level provision, a slash and one of ${slots}, got "${fact}"${hint}`)
}
