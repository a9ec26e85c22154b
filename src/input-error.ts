import type {MessageArgs, Position} from './model/index.ts'

/** What an input error says about its place; `path` is relative to the project root where it lies inside. */
export interface InputErrorDetails {
  readonly path: string
  readonly position?: Position
  readonly args?: MessageArgs
}

/**
 * A file cannot be read as what it claims to be. Thrown by `parse` functions and the store, caught once, in
 * `scripts/`; `code` is a message key under `input.` in `src/messages/`.
 */
export class InputError extends Error {
  readonly code: string
  readonly path: string
  readonly position: Position | undefined
  readonly args: MessageArgs

  constructor(code: string, {path, position, args = {}}: InputErrorDetails) {
    super(`${path}: ${code}`)
    this.name = 'InputError'
    this.code = code
    this.path = path
    this.position = position
    this.args = args
  }
}
