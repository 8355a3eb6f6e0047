import type { IsoDate } from '../../src/core/day.ts'
import { decideNomination } from '../../src/eligibility/nomination/decide-nomination.ts'
import { decisionDay } from '../../src/eligibility/nomination/given.ts'
import type { Nomination } from '../../src/eligibility/nomination/nomination.ts'
import type { NominationDecision } from '../../src/eligibility/nomination/nomination-decision.ts'
import type { Access } from '../../src/eligibility/access.ts'
import type { CountryDecision, Finding } from '../../src/eligibility/decision.ts'
import { stamp } from '../../src/law/stamp.ts'

/** A nomination of which every fact is known and good. */
export const READY: Nomination = {
  country: 'SEN',
  unit: {
    name: '1st Infantry Battalion',
    securityForce: true,
    civilianLawEnforcement: false,
    vetted: true,
    credibleInformation: false,
  },
  person: {
    category: 'military',
    service: 'army',
    grade: 'O-3',
    familyTravels: false,
    englishTest: { level: 85, on: '2021-04-01', inCountry: true },
    screening: {
      leahyVetted: { value: true, on: '2021-02-01' },
      credibleInformation: false,
      drugTrafficking: false,
      securityVetted: true,
      securityAdverse: false,
      identityDataEntered: true,
      firearmsAccepted: true,
      medicallyExamined: true,
      medicallyInadmissible: false,
      medicallyCovered: true,
      visaIssued: true,
      travelOrderIssued: true,
      attacheConsulted: true,
      prerequisitesMet: true,
      citizenOfSendingCountry: true,
      administrativeControlAccepted: true,
    },
  },
  course: {
    kind: 'technical',
    topic: 'combat-arms',
    weeks: 12,
    place: 'united-states',
    institution: 'military',
    school: 'Infantry School',
    requiredEnglish: 80,
    leastGrade: 'O-1',
    flags: [],
  },
  reportDate: '2021-06-01',
  endDate: '2021-08-27',
  funds: { source: 'imet', fiscalYear: 2021, authorityReceived: true, obligatedOn: '2021-03-01', paysTravel: true },
  line: { inPlan: true, accepted: true, outOfCycleApproved: false, justified: true, meetsNeed: true, priority: 'A' },
  waivers: [],
}

/** Nothing said but what has to be. */
export const BARE: Nomination = {
  country: 'SEN',
  person: { category: 'military' },
  course: { kind: 'technical', topic: 'combat-arms', place: 'united-states' },
  reportDate: '2021-06-01',
  endDate: '2021-08-27',
  funds: { source: 'imet' },
}

export interface Patch {
  readonly person?: Partial<Nomination['person']>
  readonly screening?: Partial<NonNullable<Nomination['person']['screening']>>
  readonly unit?: Partial<NonNullable<Nomination['unit']>> | null
  readonly course?: Partial<Nomination['course']>
  readonly funds?: Partial<Nomination['funds']>
  readonly line?: Partial<NonNullable<Nomination['line']>>
  readonly top?: Partial<Nomination>
}

/** Fields set to `undefined` are left out: they become unknown. */
function merged<T extends object>(base: T, patch: Partial<T> | undefined): T {
  const all = Object.entries({ ...base, ...patch }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as T
}

export function nomination({ person, screening, unit, course, funds, line, top }: Patch = {}): Nomination {
  const whole = merged(READY, {
    person: merged(merged(READY.person, person), { screening: merged(READY.person.screening ?? {}, screening) }),
    course: merged(READY.course, course),
    funds: merged(READY.funds, funds),
    line: merged(READY.line ?? {}, line),
    ...(unit === null ? { unit: undefined as never } : { unit: merged(READY.unit ?? {}, unit) }),
    ...top,
  })
  return whole
}

/** The same on another day: the money, the test and the clearance move with it. */
export function on(day: IsoDate, end: IsoDate): NonNullable<Patch['top']> {
  return {
    reportDate: day,
    endDate: end,
    facts: [
      { fact: 'funds/year-fits', value: true },
      { fact: 'person/english-test-current', value: true },
      { fact: 'person/leahy-clearance-within-year', value: true },
    ],
  }
}

export function country(
  code: Nomination['country'],
  day: IsoDate,
  access: Access = 'open',
  findings: readonly Finding[] = [],
): CountryDecision {
  return {
    ...stamp(null),
    country: code,
    on: day,
    knownOn: null,
    access,
    legalAccess: access,
    findings,
    unresolved: [],
    remedies: [],
    disputed: [],
  }
}

export function decide(made: Nomination, access: Access = 'open', atStart: Access | null = null): NominationDecision {
  const start = atStart === null ? null : country(made.country, made.reportDate, atStart)
  return decideNomination(made, country(made.country, decisionDay(made), access), start)
}
