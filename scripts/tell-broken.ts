import {positions} from '../src/locate.ts'
import type {ParallelText} from '../src/model/index.ts'
import {wording} from '../src/reporters/reporter.ts'
import type {Frame} from './frame.ts'

/** Says of each version what of its markup is compared as if it were mended. */
export function tellBroken({articles}: ParallelText, {t, note}: Frame): void {
  for (const {file, text, broken = []} of articles.values())
    for (const {kind, at, seen, expected} of broken) {
      const said = wording({rule: 'broken-markup', message: kind, args: {seen, expected}}, t)
      note(t('commands.sync.broken', {file, line: positions(text)(at.start).line, said}))
    }
}
