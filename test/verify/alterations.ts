/** One altered copy of a certificate: where, how, and by what kind of place. */
export interface Alteration {
  readonly path: string
  /** The path without places in lists: every finding has the same. */
  readonly kind: string
  /** Makes the altered copy. */
  readonly altered: () => unknown
}

type Key = string | number
type Json = { [key: string]: unknown } | unknown[]

function otherThan(leaf: unknown): unknown[] {
  if (typeof leaf === 'string') return [`${leaf}x`, '', null]
  if (typeof leaf === 'number') return [leaf + 1, -leaf - 1, String(leaf)]
  if (typeof leaf === 'boolean') return [!leaf, 'true']
  return ['2000-01-01', 0, false]
}

function at(root: unknown, keys: readonly Key[]): Json {
  return keys.reduce<unknown>((value, key) => (value as Record<Key, unknown>)[key], root) as Json
}

/** Every way to spoil a certificate in one place: each leaf changed, each field and item dropped, doubled, swapped, or one added. */
export function* alterations(certificate: unknown): Generator<Alteration> {
  const path = (keys: readonly Key[]) => keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  const kind = (keys: readonly Key[]) => keys.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('')
  function* made(how: string, keys: readonly Key[], spoil: (parent: Json) => void, parent = keys): Generator<Alteration> {
    const altered = () => {
      const copy = structuredClone(certificate)
      spoil(at(copy, parent))
      return copy
    }
    yield { path: `${how} ${path(keys)}`, kind: `${how} ${kind(keys)}`, altered }
  }
  function* walk(value: unknown, keys: readonly Key[]): Generator<Alteration> {
    if (typeof value !== 'object' || value === null) {
      const last = keys.at(-1) as Key
      for (const [index, other] of otherThan(value).entries()) {
        yield* made(`change ${index}`, keys, (parent) => ((parent as Record<Key, unknown>)[last] = other), keys.slice(0, -1))
      }
    } else if (Array.isArray(value)) {
      yield* made('add', keys, (list) => (list as unknown[]).push(structuredClone(value[0] ?? 'x')))
      for (const [index, item] of value.entries()) {
        yield* made('drop', [...keys, index], (list) => (list as unknown[]).splice(index, 1), keys)
        if (index > 0 && JSON.stringify(item) !== JSON.stringify(value[index - 1])) {
          yield* made('swap', [...keys, index], (list) => ((list as unknown[])[index] = (list as unknown[]).splice(index - 1, 1, item)[0]), keys)
        }
        yield* walk(item, [...keys, index])
      }
    } else {
      yield* made('add', keys, (object) => ((object as Record<string, unknown>)['note'] = 'x'))
      for (const [key, item] of Object.entries(value)) {
        yield* made('drop', [...keys, key], (object) => Reflect.deleteProperty(object, key), keys)
        yield* walk(item, [...keys, key])
      }
    }
  }
  yield* walk(certificate, [])
}

/** Some of each kind: the one in the middle, and the last unless one will do. */
export function someOfEach(all: Iterable<Alteration>, single = false): Alteration[] {
  const byKind = new Map<string, Alteration[]>()
  for (const one of all) {
    const list = byKind.get(one.kind)
    if (list === undefined) byKind.set(one.kind, [one])
    else list.push(one)
  }
  return [...byKind.values()].flatMap((list) => [...new Set(single ? [list[Math.floor(list.length / 2)]] : [list[Math.floor(list.length / 2)], list.at(-1)])] as Alteration[])
}
