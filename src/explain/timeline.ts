import type { Span } from '../records/timeline.ts'
import { STANDS } from './access-words.ts'
import { shortened, withoutCitation } from './shortened.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dayWords, numberWords } from './prose.ts'
import { STATE_SHORT } from './states.ts'

/** Neighbours of one standing, whatever the grounds. */
interface Run {
  readonly from: string
  readonly to: string | null
  readonly spans: readonly [Span, ...Span[]]
}

function runsOf(spans: readonly Span[]): Run[] {
  const runs: Run[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last !== undefined && last.spans[0].access === span.access && last.spans[0].state === span.state) {
      runs[runs.length - 1] = { from: last.from, to: span.to, spans: [...last.spans, span] }
    } else runs.push({ from: span.from, to: span.to, spans: [span] })
  }
  return runs
}

function when({ from, to }: Pick<Run, 'from' | 'to'>): string {
  return to === null ? `From ${dayWords(from)} on` : `From ${dayWords(from)} until ${dayWords(to)}`
}

/** A ground with its citation; one that was told before is not told again. */
function groundWords(because: string, before: Set<string>): string {
  const { told, citation } = withoutCitation(because)
  const law = citation === null ? '' : ` [${citation}]`
  const again = citation !== null && before.has(told)
  before.add(told)
  return again ? `On the ground told before${law}.` : `${shortened(told)}${law}`
}

/** The ground told first, and how many came after it. */
function runPoint(run: Run, before: Set<string>): Point {
  const [first] = run.spans
  const grounds = [...new Set(run.spans.map(({ because }) => because))]
  const others = grounds.length - 1
  const later = others === 0 ? '' : ` ${capital(numberWords(others))} other ${others === 1 ? 'ground' : 'grounds'} followed.`
  return point(`${when(run)}: ${STANDS[first.access]} (${STATE_SHORT[first.state]}). ${groundWords(first.because, before)}${later}`)
}

/** How it stands at the end, then how it came to that. */
export function timelinePage(spans: readonly Span[]): Page {
  const runs = runsOf(spans)
  const last = runs.at(-1)
  if (last === undefined) return { answer: 'The timeline is empty.', sections: [] }
  const { access, state } = last.spans[0]
  const before = new Set<string>()
  return {
    answer: `${capital(STANDS[access])}. ${last.to === null ? 'At the end of the record' : `Until ${dayWords(last.to)}`} IMET is ${STANDS[access]}, and has been since ${dayWords(last.from)} (${STATE_SHORT[state]}).`,
    sections: [{ heading: 'How it stood', points: runs.map((run) => runPoint(run, before)) }],
  }
}
