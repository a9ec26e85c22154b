import type {Returned} from '../../model/index.ts'
import {readXml} from '../xml/read.ts'
import {readXliff1} from './read1.ts'
import {readXliff2} from './read2.ts'
import {versionOf} from './version.ts'

/**
 * Reads XLIFF of any version.
 *
 * @throws InputError `xml.…`, `xliff.version`, `xliff.no-target-language`, with the place.
 */
export function readXliff(text: string, path: string): Returned {
  const document = readXml(text, path)
  return versionOf(document, path) === 2 ? readXliff2(document, path) : readXliff1(document, path)
}
