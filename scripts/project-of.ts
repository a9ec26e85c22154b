import {openProject, type Project} from '../src/store/project.ts'
import type {Frame} from './frame.ts'
import {tellLinked} from './linked.ts'

/**
 * The project a command works on. A memory that is damaged is told once, and what is passed over because it is a link; `sync` mends the
 * memory. Throws InputError as `openProject`.
 */
export function projectOf(frame: Frame): Project {
  return openProject(frame.root, {
    onDamage: (file, lines) =>
      frame.note(frame.t('frame.damaged', {file, lines: lines.join(frame.t('furniture.list')), count: lines.length})),
    onLinked: linked => tellLinked(linked, frame)
  })
}
