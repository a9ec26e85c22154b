import type {Translate} from '../../src/messages/index.ts'
import type {Evidence} from '../../src/model/index.ts'

/** Why texts are taken to correspond, in words: `numbers 60, 167; words harbour = 港`; of equal places and lengths nothing is said. */
export function whyLinked(evidence: readonly Evidence[], t: Translate): string {
  const kinds = [...new Set(evidence.map(({kind}) => kind))].filter(kind => kind !== 'length' && kind !== 'structure')
  return kinds
    .map(kind => {
      const seen = evidence.filter(one => one.kind === kind).map(({seen}) => distinct(seen).join(' = '))
      return t(`commands.align.why.${kind}`, {seen: distinct(seen).join(t('furniture.list'))})
    })
    .join('; ')
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(text => text !== ''))]
}
