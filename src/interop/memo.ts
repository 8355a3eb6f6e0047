/**
 * Keeps what a reader of cells made of each text: published columns repeat a few thousand texts. When `limit` texts are
 * kept it starts anew, so that memory stays flat whatever the number of rows.
 */
export function memo<Result>(read: (text: string) => Result, limit = 20_000): (text: string) => Result {
  const kept = new Map<string, Result>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = read(text)
    if (kept.size >= limit) kept.clear()
    kept.set(text, made)
    return made
  }
}
