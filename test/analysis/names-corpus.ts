// The names that the fixtures of mentions and misspellings are read with, in a notation of one line an entity:
//   kind/type id COUNTRY <holder,holder ~tie,tie @twin +demonym: name | name [match clue clue] | …
// The language of a name is that of its script.

import type { EntityKind } from '../../server/src/core/corpus/entity.ts';
import { createEntityIndex, type IndexedEntity } from '../../server/src/core/corpus/entity-index.ts';
import type { Name } from '../../server/src/core/corpus/model.ts';

const ENTITIES = `
place/country ly LY @actor:ly-state +Libyan,ليبي: Libya | ليبيا
actor/country ly-state LY @place:ly: Libya | ليبيا
place/country lb LB +Lebanese,لبناني: Lebanon | لبنان
place/country tr TR +Turkish,Turk,تركي,أتراك: Turkey | تركيا
place/country td TD +Chadian,تشادي: Chad | تشاد
place/country qa QA +Qatari,قطري: Qatar | قطر
place/country eg EG +Egyptian,مصري: Egypt | مصر
place/country us US @actor:us-state +American,أمريكي,أميركي: United States | الولايات المتحدة | الولايات المتحدة الأمريكية | US | USA | U.S.
actor/country us-state US @place:us: United States | الولايات المتحدة | الولايات المتحدة الأمريكية | US | USA | U.S. | Washington [context says said administration]
place/city washington US <us: Washington | واشنطن
place/city misrata LY <ly: Misrata | Misurata | مصراتة
place/city tripoli-ly LY <ly: Tripoli | طرابلس | طرابلس الغرب
place/city tripoli-lb LB <lb: Tripoli | طرابلس | طرابلس الشام
place/city al-mina LB <tripoli-lb,lb: El Mina | الميناء [context طرابلس]
place/city sirte LY <ly: Sirte | سرت
place/city khums LY <ly: Al Khums | الخمس
place/city benghazi LY <ly: Benghazi | بنغازي
place/city zliten LY <ly: Zliten | زليتن
place/city sabha LY <ly: Sabha | سبها
place/neighbourhood abu-salim LY <tripoli-ly,ly: Abu Salim | أبو سليم
place/city homs SY: Hims | Homs [never] | حمص [never]
place/city gaza PS: Gaza | غزة
place/city ny US <us: New York | نيويورك
place/sea med: Mediterranean Sea | Mediterranean | البحر المتوسط | البحر الأبيض المتوسط | المتوسط [context سواحل سفن قوارب]
place/facility mitiga LY <tripoli-ly,ly: Mitiga airport | Mitiga | قاعدة معيتيقة الجوية | مطار معيتيقة | معيتيقة
place/facility watiya LY <ly: Al-Watiya air base | قاعدة الوطية الجوية
actor/person sarraj LY ~actor:gna: Fayez al-Sarraj | Fayez Serraj | فائز السراج | السراج [weak]
actor/person haftar LY ~actor:lna: Khalifa Haftar | خليفة حفتر
actor/person belhaj LY: Abdelhakim Belhaj | عبد الحكيم بلحاج | بلحاج [weak]
actor/person cook US: Peter Cook | بيتر كوك | كوك [weak]
actor/person tomasevic: Goran Tomasevic | غوران توماسيفيتش
actor/person kara LY ~actor:sdf: Abdul Rauf Kara | عبد الرؤوف كارة
actor/person ali: Ali | علي
actor/person may: Theresa May | May [weak]
actor/person abubakr LY: Abu Bakr al-Siddiq | أبو بكر الصديق
actor/government gna LY ~place:tripoli-ly: Government of National Accord | GNA | حكومة الوفاق الوطني | حكومة الوفاق
actor/military lna LY: Libyan National Army | LNA | الجيش الوطني الليبي | الجيش الليبي [context حفتر شرق]
actor/armed-group sdf LY ~place:mitiga: Special Deterrence Force | Rada [context Deterrence Mitiga Tripoli] | قوة الردع الخاصة
actor/armed-group isis: Islamic State | ISIS | IS [weak] | داعش | تنظيم داعش
actor/armed-group banu LY: Bani Walid Brigade | كتيبة بني وليد
actor/armed-group siddiq-brigade LY: كتيبة أبي بكر الصديق
actor/party fatah: Fatah | فتح
actor/media asharq: Asharq Al-Awsat | صحيفة الشرق الأوسط | الشرق الأوسط [context صحيفة نقلت]
actor/media dw DE: Deutsche Welle | DW | دويتشه فيله
actor/agency dpa DE: dpa | د.ب.أ | وكالة الأنباء الألمانية
actor/igo un: United Nations | UN | الأمم المتحدة
actor/igo nato: NATO | الناتو | حلف شمال الأطلسي
actor/public-body dod US: US Department of Defense | Pentagon | وزارة الدفاع الأمريكية | البنتاغون
`;

const NOTATION =
  /^(?<kind>actor|place)\/(?<type>[a-z-]+) (?<id>[a-z-]+)(?: (?<country>[A-Z]{2}))?(?: <(?<within>\S+))?(?: ~(?<ties>[^:\s]\S*?))?(?: @(?<twin>\S+?))?(?: \+(?<demonyms>\S+?))?: (?<names>.+)$/;

const lang = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');

function parseName(text: string): Name {
  const match = /^(.*?)(?: \[(\w+)(?: ([^\]]+))?\])?$/.exec(text.trim())!;
  const [, form, use, clues] = match;
  return {
    text: form!,
    lang: lang(form!),
    ...(use && { match: use as 'weak' | 'context' | 'never' }),
    ...(clues && { clues: clues.split(' ') }),
  };
}

function parseEntity(line: string): IndexedEntity {
  const groups = NOTATION.exec(line)?.groups;
  if (!groups) throw new Error(`No entity: ${line}`);
  const { kind, type, id, country, within, ties, twin, demonyms, names } = groups;
  const byLanguage: Record<string, string[]> = {};
  for (const demonym of demonyms?.split(',') ?? []) {
    byLanguage[lang(demonym)] = [...(byLanguage[lang(demonym)] ?? []), demonym];
  }
  return {
    ref: { kind: kind as EntityKind, id: id! },
    type: type!,
    names: names!.split(' | ').map(parseName),
    ...(country && { country }),
    ...(within && { within: within.split(',') }),
    ...(ties && { ties: ties.split(',') }),
    ...(twin && { twin }),
    ...(demonyms && { demonyms: byLanguage }),
  };
}

export const NAMES_INDEX = createEntityIndex(ENTITIES.trim().split('\n').map(parseEntity));
