// The whole suite in every place: four time zones, two locales.
import { PLACES, runTests } from './run-tests.mjs'

const counts = PLACES.map((place) => runTests(place))
const sum = (key) => counts.reduce((total, one) => total + one[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
