import type {Article, BrokenMarkup} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {splice} from '../splice.ts'

export default defineRule({
  id: 'broken-markup',
  description:
    'Every table, block of code, list, heading and link of the source is written so that it is one in every version.',
  severity: 'error',
  messages: {
    heading: '“{{seen}}” makes no heading here, expected “{{expected}}”.',
    item: '“{{seen}}” makes no list item here, expected “{{expected}}”.',
    quotation: '“{{seen}}” makes no quotation here, expected “{{expected}}”.',
    line: 'This is no table without a line under its head, expected “{{expected}}” below.',
    columns:
      'Under the head of the table a line for {{expected}} columns is expected, this one is for {{seen}}: so this is no table.',
    dashes: '“{{seen}}” makes no table here, expected “{{expected}}”.',
    head: 'The head of the table has {{seen}} columns, expected {{expected}} as in the lines below: so this is no table.',
    headless: 'A head of {{expected}} columns is missing above this line: so this is no table.',
    bar: '“{{seen}}” divides no cells of a table, expected “{{expected}}”.',
    fence: 'The block of code that opens here is not closed where its code ends, expected “{{expected}}” there.',
    opening: 'The block of code that closes below does not open here, expected “{{expected}}” above this line.',
    link: '“{{seen}}” makes no link, expected “{{expected}}”.',
    image: '“{{seen}}” makes no image, expected “{{expected}}”.',
    code: '“{{seen}}” makes no code, expected “{{expected}}”.'
  },
  checkArticle({broken = [], locale, text}, {report}) {
    for (const one of broken) {
      const {kind, at, seen, expected, isSafe} = one
      const about = {
        args: {seen, expected},
        at: {locale, range: at},
        repeats: repeatsOf(one).map(range => ({locale, range})),
        culprit: locale,
        ...(isSafe && {fix: fixOf(text, one)})
      }
      if (kind === 'item') report({...about, message: kind, severity: isSafe ? 'error' : 'warning'})
      else report({...about, message: kind})
    }
  }
})

/** The lines of a list that have the same fault. */
function repeatsOf({kind, edits}: BrokenMarkup) {
  return kind === 'item' || kind === 'quotation' ? edits.slice(1).map(({range}) => range) : []
}

/** One new text for the stretch of all edits. */
function fixOf(text: Article['text'], {edits}: BrokenMarkup) {
  const range = {start: edits[0]!.range.start, end: edits.at(-1)!.range.end}
  const inside = edits.map(edit => ({
    text: edit.text,
    range: {start: edit.range.start - range.start, end: edit.range.end - range.start}
  }))
  return {range, text: splice(text.slice(range.start, range.end), inside)}
}
