import { provisionData, type ProvisionId } from '../law/register.ts'
import { firstOf, listed, quantity } from './prose.ts'

/** Provisions by their names, without their ids; where there are very many, the first and a count. */
export function provisionNames(ids: readonly ProvisionId[], most = Infinity): string {
  const { shown, left } = firstOf([...new Set(ids)].map((id) => provisionData(id).name), most)
  return left === 0 ? listed(shown) : `${shown.join(', ')} and ${quantity(left, 'other')}`
}
