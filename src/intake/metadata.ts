import {LABELS, type MetadataField} from './data/metadata.ts'
import {type DateReading, readDate} from './dates.ts'
import {isControls} from './furniture.ts'
import {fold, isSentence, width} from './lines.ts'

/** A value that a page states of its article. */
export interface Metadata {
  readonly field: MetadataField
  readonly value: string
  readonly date?: DateReading
}

const FIELDS: ReadonlyMap<string, MetadataField> = new Map(
  // The keys of the table are its type.
  (Object.keys(LABELS) as MetadataField[]).flatMap(field => LABELS[field].map(label => [fold(label), field] as const))
)
/** The longest first: `更新时间` before `更新`. A Latin label does not begin inside a word, but may be glued to a digit. */
const LABEL = new RegExp(
  `(?<![A-Za-z])(${[...FIELDS.keys()].sort((a, b) => b.length - a.length).join('|')}) {0,3}[:：]`,
  'gi'
)
const LABEL_AND_DATE = new RegExp(
  `^(${[...LABELS.updated, ...LABELS.published].sort((a, b) => b.length - a.length).join('|')}) ?(.*)$`,
  'is'
)
const LONGEST = 300

/**
 * Reads a line of metadata: `Updated : 2020-08-03Source : CCFAO`, `2020-08-03 10:22 来源：长春日报 【字号：大 中 小】`, `更新日
 * 2020年8月3日`. Undefined when any part of the line is something else. An empty list says that it has labels only.
 */
export function readMetadata(text: string): readonly Metadata[] | undefined {
  if (text.length > LONGEST) return undefined
  const labels = [...text.matchAll(LABEL)]
  const [first] = labels
  if (!first) return readAgency(text) ?? readUncoloned(trimmed(text))
  const lead = readLead(trimmed(text.slice(0, first.index)))
  if (!lead) return undefined
  const found: Metadata[] = [...lead]
  for (const [index, label] of labels.entries()) {
    const raw = text.slice(label.index + label[0].length, labels[index + 1]?.index)
    const field = FIELDS.get(fold(label[1]!))
    const metadata = field && readValue(field, withoutControls(trimmed(raw)))
    if (!metadata) return undefined
    found.push(...metadata)
  }
  return found
}

/** Before the first label there is nothing, a date, controls, or who wrote it. */
function readLead(lead: string): Metadata[] | undefined {
  return lead === '' || isControls(lead) ? [] : readBars(lead)
}

/** `By Jane Doe | Example Daily | 2020-08-03`: a writer, a source and dates between bars; a writer or a date must be among them. */
function readBars(text: string): Metadata[] | undefined {
  const found = text.split(BAR).map(readPart)
  const names = found.filter(({field}) => field === 'source')
  const isWhole = names.length < Math.min(2, found.length) && names.every(({value}) => isName(value))
  return isWhole ? found : undefined
}

const BAR = /\s*[|｜]\s*/
const WRITER = /^by (?=\p{Lu})/iu

function readPart(part: string): Metadata {
  const date = readDate(part)
  if (date) return {field: 'published', value: part, date}
  const writer = WRITER.exec(part)?.[0]
  if (writer && isName(part)) return {field: 'author', value: part.slice(writer.length)}
  return {field: 'source', value: part}
}

/** `(Example Agency) 08:25, August 3, 2020`: the source in brackets, then the date. */
function readAgency(text: string): Metadata[] | undefined {
  const [, source = '', rest = ''] = /^[(（]([^()（）]+)[)）] ?(.+)$/u.exec(text) ?? []
  const date = readDate(rest)
  if (!date || !isName(source)) return undefined
  return [
    {field: 'source', value: source},
    {field: 'published', value: rest, date}
  ]
}

/** `更新日 2020年8月3日`: the label of a date, then the date. */
function readUncoloned(text: string): Metadata[] | undefined {
  const match = LABEL_AND_DATE.exec(text)
  if (!match) return BAR.test(text) ? readBars(text) : undefined
  const date = match && readDate(match[2]!)
  const field = match && FIELDS.get(fold(match[1]!))
  return date && field ? [{field, value: match[2]!, date}] : undefined
}

function readValue(field: MetadataField, value: string): Metadata[] | undefined {
  if (value === '') return []
  switch (field) {
    case 'updated':
    case 'published': {
      const date = readDate(value)
      return date && [{field, value, date}]
    }
    case 'views':
      return /^\d[\d,]{0,12} ?(?:次|回|件)?$/.test(value.normalize('NFKC')) ? [{field, value}] : undefined
    case 'keywords':
      return isSentence(value) ? undefined : [{field, value}]
    case 'number':
      return /^[\w./-]{1,40}$/.test(value.normalize('NFKC')) ? [{field, value}] : undefined
    case 'control':
      return isControls(value) ? [] : undefined
    case 'navigation':
      return [{field, value}]
    default: {
      // `Source: Example Agency | 2020-08-03`
      const [name = '', ...rest] = value.split(BAR)
      const dates = rest.map(readPart)
      return isName(name) && dates.every(({date}) => date) ? [{field, value: name}, ...dates] : undefined
    }
  }
}

/** Short, and no sentence: `长春日报`, `Example Co., Ltd.`. */
function isName(value: string): boolean {
  return width(value) <= 60 && !/[。！？!?]|[.;] /u.test(value)
}

function trimmed(text: string): string {
  const start = text.replace(/^[\s|｜/·【[(（〔,，;；\])）】]+/u, '')
  const bare = start.replace(/[\s|｜/·【[(（〔,，;；]+$/u, '')
  const isOpen = /[【[(（〔]/u.test(bare)
  return isOpen ? bare : bare.replace(/[\s】\])）〕]+$/u, '')
}

/** Controls behind a value: `长春日报 打印本页`. */
function withoutControls(value: string): string {
  const words = value.split(' ')
  while (words.length > 1 && isControls(words.at(-1)!)) words.pop()
  return trimmed(words.join(' '))
}
