// Guards around request handlers: a crash is logged with its request and answered with a fallback,
// and work that has gone stale is not begun.

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a guard writes: one line of what happened. */
export type Log = (line: string) => void;

/**
 * A handler that never rejects but by cancellation, or with a `ResponseError` that says to the writer what is wrong.
 * It lets messages that wait be read first, so that a cancellation of this request can arrive before the work is done.
 */
export function safely<Params, Result>(
  name: string,
  log: Log,
  fallback: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
    try {
      return await handle(params, token);
    } catch (error) {
      // An answer in itself: why what was asked for cannot be.
      if (error instanceof ResponseError) throw error;
      log(`${name} failed on ${describe(params)}: ${error instanceof Error ? error.stack : String(error)}`);
      return fallback;
    }
  };
}

/** The document and position of a request, never text of the draft: logs are shared, sources are not. */
function describe(params: unknown): string {
  const { textDocument, position } = (params ?? {}) as {
    textDocument?: { uri?: string };
    position?: { line: number; character: number };
  };
  const at = position ? `:${position.line + 1}:${position.character + 1}` : '';
  return textDocument?.uri ? `${textDocument.uri}${at}` : 'a request without document';
}
