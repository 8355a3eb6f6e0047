import { fiscalYearInterval, fiscalYearOf, nextFiscalYear, type FiscalYear } from '../../../core/fiscal-year.ts'
import { defineFacts, plain, type FactAct, type FactRule } from '../fact-rule.ts'
import { says, type Given } from '../given.ts'

const SCO = 'security cooperation office'
type Line = NonNullable<Given['nomination']['line']>
type LineStatement = Exclude<keyof Line, 'requestedOn' | 'priority'>

function line(name: LineStatement, asks: string, askOf: string, act: Omit<FactAct, 'to'>): FactRule {
  return {
    asks,
    knownTo: 'case',
    askOf,
    read: (given) => says(given, given.nomination.line?.[name]),
    act: { to: true, ...act },
  }
}

/** Whether a day lies in the first quarter after a fiscal year: the fifth quarter of its program. */
function inFifthQuarter(year: FiscalYear, day: string): boolean {
  const next = fiscalYearInterval(nextFiscalYear(year))
  return day >= next.from && day <= `${next.from.slice(0, 4)}-12-31`
}

export function lineFacts() {
  return defineFacts({
    'line/in-plan': line('inPlan', "Does the line stand in the country's training plan?", SCO, {
      do: "Put the line into the country's combined education and training plan; it is due 30 days before the working group.",
      by: SCO,
      phase: 'plan',
    }),
    'line/accepted': line('accepted', 'Did the annual working group accept the line?', 'combatant command', {
      do: 'Have the line accepted at the annual working group.',
      by: 'combatant command',
      phase: 'program',
    }),
    'line/out-of-cycle-approved': line(
      'outOfCycleApproved',
      'Was training outside the annual program approved as an exception?',
      'military department',
      {
        do: 'Have the line approved as an exception to the annual program.',
        by: 'military department',
        phase: 'program',
      },
    ),
    'line/justified': line('justified', 'Is the line justified in writing?', SCO, {
      do: 'Justify the line in writing.',
      by: SCO,
      phase: 'program',
    }),
    'line/meets-need': line(
      'meetsNeed',
      'Does the training meet a real need that the country cannot meet itself, in support of approved plans?',
      SCO,
      { do: 'State the need that the training meets.', by: SCO, phase: 'plan' },
    ),
    'line/service-approved': line(
      'serviceApproved',
      'Did the service approve the course for the country?',
      'military department',
      { do: 'Have the service approve the course for the country.', by: 'military department', phase: 'approve' },
    ),
    'line/civilian-institution-approved': line(
      'civilianInstitutionApproved',
      'Was training at a civilian institution approved, no installation having an equivalent?',
      'Defense Security Cooperation Agency',
      {
        do: 'Have the civilian institution approved before it is programmed.',
        by: 'Defense Security Cooperation Agency',
        phase: 'approve',
      },
    ),
    'line/equipment-held': line(
      'equipmentHeld',
      'Is the equipment in the inventory, or has a letter of request been submitted?',
      SCO,
      { do: 'Show that the equipment is held or asked for.', by: SCO, phase: 'program' },
    ),
    'line/state-concurred': line(
      'stateConcurred',
      'Did the Department of State concur in the selection?',
      'Department of State',
      { do: 'Obtain the concurrence of the Department of State.', by: 'Department of State', phase: 'approve' },
    ),
    'line/priority-d': plain('Is the line of priority D?', ({ nomination }) => nomination.line?.priority === 'D'),
    'line/priority-b': plain('Is the line of priority B?', ({ nomination }) => nomination.line?.priority === 'B'),
    'funds/authority-received': {
      asks: 'Does the service hold funding authority, and has it let travel orders be prepared?',
      knownTo: 'government',
      askOf: 'military department',
      read: (given) => says(given, given.nomination.funds.authorityReceived),
      act: {
        to: true,
        do: 'Receive funding authority and the leave to prepare travel orders.',
        by: 'military department',
        phase: 'fund',
      },
    },
    'funds/defense-money': plain(
      'Does money of the Defense Department pay a part?',
      ({ nomination }) => nomination.funds.source === 'imet-and-defense',
    ),
    'funds/pays-travel': plain(
      'Does IMET pay the journey to the United States?',
      ({ nomination }) => nomination.funds.paysTravel ?? 'unknown',
    ),
    'funds/year-fits': plain(
      'Does training begin in the fiscal year of the money?',
      ({ nomination: { funds, reportDate } }) =>
        funds.fiscalYear === undefined ? 'unknown' : fiscalYearOf(reportDate) === funds.fiscalYear,
    ),
    'funds/fifth-quarter': plain(
      'Does training begin in the quarter after the fiscal year of the money?',
      ({ nomination: { funds, reportDate } }) =>
        funds.fiscalYear === undefined ? 'unknown' : inFifthQuarter(funds.fiscalYear, reportDate),
    ),
    'funds/team-back-in-time': plain(
      'Does it end by 30 September of the fiscal year of the money?',
      ({ nomination: { funds, endDate } }) =>
        funds.fiscalYear === undefined ? 'unknown' : endDate < fiscalYearInterval(funds.fiscalYear).to,
    ),
  })
}
