/** A leaf as it is, an array by its length, an object by its keys; the children stand in streams of their own. */
type Entry = string | number | boolean | null | readonly [shape: number | string]

/** What stands at the same place of the data, one after the other: alike lies beside alike, which compresses well. */
export type Streams = Readonly<Record<string, readonly Entry[]>>

/** An object with more keys than this is filed by ids: what stands under each of them is alike. */
const RECORD = 40

function child(path: string, key: string, siblings: number): string {
  return `${path}.${siblings > RECORD ? '*' : key}`
}

/** Plain data as streams. */
export function toStreams(data: unknown): Streams {
  const streams = new Map<string, Entry[]>()
  const add = (path: string, entry: Entry) => {
    const stream = streams.get(path)
    if (stream === undefined) streams.set(path, [entry])
    else stream.push(entry)
  }
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      add(path, [value.length])
      for (const item of value) walk(item, `${path}[]`)
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value)
      add(path, [entries.map(([key]) => key).join()])
      for (const [key, item] of entries) walk(item, child(path, key, entries.length))
    } else add(path, value as Entry)
  }
  walk(data, '')
  // Paths with the same end hold the same kind of thing, wherever they begin.
  const end = (path: string) => [...path.split('.').reverse()].join('.')
  return Object.fromEntries([...streams].sort(([a], [b]) => (end(a) < end(b) ? -1 : 1)))
}

/** The data of the streams, made anew at each call. */
export function fromStreams(streams: Streams): unknown {
  const read: Record<string, number> = {}
  const next = (path: string): unknown => {
    const place = read[path] ?? 0
    read[path] = place + 1
    const entry = streams[path]?.[place]
    if (!Array.isArray(entry)) return entry
    const shape = entry[0] as number | string
    if (typeof shape === 'number') return Array.from({ length: shape }, () => next(`${path}[]`))
    const keys = shape === '' ? [] : shape.split(',')
    return Object.fromEntries(keys.map((key) => [key, next(child(path, key, keys.length))]))
  }
  return next('')
}
