/** The first of each kind, in order; two items are of one kind when their keys are equal. */
export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  if (items.length < 2) return [...items]
  const seen = new Map<string, T>()
  for (const item of items) {
    const name = key(item)
    if (!seen.has(name)) seen.set(name, item)
  }
  return [...seen.values()]
}
