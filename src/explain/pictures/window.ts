import { addYears, type IsoDate } from '../../core/day.ts'
import { ImetError, shown } from '../../core/errors.ts'
import type { Span } from '../../records/timeline.ts'
import type { TimelineSheetOptions } from './door.ts'

/** A span as it is drawn: between two days of the picture. `whole` is the span that it is a part of. */
export interface DrawnSpan {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly whole: Span
}

/** The days that a picture shows, half-open. `until` is where a span without an end stops. */
export interface Window {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly until: IsoDate
}

/** The first New Year that is at least a year later: nothing here knows today, so the picture ends soon after the record. */
function afterRecord(day: IsoDate): IsoDate {
  const later = addYears(day, 1)
  return later.endsWith('-01-01') ? later : `${Number(later.slice(0, 4)) + 1}-01-01`
}

/**
 * @param days - the other days on record that a picture should reach
 * @throws ImetError `invalid-interval` where the days asked for leave nothing to draw
 */
export function windowOf(timelines: readonly (readonly Span[])[], days: readonly IsoDate[], options: TimelineSheetOptions): Window {
  const spans = timelines.flat()
  const starts = spans.map(({ from }) => from).sort()
  const ended = timelines.every((timeline) => timeline.at(-1)?.to !== null)
  const reached = [...starts, ...spans.flatMap(({ to }) => to ?? []), ...days, ...(options.on === undefined ? [] : [options.on])].sort()
  const newest = reached.at(-1) ?? ''
  const until = options.until ?? (ended ? newest : afterRecord(newest))
  const from = options.from ?? starts[0] ?? ''
  const to = options.to ?? until
  if (to <= from) throw new ImetError('invalid-interval', 'options.to', `expected a day after ${from}, got ${shown(to)}`)
  if (until <= from) throw new ImetError('invalid-interval', 'options.until', `expected a day after ${from}, got ${shown(until)}`)
  const { on } = options
  if (on !== undefined && (on < from || on >= to)) {
    throw new ImetError('invalid-interval', 'options.on', `expected a day from ${from} to before ${to}, got ${shown(on)}`)
  }
  return { from, to, until }
}

/** The parts of the spans that a picture shows. */
export function drawnSpans(spans: readonly Span[], { from, to, until }: Window): DrawnSpan[] {
  const end = to < until ? to : until
  return spans.flatMap((whole) => {
    const drawn = { from: whole.from > from ? whole.from : from, to: whole.to !== null && whole.to < end ? whole.to : end, whole }
    return drawn.from < drawn.to ? [drawn] : []
  })
}

/** Neighbours joined that are alike. */
export function runs(spans: readonly DrawnSpan[], alike: (a: Span, b: Span) => boolean): DrawnSpan[] {
  const joined: DrawnSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && alike(last.whole, span.whole)) joined[joined.length - 1] = { ...last, to: span.to, whole: { ...last.whole, to: span.whole.to } }
    else joined.push(span)
  }
  return joined
}

export function sameAccess(a: Span, b: Span): boolean {
  return a.access === b.access
}
