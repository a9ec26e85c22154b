import {BREADCRUMB_STARTS, COPYRIGHT, COUNTERS, type ControlKind, FURNITURE} from './data/furniture.ts'
import {fold} from './lines.ts'

/** What a line that is no part of the article is. */
export type FurnitureKind = ControlKind | 'breadcrumb' | 'contact' | 'copyright' | 'counter'

/** A line of furniture. */
export interface Furniture {
  readonly kind: FurnitureKind
  /** One word only: might be a heading in the middle of an article. */
  readonly isSingle: boolean
}

/** A longer line is text, whatever words it has. */
const LONGEST = 160

/** Tells whether a line is page furniture and nothing else; undefined for the text of an article. */
export function readFurniture(text: string): Furniture | undefined {
  if (text === '' || text.length > LONGEST) return undefined
  const folded = fold(text)
  if (COPYRIGHT.some(pattern => pattern.test(folded))) return {kind: 'copyright', isSingle: false}
  if (COUNTERS.some(pattern => pattern.test(folded))) return {kind: 'counter', isSingle: false}
  if (isBreadcrumb(folded)) return {kind: 'breadcrumb', isSingle: false}
  const controls = readControls(folded)
  return controls && {kind: controls.kind, isSingle: controls.count === 1}
}

/** Tells whether a text has nothing but words of controls, strong or weak. */
export function isControls(text: string): boolean {
  return text.length <= LONGEST && scan(fold(text)) !== undefined
}

/** The longest first: `トップページ` before `トップ`. */
const STARTS = [...BREADCRUMB_STARTS].sort((a, b) => b.length - a.length)
const STEP = /\s*(?:[>»›→]|>>|::)\s*/

/** `Home > News > Visits`, `您的位置：首页 >> 新闻`: begins at the front page, has steps and no sentence. */
function isBreadcrumb(folded: string): boolean {
  const start = STARTS.find(word => folded.startsWith(word))
  if (start === undefined) return false
  const rest = folded.slice(start.length)
  if (!/^\s*[:>»›→]/.test(rest) || /[.。!?！？]$/u.test(folded)) return false
  const steps = rest.split(STEP)
  return steps.length > 1 && steps.every(step => step.length <= 80)
}

interface Word {
  readonly text: string
  readonly kind: ControlKind
  readonly isStrong: boolean
}

/** Of all words those that begin with a character, the longest first. */
const WORDS: ReadonlyMap<string, readonly Word[]> = byFirstCharacter()

function byFirstCharacter(): Map<string, Word[]> {
  // The keys of the table are its type.
  const kinds = Object.keys(FURNITURE) as ControlKind[]
  const words = kinds.flatMap(kind => [
    ...FURNITURE[kind].strong.map(text => ({text, kind, isStrong: true})),
    ...FURNITURE[kind].weak.map(text => ({text, kind, isStrong: false}))
  ])
  const index = new Map<string, Word[]>()
  for (const word of words.sort((a, b) => b.text.length - a.text.length))
    index.set(word.text[0]!, [...(index.get(word.text[0]!) ?? []), word])
  return index
}

const SEPARATOR = /[\s|·・•/\\:;,，、。[\]【】()〔〕「」<>《》«»_\-–—~+▲▼△▽■□●○◎◆★☆✕×→←↑↓]/u

/** The words of a line when it has no others. */
function scan(folded: string): Word[] | undefined {
  const words: Word[] = []
  let at = 0
  while (at < folded.length) {
    const word = WORDS.get(folded[at]!)?.find(({text}) => stands(text, folded, at))
    if (word) {
      words.push(word)
      at += word.text.length
    } else if (SEPARATOR.test(folded[at]!)) at += 1
    else return undefined
  }
  return words
}

/** A word of Latin letters ends where letters end. */
function stands(word: string, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  const next = text[at + word.length] ?? ''
  return !(/[a-z]$/.test(word) && /[a-z0-9]/.test(next))
}

function readControls(folded: string): {kind: ControlKind; count: number} | undefined {
  const words = scan(folded)
  const strong = words?.find(({isStrong}) => isStrong)
  return words && strong && {kind: strong.kind, count: words.length}
}
