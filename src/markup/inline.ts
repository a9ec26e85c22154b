import {escaped} from '../any-of.ts'
import {matches} from '../matches.ts'
import type {Article, Block, Range} from '../model/index.ts'
import type {Edit} from '../splice.ts'
import type {Candidate} from './candidate.ts'

const TEXT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'tableCell'])

/** A sign of such markup: tried before the expressions are. */
const HINT = /[\]］] ?（|[\]］] \(|］\(|！\[|｀/

/** A link or an image with a full-width sign, or a blank before its address. */
const LINK = /([!！]?)[[［]([^[\]［］\n]{1,200})[\]］]( ?)[(（]([^\s()（）]{1,400})[)）]/g
const CODE = /｀([^｀`\n]{1,200})｀/g

/** Links, images and code that are none for one sign, where another version has them. */
export function inlineMarks({blocks, text}: Article, others: readonly Article[]): readonly Candidate[] {
  return blocks.flatMap(({kind, range, segments}): Candidate[] => {
    const own = TEXT.has(kind) ? text.slice(range.start, range.end) : ''
    if (!HINT.test(own)) return []
    const code = segments.flatMap(({codes}) => codes.filter(({kind}) => kind === 'inlineCode').map(({range}) => range))
    const found = [...linksIn(own, range.start), ...codeIn(own, range.start)]
    return found.filter(
      ({at, expected}) => !code.some(inside(at)) && others.some(other => isMore(expected, other, text))
    )
  })
}

function linksIn(text: string, start: number): Candidate[] {
  return [...text.matchAll(LINK)].flatMap(
    ({0: seen, 1: bang = '', 2: words = '', 4: target = '', index}): Candidate[] => {
      const expected = `${bang === '' ? '' : '!'}[${words}](${target})`
      // A link behind an exclamation mark is one.
      if (expected === seen) return []
      const kind = bang === '' ? 'link' : 'image'
      return [candidate(kind, seen, {start: start + index, expected})]
    }
  )
}

function codeIn(text: string, start: number): Candidate[] {
  return [...text.matchAll(CODE)].map(({0: seen, 1: code = '', index}) =>
    candidate('code', seen, {start: start + index, expected: `\`${code}\``})
  )
}

function candidate(
  kind: Candidate['kind'],
  seen: string,
  {start, expected}: {readonly start: number; readonly expected: string}
): Candidate {
  const at = {start, end: start + seen.length}
  const edits: Edit[] = [{range: at, text: expected}]
  return {kind, at, seen, expected, edits, isSafe: true}
}

function inside({start, end}: Range): (other: Range) => boolean {
  return other => other.start < end && start < other.end
}

/** Whether another version has the same address or code more often. */
function isMore(expected: string, other: Article, own: string): boolean {
  const behind = expected.indexOf('](')
  const lead = expected.startsWith('!') ? String.raw`!\[[^\]\n]*` : ''
  const mark = new RegExp(behind < 0 ? escaped(expected) : `${lead}${escaped(expected.slice(behind))}`, 'g')
  return matches(other.text, mark).length > matches(own, mark).length
}
