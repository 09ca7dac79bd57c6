/**
 * What the check says, in English: one sentence for each code. {blanks} are filled in.
 * A sentence says what is wrong and what was expected.
 */
export const MESSAGES = {
  // the files
  'missing-file': 'the pack has no {path}; it needs one',
  'unknown-file': '{got} is no file that the game reads',
  'bad-path': '{path} is no path inside the pack: use letters, digits, "/", "-", "_" and "." only',
  'too-many-files': 'the pack has {count} files; at most {most} are read',
  'file-too-big': 'the file has {count} characters; at most {most} are read',
  'pack-too-big': 'the pack has {count} characters in all; at most {most} are read',
  'folder-name': 'the folder is called "{folder}" and the pack "{id}"; they must be the same',
  'missing-pack': 'the pack "{got}", on which this one depends, is not here',
  'circular-packs': 'the packs depend on each other in a circle: {circle}',
  'too-many-packs': 'more than {most} packs build on each other',
  'missing-scenario': 'there is no scenario "{got}" in these packs',
  'scenario-taken':
    'the pack "{pack}" has a scenario of the id "{got}" already; give this one an id of its own',
  'no-scenario': 'the pack says that it has a scenario, but has no scenario.json',
  'scenario-not-named':
    'the pack has a scenario.json; its pack.json must say "scenario": "scenario.json"',

  // JSON
  'json-syntax': 'this is not valid JSON',
  'json-bad-word': 'this is no JSON: texts stand in double quotes; true, false and null do not',
  'json-comment': 'JSON has no comments',
  'json-trailing-comma': 'a comma before a closing bracket; JSON wants none after the last entry',
  'json-comma-expected': 'a comma is missing before this',
  'json-colon-expected': 'a colon is missing after the key',
  'json-key-expected': 'a key in double quotes was expected here',
  'json-value-expected': 'a value was expected here',
  'json-not-closed': 'a closing bracket is missing here',
  'json-more-after-end': 'the file should have ended before this',
  'json-string-not-closed': 'the text that starts here is not closed with a double quote',
  'json-bad-string': 'the text has a character or an escape that JSON does not allow',
  'json-bad-number': 'this is not a number that JSON allows',
  'too-deep': 'brackets are nested more than {most} deep',
  'too-many-values': 'the file has more than {most} values',
  'duplicate-key': 'the key "{key}" stands twice in the same object',
  'forbidden-key': '"{key}" cannot be used as a key',

  // shape
  'wrong-type': '{what} must be {expected}, not {got}',
  'too-many-mistakes': 'the file has more mistakes than can be told apart',
  'missing-key': 'the key "{key}" is missing: {expected}',
  'unknown-key': 'there is no key "{got}" here',
  'bad-choice': '"{got}" is none of: {choices}',
  'too-small': '{what} is {got}; it must be at least {least}',
  'too-big': '{what} is {got}; it must be at most {most}',
  'too-short': '{what} is too short: it needs at least {least}',
  empty: '{what} must not be empty',
  'too-long': '{what} is too long: at most {most} are allowed',
  'bad-id': '"{got}" is no id: use lower-case letters and digits, with single "-" between words',
  'bad-tag': '"{got}" is no tag: three capitals, such as "ABC"',
  'bad-power': '"{got}" is no power: three capitals, such as "ABC", or "actor", "target" or "each"',
  'bad-passage': '"{got}" is no strait or canal: write both ends, such as "a-sea/b-sea"',
  'bad-text-key': '"{got}" is no key of a text: letters and digits, with ".", "-" or "_" between',
  'bad-picture': '"{got}" is no path to a picture in the pack, such as "flags/ABC.svg"',
  'bad-colour': '"{got}" is no colour: write "#" and six hexadecimal digits',
  'bad-version': '"{got}" is no version: write three numbers, such as "1.0.0"',
  'bad-language': '"{got}" is no language, such as "en" or "it"',
  'bad-month': '"{got}" is no month: write year and month, such as "1933-05"',
  'no-english-name': 'the names need an English one: "en"',
  'bad-value': '{what} is not what was expected here',

  // the board
  'duplicate-id': '{what} "{got}" is there twice; the first is in {first}',
  'id-of-another': '{power} has "{got}" already, in {first}',
  'unknown-place': 'there is no province or sea "{got}"',
  'unknown-province': 'there is no province "{got}"',
  'sea-not-land': '"{got}" is a sea; a province on land was expected',
  'edge-to-itself': '"{a}" has an edge to itself',
  'edge-order': 'an edge is written with its ends in alphabetical order: a "{b}", b "{a}"',
  'edge-twice': 'the edge {a} – {b} is there twice; the first is in {first}',
  'edge-kind': 'the edge {a} – {b} joins {ends}; it cannot be "{kind}", only {choices}',
  'edge-no-keepers': 'the {kind} {a} – {b} needs keepers: the shore provinces that can close it',
  'edge-keepers-on-land': 'only a strait or a canal between two seas has keepers',
  'edge-rule-alone': 'only a strait or a canal with keepers has a rule of who may pass',
  'keeper-not-ashore': '"{got}" has no coast on {a} or {b}; it cannot close the passage',
  'edge-fleet-at-sea': '"fleet" is for edges between two provinces on land',
  'edge-fleet-inland': '"{got}" has no coast; no fleet can pass along the edge {a} – {b}',
  'cut-off': '"{got}" cannot be reached from "{from}" by land or sea',
  'coast-missing': '"{got}" touches a sea, so its "coast" must be true',
  'coast-dry': '"{got}" touches no sea, so its "coast" must be false',
  'port-inland': '"{got}" has a port but no coast',
  'no-shape': '"{got}" has no shape in {file}',
  'shape-of-nothing': '{file} has a shape "{got}", but there is no such province or sea',
  'no-shapes': 'the board has no {path}, so that nothing of it can be drawn',

  // the scenario
  'unknown-power': 'there is no power "{got}"',
  'shares-not-hundred': 'the shares of the parties of {power} add up to {sum}, not to 100',
  'capital-not-owned': 'the capital of {power}, "{got}", is owned by {owner}',
  'own-overlord': '{power} cannot be its own overlord',
  'overlord-circle': 'the overlords go round in a circle: {circle}',
  'missing-picture': 'there is no picture {got} in the pack',
  'picture-too-big': 'the picture has {count} bytes; {most} are the most',
  'not-a-picture': 'what is in the file is no picture of the kind that its name says',
  'picture-with-code':
    'a picture may only be drawn: take "{found}" out; it may hold no script, no link and nothing from elsewhere',
  'owned-twice': '"{got}" is owned by {other} already, in {first}',
  'controlled-twice': '"{got}" is controlled by {other} already, in {first}',
  'not-owned': 'nobody owns "{got}"; each province on land needs an owner',
  'end-before-start': 'the scenario ends in {end}, before it starts in {start}',
  'unit-crowd': '"{got}" has a unit already, in {first}; there is room for one',
  'army-at-sea': '{name} is an army and cannot stand at sea in "{got}"',
  'wing-at-sea': '{name} is an air wing and cannot be based at sea in "{got}"',
  'wing-crowd': '"{got}" has more than {most} air wings; there is no room for this one',
  'fleet-on-land': '{name} is a fleet and cannot lie in "{got}", which has no coast',
  'relation-to-itself': '{power} is set against itself',
  'parties-twice': '{power} is a party twice',
  'clause-outsider': '{power} is no party of the treaty, so that it cannot be "{key}" here',
  'clause-one-power': 'both sides of the clause are {power}',
  'guarantee-of-itself': '{power} cannot guarantee itself',
  'no-case-to-name': 'a clause "{kind}" cannot be promised for a single attack',
  'cannot-be-conditional': 'a clause "{kind}" is done at the signing and takes no condition',
  'alliance-against-party': '{power} is a party, so that the alliance cannot be against it',
  'cession-not-owned': '{power} cannot cede "{got}": it belongs to {owner}',
  'treaty-not-signed-yet': 'the treaty is signed in {signed}, after the scenario starts in {start}',
  'treaty-over': 'the treaty ends in {until}, before it is signed or before the scenario starts',
  'cause-not-yet': 'the cause dates from {since}, after the scenario starts in {start}',
  'aim-at-itself': '{power} cannot have itself as the aim',
  'unknown-event': 'there is no event or decision "{got}"',
  'unknown-option': 'the event "{event}" has no option "{got}"',
  'option-twice': 'the event "{event}" has two options "{got}"',
  'options-alike':
    'the options "{a}" and "{b}" do the same, and nothing asks which of them was taken',
  'no-sure-option': 'every option is hidden by a condition; one should always be open',
  'unknown-aim': '{power} has no aim "{got}"',
  'unknown-theatre': 'there is no far theatre "{got}"',
  'threshold-twice': 'the theatre "{theatre}" has two thresholds "{got}"',
  'unknown-passage':
    'there is no strait or canal "{got}" that somebody keeps: write both ends, such as "a-sea/b-sea"',
  'flag-never-set': 'no effect ever sets the flag "{got}"',
  'part-not-played': 'nobody is "{got}" here: name a power by its tag',
  'no-actor': 'the event needs an "actor"; only a chance of "on" or "follow-up" brings one',
  'no-bounds': 'this asks for a number: give "atLeast", "atMost" or both',
  'no-rebel': '"{got}" are no rebels of any home.json',
  'no-measure':
    'a comparison takes words that find a number, such as "opinion" or "stock", without "atLeast" and "atMost"',
  'bounds-crossed': 'from {least} to {most}: the first must not be above the second',
  'dates-crossed': 'from {from} until {until}: the first must not be after the second',
  'event-never': 'this event can never happen: {why}',
  'event-does-nothing': 'this event has no effects',

  // texts
  'missing-text': 'there is no text "{got}" in texts/en.json',
  'no-english':
    'the pack has no texts/en.json; English is the language that all others fall back on',
  'text-not-translated': 'the text "{key}" is not in {file}',
  'text-twice': 'the text "{key}" stands twice; the first is in {first}',
  'text-unused': 'nothing uses the text "{key}"',
  'text-reaches-out': 'a text cannot contain "$t("',
} as const;

export const DID_YOU_MEAN = 'Did you mean "{meant}"?';

/** Why an event can never happen; fills `{why}`. */
export const NEVER = {
  'outside-scenario': 'its dates lie outside the scenario',
  'empty-dates': 'its dates exclude each other',
  itself: 'it waits for itself',
  'not-called': 'no effect lets it follow',
  contradiction: 'one of its conditions excludes another',
  'no-chance': 'its chance is nothing, and no term adds to it',
  'waits-for-never': 'it waits for an event that can never happen',
} as const;

/** What the reader sees of a value of the wrong type. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
  tuple: 'a list of two',
  null: 'null',
};

/** The ends of an edge; fills `{ends}`. */
export const ENDS = {
  land: 'two provinces on land',
  coast: 'a province and a sea',
  sea: 'two seas',
} as const;
