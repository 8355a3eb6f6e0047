import { describe, expect, it } from 'vitest'
import type { Formula } from '../../src/core/truth.ts'
import { inForce } from '../../src/eligibility/nomination/judge-rule.ts'
import { strikes, type NominationRule } from '../../src/eligibility/nomination/nomination-rule.ts'
import { nominationRules } from '../../src/eligibility/nomination/rules.ts'
import { RESEARCHED_RULES } from './researched-rules.ts'

/** A predicate as it is read aloud: `!` not, `&` and, `|` or, innermost in brackets. */
function said(formula: Formula<string>, inner = false): string {
  if (formula.op === 'fact') return formula.fact
  if (formula.op === 'not') return `!${said(formula.of, true)}`
  if (formula.of.length === 0) return formula.op === 'all' ? 'always' : 'never'
  const parts = formula.of.map((part) => said(part, true)).join(formula.op === 'all' ? ' & ' : ' | ')
  return inner ? `(${parts})` : parts
}

function predicate({ offends, excepted, waived }: NominationRule): string {
  return [said(offends), ...(excepted === undefined ? [] : ['unless', said(excepted)]), ...(waived === undefined ? [] : ['or by', waived])].join(' ')
}

const POLICE = 'person/law-enforcement | unit/law-enforcement'
const SOLDIER = '(person/military & person/two-year-certificate)'
const ISLANDS = '(person/police & country/regional-security-system)'
const SAFETY = '(course/sanctions-monitoring | course/public-safety)'

type Row = readonly [id: string, kind: string, days: string, provision: string | null, predicate: string]

/** Each rule in its order: whose it is and what it does, its first day and the first day without it, its provision, and when it strikes. */
const RULES: readonly Row[] = [
  // statute
  ['country-barred', 'statute bars', 'always to now', 'faa-617-wind-up',
    'country/barred unless training/begun & training/outside-home-country & (training/wind-up-approved | country/barred-by-default-alone)'],
  ['country-expanded-only', 'statute bars', 'always to now', null,
    'country/expanded-only & !course/expanded unless training/begun & training/wind-up-approved'],
  ['country-limits', 'statute conditions', 'always to now', null, 'country/restricted & !country/outside-limits'],
  ['country-conditions', 'statute conditions', 'always to now', null, 'country/conditional & !country/conditions-met'],
  ['per-capita-income-fy1989', 'statute conditions', '1988-10-01 to 1989-10-01', null, 'country/gnp-above-2349 & funds/pays-travel'],
  ['faa-541-persons-1976', 'statute bars', '1976-06-30 to 1990-11-05', 'faa-541-general-authority', 'person/outside-defense'],
  ['faa-541-legislators', 'statute bars', '1990-11-05 to 1992-11-02', 'faa-541-general-authority', 'person/legislator'],
  ['faa-541-private-persons', 'statute bars', '1990-11-05 to 1996-07-21', 'faa-541-general-authority', 'person/outside-government'],
  ['faa-541-four-purposes', 'statute bars', '1990-11-05 to now', 'faa-541-general-authority',
    'person/outside-defense & !course/serves-purpose unless person/maritime-agency & course/maritime'],
  ['faa-541-academies', 'statute bars', '1976-06-30 to now', 'faa-541-general-authority', 'course/academy'],
  ['faa-541-modes', 'statute bars', '1976-06-30 to now', 'faa-541-general-authority', '!course/authorized-mode'],
  ['faa-660-1975', 'statute bars', '1975-07-01 to 1985-10-01', 'faa-660-police', `${POLICE} unless course/counternarcotics | ${SOLDIER}`],
  ['faa-660-1985', 'statute bars', '1985-10-01 to 1990-11-05', 'faa-660-police',
    `${POLICE} unless course/counternarcotics | course/maritime | country/democracy-without-army | ${SOLDIER}`],
  ['faa-660-1990', 'statute bars', '1990-11-05 to 1996-02-12', 'faa-660-police',
    `${POLICE} unless course/counternarcotics | course/maritime | country/democracy-without-army | ${ISLANDS} | ${SOLDIER}`],
  ['faa-660-1996', 'statute bars', '1996-02-12 to 1999-11-29', 'faa-660-police',
    `${POLICE} unless course/counternarcotics | course/maritime | country/democracy-without-army | ${ISLANDS} | ${SAFETY} | ${SOLDIER}`],
  ['faa-660-1999', 'statute bars', '1999-11-29 to now', 'faa-660-police',
    `${POLICE} unless course/counternarcotics | course/maritime | country/democracy-without-army | ${ISLANDS} | ${SAFETY} | person/customs | ${SOLDIER} | course/at-whinsec`],
  ['faa-660-internal-intelligence', 'statute bars', '1975-07-01 to now', 'faa-660-police', 'person/internal-intelligence'],
  ['faa-620m-unit', 'statute bars', '1997-11-26 to now', 'faa-620m-leahy', 'unit/credible-information unless unit/remediation'],
  ['faa-620m-person', 'statute bars', '2014-01-17 to now', 'faa-620m-leahy', 'person/credible-information'],
  ['faa-620m-unit-vetting', 'statute conditions', '1997-11-26 to now', 'faa-620m-leahy', 'person/in-security-force & !unit/vetted'],
  ['faa-620m-person-vetting', 'statute conditions', '2014-01-17 to now', 'faa-620m-leahy', 'person/in-security-force & !person/leahy-vetted'],
  ['leahy-defense-money', 'statute bars', '2014-12-19 to now', 'usc10-362-dod-leahy',
    'funds/defense-money & unit/credible-information unless unit/remediation'],
  ['faa-487-drug-traffickers', 'statute bars', '1988-11-18 to now', 'faa-487-drug-traffickers', 'person/drug-trafficking'],
  ['faa-547-consultation', 'statute conditions', '2000-10-06 to now', 'faa-547-consultation', '!person/attache-consulted'],
  ['faa-548-records', 'statute duty', '2001-01-01 to now', 'faa-548-records', 'person/military | person/defense-civilian'],
  ['faa-549-report', 'statute duty', '2002-09-30 to now', 'faa-549-human-rights-report', 'always'],
  ['ndaa-1090-person', 'statute conditions', '2021-01-01 to now', 'ndaa-fy2021-1090-vetting', 'course/in-united-states & !person/security-vetted'],
  ['ndaa-1090-family', 'statute conditions', '2021-01-01 to now', 'ndaa-fy2021-1090-vetting',
    'course/in-united-states & person/family-travels & !person/family-vetted'],
  ['whinsec-countries', 'statute bars', '2000-10-30 to now', 'usc10-343-whinsec', 'course/at-whinsec & !school/western-hemisphere'],
  ['iaafa-concurrence', 'statute conditions', '2016-12-23 to now', 'usc10-349-iaafa', 'course/at-iaafa & !line/state-concurred'],
  ['iaafa-military', 'statute bars', '2016-12-23 to now', 'usc10-349-iaafa', 'course/at-iaafa & !person/military'],
  ['ieafa-countries', 'statute bars', '2014-12-19 to now', 'usc10-350-ieafa', 'course/at-ieafa & !(person/military & school/ieafa-country)'],
  ['ieafa-concurrence', 'statute conditions', '2014-12-19 to now', 'usc10-350-ieafa', 'course/at-ieafa & !line/state-concurred'],
  ['navsciatts-forces', 'statute bars', '2018-08-13 to now', 'usc10-352-navsciatts', 'course/at-navsciatts & !person/in-security-force'],
  ['health-admissible', 'statute bars', '2007-11-13 to now', null, 'course/in-united-states & person/medically-inadmissible'],
  ['faa-544-exchange', 'statute bars', '1985-10-01 to now', 'faa-544a-pme-exchange', 'course/exchange'],
  // manual
  ['expanded-certification', 'manual conditions', '1990-11-05 to now', null, 'course/claims-expanded & !course/expanded'],
  ['expanded-audience', 'manual bars', 'always to now', null, 'course/claims-expanded & person/outside-defense & !person/officer-or-civilian-course'],
  ['defense-civilian-course', 'manual bars', '2011-02-03 to now', null,
    'person/defense-civilian & !(course/expanded | course/english-program | course/counternarcotics)'],
  ['non-defense-civilian-waiver', 'manual bars', 'always to now', null,
    'person/outside-defense unless person/maritime-agency & course/maritime or by waiver/non-defense-civilian'],
  ['civilian-control', 'manual conditions', '2011-02-03 to now', null, 'person/civilian & !person/administrative-control-accepted'],
  ['student-citizenship', 'manual bars', 'always to now', null, '!person/citizen or by waiver/us-citizen'],
  ['police-certificate', 'manual conditions', '2011-02-03 to now', null,
    '(course/military-police | unit/law-enforcement) & !person/two-year-certificate unless course/at-whinsec | course/maritime'],
  ['third-country-use', 'manual duty', '2011-02-03 to now', null, 'always'],
  ['security-vetting-policy', 'manual conditions', '2019-12-10 to now', null, 'course/in-united-states & !person/security-vetted'],
  ['security-adverse', 'manual bars', '2019-12-10 to now', null, 'course/in-united-states & person/security-adverse'],
  ['identity-data', 'manual conditions', '2010-04-18 to now', null, 'course/in-united-states & !person/identity-data-entered'],
  ['private-firearms', 'manual conditions', '2020-01-16 to now', null, 'course/in-united-states & !person/firearms-accepted'],
  ['english-level', 'manual conditions', 'always to now', null, 'course/requires-english & !person/english-level-met unless person/english-exempt'],
  ['english-test-at-home', 'manual conditions', '2002-11-18 to now', null,
    'course/in-united-states & course/requires-english & !person/english-tested-in-country unless person/english-exempt | person/english-exempt-in-country'],
  ['stand-alone-english', 'manual bars', '2015-11-06 to now', null, 'course/english & course/stand-alone-english or by waiver/stand-alone-english'],
  ['medical-examination', 'manual conditions', '2007-11-13 to now', null, 'course/in-united-states & !person/medically-examined'],
  ['medical-cover', 'manual conditions', '2011-08-01 to now', null, 'course/in-united-states & !person/medically-covered'],
  ['classified-approval', 'manual conditions', '2011-02-03 to now', null, 'course/classified & !line/service-approved'],
  ['intelligence-limit', 'manual bars', '2011-02-03 to now', null, 'course/intelligence & course/intelligence-beyond-military'],
  ['travel-order', 'manual conditions', 'always to now', null, 'course/in-united-states & !person/travel-order-issued'],
  ['travel-order-after-funding', 'manual conditions', '2011-02-03 to now', null, '!funds/authority-received'],
  ['minimum-five-weeks', 'manual bars', '2001-10-01 to now', null,
    'course/in-united-states & funds/pays-travel & course/under-five-weeks unless course/expanded | course/at-whinsec | course/at-iaafa or by waiver/short-duration'],
  ['minimum-eight-weeks', 'manual bars', 'always to 2001-10-01', null,
    'course/in-united-states & funds/pays-travel & course/under-eight-weeks unless course/expanded | course/at-whinsec | course/at-iaafa or by waiver/short-duration'],
  ['sensitive-training', 'manual bars', 'always to now', null, 'course/sensitive or by waiver/sensitive'],
  ['high-cost-training', 'manual bars', 'always to now', null, 'course/high-cost or by waiver/high-cost'],
  ['medical-residency', 'manual bars', '2011-02-03 to now', null, 'course/medical-residency'],
  ['equipment-held', 'manual bars', '2011-02-03 to now', null, 'course/equipment-specific & !line/equipment-held'],
  ['no-support-of-sales', 'manual bars', '2011-02-03 to now', null, 'course/supports-fms or by waiver/fms-support'],
  ['unlisted-course', 'manual conditions', '2011-02-03 to now', null, 'course/unlisted & !line/service-approved'],
  ['hazardous-course', 'manual conditions', '2011-02-03 to now', null, 'course/hazardous & !person/hazard-screened'],
  ['jump-status', 'manual conditions', '2011-02-03 to now', null, 'course/jump-status & !person/travel-order-issued'],
  ['civilian-agency', 'manual bars', '2011-02-03 to now', null, 'course/civilian-agency-follow-on or by waiver/civilian-agency-follow-on'],
  ['postgraduate-civilian', 'manual bars', '2002-06-12 to now', null, 'course/postgraduate & course/civilian-institution'],
  ['postgraduate-waiver', 'manual bars', 'always to now', null, 'course/postgraduate or by waiver/postgraduate'],
  ['civilian-institution', 'manual conditions', '2011-02-03 to now', null, 'course/civilian-institution & !line/civilian-institution-approved'],
  ['flight-surgeon', 'manual conditions', '2011-02-03 to now', null, 'course/flight & !person/flight-surgeon-examined'],
  ['flight-aptitude', 'manual conditions', '2011-02-03 to now', null, 'course/flight & course/initial-rotary-wing & !person/flight-aptitude'],
  ['flight-english', 'manual conditions', '2011-02-03 to now', null, 'course/flight & !person/specialized-english or by waiver/flight-english'],
  ['senior-education-invitation', 'manual conditions', '2011-02-03 to now', null, 'course/senior-invitational & !person/invited'],
  ['sergeants-major-grade', 'manual bars', '2011-02-03 to now', null, 'course/at-sergeants-major-academy & !person/e8-or-above'],
  ['grade-prerequisite', 'manual bars', '2011-02-03 to now', null, '!person/grade-suffices or by waiver/grade'],
  ['course-prerequisites', 'manual conditions', '2011-02-03 to now', null, '!person/prerequisites-met'],
  ['on-the-job-length', 'manual bars', '2011-02-03 to now', null, 'course/on-the-job & course/over-two-weeks or by waiver/on-the-job-length'],
  ['observer-length', 'manual bars', '2011-02-03 to now', null, 'course/observer & !course/observer-length or by waiver/observer-length'],
  ['on-the-job-request', 'manual conditions', '2011-02-03 to now', null,
    '(course/on-the-job | course/observer) & !line/accepted & !course/asked-120-days-before'],
  ['team-waiver', 'manual bars', 'always to now', null, 'course/team or by waiver/mobile-team'],
  ['team-return', 'manual bars', '2011-02-03 to now', null, 'course/team & !course/contract-team & !funds/team-back-in-time'],
  ['distance-learning-abroad', 'manual bars', '2011-02-03 to now', null,
    'course/distance-learning & !course/in-united-states or by waiver/overseas-distance-learning'],
  ['default-teams', 'manual bars', '2011-02-03 to now', null,
    '(course/team | course/language-detachment) & country/in-default unless training/begun'],
  ['line-in-plan', 'manual conditions', '2004-05-07 to now', null, '!line/in-plan unless line/out-of-cycle-approved'],
  ['working-group', 'manual conditions', '2011-02-03 to now', null, '!line/accepted unless line/out-of-cycle-approved'],
  ['line-justified', 'manual conditions', '2011-02-03 to now', null,
    '(course/on-the-job | course/observer | course/visit | course/team | course/language-detachment) & !line/justified'],
  ['real-need', 'manual conditions', '2011-02-03 to now', null, '!line/meets-need'],
  ['program-year', 'manual bars', '2011-02-03 to now', null,
    '!funds/year-fits & !(funds/fifth-quarter & course/in-united-states & !(course/visit | course/team))'],
  ['priority-d', 'manual conditions', '2011-02-03 to now', null, 'line/priority-d'],
  ['priority-b', 'manual bars', 'always to now', null, 'line/priority-b & course/technical-or-operational & !course/expanded'],
  // practice
  ['leahy-validity', 'practice conditions', '1997-11-26 to now', null, 'person/in-security-force & !person/leahy-clearance-within-year'],
  ['english-test-age', 'practice conditions', 'always to now', null,
    'course/in-united-states & course/requires-english & !person/english-test-current unless person/english-exempt'],
  ['visa', 'practice conditions', 'always to now', null, 'course/in-united-states & !person/visa-issued'],
  ['small-craft-grade', 'practice bars', '2009-03-01 to now', null,
    'course/at-navsciatts & person/field-grade-or-above & !course/strategic or by waiver/small-craft-grade'],
]

describe('each rule', () => {
  it.each(RULES.map((row, at) => [row[0], row, at] as const))('%s: who, what, when and on what', (_, row, at) => {
    const rule = nominationRules()[at]
    if (rule === undefined) throw new Error('there is no such rule')
    const { id, authority, effect, from, to, provision } = rule
    expect([id, `${authority} ${effect}`, `${from ?? 'always'} to ${to ?? 'now'}`, provision ?? null, predicate(rule)]).toEqual(row)
  })

  it('stands in the table', () => {
    expect(nominationRules().map(({ id }) => id)).toEqual(RULES.map(([id]) => id))
  })

  it('was read in the document itself, but for five', () => {
    expect(nominationRules().filter(({ confidence }) => confidence !== 'primary').map(({ id, confidence }) => [id, confidence])).toEqual([
      ['medical-cover', 'secondary'],
      ['minimum-eight-weeks', 'recalled'],
      ['leahy-validity', 'recalled'],
      ['english-test-age', 'secondary'],
      ['visa', 'recalled'],
    ])
  })

  it('carries what was researched on persons, courses and countries, and eight rules on money and days, each once', () => {
    const carried = nominationRules().flatMap(({ covers }) => covers)
    expect(carried.filter((id) => !RESEARCHED_RULES.includes(id))).toEqual([
      'suspend.winddown.617', 'cycle.ito-after-funding', 'cycle.oconus-teams-return', 'cycle.program-year.start-date',
      'cycle.fifth-quarter', 'cycle.priority.D', 'cycle.priority.B', 'cycle.priority.B.content',
    ])
    expect(new Set(carried).size).toBe(carried.length)
  })

  it('names a memorandum by the number that stands in its address', () => {
    const named = nominationRules().flatMap(({ sources }) => sources).filter(({ url }) => url?.includes('/policy-memoranda/'))
    expect([...new Set(named.map(({ name, url }) => `${name} ${url}`))].sort()).toEqual(
      ['02-20', '02-41', '05-08', '07-27', '08-36', '10-22', '18-31', '21-36']
        .map((number) => `DSCA Policy ${number} https://samm.dsca.mil/policy-memoranda/dsca-${number}`),
    )
  })
})

describe('a rule', () => {
  const rule = (from: string | null, to: string | null) => ({ from, to }) as NominationRule

  it('is in force from its first day to the day before the first without it', () => {
    const days = ['2011-02-02', '2011-02-03', '2011-02-04', '2020-01-14', '2020-01-15', '2020-01-16']
    expect(days.map((day) => inForce(rule('2011-02-03', '2020-01-15'), day))).toEqual([false, true, true, true, false, false])
    expect(days.map((day) => inForce(rule(null, '2020-01-15'), day))).toEqual([true, true, true, true, false, false])
    expect(days.map((day) => inForce(rule('2011-02-03', null), day))).toEqual([false, true, true, true, true, true])
    expect(inForce(rule(null, null), '1949-01-01')).toBe(true)
  })

  it('strikes where it offends and neither its exception nor its waiver sets it aside', () => {
    const found = (id: string) => nominationRules().filter((one) => one.id === id).map((one) => said(strikes(one)))
    expect(found('priority-d')).toEqual(['line/priority-d'])
    expect(found('faa-620m-unit')).toEqual(['unit/credible-information & !(unit/remediation)'])
    expect(found('team-waiver')).toEqual(['course/team & !(waiver/mobile-team)'])
    expect(found('non-defense-civilian-waiver')).toEqual([
      'person/outside-defense & !((person/maritime-agency & course/maritime) | waiver/non-defense-civilian)',
    ])
  })
})
