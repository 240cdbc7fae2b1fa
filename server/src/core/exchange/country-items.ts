// The items of Wikidata that are states, with their ISO 3166 codes: a person's record there names its country by item.

import { lookupTable } from '../base/lookup-table.ts';

/** ISO code by item. */
export const COUNTRY_ITEMS: Readonly<Record<string, string>> = lookupTable({
  Q1016: 'LY', Q79: 'EG', Q948: 'TN', Q262: 'DZ', Q1028: 'MA', Q1025: 'MR', Q1049: 'SD', Q958: 'SS', Q657: 'TD', Q1032: 'NE',
  Q858: 'SY', Q796: 'IQ', Q822: 'LB', Q810: 'JO', Q219060: 'PS', Q801: 'IL', Q851: 'SA', Q878: 'AE', Q846: 'QA', Q398: 'BH',
  Q817: 'KW', Q842: 'OM', Q805: 'YE', Q794: 'IR', Q43: 'TR', Q889: 'AF', Q843: 'PK', Q668: 'IN', Q902: 'BD', Q148: 'CN',
  Q17: 'JP', Q884: 'KR', Q423: 'KP', Q252: 'ID', Q833: 'MY', Q30: 'US', Q16: 'CA', Q96: 'MX', Q155: 'BR', Q414: 'AR',
  Q298: 'CL', Q739: 'CO', Q717: 'VE', Q241: 'CU', Q145: 'GB', Q27: 'IE', Q142: 'FR', Q183: 'DE', Q38: 'IT', Q29: 'ES',
  Q45: 'PT', Q55: 'NL', Q31: 'BE', Q32: 'LU', Q39: 'CH', Q40: 'AT', Q34: 'SE', Q20: 'NO', Q35: 'DK', Q33: 'FI', Q189: 'IS',
  Q36: 'PL', Q213: 'CZ', Q214: 'SK', Q28: 'HU', Q218: 'RO', Q219: 'BG', Q41: 'GR', Q229: 'CY', Q233: 'MT', Q224: 'HR',
  Q215: 'SI', Q403: 'RS', Q222: 'AL', Q159: 'RU', Q212: 'UA', Q184: 'BY', Q230: 'GE', Q399: 'AM', Q227: 'AZ', Q232: 'KZ',
  Q211: 'LV', Q37: 'LT', Q191: 'EE', Q258: 'ZA', Q1033: 'NG', Q117: 'GH', Q1041: 'SN', Q912: 'ML', Q965: 'BF', Q115: 'ET',
  Q986: 'ER', Q977: 'DJ', Q1045: 'SO', Q114: 'KE', Q1036: 'UG', Q408: 'AU', Q664: 'NZ',
}); // biome-ignore format: one a line is no easier to read
