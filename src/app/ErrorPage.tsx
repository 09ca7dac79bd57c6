import { Component, type ErrorInfo, type ReactNode } from 'react';
import { makeSpeech } from '../panels/texts/speech.ts';

interface State {
  readonly error: Error | null;
}

/** When the panels break: what happened, that the game is safe, and what to do. */
export class ErrorPage extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(new Error(`the panels broke${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { say } = makeSpeech(null, {});
    return (
      <main className="broken" role="alert">
        <h1>{say('broken.title')}</h1>
        <p>{say('broken.text')}</p>
        <pre>{error.message}</pre>
        <button type="button" className="button main" onClick={() => location.reload()}>
          {say('broken.reload')}
        </button>
      </main>
    );
  }
}
