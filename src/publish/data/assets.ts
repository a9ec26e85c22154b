/** Files that belong to a page when it names them: images, sound, video, and what readers take with them. Nothing that may be a source or a secret. */
export const ASSETS =
  /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|pdf|epub|docx|xlsx|pptx|odt|ods|odp)$/i

/** Those of them that a builder takes with the page that shows them. */
export const IMAGES = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i
