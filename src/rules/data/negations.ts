/** How a language says “not”. */
export interface Negation {
  /** Says “not” and nothing else. */
  readonly plain: RegExp
  /** What holds such a word and denies nothing, or what other languages say without one: “whether or not”, なければならない. */
  readonly idle: RegExp
  /**
   * Whatever may stand for a “not”: words that deny, and words that say a thing the other way round (异常 for “not right”). None of
   * English, which affirms much that Chinese and Japanese deny: “the same” for 没有变化.
   */
  readonly turning?: RegExp
  /** Words with such a character that deny nothing: 限 of 权限. */
  readonly harmless?: RegExp
}

/** The words of negation that grammars of the languages list, and words that translators of documentation and news put for them. */
export const NEGATION: Readonly<Record<string, Negation>> = {
  en: {
    plain:
      /\b(?:not|cannot|never|nothing|nobody|none)\b|n['’]t\b|\bno (?!matter|more|less|fewer|later|longer than|doubt|problem)(?= ?[a-z])|\bneither\b(?<!\bboth\b[^.]{0,90})(?=[^.]* nor\b| (?:of (?:the|these|those|them|us|you)|(?!(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|has|have|had|may|might|must|need|in|to|of|on|at|i|you|he|she|it|we|they)\b)[a-z]+)\b)/i,
    idle: /\b(?:whether |if )?or not\b|\bpay(?:s|ing)? nothing\b|\bnot (?:only|just|merely|simply|necessarily|until|to mention|long (?:ago|after|before|until))\b|\b(?:not|never) (?!in(?:clu|s(?:er|p|tal)|form|her|ten|ter|to|ves|volv|stea|stru|dex|dica|flu|her|it|put|vok)|imp(?:ly|lies|le|ort|ose|rov|act)|under|uni(?:t|on)|un(?:til|less)|dis(?:play|tri|cus|cov|tan|ting|tur|appear|card))(?:un|in|im|dis)\w{3,}|\b(?:can['’]t|cannot|can not) (?:wait|help|but)\b|\bnever ?mind\b|n['’]t (?:you|we|they|it|he|she|i|this|that|forget|neglect|overlook|worry|hesitate|mind|matter|fail to)\b|\bnot (?:forget|neglect|overlook|worry|hesitate|mind|matter|fail to)\b|\bwhy (?:not\b|\w+n['’]t\b)|\bnothing (?:(?:is |was |went |goes |has gone )wrong|(?:more|less|other) than)\b|\blast,? but not least\b|\b(?:not|n['’]t) [^.,;]{0,30}\buntil\b|\blogical not\b|, if not \w+|\b(?:may|might) or (?:may|might) not\b|\bif not\b(?=[.,;)]|$)|\bnever(?=\|)|\bnot much more than\b|\bnot (?:all|every\w*)\b|\b(?:once|previously|formerly) (?:was|were|did|had|could)(?: not\b|n['’]t)(?=[.,;)]|$)|n['’]t be (?:afraid|shy)\b|\bnot be (?:afraid|shy)\b|\bnot going to be un\w+|\bin (?:almost |next to )?no time\b|\ball or n(?:one|othing)\b/gi
  },
  zh: {
    plain: /[不没沒未]|无法|無法/u,
    idle: /不(?:断|斷|仅|僅|同|过|過|管|止|久|只|但|论|論|得不|少|错|錯|妨|禁|如|一样|必要|锈|由|足|利|幸|良|当|安)|(?:要|了|差|从)不|([\u4e00-\u9fff])不\1|未(?:来|來|知|必)|尚未/gu,
    turning:
      /[不没沒未无無別别勿莫毋否休禁忌免拒缺失弃棄除少难難反错錯误誤绝絕止甭异異仅僅只空才限外仍假]|非|防(?!火)|[最至]多|大胆|而是|以前|之前|记得|放心|可选|问题|問題|故障|平等/u,
    harmless:
      /权限|期限|时限|年限|界限|上限|下限|[级类分特识区性]别|别[名的]|空[间格白行]|[太航天]空|[犬船舰]只|才能|人才|反[馈应射]|外[部观文]|[国海户室野郊]外|至少|多少|异步|绝[对大]|无线|只读|缺省|非常|无数(?!据)|别人|反之|反复/gu
  },
  ja: {
    plain:
      /ません|ない|なかった|ずに|(?<!^|\P{L}|ひと|とりあ|敢|絶|思|変わ|なか|みな|図|残)[かがさただなばまらわきけげしせてでねべめれえじちび]ず[、（()）]|なし[にで]/u,
    idle: /前に?は[^、。]{0,10}?(?:ない|ません)|な(?:ければ|くては|いと)(?:な|いけ)(?:らない|りません|ない|ません)|ねばな(?:らない|りません)|かもしれ(?:ない|ません)|違い(?:ない|ありません)|ざるを得(?:ない|ません)|ほかな(?:らない|りません)|過?ぎ(?:ない|ません)|ではない[かで]|ませんか|少ない|危ない/gu,
    turning:
      /断[りっる]|な[いかくけしら]|非|なさそう|ません|がた[いくかさ]|(?<![まはえ必])ず(?![つれら])|[ぬ無不未除避禁止別外拒失欠漏省困難誤違異消抜悪足反控嫌抑防任限]|だけ|のみ|まで|しか|[代か]わり|エラー|オプション|よりも|むしろ|やめ|ゼロ|前に|安心|気軽|問題|故障|おかし|平等|据え?置|以下|以内|見送|控え|遠慮|手間|面倒|[劣鈍]|づら[いくけさ]|にく[いくけさ]|せいぜい|精々|そのまま|まだ|切れ|ノット/u,
    harmless:
      /[権期時年上下]限|[区特識性個種]別|別名|外[部観構装壁見出食注交]|[海国屋]外|(?<=[\d\p{Script=Han}])以内|無[線料]|反[応映]|任[意務]|[責就担]任|消費|満足|[働学業境務]省|少なくとも|多少|未来|しか[しも]|(?<=[るうくすつぬむぶぐのいた])なら(?![なずぬ])/gu
  }
}

/** What English denies and another language may affirm in its own words. */
export interface Paraphrase {
  /** The denial in English. */
  readonly denied: RegExp
  /** What says the same without a “not”, by language. */
  readonly said?: Readonly<Record<string, RegExp>>
  /** What the denial is of: where it stands alone, the sense is the contrary; where nothing stands of it, the sentence is turned. */
  readonly affirmed?: Readonly<Record<string, RegExp>>
}

/** “Does not change” is 保つ, “still not convinced” 迷っている, and “if you don't like the font” フォントを変更するとき. */
export const PARAPHRASES: readonly Paraphrase[] = [
  {
    denied: /(?:\bnot|n['’]t)(?: [a-z]+){0,4} before\b/gi,
    said: {zh: /[之以]后|[后後](?:[才再方]|，)|[才方](?=[能可会])/u, ja: /[てたの]後|以降|てから/u}
  },
  {
    // What had not been since 1994 is 1994年以来, and what had not been for 17 years 17年ぶり.
    denied:
      /(?:\b(?:not|no|never|nobody|none)\b|n['’]t\b)[^.;]{0,80}\b(?:since\b|for [^.,;]{0,24}\b(?:years|months|decades|weeks|days)\b)/gi,
    said: {zh: /时隔|以来(?:首|第一|最)/u, ja: /以来(?!.*な[いか])|ぶり/u}
  },
  {
    denied: /(?:\bnot|n['’]t) (?:be )?(?:chang|alter|var[yi]|mov|modif|affect|depend)\w*/gi,
    said: {zh: /保持|维持|維持|固定|始终|原样|照旧|独立/u, ja: /保[ちつたっ持]|維持|固定|一定|そのまま|独立/u}
  },
  {
    denied: /(?:\bnot|n['’]t)(?: yet| quite| entirely)? (?:convinced|sure|certain)/gi,
    said: {zh: /犹豫|怀疑|疑问|动心/u, ja: /迷[いうえおっわ]|疑|悩/u}
  },
  {
    denied:
      /(?:\bnot|n['’]t) (?:really |quite |exactly )?(?:look|seem|feel|sound|behave|work|be|act)\b[^.,;]{0,20}\b(?:like|same|alike|similar)\b/gi,
    said: {zh: /不同|异|有别|差别/u, ja: /異な|違[いうえっ]|別/u}
  },
  {
    denied: /(?:n['’]t|\bnot) (?:want|like|wish)(?:s|ed)?\b/gi,
    affirmed: {zh: /想|要|喜欢|希望|愿/u, ja: /た[いくけ]|好[きみま]|望|欲し|気に入|希望/u}
  },
  {
    // A box that is not checked is off.
    denied:
      /(?:\bnot|n['’]t) (?:be |been )?(?:(?:en|dis)abled|checked|marked|ticked|activated|selected|set|turned on|switched on|active|on)\b/gi,
    said: {zh: /取消|关闭|關閉|停用|省略|清除/u, ja: /オフ|解除|外[しす]|停止|省略|前の/u}
  },
  {
    denied:
      /(?:\bnot|n['’]t) (?:be |been )?(?:entered|given|specified|provided|supplied|passed|present|initiali[sz]ed|defined|stated)\b/gi,
    said: {zh: /省略|缺省|略去|留空/u, ja: /省略|空[のにで欄]|前の/u}
  },
  {
    denied: /(?:\bnot|n['’]t) (?:be |been )?(?:appear|show|display|visible|seen|see|printed|print)\w*/gi,
    said: {zh: /隐藏|隱藏|隐去/u, ja: /隠[しすされ]|はみ出/u}
  },
  {
    // What is not in something is outside of it; what does not work properly is out of order; and “not a bad idea” is a good one.
    denied:
      /(?:\bnot|n['’]t) (?:be )?(?:(?:includ|contain|cover|appl)\w*|(?:part of|in|on|among|within) (?=(?:the|an?|any|this|that|these|its|their|your|our)\b))/gi,
    said: {zh: /除外|以外|之外|除了|不含|不计/u, ja: /以外|除[くいき外]|対象外/u}
  },
  {
    denied:
      /(?:\bnot|n['’]t) (?:be )?(?:work|function|run|behav|operat)\w*(?: properly| correctly| normally| as expected)?/gi,
    said: {zh: /异常|異常|故障|失灵|失效/u, ja: /異常|故障|不具合|動作不良|不調/u}
  },
  {
    denied: /(?:\bnot|n['’]t) (?:be )?(?:an? |such an? |too |that |so )?bad\b/gi,
    said: {zh: /好|不错|不錯|可取/u, ja: /良[いく]|いい|よい|よさ|悪くは/u}
  },
  {
    denied: /\bno longer\b/gi,
    said: {zh: /以前|之前|曾|原来|原先|停止|结束/u, ja: /以前|かつて|過去|終了|終わ|元の|旧/u}
  },
  {
    denied: /(?:\bnot|n['’]t) (?:belong|their own|your own|its own)\b/gi,
    said: {zh: /其他|其它|别的|另/u, ja: /他の|別の|ほかの|その他/u}
  },
  {
    // Who pays no fee comes in free.
    denied: /\bno (?:[a-z]+ )?(?:fees?|charges?|costs?)\b/gi,
    said: {zh: /免/u, ja: /無料|無償|免除/u}
  },
  {
    denied: /\bno (?:limit|limits|restriction|restrictions|upper bound)\b/gi,
    said: {zh: /任意|随意|自由|无限/u, ja: /任意|自由|いくら|いくつ|好き|どれだけ/u}
  },
  {
    denied: /(?:\bnot|n['’]t)(?: want(?: to)?| wish(?: to)?)?[^.,;]{0,30}\bdifferent\b/gi,
    said: {zh: /相同|一样|一致|同一/u, ja: /同じ|同一|同様/u}
  },
  {
    denied:
      /(?:\bnot|n['’]t) (?:be |been )?(?:too |very |that |so |particularly |overly )?(?:difficult|hard|complicated|complex|tricky)\b/gi,
    said: {zh: /容易|简单|簡單|轻松|方便/u, ja: /簡単|容易|手軽|たやす|やさし|シンプル/u}
  },
  {
    denied: /(?:\bnever|\bnot|n['’]t) (?:ends?|stops?|ceases?|ended|stopped|finish\w*)\b/gi,
    said: {zh: /一直|持续|永远|始终|继续|坚持/u, ja: /ずっと|続[きくけい]|永遠|常に|継続/u}
  },
  {
    // Two that deny: “rarely found time not to talk”.
    denied: /\b(?:rarely|seldom|hardly|barely|scarcely)\b[^.;]{0,60}(?:\bnot\b|n['’]t\b)/gi,
    affirmed: {zh: /[不没沒未无無]/u, ja: /な[いくけし]|ません|ず[にはが、]/u}
  },
  {
    // What is not let go is held.
    denied: /(?:\bwithout|\bnot|n['’]t) (?:releas|letting go|let go|lifting|lift)\w*/gi,
    said: {zh: /按住|按着|保持/u, ja: /まま|続け/u}
  },
  {
    // What is not lost goes on.
    denied: /(?:\bnot|n['’]t) (?:be |been )?(?:lost|lose|broken|break|forgotten|missing|ignored|neglected)\b/gi,
    affirmed: {zh: /失|丢|损|坏|断|忘|漏|缺|忽/u, ja: /失|壊|損|切[れっ]|忘|漏|欠|無視/u}
  },
  {
    // Two that deny make one that affirms: “not complete without”, “no sense if they are not”.
    denied:
      /(?:\bnot\b|n['’]t\b|\bcannot\b|\bnever\b|\bno\b)[^.;]{0,80}(?:\bwithout\b|\bunless\b|\bif [^.,;]{0,40}(?:\bnot\b|n['’]t\b))|\bwithout\b[^.;]{0,60}(?:\bnot\b|n['’]t\b|\bcannot\b)|\bnot\b[^.;]{0,40}\bor [^.;]{0,30}\bwithout\b/gi,
    affirmed: {zh: /[不没沒未无無]/u, ja: /な[いくけし]|ません|ず[にはが、]/u}
  }
]
