import {InputError} from '../../input-error.ts'
import type {XmlDocument} from '../xml/read.ts'

/** 1 or 2; throws InputError `xliff.version` for anything else. */
export function versionOf({root, position}: XmlDocument, path: string): 1 | 2 {
  const version = root.attributes.get('version') ?? ''
  if (root.local === 'xliff' && /^1\.[0-2]$/.test(version)) return 1
  if (root.local === 'xliff' && /^2\.[0-2]$/.test(version)) return 2
  throw new InputError('xliff.version', {path, position: position(root), args: {name: root.name, version}})
}
