import {InputError} from '../../src/input-error.ts'
import {CONFIG_FILE} from '../../src/store/config-file.ts'
import {MEMORY_FOLDER} from '../../src/store/memory-file.ts'
import {openProject} from '../../src/store/project.ts'
import {watchPaths} from '../../src/store/watch.ts'
import type {Frame} from '../frame.ts'
import {inputErrorText} from '../input-error-text.ts'

/**
 * Runs a sync now and after every change of the project, until the process is ended. What a run says is shown where it differs from what
 * the last one said. Throws InputError when the project cannot be opened at the beginning.
 */
export function watchSync(frame: Frame, sync: (frame: Frame) => Promise<number>): Promise<never> {
  const {root, config, contentRoot} = openProject(frame.root)
  let last = ''
  let queue = Promise.resolve()
  const run = async () => {
    const pieces: string[] = []
    const out = (text: string) => {
      pieces.push(text)
    }
    try {
      await sync({...frame, out})
    } catch (error) {
      // Somebody is in the middle of an edit.
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
    }
    const text = pieces.join('')
    if (text !== '' && text !== last) frame.out(text)
    last = text
  }
  return new Promise((_, fail) => {
    const next = () => {
      queue = queue.then(run)
      queue.catch(fail)
    }
    watchPaths(root, [contentRoot || '.', MEMORY_FOLDER, CONFIG_FILE, config.glossary], next)
    frame.note(frame.t('commands.sync.watching'))
    next()
  })
}
