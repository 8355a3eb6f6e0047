/** A text with headings and lists, before it is given a form. */
export interface Section {
  readonly heading: string | null
  readonly lines: readonly string[]
}

export type Format = 'text' | 'markdown'

/** Markdown reads these as marks wherever they stand in running text. */
function escaped(line: string): string {
  return line.replace(/[\\*_`<>[\]|]/g, String.raw`\$&`)
}

function asText(answer: string, sections: readonly Section[]): string {
  const blocks = sections.map(({ heading, lines }) => [...(heading === null ? [] : [`${heading}:`]), ...lines.map((line) => `- ${line}`)].join('\n'))
  return [answer, ...blocks].join('\n\n')
}

function asMarkdown(answer: string, sections: readonly Section[]): string {
  const blocks = sections.map(({ heading, lines }) =>
    [...(heading === null ? [] : [`## ${heading}`, '']), ...lines.map((line) => `- ${escaped(line)}`)].join('\n'),
  )
  return [`**${escaped(answer)}**`, ...blocks].join('\n\n')
}

/** Renders an answer and its sections; sections without lines are left out. */
export function render(answer: string, sections: readonly Section[], format: Format): string {
  const kept = sections.filter(({ lines }) => lines.length > 0)
  return format === 'markdown' ? asMarkdown(answer, kept) : asText(answer, kept)
}
