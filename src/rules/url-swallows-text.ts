import {defineRule} from '../rule.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'url-swallows-text',
  description: 'A bare address ends where the address ends.',
  severity: 'warning',
  messages: {
    swallowed: 'The address goes on into the text: “{{seen}}”.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {kind, role, target = '', data, range} of segment.codes) {
        if (kind !== 'link' || role !== 'alone' || data.startsWith('<')) continue
        const at = data.search(TEXT)
        if (at < 0) continue
        const seen = short(decoded(target).slice(at))
        report({
          message: 'swallowed',
          args: {seen},
          at: {locale, range: {start: range.start + at, end: range.end}},
          culprit: locale
        })
      }
  }
})

/** What no address has unescaped: full-width and CJK marks, and kana behind a bracket. */
const TEXT =
  /[\u3001-\u3003\u3008-\u3011\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]|\)(?=[\u3041-\u30FF\u4E00-\u9FFF])|(?<=[A-Za-z0-9/])[\u3041-\u309F]/

function decoded(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}
