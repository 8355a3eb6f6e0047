import { listAtDoor } from '../../core/list-at-door.ts'
import { readable } from '../../core/readable.ts'
import * as z from 'zod'
import { countryCode, type CountryCode } from '../../core/country.ts'
import { isoDate, isoDateSchema } from '../../core/day.ts'
import { ImetError, shown } from '../../core/errors.ts'
import { parseInput, type Fault } from '../../core/parse.ts'
import { once, type Parsed } from '../../core/schema.ts'
import { STATES } from '../../status/machine.ts'
import type { Span } from '../../records/timeline.ts'
import { ACCESSES } from './access-look.ts'

/** The widths that pictures are laid out for, in CSS pixels: below the least, labels have no room. */
export const widthSchema = once(() => z.int().min(300).max(4000))

/** The options of a sheet of timelines, as they are checked at the door. */
export const sheetOptionsSchema = once(() => z.strictObject({
  /** Of the picture, in CSS pixels; 960 where not given, 360 fits a phone. */
  width: widthSchema().optional(),
  /** The first day shown; where not given, the first of the timeline. */
  from: isoDateSchema().optional(),
  /** The first day no longer shown; where not given, `until`. */
  to: isoDateSchema().optional(),
  /** The day up to which a last span without an end is drawn; where not given, the second New Year after the newest day on record. */
  until: isoDateSchema().optional(),
  /** The day that is asked about: it is marked, and the answer is that of this day. */
  on: isoDateSchema().optional(),
  /** Draw what was publicly known on this day. */
  knownOn: isoDateSchema().optional(),
  title: z.string().min(1).optional(),
  /** The `id` of the element and the beginning of all ids within; where not given, made from what is drawn. */
  id: z.string().regex(/^[A-Za-z][\w-]*$/).optional(),
}))
/** How a sheet of timelines is drawn; what is left out is chosen. */
export type TimelineSheetOptions = Parsed<typeof sheetOptionsSchema>

/** The options of one timeline: those of a sheet, the height, and whether steps are marked. */
export const timelineOptionsSchema = once(() => z.strictObject({
  ...sheetOptionsSchema().shape,
  /** Of the whole picture, in CSS pixels: the band takes what the rest leaves. */
  height: z.int().min(1).max(4000).optional(),
  /** Whether the steps on record are marked; they are for a country, and cannot be for bare spans. */
  marks: z.boolean().optional(),
}))
/** How a timeline is drawn; what is left out is chosen. */
export type TimelinePictureOptions = Parsed<typeof timelineOptionsSchema>

function refuse({ keys, path, value }: Fault): void {
  if (keys.at(-1) === 'until') isoDate(value, path)
}

/** Checks the options of a picture: absent, or a plain object with the known fields. */
export function pictureOptions<Schema extends z.ZodType>(schema: () => Schema, options: unknown): z.output<Schema> {
  return parseInput(schema, options ?? {}, 'options', refuse)
}

const spansSchema = once(() => z.array(z.object({
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  access: z.enum(ACCESSES as [Span['access'], ...Span['access'][]]),
  state: z.enum(STATES),
  because: z.string(),
})).min(1))

/** Checks a timeline of the caller's: gapless and in order, as `timelineOf` gives it. */
export function spansAtDoor(spans: unknown): readonly Span[] {
  const read = parseInput(spansSchema, spans, 'spans')
  read.forEach(({ from, to }, index) => {
    const next = read[index + 1]
    if (to !== null && to <= from) {
      throw new ImetError('invalid-interval', `spans[${index}].to`, `expected a day after ${from}, got ${shown(to)}`)
    }
    if (next !== undefined && next.from !== to) {
      throw new ImetError('invalid-interval', `spans[${index + 1}].from`, `expected ${shown(to)}, the end of the span before, got ${shown(next.from)}`)
    }
  })
  return read
}

/** Checks the countries of a sheet. */
export function countriesAtDoor(countries: unknown): readonly CountryCode[] {
  const codes = readable('countries', () => listAtDoor(countries as readonly unknown[], 'countries').map((country, index) => countryCode(country, `countries[${index}]`)))
  if (codes.length > 0) return codes
  throw new ImetError('invalid-input', 'countries', 'expected at least one country code, got none')
}
