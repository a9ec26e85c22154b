import {parse} from '../src/parse/index.ts'
import {segment} from '../src/segment/index.ts'
import {splitSentences} from '../src/segment/sentences.ts'
import {readAnywhere} from '../src/store/read.ts'
import {isTag} from '../src/tag.ts'
import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

export default defineCommand({
  name: 'segment',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    locale: {...LOCALE, isOwn: true}
  },
  takes: 'anyFiles',
  async run({flags, args, frame}) {
    const {locale = 'en'} = flags
    if (!isTag(locale)) {
      frame.fault(frame.t('frame.badTag', {tag: locale, flag: '--locale'}))
      return EXIT.usage
    }
    const texts =
      args.length > 0
        ? args.map(file => ({file, text: readAnywhere(file, frame.root)}))
        : [{file: '-', text: await frame.input()}]
    for (const {file, text} of texts) {
      const sentences = /\.mdx?$/.test(file) ? ofMarkdown(text, {file, locale}) : ofText(text, locale)
      for (const {start, end, text} of sentences)
        frame.out(
          flags.format === 'jsonl' ? `${JSON.stringify({start, end, text})}\n` : `${text.replaceAll(/\s+/g, ' ')}\n`
        )
    }
    return EXIT.clean
  }
})

/** Sentences of plain text without the blanks around them. */
function ofText(text: string, locale: string): Sentence[] {
  return splitSentences(text, locale).flatMap(({start, end}) => {
    const piece = text.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    const trimmed = piece.trim()
    return trimmed === '' ? [] : [{start: start + lead, end: start + lead + trimmed.length, text: trimmed}]
  })
}

/** Segments of a Markdown file, offsets in the file, the text as it stands there. */
function ofMarkdown(text: string, {file, locale}: {file: string; locale: string}): Sentence[] {
  const article = segment(parse(text, {path: file, locale, file}))
  return article.blocks.flatMap(({segments}) =>
    segments.map(({range: {start, end}}) => ({start, end, text: text.slice(start, end)}))
  )
}
