/** How Chinese or Japanese denies a word. */
export interface DenialForms {
  /** What denies: Chinese before the word, Japanese behind it. */
  readonly not: RegExp
  /** What holds such letters and denies no word, or contrasts two: 有没有, ではなく. */
  readonly idle: RegExp
  /** What may stand between it and its word. */
  readonly between: RegExp
  /** Besides what may stand for a “not” in `NEGATION`: words that say a thing the other way round. */
  readonly turning: RegExp
}

/**
 * The forms that grammars of the two languages list, without those that other languages say in words of their own: 不同, 不断, 不仅, and adjectives
 * with 不可. Characters as they are written, Simplified and Traditional.
 */
export const DENIAL_FORMS: Readonly<Record<string, DenialForms>> = {
  zh: {
    not: /(?<![有是能会會可要肯])(?:不(?:允许|允許|得(?!不)|可以|能够|能夠|能|会|會|要|应该|應該|应|應|该|該|需要|必|用|再|(?!可?[是同仅僅但只断斷管论論过過止可]))|禁止|严禁|嚴禁|请勿|請勿|切勿|勿|无法|無法|无需|無需|无须|無須|没有|沒有|没|沒|未能|未曾|未(?![来來必知]))/gu,
    idle: /[有没沒]没有|有沒有|不透明|不限|不一(?!定)|不变|不變|不[妨对對动動匀勻明定大太满滿够夠时時易难難了着著住起下间間靠清准]|[无無]不|不是|并非|並非|而非|没什么|沒什麼|没问题|沒問題/gu,
    between:
      /^ ?(?:直接|自动|自動|完全|真正|正确|立即|随意|继续|一定|总是|再|能够|能|可以|会|會|得|要|应该|需要|需|允许|让|進行|进行|得到|被|受|在|对|對|为|為|由|用|任何)*/u,
    turning: /[隐隱戒锁鎖糟坏壞删刪忘逆纯純]|跳过|跳過|取消|绕|繞|其他|其它|还有/u
  },
  ja: {
    not: /(?<=[かがさただなばまらわきけげしせてでねべめれえじちびりはもにず])(?:(?<![危少もつ]|だけでは|ばかりでは|のみでは|でしか|しか)な(?:い(?![しだか])|かった|く(?=、|て))|(?<!か)ません(?!か))|(?<!^|\P{L}|ひと|とりあ|敢|絶|思|変わ|なか|みな|図|残|は|い)[かがさただなばまらわきけげしせてでねべめれえじちび]ず(?=、|に(?!は))/gu,
    idle: /[でじ]ゃ?は?なく|必ず|忘れ(?:ない|ず)|間違[いわえ]|違いない|なくな[るりっ]|ま(?:も)?なく|ほとんど|な(?:ければ|くては|くても)|しか(?:ない|あり|でき|[^、。]{1,12}?(?:ない|なかった|ません))|ないのです[かが](?=[?？])|に(?:すぎ|過ぎ)|申し訳|わからな|分からな|知らな|ぱっとしな|しかたな|仕方な|[てで]も?(?:構い|かまい)ません|[てで]も?(?:構わ|かまわ)ない|当てにな|欠かせ|かねま|信じられな|に(?:もかかわ|も関わ|も拘わ)らず|を問わず|ならず/gu,
    between: /\p{Script=Hiragana}{0,7}$/u,
    turning:
      /[隠施怠逆忘戒]|まま|警告|スキップ|キャンセル|これから|初めて|[\p{Script=Han}]前の|アン(?:マウント|セーフ|インストール|チェック|ロック|バインド|エスケープ)|イミュータ|イン(?:コンパチ|バリッド)|ノン/u
  }
}

/** Small words that may be what is denied: “not needed”. */
export const DENIED_SMALL = /^(?:需要|必要|可能)$/u

/** What in English may stand for a “not”, or says a thing the other way round: none of it in a sentence, and it affirms. */
export const ENGLISH_TURNS =
  /\b(?:not|no|cannot|never|none|nor|neither|nobody|nothing|nowhere|without|w\/o|un(?!til|der|it|iq|ion|ivers|ix)\w{3,}|in(?:valid|correct|compl|access|visib|compat|consist|suffic|activ|appropr|accur|elig|exist|direct|secur|depend|stead|frequent|finite|secure)\w*|im(?:poss|mut|proper|perfect|matur|pregn)\w*|irr\w+|ill?eg\w+|dis(?!play|tri|cus|cov|tan|ting|tur|k|patch|p)\w{3,}|non\w*|mis(?:s|match|use|take|under)\w*|mal\w+|fail\w*|lack\w*|prevent\w*|avoid\w*|exclu\w*|except\w*|only|just|merely|simply|too|rather|than|other|otherwise|unless|until|before|refus\w*|den(?:y|ies|ied|ial)\w*|reject\w*|forbid\w*|prohibit\w*|ban(?:ned|s)?|b?lock\w*|hidden|hid(?:e|es|ing)|skip\w*|ignor\w*|omit\w*|omission|drop\w*|remov\w*|delet\w*|empty|blank|zero|free\w*|less|least|few\w*|little|hard\w*|difficult\w*|rar(?:e|ely)|seldom|barely|scarcely|stop\w*|ceas\w*|end(?:s|ed)?|away|off|out|outside|beyond|still|remain\w*|keep\w*|kept|same|stay\w*|fix\w*|constant\w*|optional\w*|errors?|wrong\w*|bad\w*|false|weak\w*|poor\w*|limit\w*|restrict\w*|abort\w*|cancel\w*|los[eots]\w*|clear\w*|negative|null|void|absen\w*|against|despite|short\w*|instead|anything|but|differ\w*|else|separate\w*|regardless|alone|depriv\w*|withhold\w*|lest|leav\w*|left|waive\w*|exempt\w*|anonym\w*|if|whether|might|may|most|any\w*|old|legacy|previous\w*|former\w*|deprecat\w*|suppress\w*|bypass\w*|mute\w*|silen\w*|problem\w*|issue\w*|trouble\w*|br[eo]ak\w*|broke\w*|violat\w*|expir\w*|protect\w*|safe\w*|however|resist\w*|reserved|rid|minimi\w*|reduc\w*|doubt\w*|wait\w*|yet|strict\w*|overflow\w*|in place of|in contrast|resolv\w*|solv\w*|now|welcome|back|guard\w*|vulnerab\w*|monitor\w*|conflict\w*)\b|n['’]t\b|\w+less\b/i

/**
 * A “not” of what a whole sentence says: before its verb in Chinese, at its end in Japanese. Source: the auxiliaries and prepositions that 现代汉语八百词
 * has behind 不 and 没, and the endings of Japanese predicates.
 */
export const DENIED_PREDICATE: Readonly<Record<string, RegExp>> = {
  zh: /不(?:得(?!不|已)|予|准|许|可以|能(?!不)|会(?!不)|再|应|要|需|必|用|使|让|向|对|给|从|由|承担|接受|受理|提供|允许|收取)|没有(?!.{0,12}的)|无法|请勿|切勿|未(?:能|曾|被|获)/u,
  ja: /(?:ません(?:でした)?|な(?:い|かった)(?:です|ものです|ものとする|こと)?)[。」）]?$/u
}
