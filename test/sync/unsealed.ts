/** Notes without the seals at the end of their first lines. */
export function unsealed(text: string): string {
  return text.replaceAll(/^([> \t]*(?:<!--|\{\/\*) stele: .*) #(?:[0-9a-f]{6})+(?=\r?$)/gm, '$1')
}
