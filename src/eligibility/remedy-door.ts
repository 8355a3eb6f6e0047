import { ImetError, shown } from '../core/errors.ts'
import { readable } from '../core/readable.ts'

/** What a remedy changes, at the door of the functions that apply one. */
interface Sets<Name extends string> {
  readonly sets: readonly { readonly fact: Name; readonly value: boolean }[]
}

function isSet(set: unknown): boolean {
  if (typeof set !== 'object' || set === null) return false
  const { fact, value } = set as Record<string, unknown>
  return typeof fact === 'string' && typeof value === 'boolean'
}

/** Checks that a caller's remedy sets facts, and gives what it sets. */
export function setsAtDoor<Name extends string, Remedy extends Sets<Name>>(remedy: Remedy, path = 'remedy'): Remedy['sets'] {
  return readable(path, () => {
    const sets: unknown = typeof remedy === 'object' && remedy !== null ? remedy.sets : undefined
    if (Array.isArray(sets) && sets.every(isSet)) return sets as unknown as Remedy['sets']
    throw new ImetError('invalid-input', path, `expected a remedy, with the facts that it sets, got ${shown(remedy)}`)
  })
}
