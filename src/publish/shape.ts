import type {Config, Flavour, Target} from '../model/index.ts'
import {TARGETS, type TargetShape} from './data/targets.ts'
import type {Draft} from './draft.ts'
import {sectionsOf} from './sections.ts'

/** The builder that pages of a flavour are written for. */
const BUILDERS: Readonly<Partial<Record<Flavour, Target>>> = {
  hugo: 'hugo',
  docusaurus: 'docusaurus',
  mdx: 'starlight',
  vitepress: 'vitepress'
}

/** What the files of a release look like: as its builder has them by its manual, or as they lie in the project. */
export function shapeOf(config: Config, drafts: readonly Draft[]): TargetShape {
  const {target, layout} = config.release
  const shape = TARGETS[target]
  if ((layout ?? (isAtHome(config) ? 'project' : 'builder')) === 'project') return {...shape, isOwn: true}
  return target === 'hugo' ? {...shape, sections: sectionsOf(drafts)} : shape
}

/** A project for the builder of the release, laid out as that builder wants it. */
function isAtHome({flavour, content, sourceLanguage, release: {target}}: Config): boolean {
  const {own} = TARGETS[target]
  const patterns = content.flatMap(set => [...set].filter(([locale]) => locale !== sourceLanguage))
  return BUILDERS[flavour] === target && own !== undefined && patterns.every(([, pattern]) => own.test(pattern))
}
