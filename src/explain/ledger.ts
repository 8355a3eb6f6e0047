import type { Ledger, LedgerEntry } from '../allocation/ledger.ts'
import type { LedgerEvent } from '../allocation/ledger-event.ts'
import { countryName, isCountryCode } from '../core/country.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dayWords, dollarWords, firstOf, listed, numberWords, prose, quantity } from './prose.ts'

const MONEY: Readonly<Record<Exclude<LedgerEvent['kind'], 'termination'>, string>> = {
  continuing: 'a continuing resolution for',
  appropriation: 'an appropriation of',
  supplemental: 'a supplemental appropriation of',
  'transfer-in': 'a transfer into the account of',
  'transfer-out': 'a transfer out of the account of',
  rescission: 'a rescission of',
  sequestration: 'a sequestration of',
  apportionment: 'an apportionment of',
  allotment: 'an allotment of',
  obligation: 'an obligation of',
  deobligation: 'a deobligation of',
  reobligation: 'an obligation once more of',
  outlay: 'a payment of',
}

function eventWords(event: LedgerEvent): string {
  if (event.kind === 'termination') return `the end of assistance to ${countryName(event.country)}`
  const where = 'country' in event ? ` for ${countryName(event.country)}` : ''
  const note = event.note === undefined ? '' : ` (${prose(event.note)})`
  return `${MONEY[event.kind]} ${dollarWords(event.amount)}${where}${note}`
}

/** Amounts and codes in a finding as they are read out. */
function told(because: string): string {
  return prose(because).replace(/\.00\b/g, '').replace(/\b[A-Z]{3}\b/g, (code) => (isCountryCode(code) ? countryName(code) : code))
}

function findingsWords({ findings }: LedgerEntry): string {
  return findings.map(({ because, citation }) => `${told(because)} [${prose(citation)}]`).join('; ')
}

function entryPoint(entry: LedgerEntry): Point {
  const { event, balance, accepted } = entry
  const what = `${dayWords(event.day)}: ${eventWords(event)}`
  if (!accepted) return point(`${what} was refused: ${findingsWords(entry)}.`)
  const noted = entry.findings.length === 0 ? '' : ` Noted: ${findingsWords(entry)}.`
  return point(`${what}. The account then has ${dollarWords(balance.authority)}, with ${dollarWords(balance.obligated)} obligated.${noted}`)
}

function daysPoint({ expires, reobligationEnds, cancelled }: Ledger['days']): Point {
  if (expires === null) return point('The money has no last day.')
  return point(
    [
      `New obligations were possible before ${dayWords(expires)}`,
      ...(reobligationEnds === null ? [] : [`what was deobligated could be obligated again before ${dayWords(reobligationEnds)}`]),
      ...(cancelled === null ? [] : [`the account closes on ${dayWords(cancelled)}`]),
    ].join('; ') + '.',
  )
}

function countryPoints({ byCountry }: Ledger['balance']): Point[] {
  const { shown, left } = firstOf([...byCountry].sort((a, b) => b.obligated - a.obligated), 8)
  const more = left === 0 ? [] : [point(`${capital(quantity(left, 'more country', 'more countries'))}.`)]
  return [
    ...shown.map(({ country, allotted, obligated, outlays, terminated }) =>
      point(
        `${countryName(country)}: ${listed([...(allotted === null ? [] : [`${dollarWords(allotted)} allotted`]), `${dollarWords(obligated)} obligated`, `${dollarWords(outlays)} paid`])}` +
          `${terminated === null ? '' : `; assistance ended on ${dayWords(terminated)}`}.`,
      ),
    ),
    ...more,
  ]
}

/** How the account stands, what was refused, how it came to that. */
export function ledgerPage({ entries, balance, days }: Ledger): Page {
  const last = entries.at(-1)
  const refused = entries.filter(({ accepted }) => !accepted)
  const taken = entries.filter(({ accepted }) => accepted)
  const { shown, left } = firstOf(taken, 12)
  const more = left === 0 ? [] : [point(`${capital(numberWords(left))} more ${left === 1 ? 'entry' : 'entries'}.`)]
  const stands = `${dollarWords(balance.obligated)} of ${dollarWords(balance.authority)} obligated, ${dollarWords(balance.outlays)} paid, ${dollarWords(balance.obligable)} free to obligate`
  const ill = refused.length === 0 ? '' : ` ${capital(quantity(refused.length, 'entry', 'entries'))} ${refused.length === 1 ? 'was' : 'were'} refused.`
  return {
    answer: last === undefined ? 'Empty: nothing has been entered in the account.' : `${stands}: so the account stands after ${dayWords(last.event.day)}.${ill}`,
    sections: [
      { heading: 'Refused', points: refused.map(entryPoint) },
      { heading: 'How it came to that', points: [...shown.map(entryPoint), ...more] },
      { heading: 'By country', points: countryPoints(balance) },
      { heading: 'The days of the money', points: [daysPoint(days)] },
    ],
  }
}
