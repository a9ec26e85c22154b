import {defaultConfig} from '../config/index.ts'
import type {Config} from '../model/index.ts'
import {readText} from './read.ts'
import {isAnythingAt} from './root.ts'

/**
 * The glossary of a project as it is on disk; it is optional where the configuration does not name one.
 *
 * @throws InputError when it cannot be read.
 */
export function readGlossary(root: string, config: Config): string {
  const path = config.glossary
  // A link that leads nowhere is meant to be one.
  if (path === defaultConfig.glossary && !isAnythingAt(root, path)) return ''
  // An empty file is none of what a glossary may be, and must not pass for a project without one.
  return readText(root, path) || ' '
}
