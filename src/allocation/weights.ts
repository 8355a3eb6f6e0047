import { ImetError } from '../core/errors.ts'
import type { AllocationInput, RequestLine } from './input.ts'
import { decimalRatio, type Ratio } from './ratio.ts'

function required<T>(value: T | undefined, path: string, basis: string): T {
  if (value !== undefined) return value
  throw new ImetError('invalid-input', path, `expected a value, since the lines share by ${basis}, got nothing`)
}

/** Decimals as whole numbers in the same proportion. */
function wholeWeights(ratios: readonly Ratio[]): readonly bigint[] {
  const common = ratios.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n)
  return ratios.map(({ numerator, denominator }) => numerator * (common / denominator))
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** The same proportion in the smallest numbers, which keeps more of the arithmetic below 2^53. */
function reduced(weights: readonly bigint[]): readonly bigint[] {
  let common = 0n
  for (const weight of weights) {
    common = gcd(weight, common)
    if (common === 1n) return weights
  }
  return common === 0n ? weights : weights.map((weight) => weight / common)
}

function decimalWeight({ weight }: RequestLine, place: number): Ratio {
  const path = `lines[${place}].weight`
  const ratio = decimalRatio(required(weight, path, 'weights'), path)
  if (ratio.numerator >= 0n) return ratio
  throw new ImetError('invalid-input', path, `expected a weight of zero or more, got ${weight}`)
}

/**
 * The weight of each line of the input under its basis.
 *
 * @throws ImetError `invalid-input` where a line lacks what the basis shares by
 */
export function weightsOf(input: AllocationInput): readonly bigint[] {
  switch (input.basis) {
    case 'weights':
      return reduced(wholeWeights(input.lines.map(decimalWeight)))
    case 'prior-year':
      return reduced(
        input.lines.map(({ priorYear }, place) => BigInt(required(priorYear, `lines[${place}].priorYear`, 'the prior year'))),
      )
    default:
      return reduced(input.lines.map(({ requested }) => BigInt(requested)))
  }
}
