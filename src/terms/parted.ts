import type {Locale, Segment} from '../model/index.ts'
import type {Mention} from './mentions.ts'
import {usableNames} from './wanted.ts'

/**
 * Whether a version has a common name with a particle between its parts: Astro 的页面 for Astro 页面, 端到端的测试 for 端到端测试, 港の案内
 * for 港案内. That is grammar, and no loss of the name.
 */
export function isParted({names}: Mention, segments: readonly Segment[], locale: Locale): boolean {
  const common = names.filter(({concept}) => concept.kind === 'term')
  const usual = common.flatMap(({concept}) => usableNames(concept, locale)).map(({text}) => text)
  return segments.some(({text}) => {
    const whole = joined(text)
    return usual.some(name => name.length > 2 && !text.includes(name) && whole.includes(joined(name)))
  })
}

/** A text without blanks and without the particles between its parts. */
function joined(text: string): string {
  return text.replaceAll(/(?<=[^\s。，、]) ?[的の] ?(?=[^\s。，、])| /gu, '')
}
