/** How a language makes an exception. */
export interface ExceptionWords {
  /** Says what is excepted, and nothing else. */
  readonly says: RegExp
  /** May say so in words of its own: none of it in a sentence, and it makes no exception. */
  readonly may: RegExp
}

/**
 * What is excepted (“except on Mondays”), and what holds unless something is so. Source: closed classes of words of any grammar of the three
 * languages: prepositions and conjunctions of exception and condition, and what each may be said by.
 */
export const EXCEPTIONS: readonly Readonly<Record<string, ExceptionWords>>[] = [
  {
    en: {
      says: /\b(?:except(?!ion|ed| that)|excluding|with the exception of)\b/i,
      may: /\b(?:except\w*|exclu\w+|exempt\w*|unless|other\w*|apart|aside|besides?|in addition|but|only|without|rest|remain\w*|else|beyond|skip\w*|omit\w*|ignor\w*|however|instead|rather|outside|minus|save|bar|avoid\w*|still|even|non\w*|if)\b/i
    },
    zh: {
      says: /(?<![移删刪去清解消扣根废拆卸铲开免剔排切])除(?:(?![了以法此非去])[^，。；除]{1,25}外(?![部派观面汇籍国层键]|[，,]?[还也另亦又同])|外(?=[。；）]|$))|(?<=的)除外/u,
      may: /除|非(?!常)|外|仅|只|但|例外|其他|其它|其余|别|另|剩|忽略|跳过|省略|才|免|不(?:包括|包含|含|算|适用|在|是|计|需|必|用|受)|而|却|余/u
    },
    ja: {
      says: /(?<![削排免解掃駆切控])を除[きくい]|この限りで(?:は)?(?:ない|あり)/u,
      may: /除|以外|のみ|だけ|限|しか|ただし|例外|ほか|他|外|別|非|不要|未|残|スキップ|無視|が、|けど|まで|含(?:まない|みません|めない|めません|まれ)|対象|免/u
    }
  },
  {
    en: {
      says: /\bunless\b/i,
      may: /\b(?:except\w*|exclu\w+|unless|other\w*|but|only|without|if|until|when|where|while|in case|provided|as long|must|need\w*|requir\w*|non\w*)\b/i
    },
    zh: {
      says: /(?<![移删刪去清解消扣根废拆卸铲开免剔排切])除非/u,
      may: /除|非(?!常)|外|仅|只|但|如|若|否则|直到|才|要是|当|时|不|没|未|无|必须|需/u
    },
    ja: {
      says: /(?:で|てい|し|ら)ない限り|(?:場合|とき|時)を除/u,
      may: /除|以外|のみ|だけ|限|しか|ただし|なけれ|なく|なし|れば|場合|たら|なら|とき|時|未|ない|ません|ず|まで|必要/u
    }
  }
]

/** What holds of this alone (“only on Mondays”). Source: the adverbs of restriction of any grammar of the three languages, and what each may be said by. */
export const RESTRICTIONS: Readonly<Record<string, ExceptionWords>> = {
  en: {
    says: /(?<!-)\b(?<!\b(?:not|if|the|an?|but|their|its|his|her|your|our) )only\b(?! (?:if|when|after|then|because|to\b|child|one of))|\b(?:solely|exclusively)\b/i,
    may: /\b(?:only|just|sole\w*|exclusiv\w*|limit\w*|restrict\w*|mere\w*|simply|nothing|no|none|not|never|except\w*|unless|until|but|alone|single|one|once|first|little|few|barely|hardly|specific\w*|unique\w*|dedicated|own|itself|must|need\w*|requir\w*|all|until|without|so far|as yet|at most|up to|even|special\w*)\b|n['’]t\b/i
  },
  zh: {
    says: /(?<![不并非])仅(?![仅次为供是])|(?<![一两几每某各二三四五六七八九十\d船两犬这那整半多单百])只(?:[能有限对在可允许接受供用向收支适包需显会]|会在)/u,
    may: /\bonly\b|[仅只才唯限独单专除外就首但不没未无非纯]|第一|而已|罢了|专门|独有|特有|必须|需要?|本身|自己|一次|一个|到.{0,3}为止/u
  },
  ja: {
    says: /(?<!それ|これ|だれ|どれ|それら)(?:のみ(?!な)|だけ(?!で(?:なく|は)|じゃ|に?とどま)|に限(?:り(?!な)|って|られ|定))/u,
    may: /\bonly\b|のみ|だけ|限|しか|ほか|以外|専用|専門|唯一|初めて|ばかり|こそ|まで|ない|ません|ず|にすぎ|に過ぎ|単|[一1] ?(?:つ|回|度|人|名|個|本|台|件|社|種)|独自|特定|必要|な[いくけ]|自体|自身|ただ|たった|わずか|ずつ|固有|専ら|もっぱら|不可/u
  }
}
