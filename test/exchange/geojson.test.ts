import { describe, expect, it } from 'vitest';
import { corpusOf, exported } from '../support/exchange.ts';
import { miniCorpus } from '../support/mini-corpus.ts';

const PLACES = {
  places: [
    {
      id: 'tel-warda',
      type: 'town',
      names: [
        { text: 'Tel Wardah', lang: 'en' },
        { text: 'Tel Warda', lang: 'en', preferred: true },
        { text: 'تل وردة', lang: 'ar' },
        { text: 'Tel Wadra', lang: 'fr', kind: 'misspelling' },
      ],
      country: 'LY',
      point: { lat: 32.5, lon: 13.25, precision: 'locality' },
      sameAs: { geonames: '3' },
    },
    {
      id: 'coast',
      type: 'region',
      names: [{ text: 'Coast', lang: 'en' }],
      geometry: {
        type: 'LineString',
        coordinates: [
          [13, 32],
          [14, 32.5],
        ],
      },
    },
    { id: 'nowhere', type: 'other', names: [{ text: 'Nowhere', lang: 'en' }] },
  ],
};

describe('GeoJSON out', () => {
  it('writes places with points or geometries, longitude first', () => {
    const corpus = corpusOf({ 'places/a.places.json': JSON.stringify(PLACES) });
    expect(JSON.parse(exported(corpus, 'geojson'))).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'tel-warda',
          geometry: { type: 'Point', coordinates: [13.25, 32.5] },
          properties: {
            'name:en': 'Tel Warda',
            'name:ar': 'تل وردة',
            type: 'town',
            country: 'LY',
            precision: 'locality',
            geonames: '3',
          },
        },
        {
          type: 'Feature',
          id: 'coast',
          geometry: {
            type: 'LineString',
            coordinates: [
              [13, 32],
              [14, 32.5],
            ],
          },
          properties: { 'name:en': 'Coast', type: 'region' },
        },
      ],
    });
  });
  it('is sound without places', () =>
    expect(JSON.parse(exported(corpusOf({}), 'geojson'))).toEqual({
      type: 'FeatureCollection',
      features: [],
    }));
  it('has every point of a corpus', () => {
    const points = [...miniCorpus.places.values()].filter(({ point }) => point);
    expect(JSON.parse(exported(miniCorpus, 'geojson')).features).toHaveLength(points.length);
  });
});
