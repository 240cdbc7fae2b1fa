// Places as GeoJSON (RFC 7946), for maps.

import type { Place } from '../corpus/model.ts';
import type { ExchangeFormat } from './format.ts';

export const geojson: ExchangeFormat = {
  id: 'geojson',
  name: 'GeoJSON',
  extensions: ['geojson', 'json'],
  *write(corpus) {
    yield '{ "type": "FeatureCollection", "features": [';
    let separator = '\n';
    for (const place of corpus.places.values()) {
      const geometry = geometryOf(place);
      if (!geometry) continue;
      yield `${separator}${JSON.stringify(featureOf(place, geometry))}`;
      separator = ',\n';
    }
    yield '\n] }\n';
  },
};

/** A place's geometry, else its point; GeoJSON writes longitude before latitude. */
const geometryOf = ({ geometry, point }: Place): unknown =>
  geometry ?? (point && { type: 'Point', coordinates: [point.lon, point.lat] });

function featureOf(
  { id, type, names, facility, country, within, point, sameAs, summary }: Place,
  geometry: unknown,
) {
  const name: Record<string, string> = {};
  for (const lang of new Set(names.map((one) => one.lang))) {
    const ofLang = names.filter((one) => one.lang === lang && one.kind !== 'misspelling');
    const shown = ofLang.find(({ preferred }) => preferred) ?? ofLang[0];
    if (shown) name[`name:${lang}`] = shown.text;
  }
  const precision = point?.precision;
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { ...name, type, facility, country, within, precision, summary, ...sameAs },
  };
}
