import type { Line, Section } from './page.ts'

/** Fits a terminal, a mail and a printed page. */
const WIDTH = 120

/** Breaks at spaces; the first line begins with the mark, the others stand under its text. */
function wrapped(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length)
  const lines: string[] = []
  let line = mark
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== mark.trim() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

function plain(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.label)).join('')
}

export function asText(answer: string, sections: readonly Section[]): string {
  const blocks = sections.map(({ heading, points }) =>
    [
      `${heading}:`,
      ...points.flatMap(({ line, under = [] }) => [wrapped(plain(line), '- '), ...under.map((lower) => wrapped(plain(lower), '  - '))]),
    ].join('\n'),
  )
  return [wrapped(answer), ...blocks].join('\n\n')
}
