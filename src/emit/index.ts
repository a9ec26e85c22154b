import {InputError} from '../input-error.ts'
import {positions} from '../locate.ts'
import type {Article, Block, Segment} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {renderField} from './field.ts'
import {outline} from './outline.ts'
import {renderSegment} from './render.ts'

/** New text for a segment of an article; each inline code by the character it has in `segment.text`. */
export interface SegmentEdit {
  readonly segment: Segment
  readonly text: string
}

/**
 * The Markdown of an article with some segments replaced: every byte outside of them stays as it is on disk, so
 * without edits the result is `article.text`.
 *
 * @throws InputError `emit.structure` when the new text would change the structure of the document, with the place of
 * the segment; `emit.codes` when an inline code of the segment is lost, doubled or unknown.
 */
export function emit(article: Article, edits: readonly SegmentEdit[] = []): string {
  const texts = new Map(edits.map(({segment, text}) => [segment, text]))
  let result = ''
  let at = 0
  for (const block of article.blocks) {
    for (const segment of block.segments) {
      result += article.text.slice(at, segment.range.start)
      result += texts.has(segment) ? render(article, block, segment, texts.get(segment)!) : source(article, segment)
      at = segment.range.end
    }
  }
  result += article.text.slice(at)
  if (edits.length > 0) verify(article, texts, result)
  return result
}

function source({text}: Article, {range}: Segment): string {
  return text.slice(range.start, range.end)
}

function render(article: Article, block: Block, segment: Segment, text: string): string {
  const rendered =
    block.kind === 'frontMatterField' ? renderField(article.text, segment, text) : renderSegment(block, segment, text)
  if (rendered === undefined) throw refusal(article, segment, 'emit.codes')
  return rendered
}

/** Re-parses and compares: the same blocks, the same codes, and the new text reads back. */
function verify(article: Article, texts: ReadonlyMap<Segment, string>, result: string): void {
  const before = outline(article, texts)
  const after = outline(parse(result, {...article, translatableKeys: fieldKeys(article)}), new Map())
  const wrong = before.findIndex(({signature}, index) => after[index]?.signature !== signature)
  if (wrong < 0 && before.length === after.length) return
  const [first] = texts.keys()
  throw refusal(article, before[wrong]?.block.segments[0] ?? first!, 'emit.structure')
}

function fieldKeys({blocks}: Article): string[] {
  return blocks.flatMap(({key}) => key ?? [])
}

function refusal({file, text}: Article, {range}: Segment, code: string): InputError {
  return new InputError(code, {path: file, position: positions(text)(range.start)})
}
