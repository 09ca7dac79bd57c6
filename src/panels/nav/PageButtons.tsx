import { useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { pagesFor, type PageEntry } from './pages.ts';
import { usePageCounts } from './usePageCounts.ts';
import { usePageLink } from './usePageLink.ts';

/** Opens and closes the pages of the desk; the counts say what waits behind each. */
export function PageButtons() {
  const counts = usePageCounts();
  const game = useDesk((state) => state.game);
  const { say } = useSpeech();
  const inBar = pagesFor({ game }).filter(({ place }) => place !== 'menu');
  return (
    <nav className="page-buttons" aria-label={say('bar.panels')}>
      {inBar.map((page) => (
        <PageButton key={page.id} page={page} count={counts[page.id] ?? 0} />
      ))}
    </nav>
  );
}

function PageButton({ page, count }: { readonly page: PageEntry; readonly count: number }) {
  const { wanted, isOpen, toggle } = usePageLink(page);
  const { say } = useSpeech();
  const name = say(`page.${page.id}`);
  return (
    <span className="page-button" data-place={page.place}>
      <IconButton
        label={name}
        caption={name}
        shortcut={page.key}
        count={count}
        pressed={isOpen}
        disabled={wanted === null}
        icon={<page.icon aria-hidden="true" />}
        onClick={toggle}
      />
    </span>
  );
}
