import {type Emission, emitWhatFits} from '../emit/index.ts'
import type {Article} from '../model/index.ts'
import {type PseudoStyle, styles} from './styles.ts'

export {PSEUDO_STYLES, type PseudoStyle} from './styles.ts'

/**
 * An article in a made-up language: every segment is written again in a style that is easily told from the source, and what is
 * protected stays. A segment whose new text would not read back is left as it is and told.
 */
export function pseudo(article: Article, style: PseudoStyle): Emission {
  const write = styles[style]
  const segments = article.blocks.flatMap(block => block.segments)
  return emitWhatFits(
    article,
    segments.map(segment => ({segment, text: write(segment)}))
  )
}
