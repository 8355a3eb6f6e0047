import { describe, expect, it } from 'vitest'
import { all, any, fact, not, type Formula, type Truth } from '../../src/core/truth.ts'
import { stamp } from '../../src/law/stamp.ts'
import { assessNominationWith } from '../../src/eligibility/nomination/assess-with.ts'
import { decideNomination } from '../../src/eligibility/nomination/decide-nomination.ts'
import { PHASES } from '../../src/eligibility/nomination/fact-rule.ts'
import { nominationFacts, type NominationFactId } from '../../src/eligibility/nomination/facts.ts'
import { judgeRule, outcomeOf, type Known } from '../../src/eligibility/nomination/judge-rule.ts'
import { nextStepsOf } from '../../src/eligibility/nomination/next-steps.ts'
import { fundsSchema, lineSchema, nominationSchema, nominationStatementSchema, waiverCategorySchema, type Nomination } from '../../src/eligibility/nomination/nomination.ts'
import type { NominationDecision, NominationRemedy } from '../../src/eligibility/nomination/nomination-decision.ts'
import { nominationRemedies, withNominationRemedy } from '../../src/eligibility/nomination/nomination-remedies.ts'
import { AUTHORITIES, type NominationRule } from '../../src/eligibility/nomination/nomination-rule.ts'
import { NOT_DECIDED } from '../../src/eligibility/nomination/not-decided.ts'
import { nominationRules } from '../../src/eligibility/nomination/rules.ts'
import { nominationWaysOut } from '../../src/eligibility/nomination/ways-out.ts'
import { solveGroup } from '../../src/eligibility/nomination/ways-out-solve.ts'
import { country, decide, nomination, on, READY, type Patch } from './ready.ts'

const finding = (decision: NominationDecision, rule: string) => decision.findings.find((one) => one.rule === rule)
const textOf = (id: string) => nominationRules().find((rule) => rule.id === id)?.text ?? 'no such rule'

describe('a decision', () => {
  it('has what was asked, the answer, and nothing else where it goes', () => {
    const made = nomination()
    const { findings, ...rest } = decide(made)
    expect(rest).toEqual({
      ...stamp(null),
      reference: null,
      countryCode: 'SEN',
      on: '2021-06-01',
      outcome: 'go',
      access: 'open',
      country: country('SEN', '2021-06-01'),
      daysToClass: null,
      unresolved: [],
      remedies: [],
      nextSteps: ['faa-548-records', 'faa-549-report', 'third-country-use'].map((rule) => ({
        phase: 'after', step: textOf(rule), by: 'United States Government', rule, fact: null,
        citation: finding(decide(made), rule)?.citation, due: null, daysLeft: null, state: 'duty',
      })),
    })
    expect(findings.map(({ rule }) => rule)).toEqual(nominationRules().map(({ id }) => id))
  })

  it('carries the reference, the days to class, and the records of the decision on the country', () => {
    const top = { reference: 'SEN-17', on: '2021-05-01', startDate: '2021-06-03' }
    expect(decide(nomination({ top }))).toMatchObject({ reference: 'SEN-17', daysToClass: 33 })
    expect(decide(nomination({ top: { on: '2021-05-01' } })).daysToClass).toBe(31)
    const open = { ...country('SEN', '2021-06-01'), recordsAsOf: '2021-01-31' }
    const decision = decideNomination(READY, open)
    expect(decision).toMatchObject({ ...stamp('2021-01-31'), country: open })
    expect(nominationWaysOut(decision)).toMatchObject(stamp('2021-01-31'))
  })

  const sensitive = nomination({ course: { flags: ['sensitive'] }, screening: { visaIssued: undefined }, top: { waivers: undefined as never } })

  it('lists what is not known, of which all is decisive where it is missing', () => {
    expect(decide(sensitive).unresolved).toEqual([
      {
        fact: 'waiver/sensitive', rule: 'sensitive-training', asks: 'Was the sensitive training approved?', knownTo: 'case',
        askOf: 'Defense Security Cooperation Agency', value: 'unknown', wouldLeave: 'stop', decisive: true,
      },
      {
        fact: 'person/visa-issued', rule: 'visa', asks: 'Is the visa issued?', knownTo: 'case',
        askOf: 'United States embassy', value: 'unknown', wouldLeave: 'missing', decisive: true,
      },
    ])
    expect(decide({ ...sensitive, country: 'SEN' }, 'barred').unresolved.map(({ fact: id, decisive }) => [id, decisive])).toEqual([
      ['waiver/sensitive', false], ['person/visa-issued', false],
    ])
  })

  it('waits for no duty, though it is not known whether it is owed', () => {
    const decision = decide(nomination({ screening: { visaIssued: false }, top: { facts: [{ fact: 'person/defense-civilian', value: 'unknown' }, { fact: 'course/expanded', value: true }] }, person: { category: 'legislator' }, line: {} }))
    const asked = decision.unresolved.filter(({ fact: id }) => id === 'person/defense-civilian')
    expect(asked.map(({ rule, wouldLeave, decisive }) => [rule, wouldLeave, decisive])).toEqual([['faa-548-records', 'go', false]])
    const goes = decide(nomination({ top: { facts: [{ fact: 'person/military', value: 'unknown' }] } }))
    expect([goes.outcome, goes.unresolved.map(({ rule, decisive }) => [rule, decisive])]).toEqual(['go', [['faa-548-records', false]]])
    expect(finding(goes, 'faa-548-records')).toMatchObject({ result: 'unknown', outcome: 'go' })
    expect(goes.nextSteps.map(({ rule }) => rule)).toEqual(['faa-549-report', 'third-country-use'])
    const visa = decide(nomination({ screening: { visaIssued: undefined }, top: { facts: [{ fact: 'person/military', value: 'unknown' }] } }))
    expect(visa.unresolved.map(({ rule, decisive }) => [rule, decisive])).toEqual([['faa-548-records', false], ['visa', true]])
  })
})

describe('a finding', () => {
  it.each<[result: string, rule: string, Patch, outcome: string, because: (text: string) => string]>([
    ['bars', 'medical-residency', { course: { flags: ['medical-residency'] } }, 'stop', (text) => text],
    ['conditions', 'visa', { screening: { visaIssued: false } }, 'missing', (text) => `${text} Still to be done.`],
    ['conditions', 'faa-549-report', {}, 'go', (text) => text],
    ['clear', 'medical-residency', {}, 'go', (text) => `Does not strike here: ${text}`],
    ['clear', 'visa', {}, 'go', (text) => `Satisfied, or not asked here: ${text}`],
    ['clear', 'faa-548-records', { person: { category: 'legislator' } }, 'go', (text) => `Does not strike here: ${text}`],
    ['unknown', 'visa', { screening: { visaIssued: undefined } }, 'missing', (text) => `${text} Not known: Is the visa issued?`],
    ['unknown', 'flight-surgeon', { course: { topic: 'flight' } }, 'missing', (text) => `${text} Not known: Did a United States flight surgeon examine the person?`],
    ['unknown', 'faa-620m-unit', { unit: null }, 'stop', (text) =>
      `${text} Not known: Is there credible information that the unit committed a gross violation of human rights? ` +
      'Did the Secretary of State determine and report that effective steps bring those responsible to justice?'],
    ['excepted', 'faa-620m-unit', { unit: { credibleInformation: true, remediation: true } }, 'go', (text) => text],
    ['waived', 'sensitive-training', { course: { flags: ['sensitive'] }, top: { waivers: ['sensitive'] } }, 'go', (text) => text],
    ['clear', 'sensitive-training', { top: { waivers: ['sensitive'] } }, 'go', (text) => `Does not strike here: ${text}`],
    ['clear', 'faa-620m-unit', { unit: { credibleInformation: 'unknown', vetted: false, remediation: true } }, 'go', (text) => `Does not strike here: ${text}`],
    ['not-in-force', 'minimum-eight-weeks', {}, 'go', () => 'Not in force on this day; in force from a day not found to 2001-10-01.'],
  ])('%s: %s', (result, rule, patch, outcome, because) => {
    expect(finding(decide(nomination(patch)), rule)).toMatchObject({ result, outcome, because: because(textOf(rule)) })
  })

  it('says both days, one or none of a rule that is not in force', () => {
    const told = (from: string | null, to: string | null, day: string) =>
      judgeRule({ ...nominationRules()[0], from, to } as NominationRule, day, () => false).finding.because
    expect(told('2011-02-03', null, '2011-02-02')).toBe('Not in force on this day; in force 2011-02-03 to today.')
    expect(told('2011-02-03', '2015-01-01', '2015-01-01')).toBe('Not in force on this day; in force 2011-02-03 to 2015-01-01.')
    expect(told(null, '2015-01-01', '2015-01-01')).toBe('Not in force on this day; in force from a day not found to 2015-01-01.')
  })

  it('has all of its rule, the days of its text, and every fact it looked at', () => {
    expect(finding(decide(nomination({ screening: { visaIssued: undefined } })), 'visa')).toEqual({
      rule: 'visa', name: 'The visa', authority: 'practice', provision: null, effect: 'conditions', citation: '22 CFR 41.22; 9 FAM 402.3',
      sources: [{ name: 'General knowledge, not confirmed', url: null }], confidence: 'recalled',
      result: 'unknown', outcome: 'missing', because: 'Students enter on class A-2 as a rule. Not known: Is the visa issued?',
      version: { from: null, to: null },
      facts: [{ fact: 'course/in-united-states', value: true }, { fact: 'person/visa-issued', value: 'unknown' }],
    })
    expect(finding(decide(nomination()), 'faa-620m-unit')).toMatchObject({
      provision: 'faa-620m-leahy', version: { from: '1997-11-26', to: null },
      facts: [{ fact: 'unit/credible-information', value: false }, { fact: 'unit/remediation', value: 'unknown' }],
    })
  })

  it('has neither version nor facts where the rule is not in force', () => {
    expect(finding(decide(nomination()), 'minimum-eight-weeks')).toMatchObject({ authority: 'manual', effect: 'bars', version: null, facts: [] })
    expect(judgeRule(nominationRules()[5] as NominationRule, '1976-06-29', () => 'unknown').missing).toEqual([])
  })

  it('is excepted before it is waived', () => {
    const sea = { person: { category: 'maritime-agency' as const }, course: { topic: 'maritime-skills' as const } }
    const result = (patch: Patch) => finding(decide(nomination(patch)), 'non-defense-civilian-waiver')?.result
    expect(result({ ...sea, top: { waivers: ['non-defense-civilian'] } })).toBe('excepted')
    expect(result({ person: { category: 'legislator' }, top: { waivers: ['non-defense-civilian'] } })).toBe('waived')
    expect(result({ ...sea, top: { waivers: ['non-defense-civilian'], facts: [{ fact: 'course/maritime', value: 'unknown' }] } })).toBe('waived')
  })
})

/** A rule of the tests' own. */
function ruleOf(id: string, offends: Formula<NominationFactId>, more: Partial<NominationRule> = {}): NominationRule {
  return {
    id, name: id, authority: 'manual', effect: 'conditions', citation: `sec. ${id}`, from: null, to: null, text: `${id}.`,
    offends, sources: [], confidence: 'primary', covers: [], ...more,
  }
}

const knownAs = (facts: Partial<Record<NominationFactId, Truth>>): Known => (id) => facts[id] ?? false
const judge = (known: Known, ...rules: readonly NominationRule[]) => rules.map((rule) => judgeRule(rule, '2021-06-01', known))

describe('the outcome of a set of findings', () => {
  const bars = ruleOf('bars', fact('course/flight'), { effect: 'bars' })
  const conditions = ruleOf('conditions', fact('course/english'))
  const duty = ruleOf('duty', fact('course/visit'), { effect: 'duty' })
  it.each<[string, Partial<Record<NominationFactId, Truth>>, string]>([
    ['nothing strikes', {}, 'go'],
    ['a condition strikes', { 'course/english': true }, 'missing'],
    ['a condition is not known', { 'course/english': 'unknown' }, 'missing'],
    ['a bar is not known', { 'course/flight': 'unknown' }, 'missing'],
    ['a bar strikes', { 'course/flight': true }, 'stop'],
    ['both strike', { 'course/flight': true, 'course/english': true }, 'stop'],
    ['a duty is owed', { 'course/visit': true }, 'go'],
    ['a duty is not known', { 'course/visit': 'unknown' }, 'go'],
  ])('%s', (_, facts, outcome) => {
    expect(outcomeOf(judge(knownAs(facts), conditions, duty, bars))).toBe(outcome)
  })
})

describe('next steps', () => {
  const steps = (patch: Patch) => decide(nomination(patch)).nextSteps.map(({ phase, rule, fact: id, due, daysLeft, state }) => [phase, rule, id, due, daysLeft, state])
  const DUTIES = [
    ['after', 'faa-548-records', null, null, null, 'duty'], ['after', 'faa-549-report', null, null, null, 'duty'], ['after', 'third-country-use', null, null, null, 'duty'],
  ]

  it('stand in the order of the cycle, each act once, under the first rule that wants it', () => {
    expect(PHASES).toEqual(['plan', 'program', 'approve', 'fund', 'screen', 'order', 'travel', 'train', 'after'])
    expect(steps({
      course: { flags: ['classified', 'jump-status'] },
      screening: { securityVetted: false, securityAdverse: false, identityDataEntered: undefined, visaIssued: false, travelOrderIssued: false },
      line: { inPlan: false, accepted: undefined, serviceApproved: undefined },
      funds: { authorityReceived: false },
      top: { on: '2021-05-20' },
    })).toEqual([
      ['plan', 'line-in-plan', 'line/in-plan', null, null, 'open'],
      ['program', 'line-in-plan', 'line/out-of-cycle-approved', null, null, 'open'],
      ['program', 'working-group', 'line/accepted', null, null, 'check'],
      ['approve', 'classified-approval', 'line/service-approved', null, null, 'check'],
      ['fund', 'travel-order-after-funding', 'funds/authority-received', null, null, 'open'],
      ['screen', 'identity-data', 'person/identity-data-entered', '2021-05-16', -4, 'check'],
      ['screen', 'ndaa-1090-person', 'person/security-vetted', null, null, 'open'],
      ['order', 'travel-order', 'person/travel-order-issued', null, null, 'open'],
      ['travel', 'visa', 'person/visa-issued', null, null, 'open'],
      ...DUTIES,
    ])
  })

  it('have no days left where no day is asked about', () => {
    expect(steps({ screening: { identityDataEntered: false } })).toEqual([['screen', 'identity-data', 'person/identity-data-entered', '2021-05-16', null, 'open'], ...DUTIES])
  })

  it('are whole', () => {
    expect(decide(nomination({ screening: { identityDataEntered: false }, top: { on: '2021-05-16' } })).nextSteps[0]).toEqual({
      phase: 'screen', step: 'Enter name, date and place of birth in the training track.', by: 'security cooperation office',
      rule: 'identity-data', fact: 'person/identity-data-entered', citation: 'DSCA Policy 10-22', due: '2021-05-16', daysLeft: 0, state: 'open',
    })
  })

  it('are for a stop what lifts the bar, and no duty', () => {
    expect(steps({ course: { flags: ['sensitive'] }, screening: { visaIssued: false } })).toEqual([
      ['approve', 'sensitive-training', 'waiver/sensitive', null, null, 'open'],
    ])
    expect(decide(nomination(), 'barred').nextSteps.map(({ fact: id }) => id)).toEqual(['training/wind-up-approved'])
  })

  it('ask for nothing that does not help: what is missing where it is not known, what is not as it should be where it strikes', () => {
    expect(steps({ unit: null }).map(([, rule, id]) => [rule, id])).toEqual([
      ['faa-660-1999', 'person/two-year-certificate'], ['faa-620m-unit', 'unit/remediation'], ['faa-620m-unit-vetting', 'unit/vetted'], ...DUTIES.map(([, rule]) => [rule, null]),
    ])
    const judged = judge(knownAs({ 'line/in-plan': true, 'line/accepted': 'unknown' }), ruleOf('either', any(not(fact('line/in-plan')), not(fact('line/accepted')))))
    const given = { nomination: READY } as never
    expect(nextStepsOf(judged, given, knownAs({ 'line/in-plan': true, 'line/accepted': 'unknown' }), 'missing').map(({ fact: id }) => id)).toEqual(['line/accepted'])
    // What is not as it should be, but cannot turn the answer as long as something else is open.
    const open = knownAs({ 'unit/law-enforcement': 'unknown' })
    const unless = ruleOf('unless', all(fact('unit/law-enforcement'), not(fact('person/two-year-certificate'))))
    expect(nextStepsOf(judge(open, unless), given, open, 'missing')).toEqual([])
    const half = knownAs({ 'line/in-plan': true })
    const judgedHalf = judge(half, ruleOf('both', any(not(fact('line/in-plan')), not(fact('line/accepted')))))
    expect(nextStepsOf(judgedHalf, given, half, 'missing').map(({ fact: id, state }) => [id, state])).toEqual([['line/accepted', 'open']])
    expect(nextStepsOf(judge(knownAs({}), ruleOf('clear', fact('line/in-plan'))), given, knownAs({}), 'go')).toEqual([])
  })
})

describe('remedies', () => {
  const both = ruleOf('both', any(not(fact('waiver/sensitive')), not(fact('line/in-plan'))), { effect: 'bars' })
  const remediesOf = (known: Known, ...rules: readonly NominationRule[]) => nominationRemedies(judge(known, ...rules), '2021-06-01', known)

  it('are each act that is enough by itself', () => {
    expect(decide(nomination({ line: { accepted: false }, screening: { visaIssued: undefined } })).remedies).toEqual([
      {
        rule: 'working-group', kind: 'act', act: 'Have the line accepted at the annual working group.', by: 'combatant command',
        citation: 'AR 12-15 para 3-10d(4); SAMM C10.5.2 (2012)', sets: [{ fact: 'line/accepted', value: true }], outcome: 'missing',
      },
      {
        rule: 'working-group', kind: 'act', act: 'Have the line approved as an exception to the annual program.', by: 'military department',
        citation: 'AR 12-15 para 3-10d(4); SAMM C10.5.2 (2012)', sets: [{ fact: 'line/out-of-cycle-approved', value: true }], outcome: 'missing',
      },
    ])
    expect(decide(nomination({ line: { inPlan: false } })).remedies.map(({ sets, outcome }) => [sets, outcome])).toEqual([
      [[{ fact: 'line/in-plan', value: true }], 'go'], [[{ fact: 'line/out-of-cycle-approved', value: true }], 'go'],
    ])
  })

  it('are all acts together where none is enough by itself', () => {
    expect(remediesOf(knownAs({}), both)).toEqual([
      {
        rule: 'both', kind: 'waiver', act: 'Ask for the waiver and have it granted: sensitive. ' + (nominationFacts()['line/in-plan'].act?.do ?? ''),
        by: 'Defense Security Cooperation Agency; security cooperation office', citation: 'sec. both',
        sets: [{ fact: 'waiver/sensitive', value: true }, { fact: 'line/in-plan', value: true }], outcome: 'go',
      },
    ])
    const three = ruleOf('three', any(fact('course/visit'), not(fact('line/in-plan')), not(fact('line/justified')), not(fact('line/accepted'))))
    expect(remediesOf(knownAs({ 'line/accepted': true }), three).map(({ sets }) => sets)).toEqual([
      [{ fact: 'line/in-plan', value: true }, { fact: 'line/justified', value: true }],
    ])
    const twice = ruleOf('twice', any(not(fact('line/in-plan')), not(fact('line/justified'))))
    expect(remediesOf(knownAs({}), twice).map(({ by, kind }) => [by, kind])).toEqual([['security cooperation office', 'act']])
    expect(remediesOf(knownAs({ 'line/in-plan': true }), both).map(({ sets }) => sets)).toEqual([[{ fact: 'waiver/sensitive', value: true }]])
  })

  it('are none for what no act changes, for a duty, and for what does not strike for certain', () => {
    expect(remediesOf(knownAs({ 'course/flight': true }), ruleOf('flight', fact('course/flight')))).toEqual([])
    expect(remediesOf(knownAs({}), { ...both, effect: 'duty' })).toEqual([])
    expect(remediesOf(knownAs({ 'line/in-plan': 'unknown', 'waiver/sensitive': true }), both)).toEqual([])
    const hopeless = ruleOf('hopeless', any(fact('course/flight'), not(fact('line/in-plan')), not(fact('line/justified'))))
    expect(remediesOf(knownAs({ 'course/flight': true }), hopeless)).toEqual([])
  })

  it('tell the outcome by themselves', () => {
    const visa = ruleOf('visa', not(fact('person/visa-issued')))
    const flying = ruleOf('flying', all(fact('course/flight'), not(fact('waiver/flight-english'))), { effect: 'bars' })
    expect(remediesOf(knownAs({ 'course/flight': true }), visa, flying).map(({ rule, outcome }) => [rule, outcome])).toEqual([['visa', 'stop'], ['flying', 'missing']])
    expect(remediesOf(knownAs({ 'person/visa-issued': true, 'course/flight': true }), visa, flying).map(({ rule, outcome }) => [rule, outcome])).toEqual([['flying', 'go']])
  })

  it('are stated in the nomination, in place of what it said', () => {
    const remedy = decide(nomination({ screening: { visaIssued: false } })).remedies[0] as NominationRemedy
    expect(withNominationRemedy(nomination(), remedy)).toEqual({ ...nomination(), facts: [{ fact: 'person/visa-issued', value: true }] })
    const said = { ...nomination(), facts: [{ fact: 'person/visa-issued', value: false as const }, { fact: 'person/invited', value: 'unknown' as const }] }
    expect(withNominationRemedy(said, remedy).facts).toEqual([{ fact: 'person/invited', value: 'unknown' }, { fact: 'person/visa-issued', value: true }])
    expect(() => withNominationRemedy({ ...nomination(), endDate: '2021-05-31' }, remedy)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'endDate' }))
    expect(() => withNominationRemedy(nomination(), {} as never)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'remedy' }))
  })
})

describe('the smallest sets of changes', () => {
  const [a, b, c, d] = ['line/in-plan', 'line/accepted', 'line/justified', 'line/meets-need'] as const
  const changes = new Map([a, b, c, d].map((id) => [id, { fact: id, value: true }] as const))
  const solve = (goal: 'go' | 'missing', ...rules: readonly NominationRule[]) => {
    const { violated, sets, stuck } = solveGroup(judge(knownAs({}), ...rules), changes, knownAs({}), goal)
    return { violated, sets: sets.map((set) => set.map(({ fact: id }) => id)), stuck }
  }
  const unless = (id: string, ...ways: readonly (readonly NominationFactId[])[]) => ruleOf(id, not(any(...ways.map((way) => all(...way.map((one) => fact(one)))))))

  it.each<[string, readonly NominationRule[], readonly (readonly string[])[]]>([
    ['nothing where nothing strikes', [ruleOf('flight', fact('course/flight'))], [[]]],
    ['either of two', [unless('one', [a], [b])], [[a], [b]]],
    ['the shorter first', [unless('one', [a, b], [c])], [[c], [a, b]]],
    ['no more than is needed', [unless('one', [a], [a, b], [b, c])], [[a], [b, c]]],
    ['two that share a part', [unless('one', [a, b], [b, c])], [[a, b], [b, c]]],
    ['a longer one that shares a part with a shorter', [unless('one', [a, b], [a, c, d])], [[a, b], [a, c, d]]],
    ['what satisfies both rules at once alone, where it does', [unless('one', [a], [b]), unless('two', [b])], [[b]]],
    ['the shorter first, where the longer was found first', [unless('one', [a], [b]), ruleOf('two', all(fact(a), not(fact(c))))], [[b], [a, c]]],
    ['of two of one size that which begins with fewer', [unless('one', [a, b], [c]), ruleOf('two', all(fact(c), not(fact(d))))], [[c, d], [a, b]]],
    ['one for each of two rules apart', [unless('one', [a]), unless('two', [b])], [[a, b]]],
    ['each pair once', [unless('one', [a], [b]), unless('two', [b], [a])], [[a], [b]]],
    ['three rules', [unless('one', [a], [b]), unless('two', [b], [c]), unless('three', [a], [c])], [[a, b], [a, c], [b, c]]],
  ])('%s', (_, rules, sets) => {
    expect(solve('go', ...rules)).toEqual({ violated: rules.filter((rule) => judge(knownAs({}), rule)[0]?.finding.result === 'conditions').map(({ id }) => id), sets, stuck: [] })
  })

  it('leave alone what only conditions, where only bars have to be lifted', () => {
    const bar = { ...unless('bar', [a]), effect: 'bars' as const }
    expect(solve('missing', bar, unless('condition', [b]))).toEqual({ violated: ['bar'], sets: [[a]], stuck: [] })
    expect(solve('go', bar, unless('condition', [b]))).toEqual({ violated: ['bar', 'condition'], sets: [[a, b]], stuck: [] })
    const open: Known = (id) => (id === a ? 'unknown' : false)
    expect(solveGroup(judge(open, bar), changes, open, 'missing')).toEqual({ violated: [], sets: [[]], stuck: [] })
    expect(solveGroup(judge(open, bar), changes, open, 'go').sets).toEqual([[{ fact: a, value: true }]])
  })

  it('are none where a rule has none, or where two rules have none together', () => {
    expect(solve('go', unless('one', [a]), ruleOf('two', not(fact('person/citizen'))))).toEqual({ violated: ['one', 'two'], sets: [], stuck: ['two'] })
    const known = knownAs({ [c]: true })
    const against = [unless('one', [a]), unless('two', [b]), ruleOf('three', all(fact(a), fact(b)))]
    const { violated, sets, stuck } = solveGroup(judge(known, ...against), changes, known, 'go')
    expect({ violated, sets, stuck }).toEqual({ violated: ['one', 'two'], sets: [], stuck: ['one', 'two'] })
  })
})

describe('what it takes for a nomination', () => {
  const ways = (patch: Patch, access: Parameters<typeof decide>[1] = 'open') => {
    const { outcome, best, ways: found, beyond } = nominationWaysOut(decide(nomination(patch), access))
    return {
      outcome, best, beyond,
      ways: found.map((way) => [way.outcome, way.size, ...way.choices.map(({ rules, oneOf }) => [rules, oneOf.map((acts) => acts.flatMap(({ sets }) => sets.map(({ fact: id }) => id)))])]),
    }
  }

  it('is one act of each choice: rules that share an act are one choice', () => {
    expect(ways({ screening: { securityVetted: false, securityAdverse: false, visaIssued: undefined } })).toEqual({
      outcome: 'missing', best: 'go', beyond: [],
      ways: [['go', 2, [['ndaa-1090-person', 'security-vetting-policy'], [['person/security-vetted']]], [['visa'], [['person/visa-issued']]]]],
    })
  })

  it('is the shortest bundle first, where one act stands for two', () => {
    expect(ways({ line: { inPlan: false, accepted: false } })).toEqual({
      outcome: 'missing', best: 'go', beyond: [],
      ways: [['go', 1, [['line-in-plan', 'working-group'], [['line/out-of-cycle-approved'], ['line/in-plan', 'line/accepted']]]]],
    })
  })

  it('joins rules that hang together by a third', () => {
    const late = { kind: 'on-the-job' as const, weeks: 2, place: 'home-country' as const }
    expect(ways({ course: late, line: { inPlan: false, accepted: false, requestedOn: '2021-02-02' } })).toEqual({
      outcome: 'missing', best: 'go', beyond: [],
      ways: [['go', 2, [['on-the-job-request', 'line-in-plan', 'working-group'], [
        ['line/accepted', 'line/in-plan'], ['line/accepted', 'line/out-of-cycle-approved'], ['course/asked-120-days-before', 'line/out-of-cycle-approved'],
      ]]]],
    })
  })

  it('is the bar alone for the lesser outcome, where more is to be done', () => {
    expect(ways({ course: { flags: ['sensitive'] }, screening: { visaIssued: false } })).toEqual({
      outcome: 'stop', best: 'go', beyond: [],
      ways: [
        ['go', 2, [['sensitive-training'], [['waiver/sensitive']]], [['visa'], [['person/visa-issued']]]],
        ['missing', 1, [['sensitive-training'], [['waiver/sensitive']]]],
      ],
    })
    expect(ways({ course: { flags: ['sensitive'] } })).toEqual({
      outcome: 'stop', best: 'go', beyond: [], ways: [['go', 1, [['sensitive-training'], [['waiver/sensitive']]]]],
    })
  })

  it('reaches the lesser outcome alone, where something is not known that no act settles', () => {
    // As many acts as the groups that can go take: that is no reason to leave the lesser outcome out.
    expect(ways({ course: { flags: ['sensitive'] }, screening: { medicallyInadmissible: undefined } })).toEqual({
      outcome: 'stop', best: 'missing', beyond: [{ rule: 'health-admissible', missing: ['person/medically-inadmissible'] }],
      ways: [['missing', 1, [['sensitive-training'], [['waiver/sensitive']]]]],
    })
    expect(ways({ course: { flags: ['sensitive'] }, screening: { medicallyInadmissible: undefined, visaIssued: false } })).toEqual({
      outcome: 'stop', best: 'missing', beyond: [{ rule: 'health-admissible', missing: ['person/medically-inadmissible'] }],
      ways: [['missing', 1, [['sensitive-training'], [['waiver/sensitive']]]]],
    })
    expect(ways({ screening: { medicallyInadmissible: undefined, visaIssued: false } })).toEqual({
      outcome: 'missing', best: 'missing', beyond: [{ rule: 'health-admissible', missing: ['person/medically-inadmissible'] }], ways: [],
    })
  })

  it('is beyond acts where a rule strikes that none lifts', () => {
    expect(ways({ course: { flags: ['sensitive', 'medical-residency'] } })).toEqual({
      outcome: 'stop', best: 'stop', beyond: [{ rule: 'medical-residency', missing: [] }], ways: [],
    })
    expect(ways({ course: { flags: ['sensitive', 'medical-residency'] }, screening: { visaIssued: false } })).toEqual({
      outcome: 'stop', best: 'stop', beyond: [{ rule: 'medical-residency', missing: [] }], ways: [],
    })
    expect(ways({}, 'barred')).toEqual({ outcome: 'stop', best: 'stop', beyond: [{ rule: 'country-barred', missing: [] }], ways: [] })
    expect(ways({ course: { flags: ['medical-residency'] }, top: { windUpApproved: true } }, 'barred').beyond).toEqual([
      { rule: 'country-barred', missing: [] }, { rule: 'medical-residency', missing: [] },
    ])
  })

  it('says of each act what it is and what it brings by itself', () => {
    const { ways: found } = nominationWaysOut(decide(nomination({ course: { flags: ['sensitive', 'jump-status'] }, screening: { travelOrderIssued: false } })))
    expect(found[0]?.choices).toEqual([
      {
        rules: ['sensitive-training'],
        oneOf: [[{
          rule: 'sensitive-training', kind: 'waiver', act: 'Ask for the waiver and have it granted: sensitive.', by: 'Defense Security Cooperation Agency',
          citation: 'AR 12-15 para 3-7e; SAMM Figure C10.F4', sets: [{ fact: 'waiver/sensitive', value: true }], outcome: 'missing',
        }]],
      },
      {
        rules: ['travel-order', 'jump-status'],
        oneOf: [[{
          rule: 'travel-order', kind: 'act', act: 'Issue the invitational travel order (DD Form 2285).', by: 'security cooperation office',
          citation: 'DD Form 2285; SAMM Figure C10.F6', sets: [{ fact: 'person/travel-order-issued', value: true }], outcome: 'stop',
        }]],
      },
    ])
  })

  it('tells each act under the first rule that names it and is not satisfied', () => {
    const rules = (patch: Patch) => nominationWaysOut(decide(nomination(patch))).ways[0]?.choices.map(({ oneOf }) => oneOf.map((acts) => acts.map(({ rule }) => rule)))
    expect(rules({ course: { expanded: { certified: false } } })).toEqual([[['expanded-certification']]])
    expect(rules({ course: { kind: 'on-the-job', weeks: 2, place: 'home-country' }, line: { inPlan: false, accepted: false, requestedOn: '2021-02-02' } })).toEqual([
      [['on-the-job-request', 'line-in-plan'], ['on-the-job-request', 'line-in-plan'], ['on-the-job-request', 'line-in-plan']],
    ])
  })

  it('is not asked of nothing, nor of what cannot be read', () => {
    const refused = (message: string) => expect.objectContaining({ code: 'invalid-input', path: 'decision', message: `decision: ${message}` }) as Error
    expect(() => nominationWaysOut(undefined as never)).toThrow(refused('expected a decision on a nomination, got nothing'))
    const closed = { outcome: 'go', get findings(): never { throw new Error('closed') } }
    expect(() => nominationWaysOut(closed as never)).toThrow(refused('expected plain data that can be read, got an object that throws'))
  })

  it('goes by the law of the day: what is not in force asks for nothing', () => {
    const before = nomination({ screening: { securityVetted: false, securityAdverse: false }, top: on('2019-12-09', '2020-03-01') })
    expect(nominationWaysOut(decide(before))).toMatchObject({ outcome: 'go', best: 'go' })
    const after = nomination({ screening: { securityVetted: false, securityAdverse: false }, top: on('2019-12-10', '2020-03-01') })
    expect(nominationWaysOut(decide(after)).ways[0]?.choices.map(({ rules }) => rules)).toEqual([['security-vetting-policy']])
  })
})

describe('refusals', () => {
  const thrown = (call: () => unknown) => {
    try {
      return call()
    } catch (error) {
      const { code, path, message } = error as { code: string; path: string; message: string }
      return [code, path, message]
    }
  }
  const stating = (...facts: NonNullable<Nomination['facts']>) => thrown(() => decide(nomination({ top: { facts } })))

  it('of facts that are none, or not to be stated, or stated with two values', () => {
    expect(stating({ fact: 'person/visa-isued', value: true })).toEqual([
      'unknown-fact', 'facts[0].fact', 'facts[0].fact: expected a fact of a nomination, got "person/visa-isued"; did you mean "person/visa-issued"?',
    ])
    expect(stating({ fact: 'zzzzzzzzzzzzzzzz', value: true })).toEqual(['unknown-fact', 'facts[0].fact', 'facts[0].fact: expected a fact of a nomination, got "zzzzzzzzzzzzzzzz"'])
    expect(stating({ fact: 'person/invited', value: true }, { fact: 'training/begun', value: true })).toEqual([
      'unknown-fact', 'facts[1].fact', 'facts[1].fact: expected a fact that may be stated, got "training/begun", which the decision on the country settles',
    ])
    expect(stating({ fact: 'person/invited', value: true }, { fact: 'person/invited', value: 'unknown' })).toEqual([
      'contradictory-facts', 'facts[1].fact', 'facts[1].fact: expected one value, got both true and unknown',
    ])
    expect(decide(nomination({ top: { facts: [{ fact: 'person/invited', value: true }, { fact: 'person/invited', value: true }] } })).outcome).toBe('go')
  })

  it('of a decision on another country or day, now or at the start', () => {
    const open = country('SEN', '2021-06-01')
    const made = nomination({ top: { on: '2021-07-01' } })
    const now = country('SEN', '2021-07-01')
    expect(thrown(() => assessNominationWith(nomination(), country('KEN', '2021-06-01')))).toEqual([
      'invalid-input', 'country', 'country: expected the decision on SEN on 2021-06-01, got KEN on 2021-06-01',
    ])
    expect(thrown(() => assessNominationWith(made, open))).toEqual(['invalid-input', 'country', 'country: expected the decision on SEN on 2021-07-01, got SEN on 2021-06-01'])
    expect(thrown(() => assessNominationWith(made, now, now))).toEqual(['invalid-input', 'atStart', 'atStart: expected the decision on SEN on 2021-06-01, got SEN on 2021-07-01'])
    expect(thrown(() => assessNominationWith(made, now, country('KEN', '2021-06-01')))).toEqual([
      'invalid-input', 'atStart', 'atStart: expected the decision on SEN on 2021-06-01, got KEN on 2021-06-01',
    ])
    expect(finding(assessNominationWith(made, country('SEN', '2021-07-01', 'barred'), open), 'country-barred')?.result).toBe('unknown')
    expect(finding(assessNominationWith(made, country('SEN', '2021-07-01', 'barred')), 'country-barred')?.result).toBe('bars')
  })

  it('of no country under its old name: the decision is on its present one', () => {
    const made = nomination({ top: { country: 'BUR' } })
    expect(assessNominationWith(made, country('MMR', '2021-06-01'))).toMatchObject({ outcome: 'go', countryCode: 'BUR' })
    expect(() => assessNominationWith(made, country('BUR', '2021-06-01'))).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'country' }))
  })
})

describe('what a nomination may hold', () => {
  const WHOLE: Nomination = {
    ...READY,
    reference: 'SEN-17',
    startDate: '2021-06-01',
    on: '2021-05-01',
    line: {
      inPlan: true, accepted: 'unknown', outOfCycleApproved: { value: false, on: '2021-01-01' }, justified: true, meetsNeed: true, serviceApproved: true,
      civilianInstitutionApproved: false, equipmentHeld: true, stateConcurred: true, requestedOn: '2021-01-01', priority: 'B',
    },
    funds: { source: 'imet-and-defense', fiscalYear: 2021, authorityReceived: true, obligatedOn: null, paysTravel: false },
    waivers: [...waiverCategorySchema().options],
    countryConditionsMet: true,
    outsideCountryLimits: 'unknown',
    windUpApproved: false,
    facts: [{ fact: 'person/invited', value: 'unknown' }],
  }

  it('is all of this, or the least of it', () => {
    expect(nominationSchema().parse(WHOLE)).toEqual(WHOLE)
    const least = {
      country: 'SEN', person: { category: 'military' }, course: { kind: 'technical', topic: 'flight', place: 'united-states' },
      reportDate: '2021-06-01', endDate: '2021-06-01', funds: { source: 'imet' },
    }
    expect(nominationSchema().parse(least)).toEqual(least)
    expect(lineSchema().parse({})).toEqual({})
  })

  it.each<[string, string, object]>([
    ['reference', 'too_small', { reference: '' }],
    ['country', 'invalid_value', { country: 'XXX' }],
    ['unit.vetted', 'invalid_union', { unit: { vetted: 'yes' } }],
    ['reportDate', 'custom', { reportDate: '2021-02-30', startDate: undefined }],
    ['startDate', 'custom', { startDate: '2021-05-31' }],
    ['endDate', 'custom', { endDate: '2021-05-31' }],
    ['funds.source', 'invalid_value', { funds: { source: 'fmf' } }],
    ['funds.obligatedOn', 'custom', { funds: { source: 'imet', obligatedOn: 'soon' } }],
    ['funds', 'unrecognized_keys', { funds: { source: 'imet', sum: 1 } }],
    ['line.priority', 'invalid_value', { line: { priority: 'C' } }],
    ['line.requestedOn', 'custom', { line: { requestedOn: 'soon' } }],
    ['line', 'unrecognized_keys', { line: { planned: true } }],
    ['waivers.0', 'invalid_value', { waivers: ['all'] }],
    ['facts.0.fact', 'too_small', { facts: [{ fact: '', value: true }] }],
    ['facts.0.value', 'invalid_union', { facts: [{ fact: 'person/invited', value: 'no' }] }],
    ['facts.0', 'unrecognized_keys', { facts: [{ fact: 'person/invited', value: true, on: '2021-01-01' }] }],
    ['', 'unrecognized_keys', { vip: true }],
  ])('is refused at %s: %s', (path, code, change) => {
    const { error } = nominationSchema().safeParse({ ...WHOLE, ...change })
    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([[path, code]])
  })

  it('is of these words', () => {
    expect(waiverCategorySchema().options).toEqual([
      'high-cost', 'postgraduate', 'mobile-team', 'sensitive', 'non-defense-civilian', 'short-duration', 'stand-alone-english', 'overseas-distance-learning',
      'fms-support', 'on-the-job-length', 'grade', 'small-craft-grade', 'civilian-agency-follow-on', 'us-citizen', 'flight-english', 'observer-length',
    ])
    expect(fundsSchema().shape.source.options).toEqual(['imet', 'imet-and-defense'])
    expect((['A', 'B', 'D'] as const).map((priority) => lineSchema().safeParse({ priority }).success)).toEqual([true, true, true])
    expect(nominationStatementSchema().parse({ fact: 'person/invited', value: false })).toEqual({ fact: 'person/invited', value: false })
    expect(AUTHORITIES).toEqual(['statute', 'manual', 'practice'])
    expect(Object.values(NOT_DECIDED).filter((why) => !/^[a-z][a-z' ,;:]+$/i.test(why))).toEqual([])
  })
})
