import type {Range} from '../model/index.ts'

const FIRST = /^[•⁃]?[ ]?(?:\d{1,3}|[a-z])(?:\.\)|[.)])\s/
const LABEL = /(?<=^|\s)[•⁃]?[ ]?(?:(\d{1,3})|([a-z]))(?:\.\)|[.)])(?=\s)/g

/** Whether a text begins as the first item of a list. */
export function beginsList(text: string): boolean {
  return FIRST.test(text)
}

/** The labels of a list inside a paragraph: `1) The first item 2) The second item`. None unless two follow in order. */
export function listLabels(text: string): readonly Range[] {
  if (!beginsList(text)) return []
  const labels: Range[] = []
  let last: number | undefined
  for (const {0: label, 1: digits, 2: letter, index} of text.matchAll(LABEL)) {
    const value = digits ? Number(digits) : letter!.charCodeAt(0) - 96
    const isNext = last === undefined ? index === 0 : value === last + 1
    if (!isNext) continue
    last = value
    labels.push({start: index, end: index + label.length})
  }
  return labels.length > 1 ? labels : []
}
