import packageJson from '../../package.json' with {type: 'json'}
import {writeGlossaryTable} from '../../src/formats/glossary-table.ts'
import {writeTbx} from '../../src/formats/tbx/write.ts'
import {EXIT} from '../frame.ts'
import {projectOf} from '../project-of.ts'
import type {GlossaryCall} from './call.ts'
import {tagsOf} from './usage.ts'

/** Writes the glossary as TBX or CSV: what `--format` or the ending of `--output` says, else TBX. */
export async function exportGlossary({flags, frame}: GlossaryCall): Promise<number> {
  const {config, termbase} = projectOf(frame)
  const {format = flags.output?.endsWith('.csv') ? 'csv' : 'tbx'} = flags
  if (format !== 'csv' && format !== 'tbx') {
    frame.fault(frame.t('frame.badChoice', {input: format, flag: '--format', values: 'tbx, csv'}))
    return EXIT.usage
  }
  const tbx = {version: packageJson.version, language: config.sourceLanguage, tagOf: tagsOf(config)}
  frame.out(format === 'csv' ? writeGlossaryTable(termbase) : writeTbx(termbase, tbx))
  return EXIT.clean
}
