import {openProject, type Project} from '../src/store/project.ts'
import type {Frame} from './frame.ts'

/** The project a command works on. A memory that is damaged is told once; `sync` mends it. Throws InputError as `openProject`. */
export function projectOf(frame: Frame): Project {
  return openProject(frame.root, {
    onDamage: (file, lines) =>
      frame.note(frame.t('frame.damaged', {file, lines: lines.join(', '), count: lines.length}))
  })
}
