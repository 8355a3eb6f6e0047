import { LAW_AS_OF } from '../../src/law/index.ts'
import { explain, type Explainable } from '../../src/index.ts'
import { dayWords } from '../../src/explain/prose.ts'

/** A result in words, without the day through which the law is known: it moves with each release and is no part of a case. */
export function told(result: Explainable, format: 'text' | 'markdown' = 'text'): string {
  return `${explain(result, { format }).replaceAll(new RegExp(dayWords(LAW_AS_OF).split(' ').join(String.raw`\s+`), 'g'), 'the last day known')}\n`
}

/** Words alone, whatever the line breaks. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
