// Builds the docs site into docs/site: the reference and the guides (TypeDoc, whose warnings are errors), the explorer, llms.txt;
// then checks every link. `node scripts/build-docs.mjs`
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Application, JSX, ReflectionKind, RendererEvent } from 'typedoc'
import { writeLlms } from './llms.mjs'

/** The guides in the order in which they are read; any other page of docs/ comes after them. */
const GUIDES = [
  'start-here', 'law', 'how-a-decision-is-made', 'reading-a-decision', 'status-and-knowledge-time', 'nominations', 'allocation', 'screening',
  'examples', 'contributing-a-record', 'open-questions', 'stability', 'comparison',
]
const OUT = 'docs/site'
const EXPLORER = 'scripts/build-explorer.ts'

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** The heading with which a page begins. */
function headingOf(name, [first]) {
  const heading = /^# (.+)\n+/.exec(first?.kind === 'text' ? first.text : '')
  if (heading === null) throw new Error(`docs: the page "${name}" does not begin with a heading`)
  return heading
}

function orderGuides(project) {
  const place = ({ name }) => (GUIDES.includes(name) ? GUIDES.indexOf(name) : GUIDES.length)
  const guides = (project.documents ?? []).sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1))
  for (const guide of guides) guide.name = headingOf(guide.name, guide.content)[1]
  const children = project.childrenIncludingDocuments?.filter((child) => !child.isDocument()) ?? []
  project.childrenIncludingDocuments = [...guides, ...children]
  for (const group of project.groups ?? []) {
    if (!group.children.every((child) => child.isDocument())) continue
    group.title = 'Guides'
    group.children.sort((a, b) => guides.indexOf(a) - guides.indexOf(b))
  }
  return guides
}

const app = await Application.bootstrapWithPlugins({ options: 'typedoc.json', out: OUT })
const project = await app.convert()
if (project === undefined) process.exit(1)
const sources = new Map((project.documents ?? []).map((guide) => [guide, join('docs', `${guide.name}.md`)]))
const guides = orderGuides(project)
// The front page is headed by the name of the project, which is the README's own heading.
const [readme] = project.readme ?? []
readme.text = readme.text.slice(headingOf('README', [readme])[0].length)
app.validate(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)

if (existsSync(EXPLORER)) {
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement('p', { class: 'tsd-explorer' }, JSX.createElement('a', { href: context.relativeURL('explorer/index.html') }, 'Explorer')),
  )
}
let router
app.renderer.on(RendererEvent.BEGIN, () => {
  router = app.renderer.router
})
await app.generateDocs(project, OUT)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)

const urlOf = (reflection) => router.getFullUrl(reflection)
const firstSentence = (comment) => (comment?.summary ?? []).map(({ text }) => text).join('').split(/\n\s*\n/)[0].replace(/\s+/g, ' ').trim()
writeLlms(OUT, {
  guides: guides.map((guide) => ({ title: guide.name, url: urlOf(guide), file: sources.get(guide) })),
  areas: project.getChildrenByKind(ReflectionKind.Module).map((area) => ({
    name: area.name,
    url: urlOf(area),
    purpose: firstSentence(area.comment),
    names: (area.children ?? []).map((child) => ({
      name: child.name,
      kind: ReflectionKind.singularString(child.kind).toLowerCase(),
      url: urlOf(child),
      purpose: firstSentence(child.comment ?? child.signatures?.[0]?.comment),
    })),
  })),
})
if (existsSync(EXPLORER)) run('npx', ['tsx', EXPLORER])
run('node', ['scripts/check-links.mjs', OUT])
