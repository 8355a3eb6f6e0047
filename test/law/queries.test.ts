import { describe, expect, it } from 'vitest'
import { LIBRARY } from '../../src/core/release.ts'
import {
  amendmentsOf, historyOf, lawOn, provision, provisions, versionOn, type Provision,
} from '../../src/law/queries.ts'
import { provisionIds, register, type ProvisionId } from '../../src/law/register.ts'
import { LAW_AS_OF, stamp } from '../../src/law/stamp.ts'
import { versionKnownOn, versionOf } from '../../src/law/version-on.ts'
import type { ProvisionData, VersionData } from '../../src/law/provision.ts'

const refused = (code: string, path: string, message: RegExp) =>
  expect.objectContaining({ name: 'ImetError', code, path, message: expect.stringMatching(message) })

describe('an id at the door', () => {
  it.each([['provision', provision], ['amendmentsOf', amendmentsOf]] as const)('%s knows no other', (_, ask) => {
    expect(() => ask('cspa-405' as ProvisionId)).toThrow(
      refused('unknown-provision', 'provision', /^provision: expected the id of a provision, got "cspa-405"; did you mean "cspa-404"\?$/),
    )
    expect(() => ask('wholly unlike anything' as ProvisionId)).toThrow(
      refused('unknown-provision', 'provision', /^provision: expected the id of a provision, got "wholly unlike anything"$/),
    )
    expect(() => ask(404 as never)).toThrow(refused('unknown-provision', 'provision', /got 404$/))
    expect(() => ask(['cspa-404'] as never)).toThrow(refused('unknown-provision', 'provision', /expected the id of a provision/))
    expect(() => ask('toString' as ProvisionId)).toThrow(refused('unknown-provision', 'provision', /got "toString"/))
  })

  it('is known before a day is read', () => {
    expect(() => versionOn('cspa-405' as ProvisionId, '2020-01-01')).toThrow(refused('unknown-provision', 'provision', /cspa-405/))
    expect(() => versionOn('cspa-404', '2020')).toThrow(refused('invalid-day', 'day', /real calendar day/))
    expect(() => lawOn('2020')).toThrow(refused('invalid-day', 'day', /real calendar day/))
  })
})

describe('provisions', () => {
  it('are all of the register, each with its id', () => {
    expect(provisions().map(({ id }) => id)).toEqual([...provisionIds()])
    const [first] = provisions() as [Provision]
    expect(first).toEqual(provision(first.id))
    expect(provision('cspa-404')).toEqual({ id: 'cspa-404', ...register()['cspa-404'] })
  })

  it('are told with the effect of the version, or else of the provision', () => {
    let own = 0
    for (const id of provisionIds()) {
      const { name, citation, effect, level, versions } = register()[id]
      for (const version of versions) {
        expect(versionOn(id, version.from)).toEqual({ ...version, provision: id, name, citation, level, effect: version.effect ?? effect })
        if (version.effect !== undefined && version.effect !== effect) own += 1
      }
    }
    expect(own).toBeGreaterThan(0)
  })

  it('of a day are those that have a version then, in the order of the register', () => {
    for (const day of ['1976-06-29', '1976-06-30', '1999-12-31', '2026-10-09']) {
      const expected = provisionIds().flatMap((id) => versionOn(id, day) ?? [])
      expect(lawOn(day)).toEqual(expected)
    }
    expect(lawOn('1900-01-01')).toEqual([])
  })
})

describe('amendments', () => {
  it('are the enactment, each change, and the end where there is one', () => {
    for (const id of provisionIds()) {
      const { versions, ends } = register()[id]
      const changes = amendmentsOf(id)
      const last = versions.at(-1) as VersionData
      expect(changes.slice(0, versions.length)).toEqual(
        versions.map(({ from, changedBy, rule }, at) => ({ provision: id, on: from, by: changedBy, rule, kind: at === 0 ? 'enacted' : 'amended' })),
      )
      expect(changes.slice(versions.length)).toEqual(
        last.to === null ? [] : [{ provision: id, on: last.to, by: ends ?? last.changedBy, rule: 'No longer law.', kind: 'ended' }],
      )
    }
  })

  it('of an act are those of every provision that cites it, in order, whatever the case and the space around', () => {
    const all = provisions().filter(({ citation }) => citation.act.toLowerCase().includes('foreign assistance act'))
    const history = historyOf('Foreign Assistance Act')
    expect(history).toHaveLength(all.flatMap(({ id }) => amendmentsOf(id)).length)
    expect(historyOf('  foreign ASSISTANCE act ')).toEqual(history)
    // Of one day, they stand in the order of the register.
    const place = new Map(provisionIds().map((id, at) => [id, at]))
    for (const [at, change] of history.entries()) {
      const before = history[at - 1]
      if (before?.on === change.on) expect(place.get(before.provision)).toBeLessThanOrEqual(place.get(change.provision) ?? -1)
    }
  })

  it.each(['', '   ', 'Act of Nowhere', null, 7])('know no act by the name of %j', (act) => {
    expect(() => historyOf(act as string)).toThrow(
      refused('unknown-provision', 'act', /^act: expected the name of an act that a provision cites, got /),
    )
  })
})

/** A provision that read one way, was changed ahead of the day of the change, lapsed, and came back. */
const version = (from: string, to: string | null): VersionData => ({
  from, to, rule: `from ${from}`, changedBy: 'an act', sources: [{ name: 'a source', url: null }], confidence: 'primary',
})
const law: ProvisionData = {
  ...register()['cspa-404'],
  versions: [version('2000-01-01', '2005-01-01'), version('2005-01-01', '2010-01-01'), version('2015-01-01', null)],
}

describe('the version of a day', () => {
  it.each([
    ['1999-12-31', null],
    ['2000-01-01', '2000-01-01'],
    ['2004-12-31', '2000-01-01'],
    ['2005-01-01', '2005-01-01'],
    ['2009-12-31', '2005-01-01'],
    ['2010-01-01', null],
    ['2014-12-31', null],
    ['2015-01-01', '2015-01-01'],
  ])('%s: of %s', (day, from) => {
    expect(versionOf(law, day)?.from ?? null).toBe(from)
  })

  it.each([
    // What was known on the day or later is the law of the day.
    ['2006-01-01', undefined, '2005-01-01'],
    ['2006-01-01', '2006-01-01', '2005-01-01'],
    ['2006-01-01', '2020-01-01', '2005-01-01'],
    ['2012-01-01', '2020-01-01', null],
    // The text in force had come in by then.
    ['2006-01-01', '2005-01-01', '2005-01-01'],
    ['2006-01-01', '2005-06-01', '2005-01-01'],
    // It had not: the text before it runs on, in the eyes of that day.
    ['2006-01-01', '2004-12-31', '2000-01-01'],
    ['2016-01-01', '2012-01-01', null],
    ['2016-01-01', '2009-01-01', '2005-01-01'],
    // A lapse to come was not known.
    ['2012-01-01', '2009-12-31', '2005-01-01'],
    ['2012-01-01', '2011-01-01', null],
    ['2006-01-01', '1999-01-01', null],
  ])('%s, as known on %s: of %s', (on, knownOn, from) => {
    expect(versionKnownOn(law, on, knownOn)?.from ?? null).toBe(from)
  })
})

describe('the stamp of a result', () => {
  it('says what made it', () => {
    expect(stamp(null)).toEqual({ schemaVersion: 1, library: LIBRARY, lawAsOf: LAW_AS_OF, recordsAsOf: null })
    expect(stamp('2020-01-01').recordsAsOf).toBe('2020-01-01')
    expect(lawOn(LAW_AS_OF).length).toBeGreaterThan(100)
  })
})
