import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {defaultConfig, readConfig} from '../config/index.ts'
import {InputError} from '../input-error.ts'
import type {Config} from '../model/index.ts'
import {ownFolderOutside, ownFolderTaken} from './own-folder.ts'
import {readText} from './read.ts'
import {isAnythingAt} from './root.ts'

/** The settings of a project, at its root. */
export const CONFIG_FILE = 'stele.config.json'

/**
 * The folder of a project, absolute, and its configuration.
 *
 * @throws InputError when the folder is not there, the configuration cannot be read, or Stele's own folders lie outside it.
 */
export function openConfig(folder: string): {readonly root: string; readonly config: Config} {
  const root = resolve(folder)
  if (statSync(root, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new InputError('root.missing', {path: folder})
  const taken = ownFolderTaken(root)
  if (taken !== undefined) throw new InputError('folder.file', {path: taken})
  const outside = ownFolderOutside(root)
  if (outside !== undefined) throw new InputError('folder.outside', {path: outside})
  const isConfigured = isAnythingAt(root, CONFIG_FILE)
  return {root, config: isConfigured ? readConfig(readText(root, CONFIG_FILE), CONFIG_FILE) : defaultConfig}
}
