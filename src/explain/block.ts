import { asMarkdown } from './as-markdown.ts'
import { asText } from './as-text.ts'
import type { Format, Section } from './page.ts'

/** Renders an answer and its sections; sections without points are left out. */
export function render(answer: string, sections: readonly Section[], format: Format): string {
  const kept = sections.filter(({ points }) => points.length > 0)
  return format === 'markdown' ? asMarkdown(answer, kept) : asText(answer, kept)
}
