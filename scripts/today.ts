/** The day as `2026-11-30`, by `SOURCE_DATE_EPOCH` where a build asks to be reproducible. */
export function today(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH)
  const date = process.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()
  return date.toISOString().slice(0, 10)
}
