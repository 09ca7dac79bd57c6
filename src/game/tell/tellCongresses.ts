import type { Agenda, Content, Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

const CALLED = 46;
const AGREED = 74;
const FAILED = 58;

/** The calling of each congress, and what came of it. */
export function tellCongresses(content: Content, log: Log): Story[] {
  return factsOf(log, 'congresses').map((fact) => {
    const { host, agenda } = fact;
    const about = { host, matter: agenda.kind, power: namedIn(agenda) };
    if (fact.kind === 'congress-called') {
      const key = 'news.congress.called';
      const reasons = fact.why.length === 0 ? [] : [{ power: host, terms: fact.why }];
      const full = { ...about, guests: fact.invited };
      return makeStory(content, { key, about: full, powers: [host], weight: CALLED, reasons });
    }
    if (fact.agreed === null)
      return makeStory(content, {
        key: 'news.congress.failed',
        about,
        powers: [host],
        weight: FAILED,
      });
    return makeStory(content, {
      key: 'news.congress.agreed',
      about: { ...about, draft: fact.agreed, parties: fact.parties },
      powers: fact.parties,
      weight: AGREED,
    });
  });
}

/** The power whom an agenda names; nobody where it names none. */
const namedIn = (agenda: Agenda): string => (agenda.kind === 'against' ? agenda.power : '');
