/** Edits (insert, delete, replace, swap) between two words, counted up to `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = swap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** The candidate closest to a word, or `null` when none is close: at most a third of its letters may differ. */
export function nearest<Word extends string>(word: string, candidates: readonly Word[]): Word | null {
  // No name is so long; the letters of a longer text are not counted at all.
  if (word.length > 200) return null
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: Word | null = null
  let least = limit + 1
  for (const candidate of candidates) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase(), limit)
    if (found < least) {
      best = candidate
      least = found
    }
  }
  return best
}
