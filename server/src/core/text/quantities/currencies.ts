// Currencies by sign, and by their name and nation: the dinar of Libya is LYD. Knows no words of a language.

import type { Unit } from '../../language/numbers.ts';

const percent: Unit = { kind: 'percent', symbol: '%' };
const money = (symbol: string): Unit => ({ kind: 'money', symbol });
const measure = (symbol: string): Unit => ({ kind: 'measure', symbol });

/** What a sign beside a number stands for. */
export const UNIT_SIGNS: Readonly<Record<string, Unit>> = {
  '%': percent,
  '٪': percent,
  '﹪': percent,
  '％': percent,
  '‰': { kind: 'percent', symbol: '‰' },
  $: money('USD'),
  '€': money('EUR'),
  '£': money('GBP'),
  '¥': money('JPY'),
  元: money('CNY'),
  '₪': money('ILS'),
  '₺': money('TRY'),
  '₽': money('RUB'),
  '₹': money('INR'),
  '₩': money('KRW'),
  '﷼': money('IRR'),
  '°': measure('°'),
  º: measure('°'),
  '℃': measure('°'),
  '′': measure('′'),
  '″': measure('″'),
  µ: measure('µ'),
};

/** Letters before a dollar or pound sign, and whose it then is: US$, C$, E£. */
export const SIGN_NATIONS: Readonly<Record<string, string>> = {
  us: 'US',
  c: 'CA',
  ca: 'CA',
  a: 'AU',
  au: 'AU',
  nz: 'NZ',
  hk: 'HK',
  s: 'SG',
  e: 'EG',
  le: 'EG',
};

/** ISO 4217 codes by the name of a currency and the ISO 3166 code of its nation. */
const CODES: Readonly<Record<string, string>> = {
  'USD CA': 'CAD',
  'USD AU': 'AUD',
  'USD NZ': 'NZD',
  'USD HK': 'HKD',
  'USD SG': 'SGD',
  'GBP EG': 'EGP',
  'dinar LY': 'LYD',
  'dinar IQ': 'IQD',
  'dinar KW': 'KWD',
  'dinar JO': 'JOD',
  'dinar BH': 'BHD',
  'dinar DZ': 'DZD',
  'dinar TN': 'TND',
  'pound EG': 'EGP',
  'pound SD': 'SDG',
  'pound GB': 'GBP',
  'pound SY': 'SYP',
  'pound LB': 'LBP',
  'lira SY': 'SYP',
  'lira LB': 'LBP',
  'lira TR': 'TRY',
  'rial SA': 'SAR',
  'rial YE': 'YER',
  'rial QA': 'QAR',
  'rial OM': 'OMR',
  'rial IR': 'IRR',
  'dirham AE': 'AED',
  'dirham MA': 'MAD',
  'franc CH': 'CHF',
};

/** The currency of a nation: LYD for the dinar of Libya. The unit itself where it is not known. */
export const ofNation = (unit: Unit, nation: string | undefined): Unit => {
  const code = nation && CODES[`${unit.symbol} ${nation}`];
  return code ? { ...unit, symbol: code } : unit;
};
