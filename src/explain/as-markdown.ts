import type { Line, Section } from './page.ts'

/** Markdown reads these as marks wherever they stand in running text, and some more at the start of a point. */
function escaped(text: string): string {
  return text.replace(/[\\*_`~<>[\]|]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`)
}

function atStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, String.raw`$1\$2`).replace(/^[#+-]/, String.raw`\$&`)
}

function address(url: string): string {
  return url.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)
}

function marked(line: Line): string {
  const parts = line.map((part) => {
    if (typeof part === 'string') return escaped(part)
    return part.url === null ? escaped(part.label) : `[${escaped(part.label)}](${address(part.url)})`
  })
  return atStart(parts.join(''))
}

export function asMarkdown(answer: string, sections: readonly Section[]): string {
  const blocks = sections.map(({ heading, points }) =>
    [
      `## ${escaped(heading)}`,
      '',
      ...points.flatMap(({ line, under = [] }) => [`- ${marked(line)}`, ...under.map((lower) => `  - ${marked(lower)}`)]),
    ].join('\n'),
  )
  return [`**${escaped(answer)}**`, ...blocks].join('\n\n')
}
