// What the feature codes of GeoNames (geonames.org/export/codes.html) are in the corpus format.

import { lookupTable } from '../base/lookup-table.ts';
import type { Place } from '../corpus/model.ts';

type PlaceType = Place['type'];

export interface Feature {
  readonly type: PlaceType;
  /** What a facility is. */
  readonly facility?: string;
}

/** What spots are that news speaks of. */
const FACILITIES: Readonly<Record<string, string>> = lookupTable({
  AIRP: 'airport', AIRB: 'air base', AIRF: 'airfield', AIRQ: 'abandoned airfield', AIRS: 'seaplane base', AIRH: 'heliport',
  BDG: 'bridge', CMPRF: 'refugee camp', CTRR: 'religious centre', DAM: 'dam', EMB: 'embassy', FRM: 'farm', FT: 'fort', GATE: 'gate',
  GOVL: 'government office', HSP: 'hospital', CLN: 'clinic', HTL: 'hotel', INSM: 'military installation', LTHSE: 'lighthouse',
  MKT: 'market', MLWND: 'windmill', MN: 'mine', MNMT: 'monument', MSQE: 'mosque', CH: 'church', SYG: 'synagogue', NOV: 'novitiate',
  NSY: 'shipyard', OILF: 'oil field', GASF: 'gas field', OILR: 'refinery', OILJ: 'oil terminal', OILT: 'tank farm', OILW: 'oil well',
  OBS: 'observatory', PAL: 'palace', PO: 'post office', PP: 'police post', PRN: 'prison', PRT: 'port', PS: 'power station',
  PSH: 'hydro-electric power station', PSN: 'nuclear power station', QUAY: 'quay', RSTN: 'railway station', BUSTN: 'bus station',
  RUIN: 'ruin', ANS: 'ancient site', HSTS: 'historical site', SCH: 'school', SCHC: 'college', SCHM: 'military school', UNIV: 'university',
  SQR: 'square', STDM: 'stadium', TNLRD: 'road tunnel', TOWR: 'tower', WTRW: 'waterworks', ZOO: 'zoo', MUS: 'museum', LIBR: 'library',
  PSTB: 'border post', PSTC: 'customs post', CSTM: 'customs house', MILB: 'military base', NVB: 'naval base', HBR: 'harbour', ANCH: 'anchorage',
}); // biome-ignore format: one a line is no easier to read

/** Inhabitants from which a populated place counts as a city, a town. */
const CITY = 100_000;
const TOWN = 10_000;

const SEAS = new Set(['SEA', 'OCN', 'GULF', 'BAY', 'BAYS', 'STRT', 'SD', 'CHN', 'BGHT']);
const RIVERS = new Set([
  'STM',
  'STMB',
  'STMC',
  'STMI',
  'STMM',
  'STMS',
  'STMX',
  'CNL',
  'DLTA',
  'WAD',
  'WADS',
  'STMSX',
]);
const DEPENDENT = new Set(['PCLD', 'PCLF', 'PCLS', 'PCLIX', 'TERR']);

/** What the feature `code` of the class `featureClass` is; `population` 0 where it is not known. */
export function featureOf(featureClass: string, code: string, population: number): Feature {
  const facility = FACILITIES[code];
  if (facility !== undefined) return { type: 'facility', facility };
  switch (featureClass) {
    case 'A':
      if (DEPENDENT.has(code)) return { type: 'dependency' };
      if (code.startsWith('PCL')) return { type: 'country' };
      return { type: code === 'ADM1' ? 'region' : 'district' };
    case 'P':
      return { type: settlement(code, population) };
    case 'S':
      return { type: 'facility' };
    case 'H':
      if (SEAS.has(code)) return { type: 'sea' };
      return { type: RIVERS.has(code) ? 'river' : 'natural' };
    case 'L':
      return { type: code === 'RGN' || code === 'CONT' || code === 'AREA' ? 'region' : 'other' };
    case 'T':
    case 'U':
    case 'V':
      return { type: 'natural' };
    default:
      return { type: 'other' };
  }
}

function settlement(code: string, population: number): PlaceType {
  if (code === 'PPLX') return 'neighbourhood';
  if (code === 'PPLQ' || code === 'PPLH' || code === 'PPLW' || code === 'PPLR') return 'other';
  if (code === 'PPLC' || code === 'PPLA' || population >= CITY) return 'city';
  return code.startsWith('PPLA') || population >= TOWN ? 'town' : 'village';
}
