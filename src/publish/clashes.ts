import {builtNames} from './built-names.ts'
import type {Decided, Decision} from './decide.ts'
import type {PlaceOptions} from './place.ts'
import type {Reason} from './release.ts'

/** Pages by what only one of them can have. */
interface Taken {
  readonly files: Map<string, string>
  /** Addresses, and what a builder knows pages by besides. */
  readonly names: Map<string, string>
  /** Addresses as a disk or a site without capital letters has them. */
  readonly folded: Map<string, string>
}

/**
 * Sees to it that no page is lost to another: where two would be one file, or the builder makes one address of them, the second is held back; the
 * policy may let the latter pass, where the site has settings of its own. Where names differ in capital letters only, both are written and the second
 * says so: a disk somewhere has only one of them.
 */
export function withoutClashes(decided: readonly Decided[], options: Omit<PlaceOptions, 'file'>): Decided[] {
  const taken: Taken = {files: new Map(), names: new Map(), folded: new Map()}
  return decided.map(one => ({
    ...one,
    decisions: one.decisions.map(decision => placed(one, decision, {taken, options}))
  }))
}

function placed(
  {draft}: Decided,
  decision: Decision,
  {taken, options}: {readonly taken: Taken; readonly options: Omit<PlaceOptions, 'file'>}
): Decision {
  const {locale, file, version} = decision
  if (file === undefined) return decision
  const twin = taken.files.get(file)
  if (twin !== undefined) return heldBack(decision, {code: 'place-taken', other: twin})
  const names = builtNames({path: draft.path, locale, file, version}, options)
  const folded = names[0]!.normalize('NFC').toLowerCase()
  const same = names.map(one => taken.names.get(one)).find(other => other !== undefined)
  const alike = taken.folded.get(folded)
  const {address: treatment} = options.config.release.faults
  if (same !== undefined && treatment === 'refuse') return heldBack(decision, {code: 'address-taken', other: same})
  const own = draft.files.find(one => one.locale === locale)?.file ?? `${locale}/${draft.path}`
  taken.files.set(file, own)
  for (const name of names) if (!taken.names.has(name)) taken.names.set(name, own)
  if (alike === undefined) taken.folded.set(folded, own)
  if (same !== undefined)
    return treatment === 'notice' ? noted(decision, {code: 'address-taken', other: same}) : decision
  return alike === undefined ? decision : noted(decision, {code: 'place-shared', other: alike})
}

function noted(decision: Decision, notice: Reason): Decision {
  return {...decision, notices: [...decision.notices, notice]}
}

function heldBack({locale, notices, reasons}: Decision, reason: Reason): Decision {
  return {locale, state: 'held', notices, reasons: [...reasons, reason]}
}
