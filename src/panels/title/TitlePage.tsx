import { useState } from 'react';
import { AboutText } from '../about/AboutText.tsx';
import { useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { OpenLink } from './OpenLink.tsx';
import { ResumeList } from './ResumeList.tsx';
import { Packs } from './Packs.tsx';
import { Scenarios } from './Scenarios.tsx';
import { TitlePlate } from './TitlePlate.tsx';

/** Where a game begins: a new one, a saved one, or one that somebody sent. */
export function TitlePage() {
  const library = useDesk((state) => state.library);
  const { say } = useSpeech();
  const [about, setAbout] = useState(false);
  return (
    <main className="title">
      <TitlePlate engraved />
      <div className="title-columns">
        <div className="title-new">
          {library === null && <p className="soft">{say('start.reading')}</p>}
          {library !== null && <Scenarios library={library} />}
        </div>
        <div className="title-side">
          <ResumeList />
          <OpenLink />
          <Packs />
          <Section
            title={say('panel.about')}
            aside={
              <button
                type="button"
                className="link"
                aria-expanded={about}
                onClick={() => setAbout(!about)}
              >
                {say(about ? 'ui.less' : 'ui.more')}
              </button>
            }
          >
            {about ? <AboutText /> : <p>{say('about.what')}</p>}
          </Section>
        </div>
      </div>
    </main>
  );
}
