import type {VersionDraft} from '../../src/publish/version-draft.ts'

/** A version with nothing in it but what is given. */
export function versionOf(changes: Partial<VersionDraft> = {}): VersionDraft {
  return {
    locale: 'en',
    file: 'content/en/visit.md',
    content: {sha256: '', size: 0},
    flavour: 'gfm',
    data: {},
    format: 'yaml',
    end: 0,
    removals: [],
    links: [],
    images: [],
    imports: [],
    shortcodes: null,
    footnotes: null,
    htmlTargets: [],
    localLinks: [],
    headings: [],
    places: null,
    evidence: {stale: 0, unreviewed: 0, drafts: 0, notes: 0, provisional: []},
    ...changes
  }
}
