import { LINK_SENTENCES, SAVE_SENTENCES } from '../../content/texts/games.ts';

/** Sentences of problems, by the keys that the game layer calls them by. */
const under = (what: string, sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(sentences).map(([code, words]) => [`problem.${what}.${code}`, words]),
  );

/**
 * What the game layer says, by key. Blanks are written {like this}; in the sentences of entering an
 * order, which the panels tell, {{like this}}.
 */
const texts: Readonly<Record<string, string>> = {
  'entry.idle': 'Choose a unit to give it an order.',
  'entry.sharing': 'Draw across the land to claim it so.',
  'entry.move': '{{unit}} moves to …',
  'entry.move.to': '{{unit}} moves to {{to}}.',
  'entry.rebase': '{{unit}} flies to …',
  'entry.rebase.to': '{{unit}} flies to its new base at {{to}}.',
  'entry.support': '{{unit}} supports …',
  'entry.support.from': '{{unit}} supports {{from}}: its stand, or its move to …',
  'entry.support.hold': '{{unit}} supports the stand of {{from}}.',
  'entry.support.to': '{{unit}} supports the move from {{from}} to {{to}}.',
  'entry.convoy': '{{unit}} carries …',
  'entry.convoy.from': '{{unit}} carries the army at {{from}} to …',
  'entry.convoy.to': '{{unit}} carries the army from {{from}} to {{to}}.',

  'unit.army': 'Army No. {number}',
  'unit.fleet': 'Fleet No. {number}',
  'unit.wing': 'Air Wing No. {number}',

  'loading.packs': 'Unrolling the maps',
  'loading.map': 'Drawing the map',
  'loading.begin': 'Setting the pieces',
  'loading.fork': 'Turning back the calendar',
  'loading.resume': 'Taking up the pen again',
  'loading.replay': 'Reliving the game, month by month',

  'note.link-copied': 'The link is on the clipboard. Whoever opens it sees this very game.',
  'note.playback.0': 'Months are not shown on the map.',
  'note.playback.1': 'Months are shown slowly.',
  'note.playback.2': 'Months are shown at leisure.',
  'note.playback.3': 'Months are shown quickly.',
  'note.post-copied': 'It is on the clipboard, with the link of the game at its end.',
  'note.saved': 'Saved as “{name}”.',
  'note.other-tab':
    'This game is open in another tab. Here it goes on as a copy, in a save of its own.',
  'note.taken':
    'Another tab has taken this game up. Here it goes on as a copy, in a save of its own.',

  'note.moved-on':
    'The packs or the rules have changed since this game was saved. It goes on by the new ones; a link of it would not open any more.',

  'note.advance.unanswered': 'Somebody waits for our answer. Give one, or end the month.',
  'note.advance.dispatch': 'A dispatch has come in.',
  'note.advance.war': 'A war concerns us. The paper tells of it.',
  'note.advance.attack': 'Our forces are in action. The staff report tells of it.',
  'note.advance.crisis': 'A crisis of ours has moved.',
  'note.advance.answer': 'A treaty, an offer or an order of ours has had its answer.',
  'note.pack-brought': 'On the shelf: {pack}. Its scenario is on the title page.',
  'note.pack-renewed':
    'The game goes on by the new {pack}. Maps, events and texts changed at once; what stands at the start shows in a new game.',
  'note.advance.quiet': 'Twelve quiet months have gone by.',

  'problem.unforeseen':
    'Something went wrong that nobody foresaw: {words}. Your last autosave is safe; reload the page to go on from it.',
  'problem.no-game': 'There is no game on the table. Begin one, or take one up again.',
  'problem.no-network': '{file} could not be fetched. Check the connection and reload the page.',
  'problem.file-missing':
    '{file} is missing on the server (status {status}). Whoever runs this site must copy the whole build.',
  'problem.pack-broken':
    'The pack {pack} cannot be played: {file}, line {line}, column {column}: {message}',
  'problem.pack-has-problems':
    '{pack} has mistakes and cannot be played yet. They are listed under “Packs” on the title page; mend them and open the pack again.',
  'problem.pack-does-not-fit':
    'The month at hand does not fit the changed pack. The game goes on by the pack as it was; begin a new game to try it.',
  'problem.archive.not-a-zip':
    'This is no zip, or it is damaged. Pack the folder again, or open the folder itself.',
  'problem.archive.too-many-files':
    'There are more than {most} files in it. Leave out what the game does not read.',
  'problem.archive.too-big':
    'Unpacked it would be larger than {most} million bytes. Leave out what the game does not read.',
  'problem.archive.bad-path':
    'It has a file called {path}. Names may have letters, digits, dots, hyphens and underscores, and must stay inside the pack.',
  'problem.archive.no-pack':
    'There is no pack.json in it. Open the folder or the zip in which pack.json lies.',
  'problem.archive.name-taken':
    'This site has a pack called {pack}. Give yours another id in pack.json, and its folder the same name.',
  'problem.no-such-power': 'There is no power {power} in this scenario. Choose one of the list.',
  'problem.no-points-left': 'Our points at the conference do not reach any further.',
  'problem.order-not-legal': 'This order is not open to you this month.',
  'problem.clipboard':
    'The browser would not let the link onto the clipboard. Allow it for this page, or copy the address from here: {link}',
  'problem.clipboard-post':
    'The browser would not let it onto the clipboard. Allow it for this page, or save it as a file.',
  'problem.no-picture':
    'There is no map on this page to take a picture of. It needs a browser with WebGL.',
  'problem.no-store':
    'This browser keeps no saves for this page ({words}). Play on, and copy the link before you close the tab.',

  ...under('link', LINK_SENTENCES),
  ...under('save', SAVE_SENTENCES),
  'problem.save.outdated':
    'The packs have changed too much since this game was saved to go on with it. Open it where it was made.',
  'problem.save.missing':
    'There is no such save any more. It may have been deleted in another tab.',
  'problem.save.not-written':
    'The browser did not keep the save as it was written; the one before still stands. Free some room and end another month.',
};
export default texts;
