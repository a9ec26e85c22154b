/** Lines that git leaves of a merge. */
export const CONFLICT = /(?<=^\uFEFF?)(?:<{7}(?: [^\n\r]*)?|={7}|>{7}(?: [^\n\r]*)?|\|{7}(?: [^\n\r]*)?)(?=\r?$)/gm

const WORK =
  'TODO|FIXME|待翻译|待译|待校对|待审校|待审核|待确认|未翻译|未译|[要需请]翻译|[需请](?:校对|审校|确认)|要翻訳|要確認|要校正|要校閲|要レビュー|未翻訳|未訳|翻訳待ち|翻訳中|翻译中|TBD|TBC'

/** A note to oneself in brackets or in a comment that nothing closes, so that readers see it, or a bare TODO with a colon before an own remark on the translation. */
export const MARKERS = new RegExp(
  `[【\\[（(〔]\\s*(?:(?:译者?注?|訳者?注?)[：:][^】\\]）)〕]{0,10}?)?(?:${WORK})(?:\\s*[：:]\\s*[^】\\]）)〕]{0,30})?\\s*[】\\]）)〕]|<!--+\\s*(?:${WORK})|^(?:TODO|FIXME)\\s*[：:]\\s*(?:translat|review|翻译|翻訳|校)`,
  'i'
)

/** A note to oneself before a sentence that the source has without one. */
export const NOTE = /^(?:(TODO|FIXME|XXX|TBD)(?:\s*[:：]|\s+(?=[^\sA-Za-z]))|@{2,}|[?？]{3,})/

const OPENING =
  '^(?:(?:はい|承知しました|かしこまりました|了解しました|好的|当然|没问题|Sure|Certainly|Of course|Okay|OK)[，、,。！!.]?\\s*)?'

/** What a translator or a machine says before or after a translation. Sources: habits of chat models and of translators' notes. */
export const CHATTER = new RegExp(
  [
    `${OPENING}Here(?:'s| is| are) (?:the|your|my|a) (?:[A-Z]?[a-z]+ )?translat(?:ion|ed)[^.。\\n]{0,40}[:：.]`,
    `${OPENING}(?:以下|下面|这)(?:是|为)[^。\\n]{0,20}(?:翻译|译文)[^。\\n]{0,10}[:：。]?`,
    `${OPENING}(?:翻译|译文)(?:如下|结果)[:：。]?`,
    `${OPENING}(?:以下|こちら)(?:は|が|に)[^。\\n]{0,20}(?:翻訳|訳文|日本語訳)[^。\\n]{0,8}[:：。]?`,
    `${OPENING}(?:翻訳|訳文)(?:結果|は(?:以下|次)の(?:とおり|通り))[^。\\n]{0,8}[:：。]$`,
    '^(?:はい|承知しました|かしこまりました)[、,。][^。\\n]{0,20}翻訳[^。\\n]{0,10}[。：:]',
    '^(?:ご依頼|ご指定|ご要望)[^。]{0,20}翻訳(?:し|いたし)ました',
    '^(?:必要であれば|ご希望であれば|よろしければ)[^。]{0,12}翻訳(?:し|いたし)ます',
    '^(?:如有|如果|若有|如)需要?[^。]{0,10}(?:我|可以)[^。]{0,6}翻译',
    '^以上(?:是|为|が|は)[^。\\n]{0,12}(?:翻译|译文|翻訳|訳文)',
    // An aside on the translation that is no note for readers.
    '^[（(【][^）)】]{0,30}(?:訳し方|訳せ(?:ない|ません)|訳が(?:不明|分から|わから)|[怎如][么何]翻译|不[会好]翻译|请审校|请校对|要確認)[^）)】]{0,30}[）)】][。.]?$',
    '^(?:As an AI|I am an AI|作为(?:一个)?(?:AI|人工智能)|AIとして)[^。.\\n]{0,60}'
  ].join('|'),
  'u'
)

/** An offer to go on, which a machine ends with; the source may make one too. */
export const OFFER = {
  made: /^(?:(?:如有|如果|若有|若|如)(?:您|你)?(?:还|仍)?(?:需要?|有)?[^。]{0,12}(?:修改|调整|润色)[^。]{0,8}(?:告诉我|告知我|随时(?:告诉|联系|提出))|(?:他にも?|もし|さらに|修正)[^。]{0,24}(?:修正|調整|翻訳|訳)[^。]{0,16}(?:お知らせ|お申し付け|ご連絡|おっしゃって)ください|(?:If you (?:need|want|would like)|Let me know if)[^.]{0,40}(?:changes|adjust|translat)[^.]{0,40}\.$)/u,
  asked: /let (?:me|us) know|tell (?:me|us)|contact|reach out|告诉|告知|联系|お知らせ|ご連絡|お申し付け/i
} as const
