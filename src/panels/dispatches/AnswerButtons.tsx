import { Check, X } from 'lucide-react';
import type { Order } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

interface Answer {
  /** Text key of the button. */
  readonly label: string;
  readonly order: Order;
}

interface AnswerButtonsProps {
  /** The answer among this month's orders, if there is one. */
  readonly given: boolean | null;
  readonly yes: Answer;
  readonly no: Answer;
}

/** Yes or no, with the answer given shown as pressed; either can be changed until the month ends. */
export function AnswerButtons({ given, yes, no }: AnswerButtonsProps) {
  const { give } = useCommands();
  const { say } = useSpeech();
  return (
    <>
      <Button
        look={given === false ? 'plain' : 'main'}
        aria-pressed={given === true}
        icon={<Check aria-hidden="true" />}
        onClick={() => give(yes.order)}
      >
        {say(yes.label)}
      </Button>
      <Button
        aria-pressed={given === false}
        icon={<X aria-hidden="true" />}
        onClick={() => give(no.order)}
      >
        {say(no.label)}
      </Button>
    </>
  );
}
