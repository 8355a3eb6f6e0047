import { make, type Child } from './dom.ts'

/** Where running text ends that began at a place: at the mark, if that is not escaped. */
function endOf(text: string, from: number, mark: string): number {
  let at = from
  while (at < text.length && text[at] !== mark) at += text[at] === '\\' ? 2 : 1
  return at
}

const LINK = /^\]\(([^)\s]*)\)/

/**
 * The running words that `explain` gives as Markdown: plain text, links and escaped marks. Citations stand in escaped
 * brackets, and are set apart in small type.
 */
export function inline(text: string): Child[] {
  const found: Child[] = []
  let into: Child[] = found
  let plain = ''
  const flush = () => {
    if (plain !== '') into.push(plain)
    plain = ''
  }
  let at = 0
  while (at < text.length) {
    const mark = text.charAt(at)
    const next = text.charAt(at + 1)
    if (mark === '\\' && next === '[' && into === found) {
      flush()
      into = []
      at += 2
    } else if (mark === '\\' && next === ']' && into !== found) {
      flush()
      found.push(make('span', { class: 'cite' }, ...into))
      into = found
      at += 2
    } else if (mark === '\\') {
      plain += next
      at += 2
    } else if (mark === '[') {
      const end = endOf(text, at + 1, ']')
      const link = LINK.exec(text.slice(end))
      if (link === null) {
        plain += mark
        at += 1
      } else {
        flush()
        into.push(make('a', { href: link[1], rel: 'noopener' }, ...inline(text.slice(at + 1, end))))
        at = end + link[0].length
      }
    } else {
      plain += mark
      at += 1
    }
  }
  flush()
  if (into !== found) found.push(make('span', { class: 'cite' }, ...into))
  return found
}

export interface Told {
  readonly answer: string
  readonly sections: readonly { readonly heading: string; readonly points: readonly HTMLLIElement[] }[]
}

function points(lines: readonly string[]): HTMLLIElement[] {
  const found: HTMLLIElement[] = []
  for (const line of lines) {
    const [, indent, text] = /^( *)- (.*)$/.exec(line) ?? []
    if (text === undefined) continue
    const last = found.at(-1)
    if (indent === '' || last === undefined) {
      found.push(make('li', {}, ...inline(text)))
      continue
    }
    const under = last.querySelector('ul') ?? last.appendChild(make('ul', {}))
    under.append(make('li', {}, ...inline(text)))
  }
  return found
}

/** What `explain` says, in its parts. */
export function told(markdown: string): Told {
  const [answer = '', ...parts] = markdown.split(/\n\n(?=## )/)
  const plain = make('p', {}, ...inline(answer.replace(/^\*\*|\*\*$/g, ''))).textContent
  return {
    answer: plain,
    sections: parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return { heading: heading.replace(/^## /, ''), points: points(lines) }
    }),
  }
}

/** The parts of an explanation under headings of a level. */
export function toldUnder(markdown: string, level: 'h3' | 'h4'): HTMLElement[] {
  const { answer, sections } = told(markdown)
  return [
    make('p', {}, answer),
    ...sections.flatMap(({ heading, points: of }) => [make(level, {}, heading), make('ul', {}, ...of)]),
  ]
}
