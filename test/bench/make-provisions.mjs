// Writes provisions.json from the library: `npm run provisions`. `equal.mjs` fails where the two no longer agree.
import { writeFileSync } from 'node:fs'
import { fromLibrary } from './from-library.mjs'

const file = await fromLibrary()
writeFileSync(new URL('provisions.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`)
console.log(`${file.provisions.length} provisions, ${file.dozen.length} of them the dozen`)
