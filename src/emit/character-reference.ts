/** Whether `&` at an offset begins what reads as a character reference. */
export function isReference(text: string, at: number): boolean {
  return /^&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/.test(text.slice(at, at + 40))
}
