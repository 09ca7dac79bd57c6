import { useSpeech } from '../hooks/useSpeech.ts';
import type { Treaty } from '../../rules/index.ts';

/** Until when a treaty binds, and what notice ends it sooner. */
export function TreatyTerms({ until, notice = 0 }: Pick<Treaty, 'until' | 'notice'>) {
  const { say } = useSpeech();
  return (
    <>
      {until === null ? say('pact.no-term') : say('pact.until', { until })}{' '}
      {notice === 0 ? say('pact.no-notice') : say('pact.notice', { count: notice })}
    </>
  );
}
