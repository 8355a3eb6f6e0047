import { ImetError, shown } from './errors.ts'
import { readable } from './readable.ts'

/**
 * Checks that a caller's list is one.
 *
 * @throws ImetError `invalid-input`
 */
export function listAtDoor<Item>(list: readonly Item[], path: string): readonly Item[] {
  return readable(path, () => {
    if (Array.isArray(list)) return list
    throw new ImetError('invalid-input', path, `expected a list, got ${shown(list)}`)
  })
}
