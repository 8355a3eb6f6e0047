import { ImetError, shown } from '../core/errors.ts'
import { readable } from '../core/readable.ts'

/**
 * Where a country stands in the program.
 * - `never`: no participation on record.
 * - `participating`: in the program, nothing against it.
 * - `announced`: a suspension has been announced and has not taken effect.
 * - `suspended`: none may be given, by law or by policy.
 * - `restricted`: part of it may be given, or new training is held back.
 * - `resumption-approved`: approved again, and not on record as carried out.
 * - `restored`: in the program again after a suspension or restriction.
 * - `ended`: the program with this government is over.
 */
export const STATES = [
  'never',
  'participating',
  'announced',
  'suspended',
  'restricted',
  'resumption-approved',
  'restored',
  'ended',
] as const
/** A name of {@link STATES}: where a country stands in the program. */
export type ProgramState = (typeof STATES)[number]

/** A step on record. `announcement` is that of a suspension or restriction to come. */
export type ProgramEvent = 'participation' | 'announcement' | 'approval' | 'restoration' | 'ending'

/** What bears on the country on a day, law and policy together. */
export type Condition = 'none' | 'limited' | 'barred'

/** The states that each event may find, and where it leads. An event that finds another state is an error of the record. */
const TRANSITIONS: Readonly<Record<ProgramEvent, Partial<Readonly<Record<ProgramState, ProgramState>>>>> = {
  participation: { never: 'participating', participating: 'participating', ended: 'participating' },
  announcement: {
    participating: 'announced',
    restored: 'announced',
    announced: 'announced',
    restricted: 'restricted',
    'resumption-approved': 'announced',
  },
  approval: { suspended: 'resumption-approved', restricted: 'resumption-approved', 'resumption-approved': 'resumption-approved' },
  restoration: {
    announced: 'restored',
    suspended: 'restored',
    restricted: 'restored',
    'resumption-approved': 'restored',
    restored: 'restored',
    ended: 'restored',
  },
  ending: {
    participating: 'ended',
    announced: 'ended',
    suspended: 'ended',
    restricted: 'ended',
    'resumption-approved': 'ended',
    restored: 'ended',
    ended: 'ended',
  },
}

const EVENTS = Object.keys(TRANSITIONS) as ProgramEvent[]
const CONDITIONS = ['none', 'limited', 'barred'] as const satisfies readonly Condition[]

function oneOf<Word extends string>(words: readonly Word[], value: Word, path: string): Word {
  if (words.includes(value)) return value
  throw new ImetError('invalid-input', path, `expected one of ${words.join(', ')}, got ${shown(value)}`)
}

/**
 * The state after an event.
 *
 * @throws ImetError `illegal-transition` when the event cannot happen in the state
 * @example
 * ```ts
 * afterEvent('suspended', 'approval') // 'resumption-approved'
 * ```
 */
export function afterEvent(state: ProgramState, event: ProgramEvent): ProgramState {
  const next = TRANSITIONS[oneOf(EVENTS, event, 'event')][oneOf(STATES, state, 'state')]
  if (next !== undefined) return next
  const allowed = Object.keys(TRANSITIONS[event]).join(', ')
  throw new ImetError('illegal-transition', 'event', `expected one of the states ${allowed} before "${event}", got "${state}"`)
}

/** A state, and the state to which the program returns when what bears on it ends. */
export interface Position {
  readonly state: ProgramState
  readonly returnsTo: ProgramState
}

function positionAtDoor(position: Position): Position {
  return readable('position', () => {
    const { state, returnsTo }: Partial<Position> = typeof position === 'object' && position !== null ? position : {}
    return { state: oneOf(STATES, state as ProgramState, 'position.state'), returnsTo: oneOf(STATES, returnsTo as ProgramState, 'position.returnsTo') }
  })
}

/**
 * The position after what bears on the country changed. A bar suspends a program that runs; its end restores it, unless the
 * record had only an approval to resume: an approval that nobody is known to have carried out stays one, and a later bar
 * that comes and goes does not carry it out either.
 *
 * @example
 * ```ts
 * afterCondition({ state: 'suspended', returnsTo: 'restored' }, 'barred', 'none').state // 'restored'
 * afterCondition({ state: 'resumption-approved', returnsTo: 'restored' }, 'barred', 'none').state // 'resumption-approved'
 * ```
 */
export function afterCondition(position: Position, before: Condition, now: Condition): Position {
  const { state, returnsTo } = positionAtDoor(position)
  oneOf(CONDITIONS, before, 'before')
  oneOf(CONDITIONS, now, 'now')
  if (before === now || state === 'never' || state === 'ended') return position
  if (now === 'none') return state === 'suspended' || state === 'restricted' ? { state: returnsTo, returnsTo } : position
  if (before === 'barred' && state === 'resumption-approved') return position
  return {
    state: now === 'barred' ? 'suspended' : 'restricted',
    returnsTo: state === 'resumption-approved' ? state : before === 'none' ? 'restored' : returnsTo,
  }
}
