import {once} from '../once.ts'
import {foldHan} from './fold.ts'

/**
 * Characters of names beside the form that Chinese writes them with, in pairs: variants that the table of conversions for common text
 * does not have. Source: Unihan, kZVariant and kSimplifiedVariant; 「常用漢字表」 (2010) for 渋, 栃, 呉, 戸; usage of news for 脇, 郷, 祐.
 */
const NAME_VARIANTS =
  '邉边嶋岛嶌岛﨑崎嵜崎髙高冨富渋涩澁涩槇槙栃枥桒桑舩船邨村椙杉埜野圀国閒间㐂喜凞熙煕熙淸清恆恒戸户呉吴姫姬渕渊聡聪舎舍脇胁郷乡祐佑篭笼頴颖鴈雁劔剑諌谏姉姊倶俱'

const variants = once(() => {
  const signs = [...NAME_VARIANTS]
  return new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1]!] as const] : [])))
})

/** A name in Simplified characters, a repeated one written twice (佐々木 is 佐佐木); the length stays. */
export function simplified(text: string): string {
  let plain = ''
  for (const sign of text) plain += sign === '々' ? (plain.at(-1) ?? sign) : foldHan(variants().get(sign) ?? sign)
  return plain
}
