import {epoch} from './epoch.ts'

/** The day as `2026-11-30`, by `SOURCE_DATE_EPOCH` where a build asks to be reproducible. */
export function today(): string {
  const seconds = epoch()
  return (seconds === undefined ? new Date() : new Date(seconds * 1000)).toISOString().slice(0, 10)
}
