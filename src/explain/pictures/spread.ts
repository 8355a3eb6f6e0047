/**
 * Places marks of one width side by side, in order, each as near to where it belongs as the others let it: marks that would
 * overlap are held together, in the middle of where they belong.
 *
 * @param wanted - the middles, in ascending order; they fit between the edges
 */
export function spread(wanted: readonly number[], width: number, left: number, right: number): number[] {
  const groups: { sum: number; count: number }[] = []
  const start = ({ sum, count }: { sum: number; count: number }) => {
    const middle = sum / count - ((count - 1) * width) / 2
    return Math.min(Math.max(middle, left + width / 2), right - (count - 0.5) * width)
  }
  for (const at of wanted) {
    let group = { sum: at, count: 1 }
    for (let before = groups.at(-1); before !== undefined && start(before) + before.count * width > start(group); before = groups.at(-1)) {
      group = { sum: before.sum + group.sum, count: before.count + group.count }
      groups.pop()
    }
    groups.push(group)
  }
  return groups.flatMap((group) => Array.from({ length: group.count }, (_, index) => start(group) + index * width))
}
