// For whoever publishes a reference: the history of a provision, what changed in a year, and a country's timeline, as Markdown.
import { countryName } from 'imet/core'
import { compareLaw } from 'imet/eligibility'
import { amendmentsOf, provision } from 'imet/law'
import { timelineOf } from 'imet/records'

const { name, citation } = provision('cspa-404')
console.log(`## ${name}\n\n${citation.act}, ${citation.section} (${citation.usc})\n`)
for (const { on, kind, by } of amendmentsOf('cspa-404')) console.log(`- ${on}: ${kind} by ${by}`)

const { changes } = compareLaw('2018-12-31', '2019-01-31')
console.log('\n## The law of January 2019\n')
for (const change of changes) console.log(`- ${change.name}: ${change.steps.map(({ kind, on, by }) => `${kind} ${on}, ${by}`).join('; ')}`)

console.log(`\n## ${countryName('GAB')}\n\n| from | to | access | state |\n| --- | --- | --- | --- |`)
for (const { from, to, access, state } of timelineOf('GAB')) console.log(`| ${from} | ${to ?? ''} | ${access} | ${state} |`)
