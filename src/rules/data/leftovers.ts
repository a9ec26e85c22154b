/** Lines that git leaves of a merge. */
export const CONFLICT = /(?<=^\uFEFF?)(?:<{7}(?: [^\n\r]*)?|={7}|>{7}(?: [^\n\r]*)?|\|{7}(?: [^\n\r]*)?)(?=\r?$)/gm

const WORK = 'TODO|FIXME|待翻译|待校对|待审校|待审核|待确认|未翻译|要翻訳|要確認|要校正|未翻訳|翻訳中|翻译中|TBD|TBC'

/** A note to oneself in brackets, or a bare TODO with a colon before an own remark on the translation. */
export const MARKERS = new RegExp(
  `[【\\[（(〔]\\s*(?:${WORK})(?:\\s*[：:]\\s*[^】\\]）)〕]{0,30})?\\s*[】\\]）)〕]|^(?:TODO|FIXME)\\s*[：:]\\s*(?:translat|review|翻译|翻訳|校)`,
  'i'
)

const OPENING =
  '^(?:(?:はい|承知しました|かしこまりました|了解しました|好的|当然|没问题|Sure|Certainly|Of course|Okay|OK)[，、,。！!.]?\\s*)?'

/** What a translator or a machine says before or after a translation. Sources: habits of chat models and of translators' notes. */
export const CHATTER = new RegExp(
  [
    `${OPENING}Here(?:'s| is| are) (?:the|your|my|a) (?:[A-Z]?[a-z]+ )?translat(?:ion|ed)[^.。\\n]{0,40}[:：.]`,
    `${OPENING}(?:以下|下面)(?:是|为)[^。\\n]{0,20}(?:翻译|译文)[^。\\n]{0,10}[:：。]?`,
    `${OPENING}(?:翻译|译文)(?:如下|结果)[:：。]?`,
    `${OPENING}(?:以下|こちら)(?:は|が|に)[^。\\n]{0,20}(?:翻訳|訳文|日本語訳)[^。\\n]{0,8}[:：。]?`,
    `${OPENING}(?:翻訳|訳文)(?:結果|は(?:以下|次)の(?:とおり|通り))[^。\\n]{0,8}[:：]$`,
    '^(?:はい|承知しました|かしこまりました)[、,。][^。\\n]{0,20}翻訳[^。\\n]{0,10}[。：:]',
    '^(?:As an AI|I am an AI|作为(?:一个)?(?:AI|人工智能)|AIとして)[^。.\\n]{0,60}'
  ].join('|'),
  'u'
)
