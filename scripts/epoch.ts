/** `SOURCE_DATE_EPOCH`: the seconds since 1970 that a reproducible build takes for now; undefined where nobody set it. */
export function epoch(): number | undefined {
  const said = process.env.SOURCE_DATE_EPOCH ?? ''
  return /^\d{1,11}$/.test(said) ? Number(said) : undefined
}
