import type { IsoDate } from '../../core/day.ts'
import type { Measure } from '../../records/row.ts'
import type { Span } from '../../records/timeline.ts'
import { STATE_SHORT } from '../states.ts'
import { LOOKS } from './access-look.ts'
import { runs, sameAccess, type DrawnSpan } from './window.ts'

const KIND: Readonly<Record<Measure['kind'], string>> = {
  participation: 'Participation',
  announcement: 'Announcement',
  suspension: 'Suspension',
  pause: 'Pause',
  restriction: 'Restriction',
  'resumption-approved': 'Resumption approved',
  restoration: 'Restoration',
  ending: 'Ending',
}

export const kindName = (kind: Measure['kind']) => KIND[kind]

/** The day of a step as exactly as it is known. */
export function stepDay({ from, fromPrecision }: Pick<Measure, 'from' | 'fromPrecision'>): string {
  return fromPrecision === 'year' ? from.slice(0, 4) : fromPrecision === 'month' ? from.slice(0, 7) : from
}

/** Access and state in words; the state is left out where it says the same. */
export function standing({ access, state }: Span): string {
  return access === state ? LOOKS[access].name : `${LOOKS[access].name} (${STATE_SHORT[state]})`
}

/** From when to when, with the end left open where the record leaves it open. */
export function reach({ from, to, whole }: DrawnSpan): string {
  if (whole.to === null) return `from ${from} on`
  return whole.to === to ? `${from} to ${to}` : `from ${from}, shown to ${to}`
}

/** The answer that the eye should find: that of the day asked about, else that of the end. */
export interface Answer {
  readonly span: Span
  readonly text: string
}

export function answerOf(drawn: readonly DrawnSpan[], on: IsoDate | undefined): Answer | undefined {
  if (on !== undefined) {
    const asked = drawn.find(({ from, to }) => from <= on && on < to)
    return asked && { span: asked.whole, text: `On ${on}: ${standing(asked.whole)}` }
  }
  const last = drawn.at(-1)
  const run = runs(drawn, sameAccess).at(-1)
  if (last === undefined || run === undefined) return undefined
  const when = last.whole.to === null ? `from ${run.from} on` : `from ${run.from} to ${last.to}`
  const { access, state } = last.whole
  const also = access === state ? '' : ` (${STATE_SHORT[state]})`
  return { span: last.whole, text: `${LOOKS[access].name} ${when}${also}` }
}

/** Every span in a sentence, neighbours of one standing joined, and every step that is marked. */
export function timelineWords(name: string, drawn: readonly DrawnSpan[], steps: readonly Measure[], answer: Answer | undefined): string {
  const joined = runs(drawn, (a, b) => a.access === b.access && a.state === b.state)
  const told = joined.map((span) => `${standing(span.whole)} ${reach(span)}.`)
  const marked = steps.map((step) => `${stepDay(step)} ${kindName(step.kind).toLowerCase()}: ${step.summary}`)
  return [
    `${name}: access to IMET over time.`,
    ...(answer === undefined ? [] : [`${answer.text}.`]),
    ...told,
    ...(marked.length === 0 ? [] : ['Steps on record:', ...marked]),
  ].join(' ')
}
