/** A text cut to 60 characters for a message. */
export function short(text: string): string {
  const points = [...text.trim()]
  return points.length > 60 ? `${points.slice(0, 60).join('')}…` : points.join('')
}
