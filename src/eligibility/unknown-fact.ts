import { ImetError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { candidates } from './considered.ts'
import { slotSchema } from './fact.ts'

/** The nearest name that is a fact. A name without a slash is taken for that of a provision, and asked about its trigger. */
function nearestFact(fact: string): string | null {
  const slash = fact.lastIndexOf('/')
  const slots = slotSchema().options
  const provision = nearest(slash < 0 ? fact : fact.slice(0, slash), candidates().map(({ id }) => id))
  const slot = slash < 0 ? 'applies' : nearest(fact.slice(slash + 1), slots)
  return provision === null || slot === null ? null : `${provision}/${slot}`
}

/** The refusal of a fact that no provision turns on, with the nearest name where there is one. */
export function unknownFact(fact: string, path: string): ImetError {
  const near = nearestFact(fact)
  const hint = near === null ? '' : `; did you mean "${near}"?`
  const slots = slotSchema().options.join(', ')
  return new ImetError('unknown-fact', path, `expected a country-level provision, a slash and one of ${slots}, got "${fact}"${hint}`)
}
