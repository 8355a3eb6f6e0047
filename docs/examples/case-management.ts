// For a system that manages cases: may this person attend this course on these days, what is missing, what does it cost, and what is
// owed if it is cancelled?
import { cancellationCharge, priceTraining } from 'imet/allocation'
import { formatMoney } from 'imet/core'
import type { Nomination } from 'imet/eligibility'
import { assessNomination } from 'imet/records'

const nomination: Nomination = {
  reference: 'case 0042',
  country: 'SEN',
  unit: { name: '1st Infantry Battalion', securityForce: true, civilianLawEnforcement: false, vetted: true, credibleInformation: false },
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

const decision = assessNomination(nomination)
console.log(`${nomination.reference}: ${decision.outcome}`)
for (const { fact, decisive } of decision.unresolved) if (decisive) console.log(`  missing: ${fact}`)

// The visa and the travel order have come. Then vetting turns up something on the unit, and no effective steps were reported.
const ready = { ...nomination, person: { ...nomination.person, screening: { ...nomination.person.screening, visaIssued: true, travelOrderIssued: true } } }
console.log(`with visa and travel order: ${assessNomination(ready).outcome}`)
const tainted = assessNomination({ ...ready, unit: { ...ready.unit, credibleInformation: true, remediation: false } })
console.log(`with credible information against the unit: ${tainted.outcome}`)
for (const { result, citation } of tainted.findings) if (result === 'bars') console.log(`  barred by ${citation}`)

const price = priceTraining({
  on: '2021-06-01', program: 'imet', rates: { imet: 1_200_000 }, travel: 250_000, livingAllowance: 480_000, countryPays: ['travel'],
})
console.log(`the program pays ${formatMoney(price.program ?? 0)}, the country ${formatMoney(price.country)}`)
const charge = cancellationCharge({ price: 1_200_000, course: 'regular', classStarts: '2021-06-01', cancelled: '2021-05-01' })
console.log(`cancelled a month before: ${formatMoney(charge.charge)}, ${charge.because} [${charge.citation}]`)
