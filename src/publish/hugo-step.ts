/** A step of a path as Hugo has it in addresses of pages; what lies beside a page keeps its own. */
export function hugoStep(name: string): string {
  return [...name.trim().replace(/\s+/g, '-')]
    .filter(sign => /[\p{L}\p{Nd}\p{M}._#+~@%\\-]/u.test(sign))
    .join('')
    .replace(/-{2,}/g, '-')
    .toLowerCase()
}
