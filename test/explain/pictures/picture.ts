import { expect } from 'vitest'
import { textWidth } from '../../../src/explain/pictures/text.ts'
import { all, parseXml, type Node } from './xml.ts'

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf({ attributes, text }: Node): Box {
  const [x, y, size] = [Number(attributes['x']), Number(attributes['y']), Number(attributes['font-size'])]
  const width = textWidth(text, size, attributes['font-weight'] === 'bold')
  const anchor = attributes['text-anchor'] ?? 'start'
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 }
}

/** Pairs of labels that lie over each other, and labels that leave the picture. */
export function collisions(svg: Node): string[] {
  const boxes = all(svg, 'text').map(boxOf)
  const [width, height] = [Number(svg.attributes['width']), Number(svg.attributes['height'])]
  const out = boxes.filter(({ left, right, top, bottom }) => !(left >= 0 && right <= width + 0.01 && top >= 0 && bottom <= height))
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const apart = a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01
      return apart ? [] : [`${a.text} | ${b.text}`]
    }),
  )
  return [...out.map(({ text }) => `outside: ${text}`), ...pairs]
}

/** What must be true of every picture. */
export function checkPicture(source: string): Node {
  const svg = parseXml(source)
  const { id = '', width, height, viewBox } = svg.attributes
  expect(svg.name).toBe('svg')
  expect(svg.attributes['role']).toBe('img')
  expect(viewBox).toBe(`0 0 ${width} ${height}`)
  const nodes = all(svg)
  const ids = nodes.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((one) => one.startsWith(id))).toBe(true)
  const named = (svg.attributes['aria-labelledby'] ?? '').split(' ').map((one) => nodes.find(({ attributes }) => attributes['id'] === one))
  expect(named.map((node) => node?.name)).toEqual(['title', 'desc'])
  for (const node of named) expect(node?.text.length).toBeGreaterThan(0)
  expect(nodes.some(({ name }) => ['script', 'foreignObject', 'image', 'use', 'a', 'animate', 'set'].includes(name))).toBe(false)
  for (const { attributes } of nodes) {
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|href/i)
      expect(value, key).not.toMatch(/NaN|Infinity|undefined|null|\de[+-]?\d+$/)
      for (const [, target] of value.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(target)
    }
  }
  for (const { attributes } of all(svg, 'rect')) {
    expect(Number(attributes['width'])).toBeGreaterThanOrEqual(0)
    expect(Number(attributes['height'])).toBeGreaterThanOrEqual(0)
  }
  expect(all(svg, 'style').map(({ text }) => text).join('')).toContain('prefers-color-scheme:dark')
  expect(collisions(svg)).toEqual([])
  return svg
}

export function descriptionOf(svg: Node): string {
  return svg.children.find(({ name }) => name === 'desc')?.text ?? ''
}
