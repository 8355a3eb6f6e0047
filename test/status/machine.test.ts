import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { afterCondition, afterEvent, STATES, type ProgramEvent, type ProgramState } from '../../src/status/machine.ts'

const EVENTS: readonly ProgramEvent[] = ['participation', 'announcement', 'approval', 'restoration', 'ending']

describe('the state machine', () => {
  it.each<[ProgramState, ProgramEvent]>([
    ['never', 'approval'],
    ['never', 'restoration'],
    ['never', 'announcement'],
    ['never', 'ending'],
    ['participating', 'restoration'],
    ['participating', 'approval'],
    ['announced', 'approval'],
    ['ended', 'announcement'],
    ['suspended', 'participation'],
  ])('from %s, %s is illegal', (state, event) => {
    expect(() => afterEvent(state, event)).toThrow(ImetError)
    expect(() => afterEvent(state, event)).toThrow(/expected one of the states .*got/)
  })

  it('leads every legal step to a state', () => {
    const legal = STATES.flatMap((state) =>
      EVENTS.flatMap((event) => {
        try {
          return [afterEvent(state, event)]
        } catch {
          return []
        }
      }),
    )
    expect(legal.length).toBeGreaterThan(15)
    for (const state of legal) expect(STATES).toContain(state)
  })

  it('takes the way of Pakistan: announced, suspended, approved, and a passing bar that restores nothing', () => {
    let position = { state: 'restored' as ProgramState, returnsTo: 'restored' as ProgramState }
    position = { ...position, state: afterEvent(position.state, 'announcement') }
    expect(position.state).toBe('announced')
    position = afterCondition(position, 'none', 'barred')
    expect(position.state).toBe('suspended')
    position = { ...position, state: afterEvent(position.state, 'approval') }
    position = afterCondition(position, 'barred', 'none')
    expect(position.state).toBe('resumption-approved')
    position = afterCondition(position, 'none', 'barred')
    expect(position.state).toBe('suspended')
    position = afterCondition(position, 'barred', 'none')
    expect(position.state).toBe('resumption-approved')
  })

  it('restores after a bar that nobody announced, and leaves alone who never took part', () => {
    const barred = afterCondition({ state: 'participating', returnsTo: 'restored' }, 'none', 'barred')
    expect(barred.state).toBe('suspended')
    expect(afterCondition(barred, 'barred', 'limited').state).toBe('restricted')
    expect(afterCondition(barred, 'barred', 'none').state).toBe('restored')
    const never = { state: 'never', returnsTo: 'restored' } as const
    expect(afterCondition(never, 'none', 'barred')).toEqual(never)
  })
})
