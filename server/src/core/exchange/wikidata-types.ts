// What the classes of Wikidata (P31, instance of) are in the corpus format.

import { lookupTable } from '../base/lookup-table.ts';
import type { Actor, Place } from '../corpus/model.ts';

const ACTORS: Readonly<Record<string, Actor['type']>> = lookupTable({
  Q5: 'person',
  Q7188: 'government',
  Q192350: 'public-body', Q327333: 'public-body', Q20857065: 'public-body', Q11204: 'public-body', Q35749: 'public-body',
  Q245065: 'igo', Q484652: 'igo', Q4120211: 'igo', Q1335818: 'igo', Q15925165: 'igo', Q6869621: 'igo',
  Q772547: 'military', Q37726: 'military', Q4508: 'military', Q11211: 'military', Q176799: 'military', Q102538: 'military',
  Q17149090: 'armed-group', Q17127659: 'armed-group', Q6979593: 'armed-group', Q180684: 'armed-group',
  Q1127126: 'coalition', Q124964: 'coalition', Q388602: 'coalition', Q6138528: 'coalition',
  Q7278: 'party',
  Q4830453: 'company', Q783794: 'company', Q6881511: 'company', Q891723: 'company', Q167037: 'company', Q270791: 'company',
  Q11032: 'media', Q1110794: 'media', Q41298: 'media', Q2001305: 'media', Q1616075: 'media', Q14350: 'media', Q17232649: 'media',
  Q15265344: 'media', Q1002697: 'media', Q1126006: 'media', Q1153191: 'media', Q1331793: 'media', Q5398426: 'media',
  Q192283: 'agency',
  Q43229: 'organization', Q79913: 'organization', Q163740: 'organization', Q708676: 'organization', Q3918: 'organization',
  Q2659904: 'organization', Q48204: 'organization', Q178706: 'organization', Q476028: 'organization',
}); // biome-ignore format: one a line is no easier to read

const PLACES: Readonly<Record<string, Place['type']>> = lookupTable({
  Q6256: 'country', Q3624078: 'country', Q7270: 'country', Q1520223: 'country',
  Q10864048: 'region', Q82794: 'region', Q56061: 'region', Q1221156: 'region', Q48091: 'region', Q4835091: 'region', Q34876: 'region',
  Q149621: 'district', Q13220204: 'district', Q28575: 'district',
  Q515: 'city', Q1549591: 'city', Q1637706: 'city', Q5119: 'city', Q1093829: 'city', Q200250: 'city', Q174844: 'city',
  Q3957: 'town', Q486972: 'town', Q15284: 'town', Q2264924: 'town',
  Q532: 'village', Q5084: 'village',
  Q123705: 'neighbourhood', Q188509: 'neighbourhood', Q2983893: 'neighbourhood',
  Q1248784: 'facility', Q62447: 'facility', Q644371: 'facility', Q695850: 'facility', Q245016: 'facility', Q18691599: 'facility',
  Q44782: 'facility', Q622499: 'facility', Q16917: 'facility', Q32815: 'facility', Q40357: 'facility', Q12280: 'facility', Q41176: 'facility',
  Q4022: 'river', Q165: 'sea', Q39594: 'sea', Q9430: 'sea', Q37901: 'sea',
  Q8502: 'natural', Q46831: 'natural', Q8514: 'natural', Q23442: 'natural', Q23397: 'natural', Q39816: 'natural', Q43742: 'natural',
}); // biome-ignore format: one a line is no easier to read

export interface WikidataTypes {
  readonly actor?: Actor['type'];
  readonly place?: Place['type'];
}

/** What a thing of `classes` is: an actor, a place, or (a state) both. Nothing where no class is known. */
export function typesOf(classes: readonly string[]): WikidataTypes {
  const actor = classes.map((one) => ACTORS[one]).find((type) => type !== undefined);
  const place = classes.map((one) => PLACES[one]).find((type) => type !== undefined);
  if (place === 'country') return { actor: 'country', place };
  // A port authority is an airport too, a newspaper a company: what it is first counts.
  if (actor !== undefined && place !== undefined) {
    const isActorFirst = classes.findIndex((one) => ACTORS[one]) < classes.findIndex((one) => PLACES[one]);
    return isActorFirst ? { actor } : { place };
  }
  return { ...(actor ? { actor } : {}), ...(place ? { place } : {}) };
}
