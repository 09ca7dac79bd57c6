/** What is said of links and saves that cannot be opened, in English. {blanks} are filled in. */
export const LINK_SENTENCES = {
  'not-a-link':
    'This is no link of the game: it has no part that begins with “#g=”. Copy the whole address again.',
  'unknown-version':
    'The link was made by another version of the game (format {version}). Reload the page to update it; if that does not help, open the link where it was made.',
  'too-long': 'The link is longer than any game makes. Copy it again from its source.',
  truncated:
    'The end of the link is missing: {found} of {wanted} characters came through. Copy the whole address again; some programs cut long ones.',
  damaged:
    'Some characters of the link are not what was written. Copy the whole address again from its source.',
  'scenario-missing':
    'The game was played in the scenario “{scenario}”, which this page does not have.',
  'pack-missing': 'The game was played with the pack “{pack}”, which this page does not have.',
  'pack-differs':
    'The game was played with another version of the pack “{pack}” than the one here ({version}). Open it where it was made.',
  'rules-differ':
    'The game was played by other rules (version {theirs}; here it is {ours}). Open it where it was made.',
  'power-missing':
    'Somebody played {power}, a power that this scenario does not have. The link belongs to another version of the game.',
  'fingerprint-differs':
    'In {month} the replay came out otherwise than the game that was played. The rules have changed since, or the link was altered. Open it where it was made.',
  'order-not-legal':
    'One of the orders of this game was not legal when it was given, so it cannot be put into a link.',
} as const;

/** Of saves. */
export const SAVE_SENTENCES = {
  'not-a-save': 'This is no save of the game.',
  'unknown-version':
    'The save was made by another version of the game. Reload the page to update it; if that does not help, open the save where it was made.',
  damaged: 'The save is damaged and was not opened. If you have a link of the game, open that.',
  'too-big': 'The save is bigger than any game makes, and was not opened.',
} as const;
