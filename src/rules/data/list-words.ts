/** How a language lists things in a sentence: “A, B and C”. */
export interface ListWords {
  /** What a text with three items has, at a glance. */
  readonly hint: RegExp
  /** What no list goes on behind. */
  readonly stop: RegExp
  /** What stands between two items. */
  readonly joint: RegExp
  /** Of these what alone stands between all items but the last two. */
  readonly comma: RegExp
  /** An item between two others: no more letters or words than a list has between its commas. */
  readonly item: RegExp
  /** What of the text before the first joint and behind the last one belongs to an item at most. */
  readonly first: RegExp
  readonly last: RegExp
  /** Words behind which a first item begins, and before which a last one ends: particles and prepositions. */
  readonly before: RegExp
  readonly behind: RegExp
  /** In the place of a last item: “and others”. */
  readonly rest: RegExp
  /** From the beginning of the last item: a list that names some of its things only. */
  readonly open: RegExp
}

/**
 * The conjunctions that join the members of a list, the words that end a list or stand for the rest of it, and the particles and prepositions around
 * it. Source: closed classes of any grammar of the three languages; for the marks of Chinese GB/T 15834.
 */
export const LIST_WORDS: Readonly<Record<string, ListWords>> = {
  en: {
    hint: /,(?: \S+){1,6} (?:and|or|and\/or|as|along|plus|&) |,(?: \S+){1,4},|(?:and|or) \S+(?: \S+){0,5} (?:and|or) /,
    stop: /[.;:!?](?=[\s\uE000-\uF8FF]|$)|[()—–]| - |(?:,? |(?<=\())(?:but|which|who|where|while|when|if|because|so|then|including|such as|like|namely|that is|for example|e\.g\.|i\.e\.)(?![\w-]),?/g,
    joint: /(?:, ?)?(?<![\w-])(?:and\/or|and|or|as well as|along with|plus|&)(?![\w-])(?: also)? ?|, /g,
    comma: /^, $/,
    item: /^\s*\S+(?: \S+){0,5}\s*$/,
    first: /\S+(?: \S+){0,3}\s*$/,
    last: /^\s*\S+(?: \S+){0,4}/,
    before:
      /(?<![\w-])(?:the|an?|their|your|its|our|his|her|my|these|those|of|in|on|at|to|by|for|from|with|between|into|as|are|is|was|were|be) (?=\S)/i,
    behind:
      /(?<=\w) (?:in|on|at|to|by|for|from|with|into|as|are|is|was|were|be|can|may|must|will|should|that|which|who)(?![\w-])/,
    rest: /^\s*(?:etc|others?|so on|so forth|more|similar|the like|vice versa|everything else|anything else|…|\.\.\.)(?![\w-])/,
    open: /^[^,]*,? (?:etc|and more|and so on)(?![\w-])/
  },
  zh: {
    hint: /、/,
    stop: /[。；：！？（）()—]| - |[，,](?!以及|和|或)/gu,
    joint:
      /、(?:以及|和|或者?)?|[，,](?:以及|和|或者?)|以及|或者|和\/或|(?<![总温缓饱平])和(?![平谐])|(?<![给参赋])与(?![会其众])|(?<![提涉普危顾触波惠遍])及(?![时格])|或(?![许多])|跟|(?<![合吞兼])并且?(?![行发列非不未入联排购])|(?<![而并])且(?!慢)/gu,
    comma: /^、$/u,
    item: /^.{1,14}$/u,
    first: /.{1,10}$/u,
    last: /^.{1,10}/u,
    before: /[的在将把为對对是从被用有含到向](?=.{2})/u,
    behind: /(?<=.)[的在到从是被将须](?=.)/u,
    rest: /^\s*(?:其他|其它|等|更多|…|之类)/u,
    open: /^.{0,12}(?:等|之类)/u
  },
  ja: {
    hint: /[^ぁ-ん][、，・や][^、，。・]{0,17}[^ぁ-ん、，。・](?:[、，・や]|と ?[^ぁ-ん]|[及並又]|お?よび|ならび|または|もしくは|あるいは)/,
    stop: /[。；：！？（）()「」—]| - /gu,
    joint:
      /[、，](?:および|及び|並びに|ならびに|または|又は|もしくは|あるいは|そして|それに|さらには|さらに)?|・|および|及び|並びに|ならびに|または|又は|もしくは|あるいは|や ?(?=[\p{Script=Han}\p{Script=Katakana}\w\uE000-\uF8FF])|(?<=[\p{Script=Han}\p{Script=Katakana}ー\w）)\uE000-\uF8FF])と ?(?=[\p{Script=Han}\p{Script=Katakana}\w\uE000-\uF8FF])/gu,
    comma: /^(?:[、，・]|や ?)$/u,
    item: /^.{1,18}$/u,
    first: /.{1,12}$/u,
    last: /^.{1,12}/u,
    before: /(?<=[^\p{Script=Hiragana}])(?:には|では|とは|から|[はがをにでへ])(?=.)/u,
    behind: /(?<=[^\p{Script=Hiragana}])(?:には|では|とは|から|まで|[はがをにでへも])/u,
    rest: /^\s*(?:その他|そのほか|など|等|…)/u,
    open: /^.{0,14}(?:など|等|といった|のような)/u
  }
}

/** What a Japanese item ends in that another follows: no hiragana, but for short words that have nothing else, and nouns made of verbs and adjectives. */
export const ENDS_NOUN =
  /(?:[^\p{Script=Hiragana}]|^\s*\p{Script=Hiragana}{1,4}|子ども|大きさ|長さ|こと|もの|[\P{Script=Hiragana}の](?:ほか|しさ|やすさ))$/u

/** A Japanese noun that ends a clause, and words that begin a sentence. */
export const ENDS_CLAUSE =
  /(?:場合|とき|時|際|ため|後|(?<!名)前|結果|一方|限り|上|中|現在|必要|今回|以降|以来|通常|例|他|^(?:たとえば|例えば|また|さらに|なお))$/u

/** What makes an item of Japanese a clause, or a list that ends there. */
export const IN_CLAUSE = /[^\p{Script=Hiragana}][をにがは]|など|等/u

/** What an English list follows. */
export const LEADS_IN = /(?:[(:—–]| - |including|such as|like|namely|that is|for example|e\.g\.|i\.e\.),?\s*$/
/** The same without marks: what stands in brackets may begin with “again, ”. */
export const NAMES_SOME = /(?:including|such as|like|namely|that is|for example|e\.g\.|i\.e\.),?\s*$/
