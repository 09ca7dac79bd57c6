import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PAGES, type PageEntry } from './pages.ts';
import { usePageCounts } from './usePageCounts.ts';
import { usePageLink } from './usePageLink.ts';

const IN_BAR = PAGES.filter(({ place }) => place !== 'menu');

/** Opens and closes the pages of the desk; the counts say what waits behind each. */
export function PageButtons() {
  const counts = usePageCounts();
  const { say } = useSpeech();
  return (
    <nav className="page-buttons" aria-label={say('bar.panels')}>
      {IN_BAR.map((page) => (
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
