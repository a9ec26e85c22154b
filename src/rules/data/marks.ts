/**
 * The forms of a mark by its role, the customary one first; `undefined` in its place where authorities disagree. Sources: clreq (W3C),
 * GB/T 15834-2011 as stated there, 「公用文作成の考え方」 (2022), JTF style guide. What stands beside the mark decides whether it is one of
 * the language: a comma between two Latin words is none.
 */
export interface Role {
  readonly name:
    | 'comma'
    | 'stop'
    | 'colon'
    | 'semicolon'
    | 'question'
    | 'exclamation'
    | 'brackets'
    | 'quotes'
    | 'ellipsis'
    | 'dash'
  readonly customary?: string
  /** Those that a house may choose. */
  readonly forms: readonly string[]
  /** Finds a form in CJK surroundings; the whole match is the mark. */
  readonly regex: RegExp
  /** The form a match is counted as, undefined where it is none of the language; itself when left out. */
  form?(mark: string): string | undefined
}

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\u3005]'
/** Behind a mark that follows CJK: the mark is found first, because a look behind at every character is dear. */
const CLOSED = `(?<=${CJK}[\uE000-\uF8FF）)」』”》]{0,2}.)`
/** Behind a mark: CJK, a blank, a code or the end; never a letter or digit of a name such as 中.com. */
const ENDED = `(?=\\s|$|[\uE000-\uF8FF]|${CJK}|[「『“《（])`
/** A letter or digit behind tells nothing of a comma: 首先，GraphQL. */
const COMMA_ENDED = `(?=\\s|$|[\uE000-\uF8FF\\p{L}\\p{N}]|[「『“《（])`

/** Behind an ellipsis of the language: it follows CJK or one of its marks, where one of code follows Latin, ASCII and codes (`-2`, `-3`, …). */
const OF_CJK = `(?<=(?:^|${CJK}|[，、。！？：；“”「」『』（）《》]) ?[…⋯]+)`

const zhAndJa: readonly Role[] = [
  {name: 'semicolon', forms: ['；', ';'], regex: new RegExp(`[;；]${CLOSED}${ENDED}`, 'gu')},
  {name: 'colon', forms: ['：', ':'], regex: new RegExp(`[:：](?![:：/])${CLOSED}${ENDED}`, 'gu')},
  {name: 'question', forms: ['？', '?'], regex: new RegExp(`[?？]${CLOSED}${ENDED}`, 'gu')},
  {name: 'exclamation', forms: ['！', '!'], regex: new RegExp(`[!！]${CLOSED}${ENDED}`, 'gu')}
]

/** The roles of each language. */
export const ROLES: Readonly<Record<string, readonly Role[]>> = {
  zh: [
    {name: 'comma', customary: '，', forms: ['，', ','], regex: new RegExp(`[,，]${CLOSED}${COMMA_ENDED}`, 'gu')},
    {
      name: 'stop',
      customary: '。',
      forms: ['。', '．', '.'],
      regex: new RegExp(`(?:(?<!\\.)\\.(?!\\.)|[．。](?!。))${CLOSED}${ENDED}`, 'gu')
    },
    ...zhAndJa,
    {name: 'brackets', forms: ['（', '('], regex: new RegExp(`[(（]${CLOSED}(?=[^()（）]{0,40}${CJK})`, 'gu')},
    {
      name: 'quotes',
      forms: ['“”', '「」', '""'],
      // Two marks around nothing are spoken of, and 「です・ます」 is Japanese in its own marks.
      regex: /(?:“|[「『](?![^「」『』]{0,60}[\u3041-\u30ff]))(?![”」』])|(?:[\w.]\(|[;=] ?)?"[^"]{1,200}"/g,
      form: quotesOf
    },
    {
      name: 'ellipsis',
      customary: '……',
      forms: ['……', '…', '...'],
      // The label of a menu ends with one: **导出为 PDF…**
      regex: new RegExp(
        `(?:…{2,}|…(?![\ue000-\uf8ff])|⋯+)${OF_CJK}|\\.(?<=\\p{Script=Han}\\.)\\.{2,}|。{3,}|・{2,}`,
        'gu'
      ),
      form: ellipsisOf
    }
  ],
  ja: [
    {
      name: 'comma',
      customary: '、',
      forms: ['、', '，', ','],
      regex: new RegExp(`[,，、]${CLOSED}${COMMA_ENDED}`, 'gu')
    },
    {
      name: 'stop',
      customary: '。',
      forms: ['。', '．', '.'],
      regex: new RegExp(`(?:(?<!\\.)\\.(?!\\.)|[．。](?!。))${CLOSED}${ENDED}`, 'gu')
    },
    ...zhAndJa,
    {name: 'brackets', forms: ['（', '('], regex: new RegExp(`[(（]${CLOSED}(?=[^()（）]{0,40}${CJK})`, 'gu')},
    {
      name: 'quotes',
      forms: ['“”', '「」', '""'],
      regex: /[“「](?![”」])|(?:[\w.]\(|[;=] ?)?"[^"]{1,200}"/g,
      form: quotesOf
    },
    {
      name: 'ellipsis',
      customary: '…',
      forms: ['…', '...'],
      regex: new RegExp(`(?:…+|⋯+)${OF_CJK}|\\.(?<=${CJK}\\.)\\.{2,}|。{3,}|・{3,}`, 'gu'),
      // One or two: authorities have both.
      form: mark => ellipsisOf(mark).replace('……', '…')
    }
  ]
}

/** What is quoted in other letters keeps the marks it has in a program or in its own language; so does what a formula is given. */
function quotesOf(mark: string): string | undefined {
  if (mark.length > 1 && !mark.startsWith('"')) return undefined
  if (mark.startsWith('"')) return IS_CJK.test(mark) ? '""' : undefined
  return mark === '“' ? '“”' : '「」'
}

const IS_CJK = new RegExp(CJK, 'u')

function ellipsisOf(mark: string): string {
  if (mark.startsWith('…') || mark.startsWith('⋯')) return mark.length > 1 ? '……' : '…'
  return mark.startsWith('.') ? '...' : mark.slice(0, 3)
}
