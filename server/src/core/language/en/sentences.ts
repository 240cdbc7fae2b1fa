// What English writes with a stop that ends no sentence.

import type { SentenceGrammar } from '../sentences.ts';
import { foldedSet } from '../word-lists.ts';

export const sentences: SentenceGrammar = {
  leading: foldedSet(`
    mr mrs ms mx messrs mme mlle dr drs prof rev revd hon fr sr sra br ven
    gen lt col maj capt cpt cmdr cdr comdr cpl sgt pte pvt adm brig insp supt det const amb
    pres gov sen rep reps sens gens atty asst
    st ste mt mts
    e.g i.e eg ie cf viz vs v incl esp resp a.k.a
  `),
  numbered: foldedSet(`
    no nos nr n° nº num p pp pg pgs par para paras art arts sec secs sect fig figs tab vol vols ch chap chs
    ed eds rev ver app ex eq res reg item nn n vv l ll
    jan feb mar apr jun jul aug sep sept oct nov dec
    rs tel ext est b d r c ca approx min max
  `),
  trailing: foldedSet('a.m p.m am pm etc b.c b.c.e a.d c.e ibid'),
  inner: foldedSet(`
    inc ltd co corp cos bros llc plc jr sr esq al dept univ assn assoc natl intl govt
    ave blvd rd sq hwy bldg apt ft pt
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo
    med mil misc dip admin adv anon avg cont diam dist doc lab lat long orig prev ref temp trans
  `),
  openers: foldedSet(`
    the a an this that these those there here he she it they we i you his her its their our my your
    in on at by for from with without within under over during after before since until when while where
    if as although though because despite unlike like of to into
    but and or so yet nor however meanwhile moreover instead still then now today yesterday tomorrow
    what who whom whose which why how is are was were do does did has have had can could will would may might must
    many most some several all both each every few no not none one two three another other others such more
    according only also even just once later earlier never perhaps finally next last first
    let please
  `),
  speech: foldedSet(`
    said says say asked asks told tells added replied wrote writes answered shouted cried wondered tweeted
    called exclaimed yelled whispered
  `),
  common: foldedSet(`
    the of and to in that is was for on with by at from it as are were be has have had this their which not his her
    they we who more than but its an said according
  `),
};
