import {readGlossaryTable} from '../../src/formats/glossary-table-read.ts'
import {serializeGlossary} from '../../src/formats/glossary-write.ts'
import {readTbx} from '../../src/formats/tbx/read.ts'
import type {Config, Termbase} from '../../src/model/index.ts'
import {openProject} from '../../src/store/project.ts'
import {readForeign} from '../../src/store/read.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {mergeTermbases} from '../../src/terms/merge.ts'
import {EXIT} from '../frame.ts'
import type {GlossaryCall} from './call.ts'

/** Takes concepts of TBX and CSV files over into the glossary, and says what changes. */
export async function importGlossary({flags, args, frame}: GlossaryCall): Promise<number> {
  const {t, note, fault, root: folder} = frame
  if (args.length === 0) {
    fault(t('commands.glossary.noFile'))
    return EXIT.usage
  }
  const {root, config, termbase, glossary} = openProject(folder)
  let own: Termbase = termbase
  for (const typed of args) {
    // A person named the file: it may lie outside the project.
    const text = readForeign(typed)
    const isXml = /^\uFEFF?\s*</.test(text) || /\.(?:tbx|xml)$/i.test(typed)
    const reading = isXml ? readTbx(text, typed, localeOf(config)) : readGlossaryTable(text, typed)
    const {termbase: merged, added, changed, unchanged} = mergeTermbases(own, reading.termbase, reading.untold)
    if (added.length + changed.length > 0) own = merged
    note(t('commands.glossary.imported', {file: typed, added: added.length, changed: changed.length, unchanged}))
    for (const [category, count] of reading.leftOut)
      note(t('commands.glossary.leftOut', {file: typed, category, count}))
  }
  if (own === termbase || flags.dryRun) return EXIT.clean
  const schema = /"\$schema"\s*:\s*("[^"\\]*")/.exec(glossary)?.[1]
  const text = serializeGlossary(own, schema === undefined ? undefined : JSON.parse(schema))
  if (text !== glossary) writeFileAtomically(root, config.glossary, text)
  return EXIT.clean
}

/** The locale a tag belongs to: its own, or the only one of its language. */
function localeOf({locales}: Config): (tag: string) => string {
  return tag => {
    const low = tag.toLowerCase()
    const exact = locales.find(({id, tag: own}) => own.toLowerCase() === low || id.toLowerCase() === low)
    const [language] = low.split('-')
    const near = locales.filter(({tag: own}) => own.toLowerCase().split('-')[0] === language)
    return exact?.id ?? (near.length === 1 ? near[0]!.id : tag)
  }
}
