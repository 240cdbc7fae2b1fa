// Frequent English words, so that a name spelt like one of them is not taken for the name without a reason.
// Written for Isnad by its authors from general knowledge of the language, no list copied; same licence as the project
// (MIT). Lower case; data only.

/** Particles, pronouns, prepositions, auxiliaries; and months and days, which English writes with a capital. */
export const FUNCTION_WORDS = `
the a an and or but nor so yet if then else than that this these those there here when where why how what which who whom whose
is are was were be been being am do does did done has have had having will would shall should can could may might must ought
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves
in on at by for from to of with without within into onto upon over under above below between among through during before after since until till
about against around across along behind beside beyond near off out up down per via as like unlike not no yes only also too very just even still
all any both each every either neither some many much more most less least few several such same other another one two three four five six seven
eight nine ten first second third last next again once twice ever never always often now today yesterday tomorrow soon later
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
`;

/** Nouns, adjectives and verbs that open sentences, stand in headlines, or make up descriptions. */
export const ORDINARY_WORDS = `
however meanwhile moreover earlier recently previously perhaps maybe indeed instead therefore thus thereafter finally eventually
say says said tell told ask asked call called report reported reports according announce announced state states stated claim claimed
make made makes take took taken get got give gave given go goes went gone come came see saw seen know knew think thought find found
use used work worked want wanted need needed try tried leave left keep kept let begin began show showed shown hear heard hold held bring brought
write wrote sit stand stood lose lost pay paid meet met run ran move moved live lived believe happen provide include continue set learn change lead led
understand watch follow stop create speak spoke read allow add spend grow open opened close closed walk win won offer remember love consider appear buy bought wait serve
die died send sent expect build built stay fall fell cut reach reached kill killed remain remained suggest raise pass sell sold require decide pull fight fought
people person man men woman women child children family friend group team party member members leader leaders president minister ministers official officials
officer officers soldier soldiers commander general colonel captain chief chair chairman director head spokesman spokeswoman secretary ambassador envoy judge
force forces army navy police guard guards militia militias brigade brigades fighter fighters troops unit units battalion special deterrence
government governments administration parliament congress house senate council court ministry department agency office committee commission authority authorities
bank fund company companies corporation union league organization organisation organizations federation association society front movement coalition alliance
country countries nation nations national international united kingdom republic islamic arab western eastern northern southern west east north south central
city town village capital region province district area zone border coast sea river ocean gulf lake bay island mountain valley desert oasis road street bridge
airport base port camp prison hospital school university college church mosque market square station building site field
war wars peace battle attack attacks strike strikes bomb bombing blast fire conflict crisis security defense defence military operation operations mission
law laws right rights order deal agreement accord resolution plan plans project program programme policy talks meeting conference summit election elections vote
day days week weeks month months year years time times hour hours minute night morning evening century decade spring summer autumn winter
number numbers part parts place places point points case cases way ways thing things world life hand hands eye eyes house home room door water air land earth
money dollar dollars euro price oil gas power energy trade business economy market food health
news newspaper paper press media radio television channel website report story article letter book page word words name names question answer fact facts
new old good bad great big small large little long short high low early late young important public private free full real best better right wrong local
black white red green blue gold silver iron brown gray grey sunny
fort hill hills wood woods stone rock park bush field fields cook baker smith mason carter hunter fisher taylor potter
daily post times sun star mirror guardian express herald tribune globe mail
`;

/** Ordinary words that are a name wherever they bear a capital: only their lower case is doubted. */
export const CAPITAL_TELLS = `
chad turkey china jordan mali rada serge mobile nice reading bath lima mark bill jack rose grace hope faith joy dawn
cuba niger polish rush victor guinea panama bob frank ray dean hamlet christian jersey kitty pat sue drew rob
`;
