/** JSON as a reviewer reads it: two spaces, and a list of plain values in as few lines as it fills. */
export function printed(value: unknown): string {
  return `${print(value, '')}\n`
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([key, field]) => `${inner}${JSON.stringify(key)}: ${print(field, inner)}`)
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
  }
  if (value.some((item) => typeof item === 'object' && item !== null)) {
    return `[\n${value.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`
  }
  const lines: string[] = []
  for (const item of value.map((one, index) => `${JSON.stringify(one)}${index === value.length - 1 ? '' : ','}`)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + item.length < 110) lines[lines.length - 1] = `${last} ${item}`
    else lines.push(item)
  }
  return lines.length <= 1 ? `[${lines.join('')}]` : `[\n${lines.map((line) => inner + line).join('\n')}\n${indent}]`
}
