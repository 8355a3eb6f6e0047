// llms.txt: the guides and every public name with its purpose in a line, for readers that are programs. llms-full.txt has the guides whole.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first paragraph below a page's heading: what the page is about. */
function opening(markdown) {
  const [, paragraph = ''] = /^# .+\n+((?:.+\n?)+)/.exec(markdown) ?? []
  return paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim()
}

/** A line's worth: the first sentence, where an abbreviation ("sec. 541", "22 U.S.C. 2347") ends none. */
function sentence(text) {
  const end = /(?<!\b(?:secs?|Pub|para|ch|[Nn]os?)|\b[A-Z])[.?](?=\s|$)/.exec(text)
  return (end === null ? text : text.slice(0, end[0] === '?' ? end.index + 1 : end.index)).trim()
}

const line = (title, url, purpose) => (purpose === '' ? `- [${title}](${url})` : `- [${title}](${url}): ${purpose}`)

/** Writes both files. `guides`: title, url and source file. `areas`: the entry points with their public names. */
export function writeLlms(out, { guides, areas }) {
  const readme = readFileSync('README.md', 'utf8')
  const pages = guides.map((guide) => ({ ...guide, markdown: readFileSync(guide.file, 'utf8') }))
  const head = ['# imet', '', `> ${opening(readme)}`, '']
  const names = areas.flatMap((area) => [
    `## imet/${area.name}`,
    '',
    ...(area.purpose === '' ? [] : [area.purpose, '']),
    ...area.names.map(({ name, kind, url, purpose }) => line(`${name} (${kind})`, url, sentence(purpose))),
    '',
  ])
  const contents = ['## Guides', '', ...pages.map(({ title, url, markdown }) => line(title, url, sentence(opening(markdown)))), '']
  writeFileSync(join(out, 'llms.txt'), [...head, ...contents, ...names].join('\n'))
  const whole = [readme.trim(), ...pages.map(({ markdown }) => markdown.trim())].join('\n\n---\n\n')
  writeFileSync(join(out, 'llms-full.txt'), `${whole}\n\n---\n\n${names.join('\n')}`)
}
