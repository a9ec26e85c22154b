import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Article, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'space-between-cjk',
  description: 'No blank stands between two Chinese or Japanese letters of a sentence.',
  severity: 'warning',
  messages: {
    blank: 'A blank stands between “{{before}}” and “{{after}}”.'
  },
  checkArticle(article, {report}) {
    const {locale, text} = article
    const isJapanese = languageOf(locale) === 'ja'
    if (!isJapanese && languageOf(locale) !== 'zh') return
    for (const {place, before, after} of blanks(article, isJapanese)) {
      const fix = text.slice(place.start, place.end) === ' ' ? {fix: {range: place, text: ''}} : {}
      report({message: 'blank', args: {before, after}, at: {locale, range: place}, culprit: locale, ...fix})
    }
  }
})

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\u3005]'
const BLANK = new RegExp(`(?<=(${LETTER}|[，。、；：！？」』”）》])) +(?=(${LETTER}|[，。、；：！？「『“（《]))`, 'gu')
/** Full-width marks carry their own room; after ？ and ！ Japanese leaves a blank. */
const MARK = /[，。、；：！？」』”）》「『“（《]/

interface Blank {
  readonly place: Range
  readonly before: string
  readonly after: string
}

function blanks({blocks}: Article, isJapanese: boolean): Blank[] {
  return blocks.flatMap(({kind, segments}) =>
    kind !== 'paragraph' && kind !== 'tableCell' && kind !== 'heading'
      ? []
      : segments.flatMap(segment => {
          if (!segment.text.includes(' ') || !/[\u3041-\u30FF\u4E00-\u9FFF]/.test(segment.text)) return []
          const found = [...segment.text.matchAll(BLANK)].flatMap(
            ({0: blank, 1: before = '', 2: after = '', index}) => {
              if (MARK.test(before) || MARK.test(after)) return []
              // Parts of a katakana compound may be parted by a blank (JTF 3.2).
              if (isJapanese && /[\u30A1-\u30FC]/.test(before) && /[\u30A1-\u30FC]/.test(after)) return []
              const range = {start: index, end: index + blank.length}
              return [{place: locate(segment, range), before, after}]
            }
          )
          // A row of words with blanks between them is a list, a name or a title.
          const letters = segment.text.match(/[\u3041-\u30FF\u4E00-\u9FFF]/g)?.length ?? 0
          return found.length * 5 > letters ? [] : found
        })
  )
}
