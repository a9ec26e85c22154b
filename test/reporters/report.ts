import {positions} from '../../src/locate.ts'
import {createTranslator} from '../../src/messages/index.ts'
import type {Finding, Location, Report, Unread} from '../../src/model/index.ts'
import type {ReporterOptions} from '../../src/reporters/reporter.ts'

/** Everything that one of the formats could take for its own. */
export const HOSTILE = 'a,b%c:d\n<e>"\'&]]>{{x}}$t(y)\u001B[31m\uD800\u202Ef\r\u0000|`'

/** A report of nothing. */
export const CLEAN: Report = {
  findings: [],
  counts: {articles: 1, pages: 2, segments: 3, units: 4, suppressed: 0},
  unchecked: []
}

/** Options with one rule, `sample`, that says what it is given. */
export function optionsOf(texts: Readonly<Record<string, string>>, changed: Partial<ReporterOptions> = {}) {
  return {
    t: createTranslator('en', {sample: {seen: '“{{seen}}” is wrong.'}}),
    texts: new Map(Object.entries(texts)),
    contentRoot: 'content/',
    color: false,
    version: '1.2.3',
    descriptions: new Map([['sample', {sentence: 'Nothing is wrong.', reason: ''}]]),
    ...changed
  }
}

/** The place of a word in a text. */
export function placeOf(word: string, {file, text}: {file: string; text: string}): Location {
  const start = text.indexOf(word)
  const position = positions(text)
  const end = start + word.length
  return {locale: 'ja', file, range: {start, end}, start: position(start), end: position(end)}
}

/** A finding at a word. */
export function findingAt(location: Location, changed: Partial<Finding> = {}): Finding {
  const finding = {
    rule: 'sample',
    message: 'seen',
    args: {seen: 'x'},
    severity: 'error',
    location,
    related: []
  } as const
  return {...finding, ...changed}
}

/** A report of these findings. */
export function reportOf(...findings: readonly Finding[]): Report {
  return {...CLEAN, findings}
}

/** A file whose front matter cannot be read. */
export const UNREAD: Unread = {
  file: 'content/ja/broken.md',
  position: {line: 2, column: 5},
  code: 'front-matter.invalid',
  args: {reason: 'BAD_INDENT'}
}

/** A report in which file, words and reason are hostile. */
export function hostileReport(): {report: Report; texts: Record<string, string>; unread: Unread[]} {
  const file = `content/ja/${HOSTILE}.md`
  const text = `# ${HOSTILE}\n\n誤り\n`
  const location = placeOf('誤り', {file, text})
  const finding = findingAt(location, {
    args: {seen: HOSTILE},
    related: [location],
    culprit: 'ja',
    fix: {file, range: location.range, text: HOSTILE}
  })
  const unchecked = [{file, reason: 'one-language', args: {}}]
  const unread: Unread[] = [
    {...UNREAD, file, args: {reason: HOSTILE}},
    {file, code: 'file.utf8', args: {}}
  ]
  return {report: {...reportOf(finding), unchecked}, texts: {[file]: text}, unread}
}
