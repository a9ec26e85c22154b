import {createHash} from 'node:crypto'
import {TRANSLATABLE_ATTRIBUTES} from '../config/data/flavours.ts'
import {MARK} from '../formats/memory-text.ts'
import type {BlockKind, MemoryText} from '../model/index.ts'
import {blockForm, isSameContent} from './block-form.ts'
import {inFull} from './contraction.ts'

/** What a translation remembers of its source text: 12 hexadecimal characters of the SHA-256 of what it says. */
export function fingerprint(text: MemoryText, kind?: BlockKind): string {
  const said = kind ? literal(kind, text) : meaning(text)
  return createHash('sha256').update(said).digest('hex').slice(0, 12)
}

/** What a protected block says: every sign of it but how it is set and the blanks at the ends of its lines. */
function literal(kind: BlockKind, {text}: MemoryText): string {
  return `${kind}\0${trimmed(blockForm(kind, text))}`
}

function trimmed(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').trim()
}

/** Whether two protected blocks of one kind say the same. */
export function isSameBlock(kind: BlockKind, a: MemoryText, b: MemoryText): boolean {
  return literal(kind, a) === literal(kind, b) || isSameContent(kind, a.text, b.text)
}

/**
 * What a protected block is found again by, to the letter: code that came into a list is set otherwise, and is another. One version has as code
 * what another has as HTML, both in one unit, which has one kind.
 */
export function protectedKey(kind: BlockKind, {text}: MemoryText): string {
  const own = kind === 'frontMatterField' || kind === 'definition' ? kind : 'code'
  return `${own}\0${trimmed(text)}`
}

/** Whether two texts of one language say the same to the letter, but for how they are set. */
export function isSameText(a: MemoryText, b: MemoryText, kind?: BlockKind): boolean {
  return kind ? isSameBlock(kind, a, b) : normal(a) === normal(b)
}

/** The words, and what links, code and other markup say; blanks, style of emphasis, of quotation marks and of Unicode composition say nothing. */
export function normal(text: MemoryText): string {
  return parts(text, flattened).join('')
}

/**
 * As `normal`, without what a translation never shows: case, articles, contractions, and punctuation but for what parts figures and for the question
 * mark. Two texts of one meaning need one translation. What stands in codes counts to the letter.
 */
export function meaning(text: MemoryText): string {
  const say = (words: string) =>
    flattened(inFull(words).replaceAll(ARTICLE, ' ')).toLowerCase().replaceAll(PUNCTUATION, '')
  return parts(text, say).join('')
}

/** As `normal`, without the codes. */
export function normalWords({text}: MemoryText): string {
  return flattened(text.replace(MARK, ''))
}

const ARTICLE = /(?<![\p{L}\p{N}'’-])(?:the|an?|The|An?)(?=\s)/gu
/** With the accents that stand for quotation marks: `so' and ´so´. */
const PUNCTUATION = /(?<!\d)(?![?？%‰])[\p{P}`´]|(?![?？%‰])[\p{P}`´](?!\d)/gu
const STRAIGHT: Readonly<Record<string, string>> = {'“': '"', '”': '"', '‘': "'", '’': "'"}

/** The stretches of words of a text as `say` makes them, and what each code says. */
function parts({text, codes = {}, level}: MemoryText, say: (words: string) => string): string[] {
  const result = level === undefined ? [] : [`#${level}\0`]
  let [at, words] = [0, '']
  for (const {0: mark, index} of text.matchAll(MARK)) {
    const code = said(codes[mark] ?? '')
    words += text.slice(at, index)
    at = index + mark.length
    // What only sets type parts no words.
    if (code === '') continue
    result.push(say(words), `\0${code}\0`)
    words = ''
  }
  return [...result, say(words + text.slice(at))]
}

/** What the Markdown of a code says: nothing where it only sets type or begins a link. */
function said(data: string): string {
  if (/^(?:[*_~]+|!?\[|<\/?(?:b|i|em|strong|del|s)>|<br ?\/?>|\\?\s*)$/.test(data)) return ''
  // A reference says what its definition says, which is compared by itself.
  if (/^\](?:\[.*\])?$/s.test(data)) return ''
  return withoutWords(data)
    .replace(/^(`+) ?(.*?) ?\1$/s, '`$2')
    .replace(/^\]\(<?/, '')
    .replace(/>?\)$/, '')
    .replaceAll(/\s+/g, ' ')
}

/** An alternative text that is a unit of its own: without markup or expressions in it. */
const ALTERNATIVE = /^!\[[^[\]{}*_`<~]*\](?=[([])/
/** An attribute that readers read, in quotation marks, without an expression in it. */
const ATTRIBUTE = new RegExp(
  `(\\s(?:${TRANSLATABLE_ATTRIBUTES.join('|')})\\s*=\\s*["'])(?:(?<=")[^"{]*|(?<=')[^'{]*)(["'])`,
  'g'
)
const TITLE = /\s+(?:"[^{]*"|'[^{]*'|\([^{]*\))\s*\)$/

/** An image, a link or an element without its alternative text, its title and other words, which are units of their own. */
function withoutWords(data: string): string {
  if (data.startsWith('<')) return data.replaceAll(ATTRIBUTE, '$1$2')
  const code = data.replace(ALTERNATIVE, '![]')
  return /^!?\[?[^[{]*\]\(/.test(code) ? code.replace(TITLE, ')') : code
}

function flattened(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[“”‘’]/g, mark => STRAIGHT[mark]!)
}
