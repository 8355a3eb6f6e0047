import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/** Median, least, and the quartiles, of times in nanoseconds. */
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: at(sorted, 0.5), min: sorted[0], q1: at(sorted, 0.25), q3: at(sorted, 0.75), samples: sorted.length }
}

export function shown(ns) {
  if (ns >= 1e6) return `${(ns / 1e6).toPrecision(3)} ms`
  return ns >= 1e3 ? `${(ns / 1e3).toPrecision(3)} us` : `${Math.round(ns)} ns`
}

export const perSecond = (ns) => Math.round(1e9 / ns).toLocaleString('en-US')

export const times = (ratio) => (ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(2))

export function table(head, rows) {
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** What it ran on, and how busy that was: a load near or above the number of cores makes the figures poor. */
export function machine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    v8: process.versions.v8,
    load: loadavg().map((load) => Number(load.toFixed(2))),
  }
}
