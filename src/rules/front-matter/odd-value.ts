import {type Field, isWord} from './fields.ts'

/** What a page has in a field that another translation of it has as in the source. */
export interface Trio {
  readonly source: Field
  readonly target: Field
  /** The field in the other translations. */
  readonly beside: readonly Field[]
}

/**
 * Whether a version stands alone with its value: another word for a program, or a list without an item that the source and another translation have. An
 * item in letters of the version's own takes the place of one that was translated.
 */
export function isOddValue({source, target, beside}: Trio): boolean {
  if (source.items && target.items) return isOddList({source, target, beside})
  const isKept = beside.some(({type, text}) => type === source.type && text === source.text)
  return isKept && source.type === 'a text' && source.text !== target.text && isName(source.text) && isName(target.text)
}

function isOddList({source: {items = []}, target: {items: own = []}, beside}: Trio): boolean {
  const isBeside = (item: string) => beside.some(({items = []}) => items.includes(item))
  const lost = items.filter(item => isPlain(item) && !own.includes(item) && isBeside(item))
  const added = own.filter(item => isPlain(item) && !items.includes(item) && !isBeside(item))
  return lost.length > 0 && (own.length < items.length || added.length > 0)
}

/** A word or a path; dates and versions are of each page. */
function isName(text: string): boolean {
  return isWord(text) && !/^[\d.:T/-]+$/.test(text)
}

function isPlain(item: string): boolean {
  return /\w/.test(item) && !/[^\u0000-\u024F]/.test(item)
}
