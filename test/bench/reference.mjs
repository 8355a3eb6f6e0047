import { ORDER } from './question.mjs'

/** In effect, over facts that are all known. */
const inEffect = ({ id, asks }, value) => value(`${id}/applies`) && !asks.some((slot) => slot !== 'applies' && value(`${id}/${slot}`))

/**
 * The answer by definition and by brute force, sharing no code with any engine: each completion of a provision's unknown
 * facts is tried. A provision is in effect when it is under all of them; a fact is missing when turning it over can turn
 * the provision over. The answer is undetermined when a provision that might be in effect would leave less than the rest.
 */
export function reference(provisions, record) {
  const sure = []
  const missing = []
  let decided = 0
  let couldBe = 0
  for (const provision of provisions) {
    const gaps = provision.asks.map((slot) => `${provision.id}/${slot}`).filter((fact) => record[fact] === undefined)
    const outcomes = Array.from({ length: 1 << gaps.length }, (_, completion) =>
      inEffect(provision, (fact) => {
        const gap = gaps.indexOf(fact)
        return gap < 0 ? record[fact] : (completion & (1 << gap)) !== 0
      }),
    )
    const rank = ORDER.indexOf(provision.leaves)
    if (outcomes.every(Boolean)) {
      sure.push(provision.id)
      decided = Math.max(decided, rank)
    }
    if (outcomes.some(Boolean)) couldBe = Math.max(couldBe, rank)
    missing.push(...gaps.filter((_, gap) => outcomes.some((outcome, at) => outcome !== outcomes[at ^ (1 << gap)])))
  }
  return { access: couldBe > decided ? 'undetermined' : ORDER[decided], inEffect: sure, missing }
}
