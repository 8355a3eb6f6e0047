import { describe, expect, it } from 'vitest'
import {
  afterCondition, afterEvent, STATES, type Condition, type ProgramEvent, type ProgramState,
} from '../../src/status/machine.ts'

/** Where each event leads from each state, in the order of the states; a dash where the event cannot happen. */
const LEADS: Readonly<Record<ProgramEvent, readonly (ProgramState | '-')[]>> = {
  participation: ['participating', 'participating', '-', '-', '-', '-', '-', 'participating'],
  announcement: ['-', 'announced', 'announced', '-', 'restricted', 'announced', 'announced', '-'],
  approval: ['-', '-', '-', 'resumption-approved', 'resumption-approved', 'resumption-approved', '-', '-'],
  restoration: ['-', '-', 'restored', 'restored', 'restored', 'restored', 'restored', 'restored'],
  ending: ['-', 'ended', 'ended', 'ended', 'ended', 'ended', 'ended', 'ended'],
}

const STEPS = Object.entries(LEADS).flatMap(([event, states]) =>
  states.map((leads, at) => ({ event: event as ProgramEvent, state: STATES[at] as ProgramState, leads })),
)

describe('every event in every state', () => {
  it('is asked', () => {
    expect(STATES).toEqual([
      'never', 'participating', 'announced', 'suspended', 'restricted', 'resumption-approved', 'restored', 'ended',
    ])
    expect(STEPS).toHaveLength(40)
  })

  it.each(STEPS)('$event in $state leads to $leads', ({ event, state, leads }) => {
    if (leads !== '-') {
      expect(afterEvent(state, event)).toBe(leads)
      return
    }
    const allowed = STATES.filter((_, at) => LEADS[event][at] !== '-')
    try {
      afterEvent(state, event)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ name: 'ImetError', code: 'illegal-transition', path: 'event' })
      for (const one of allowed) expect(String(error)).toContain(one)
    }
  })

  it('lists the states that an event may find', () => {
    expect(() => afterEvent('ended', 'approval')).toThrow(
      'expected one of the states suspended, restricted, resumption-approved before "approval", got "ended"',
    )
  })
})

/** What a change of what bears on the country makes of a position. */
const CHANGES: readonly (readonly [
  state: ProgramState, returnsTo: ProgramState, before: Condition, now: Condition, then: ProgramState, thenReturnsTo: ProgramState,
])[] = [
  // A bar or a limit strikes a running program, which is restored when it ends.
  ['participating', 'restored', 'none', 'barred', 'suspended', 'restored'],
  ['participating', 'restored', 'none', 'limited', 'restricted', 'restored'],
  ['announced', 'restored', 'none', 'barred', 'suspended', 'restored'],
  ['announced', 'restored', 'none', 'limited', 'restricted', 'restored'],
  ['restored', 'restored', 'none', 'barred', 'suspended', 'restored'],
  // What an approval once left to return to is forgotten when the program runs and is struck anew.
  ['restored', 'resumption-approved', 'none', 'barred', 'suspended', 'restored'],
  ['restored', 'resumption-approved', 'none', 'limited', 'restricted', 'restored'],
  // An approval that nobody carried out is what is left when a later bar or limit ends.
  ['resumption-approved', 'restored', 'none', 'barred', 'suspended', 'resumption-approved'],
  ['resumption-approved', 'restored', 'none', 'limited', 'restricted', 'resumption-approved'],
  ['resumption-approved', 'restored', 'limited', 'barred', 'suspended', 'resumption-approved'],
  ['suspended', 'resumption-approved', 'barred', 'none', 'resumption-approved', 'resumption-approved'],
  ['restricted', 'resumption-approved', 'limited', 'none', 'resumption-approved', 'resumption-approved'],
  ['suspended', 'restored', 'barred', 'none', 'restored', 'restored'],
  ['restricted', 'restored', 'limited', 'none', 'restored', 'restored'],
  // A bar that becomes a limit, or a limit a bar, keeps what the program returns to.
  ['suspended', 'resumption-approved', 'barred', 'limited', 'restricted', 'resumption-approved'],
  ['restricted', 'resumption-approved', 'limited', 'barred', 'suspended', 'resumption-approved'],
  ['suspended', 'restored', 'barred', 'limited', 'restricted', 'restored'],
  ['restricted', 'restored', 'limited', 'barred', 'suspended', 'restored'],
  // The approval stands where the bar softens to a limit.
  ['resumption-approved', 'restored', 'barred', 'limited', 'resumption-approved', 'restored'],
  // The end of what bore on the country changes nothing for a program that was not stopped.
  ['resumption-approved', 'restored', 'barred', 'none', 'resumption-approved', 'restored'],
  ['participating', 'restored', 'barred', 'none', 'participating', 'restored'],
  ['restored', 'restored', 'limited', 'none', 'restored', 'restored'],
  // A program already stopped whose bar comes anew.
  ['suspended', 'resumption-approved', 'none', 'limited', 'restricted', 'restored'],
  ['participating', 'restored', 'barred', 'limited', 'restricted', 'restored'],
]

describe('a change of what bears on the country', () => {
  it.each(CHANGES)('%s (returns to %s), from %s to %s: %s (returns to %s)', (state, returnsTo, before, now, then, thenReturnsTo) => {
    expect(afterCondition({ state, returnsTo }, before, now)).toEqual({ state: then, returnsTo: thenReturnsTo })
  })

  it('is none where the condition stays as it was', () => {
    for (const state of STATES)
      for (const condition of ['none', 'limited', 'barred'] as const) {
        const position = { state, returnsTo: 'resumption-approved' } as const
        expect(afterCondition(position, condition, condition)).toBe(position)
      }
  })

  it('is nothing to a country outside the program', () => {
    for (const state of ['never', 'ended'] as const)
      for (const now of ['none', 'limited', 'barred'] as const)
        for (const before of ['none', 'limited', 'barred'] as const) {
          const position = { state, returnsTo: 'restored' } as const
          expect(afterCondition(position, before, now)).toBe(position)
        }
  })
})

describe('the machine at the door', () => {
  const refused = (path: string, message: RegExp) =>
    expect.objectContaining({ name: 'ImetError', code: 'invalid-input', path, message: expect.stringMatching(message) })
  const position = { state: 'suspended', returnsTo: 'restored' } as const

  it.each(['paused', '', 'toString', null, undefined, 7, ['never']])('knows no state, event or condition %j', (word) => {
    expect(() => afterEvent(word as never, 'approval')).toThrow(refused('state', /expected one of never, participating, .*ended, got /))
    expect(() => afterEvent('suspended', word as never)).toThrow(refused('event', /expected one of participation, announcement, approval, restoration, ending, got /))
    expect(() => afterCondition({ ...position, state: word as never }, 'none', 'barred')).toThrow(refused('position.state', /expected one of never, /))
    expect(() => afterCondition({ ...position, returnsTo: word as never }, 'none', 'barred')).toThrow(refused('position.returnsTo', /expected one of never, /))
    expect(() => afterCondition(position, word as never, 'barred')).toThrow(refused('before', /expected one of none, limited, barred, got /))
    expect(() => afterCondition(position, 'none', word as never)).toThrow(refused('now', /expected one of none, limited, barred, got /))
  })

  it.each([null, undefined, 7, 'suspended', {}, []])('knows no position %j', (given) => {
    expect(() => afterCondition(given as never, 'none', 'barred')).toThrow(refused('position.state', /expected one of never, .* got nothing$/))
  })

  it('refuses a position that cannot be read', () => {
    const hostile = { get state(): never { throw new Error('mine') }, returnsTo: 'restored' }
    expect(() => afterCondition(hostile as never, 'none', 'barred')).toThrow(refused('position', /an object that throws/))
  })
})
