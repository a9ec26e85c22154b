import type {Decided, Decision} from './decide.ts'
import {type PlaceOptions, pageAddress} from './place.ts'
import type {Reason} from './release.ts'

/**
 * Sees to it that no two pages are one file: the second is held back. Where names differ in capital letters only, or a builder makes one
 * address of them, both are written and the second says so: a disk or a site somewhere has only one of them.
 */
export function withoutClashes(decided: readonly Decided[], options: Omit<PlaceOptions, 'file'>): Decided[] {
  const files = new Map<string, string>()
  const addresses = new Map<string, string>()
  return decided.map(({draft, decisions}) => ({
    draft,
    decisions: decisions.map((decision): Decision => {
      const {locale, file} = decision
      if (file === undefined) return decision
      const name = draft.files.find(one => one.locale === locale)?.file ?? `${locale}/${draft.path}`
      const taken = files.get(file)
      if (taken !== undefined) return heldBack(decision, {code: 'place-taken', other: taken})
      const address = addressOf(draft.path, decision, options)
      const other = addresses.get(address)
      files.set(file, name)
      if (other === undefined) addresses.set(address, name)
      return other === undefined
        ? decision
        : {...decision, notices: [...decision.notices, {code: 'place-shared', other}]}
    })
  }))
}

/** What two pages have in common that are one somewhere. */
function addressOf(path: string, {locale, file = ''}: Decision, {config, shape}: Omit<PlaceOptions, 'file'>): string {
  const address = shape.html === 'page' ? pageAddress(path, locale, {config, shape}) : file
  return address.normalize('NFC').toLowerCase()
}

function heldBack({locale, notices, reasons}: Decision, reason: Reason): Decision {
  return {locale, state: 'held', notices, reasons: [...reasons, reason]}
}
