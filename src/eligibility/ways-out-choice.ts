import { readable } from '../core/readable.ts'
import { listAtDoor } from '../core/list-at-door.ts'
import type { ProvisionId } from '../law/register.ts'

/**
 * One member of a set, with all that can take its place: any one of the bundles, whole. A bundle of several is one act that
 * does for several provisions, or several facts that count together only.
 */
export interface OneOf<T> {
  readonly provisions: readonly ProvisionId[]
  readonly oneOf: readonly (readonly T[])[]
}

/**
 * The sets that a list of choices stands for: one bundle from each, in every way. They can be very many, so they are made one
 * by one as they are asked for, the first of each choice first.
 *
 * @throws ImetError `invalid-input`
 * @example
 * ```ts
 * [...setsOf([{ provisions: [], oneOf: [['a'], ['b']] }, { provisions: [], oneOf: [['c', 'd']] }])] // [['a', 'c', 'd'], ['b', 'c', 'd']]
 * ```
 */
export function setsOf<T>(choices: readonly { readonly oneOf: readonly (readonly T[])[] }[]): Generator<readonly T[]> {
  const checked = readable('choices', () =>
    listAtDoor(choices, 'choices').map((choice, index) => listAtDoor(choice?.oneOf, `choices[${index}].oneOf`).map((bundle) => [...bundle])),
  )
  return combined(checked)
}

function* combined<T>([first, ...rest]: readonly (readonly (readonly T[])[])[]): Generator<readonly T[]> {
  if (first === undefined) {
    yield []
    return
  }
  for (const bundle of first) {
    for (const others of combined(rest)) yield [...bundle, ...others]
  }
}
