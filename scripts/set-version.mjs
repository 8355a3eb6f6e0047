// Writes the version of package.json into src/core/release.ts, after a release has set it.
import { readFileSync, writeFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const file = 'src/core/release.ts'
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'\n$/, `'${version}'\n`))
