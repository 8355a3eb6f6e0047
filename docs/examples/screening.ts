// For a journalist or scholar with the published training reports: each line against the law on the day on which it began. The lines
// are from the reports of the Departments of State and Defense as extracted by the Security Force Monitor (CC BY 4.0).
import { screeningSummary, screenTrainings } from 'imet/interop'

const columns = ['fy', 'country', 'start', 'fund', 'course', 'location']
const rows = `
2018|GAB|2017-10-27|IMET-1|Military Justice (MJ)|DIILS, Newport, RI, US
2003|COL|2003-07-07|IMET|INT'L OPERATIONAL LAW|FORT BENNING GA 31905-6245
2004|COL|2003-10-08|IMET|TECH TRAINING INSTRUCTOR|LACKLAND AFB, TX 78236-5706
2003|GTM|2003-06-02|IMET|MET JOINT CTR NARC EIMET|
2002|GTM|2002-06-24|IMET|CO GRADE OFF PROF DEV|LACKLAND AFB, TX 78236-5706
2018|GAB|17 or 18 October|IMET-1|Military Justice (MJ)|
`.trim().split('\n').map((line) => Object.fromEntries(line.split('|').map((cell, index) => [columns[index] ?? '', cell])))

for (const { row, country, on, verdict, ground, findings, error } of screenTrainings(rows)) {
  const law = findings[0] === undefined ? '' : ` [${findings[0].citation}]`
  console.log(`${row} ${country ?? '---'} ${on ?? '----------'} ${verdict}/${ground}${law}${error === null ? '' : ` ${error.column}: ${error.reason}`}`)
}
for (const { country, fiscalYear, lines, verdicts } of screeningSummary(screenTrainings(rows))) {
  console.log(`${country ?? '---'} FY${fiscalYear ?? '?'}: ${lines} lines, ${verdicts.conflict} to look into`)
}
