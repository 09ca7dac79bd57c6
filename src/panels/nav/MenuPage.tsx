import { LayoutGrid } from 'lucide-react';
import { useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { PAGE_GROUPS, type PageEntry, pagesFor } from './pages.ts';
import { usePageCounts } from './usePageCounts.ts';
import { usePageLink } from './usePageLink.ts';

/** Every page of the desk with its sign, what it is for, and its key. */
export function MenuPage() {
  const game = useDesk((state) => state.game);
  const { say } = useSpeech();
  const pages = pagesFor({ game });
  return (
    <PanelFrame title={say('page.menu')} mark={<LayoutGrid className="mark" aria-hidden="true" />}>
      {PAGE_GROUPS.map((group) => (
        <Section key={group} title={say(`menu.${group}`)}>
          <ul className="lines">
            {pages
              .filter((page) => page.group === group && page.id !== 'menu')
              .map((page) => (
                <li key={page.id}>
                  <MenuLine page={page} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </PanelFrame>
  );
}

function MenuLine({ page }: { readonly page: PageEntry }) {
  const { wanted, toggle } = usePageLink(page);
  const count = usePageCounts()[page.id] ?? 0;
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className="line-button menu-line"
      aria-keyshortcuts={page.key}
      disabled={wanted === null}
      onClick={toggle}
    >
      <page.icon className="sign" aria-hidden="true" />
      <span>
        {say(`page.${page.id}`)}
        <span className="soft small">{say(`page.${page.id}.does`)}</span>
      </span>
      {count > 0 && <span className="figure">{count}</span>}
      <kbd aria-hidden="true">{page.key}</kbd>
    </button>
  );
}
