import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {syntaxOf} from '../src/config/settings.ts'
import {InputError} from '../src/input-error.ts'
import {parse} from '../src/parse/index.ts'
import {PSEUDO_STYLES, type PseudoStyle, pseudo} from '../src/pseudo/index.ts'
import {segment} from '../src/segment/index.ts'
import {openConfig} from '../src/store/config-file.ts'
import {makeFolder} from '../src/store/folder.ts'
import {listPages, type PageFile} from '../src/store/pages.ts'
import {readAnywhere} from '../src/store/read.ts'
import {writeFileAtomically} from '../src/store/write.ts'
import {defineCommand} from './command.ts'
import {EXIT, type Frame} from './frame.ts'
import {inputErrorText} from './input-error-text.ts'
import {tellLinked} from './linked.ts'

/** In a folder that `pseudo` wrote: it may be written again. */
const MARKER = '.stele-pseudo'

export default defineCommand({
  name: 'pseudo',
  flags: {
    style: {kind: 'choice', values: PSEUDO_STYLES, default: 'accents'},
    output: {kind: 'text', placeholder: 'DIR', isOwn: true},
    force: {kind: 'switch'}
  },
  takes: 'anyFiles',
  async run({flags, args, frame}) {
    if (flags.output === undefined) {
      frame.fault(frame.t('commands.pseudo.noOutput'))
      return EXIT.usage
    }
    const {root, config} = openConfig(frame.root)
    const output = resolve(flags.output)
    const {pages, linked, closed} = listPages(root, args, output)
    refuseForeign(output, flags.output, {pages, isForced: flags.force})
    makeFolder(output)
    writeFileAtomically(output, MARKER, '')
    tellLinked(linked, frame)
    for (const fault of closed) frame.fault(inputErrorText(fault, frame.t))
    let [refused, unread] = [0, closed.length]
    for (const page of pages) {
      const text = attempt(page, frame, () => readAnywhere(page.path))
      if (text === undefined) {
        unread += 1
        continue
      }
      const syntax = syntaxOf(config, page.file)
      const about = {path: page.place, locale: config.sourceLanguage, file: page.file, syntax}
      // The options allow no other style.
      const style = flags.style as PseudoStyle
      const result = attempt(page, frame, () => pseudo(segment(parse(text, about)), style))
      if (!result) unread += 1
      for (const reason of result?.refused ?? []) frame.note(inputErrorText(reason, frame.t))
      refused += result?.refused.length ?? 0
      writeFileAtomically(output, page.place, result?.text ?? text)
    }
    frame.note(frame.t('commands.pseudo.written', {count: pages.length, folder: flags.output}))
    if (refused > 0) frame.note(frame.t('commands.pseudo.refused', {count: refused}))
    return unread > 0 ? EXIT.input : EXIT.clean
  }
})

/** What cannot be read is told; its page is left as it is and the rest goes on. */
function attempt<T>({file}: PageFile, frame: Frame, make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    frame.fault(inputErrorText(new InputError(error.code, {...error, path: file}), frame.t))
    return undefined
  }
}

interface Writing {
  readonly pages: readonly PageFile[]
  readonly isForced: boolean
}

/** Nobody's files are overwritten: neither a page that is read, nor, unasked, a folder with something else in it. */
function refuseForeign(output: string, typed: string, {pages, isForced}: Writing): void {
  const isSource = pages.some(({path, place}) => join(output, place) === path)
  const isForeign = existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, MARKER))
  if (isSource || (isForeign && !isForced)) throw new InputError('write.foreign', {path: typed})
}
