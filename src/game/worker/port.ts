/** One end of a line of messages: a Worker, a MessagePort, or a worker's own scope. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  addEventListener(kind: 'error' | 'messageerror', hear: (event: Event) => void): void;
}
