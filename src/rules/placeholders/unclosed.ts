import type {Article, Block, Range} from '../../model/index.ts'

const OPENING = /^\s*:{3,}[ \t]*[\p{L}{]/u
const CLOSING = /^\s*:{3,}\s*$/

/** The directives (`:::note`) of an article that nothing closes: they take in all that follows. */
export function unclosed({blocks}: Article): readonly Block[] {
  const open: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'directive') continue
    if (OPENING.test(block.value ?? '')) open.push(block)
    else if (CLOSING.test(block.value ?? '')) open.pop()
  }
  return open
}

/** A tag of a component without its other half. */
interface Half {
  readonly name: string
  /** The half that is missing. */
  readonly half: string
  readonly range: Range
}

const TAG = /<(\/?)([A-Za-z][\w.]*)(?=[\s/>])[^<>]*?(\/?)>/g
const COMMENT = /<!--.*?-->/gs
/** Elements of HTML that have to be closed. */
const CLOSED = new Set(
  'a table details summary div center picture figure video pre ul ol h1 h2 h3 h4 h5 h6 b i u em strong code kbd sub sup span'.split(
    ' '
  )
)

/** The components and elements of a page of Markdown that nothing closes or opens; MDX with such cannot be read at all. */
export function halfTags({blocks, text}: Article): readonly Half[] {
  const open: Half[] = []
  const closed: Half[] = []
  // A block of HTML and the texts in it have the same tags.
  const tags = new Map(
    blocks
      .flatMap(block => htmlOf(block, text))
      .flatMap(({source, start}) =>
        [...source.matchAll(TAG)].map(match => [start + match.index, match] as [number, RegExpExecArray])
      )
  )
  for (const [start, {0: tag, 1: closing, 2: name = '', 3: alone}] of [...tags].sort(([one], [other]) => one - other)) {
    if (alone || !(/^[A-Z]/.test(name) || CLOSED.has(name))) continue
    const at = open.findLastIndex(one => one.name === name)
    const range = {start, end: start + tag.length}
    if (!closing) open.push({name, half: `</${name}>`, range})
    else if (at >= 0) open.splice(at, 1)
    else closed.push({name, half: `<${name}>`, range})
  }
  return [...open, ...closed]
}

function htmlOf({kind, range, segments}: Block, text: string) {
  const blank = (source: string) => source.replaceAll(COMMENT, comment => ' '.repeat(comment.length))
  const own = kind === 'html' ? [{source: blank(text.slice(range.start, range.end)), start: range.start}] : []
  const inside = segments.flatMap(({codes}) => codes.filter(code => code.kind === 'html'))
  return [...own, ...inside.map(({data, range}) => ({source: data, start: range.start}))]
}
