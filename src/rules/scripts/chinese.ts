import {charactersOf} from '../../count.ts'
import type {Segment} from '../../model/index.ts'
import {plain} from '../shared/letters.ts'

const KANA = /[\u3041-\u3096\u30A1-\u30FA]/
/** Han characters from which a sentence is long enough to tell. */
const LEAST = 6
/** Words of grammar that every Chinese sentence has. Source: 现代汉语虚词. */
const GRAMMAR = /的|是|了|在|和|与|我|你|他|她|它|也|就|很|或|把|被|到|可以|如果|因此|所有|使用|您/g
/** Japanese words without kana that have such a character. */
const JAPANESE =
  /[一-龠]的(?=[一-龠])|現在|存在|在庫|在住|在留|所在|滞在|在籍|和式|平和|調和|令和|和歌|和文|総和|飽和|緩和|完了|終了|修了|了解|是正|是非|与件|給与|関与|付与|使用(?=[量者法料権後前時中]|$|[。、])/g

/** Whether a text of Japanese reads as Chinese: Han characters alone, with words of Chinese grammar or commas. */
export function readsAsChinese(segment: Segment): boolean {
  const text = plain(segment)
  if (KANA.test(text) || charactersOf(text, /\p{Script=Han}+/gu) < LEAST) return false
  const grammar = new Set(text.replaceAll(JAPANESE, ' ').match(GRAMMAR) ?? [])
  return grammar.size >= 2 || (grammar.size === 1 && /[，；]|。$/.test(text))
}
