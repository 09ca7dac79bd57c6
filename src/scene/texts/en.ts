/** What the map itself says; the packs and the panels name everything else. */
export const en: Readonly<Record<string, string>> = {
  'map.no-webgl':
    'This browser cannot draw the map: it needs WebGL. Turn on hardware acceleration in its ' +
    'settings, or open the game in another browser. Saved games are kept.',
  'map.inset': 'Inset, out of its true place',
  'map.legend.political.owner': 'Held by its owner',
  'map.legend.political.occupied': 'Occupied, in the occupier’s colour',
  'map.legend.relations.lens': 'The power itself',
  'map.legend.relations.friend': 'Friendly',
  'map.legend.relations.cool': 'Indifferent',
  'map.legend.unrest.quiet': 'Quiet',
  'map.legend.unrest.restless': 'Restless',
  'map.legend.unrest.revolt': 'In revolt',
  'map.legend.unrest.held': 'Held by another than its owner',
  'map.legend.industry.fields': 'Fields',
  'map.legend.industry.works': 'Great works',
  'map.legend.industry.coal': 'Coal',
  'map.legend.industry.oil': 'Oil',
  'map.legend.relations.foe': 'Hostile',
  'map.legend.supply.depot': 'Depot',
  'map.legend.supply.landing': 'Port where supplies come ashore',
  'map.legend.supply.fed': 'In supply',
  'map.legend.supply.strained': 'At the end of a long way',
  'map.legend.supply.cut-off': 'Cut off',
  'map.legend.supply.blockaded': 'Port shut by ice or an enemy fleet',
  'map.legend.supply.foreign': 'Out of reach',
};
