/** In which form a result is told: lines of at most 120 characters, or Markdown with links. */
export type Format = 'text' | 'markdown'

/** Words that stand for a source, with its public address where it has one. */
export interface Link {
  readonly label: string
  readonly url: string | null
}

/** Running words, and citations among them. */
export type Line = readonly (string | Link)[]

/** A point of a list, and what stands under it. */
export interface Point {
  readonly line: Line
  readonly under?: readonly Line[]
}

/** A heading with its points, before it is given a form. */
export interface Section {
  readonly heading: string
  readonly points: readonly Point[]
}

/** An answer in a sentence or a few, and what stands behind it. */
export interface Page {
  readonly answer: string
  readonly sections: readonly Section[]
}

/** A point without anything under it. */
export function point(...line: Line): Point {
  return { line }
}
