// name-variant: a known form that is not the one that the house writes. See docs/rules/name-variant.md.

import type { Mention } from '../analysis/mention.ts';
import { isolate } from '../base/bidi.ts';
import { houseForm } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
import { rewriteName } from '../language/rewrite-name.ts';
import { samePlainSpelling } from '../text/spelling.ts';
import type { Rule } from './rule.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'information',
  *check({ mentions }, { block, corpus }) {
    const { text } = block.prose;
    for (const mention of mentions) {
      if (mention.demonym || mention.candidates.length > 1) continue;
      const written = text.slice(mention.start, mention.end);
      const wanted = wantedForm(corpus, mention, written);
      if (wanted === undefined) continue;
      const newText = rewriteName(
        text.slice(mention.whole.start, mention.whole.end),
        written,
        mention.clitics,
        wanted.form,
      );
      const why = wanted.why ? ` (${wanted.why})` : '';
      yield {
        span: mention.whole,
        message: {
          en: `House form of “${isolate(written)}”: “${isolate(wanted.form)}”${why}.`,
          ar: `الصيغة المعتمدة لـ«${isolate(written)}» هي «${isolate(wanted.form)}»${why}.`,
        },
        fixes: [
          {
            title: { en: `Change to ${isolate(newText)}`, ar: `التغيير إلى «${isolate(newText)}»` },
            edits: [{ span: mention.whole, newText }],
            preferred: true,
          },
        ],
        data: { text: written, suggestion: wanted.form, entity: mention.entity },
      };
    }
  },
};

/** The form to write instead of `written`; nothing where it may stand. */
function wantedForm(
  corpus: Corpus,
  mention: Mention,
  written: string,
): { form: string; why?: string } | undefined {
  const { name, entity } = mention;
  const avoided = corpus.style.avoid?.find(
    ({ actor, place, text }) => (actor ?? place) === entity.id && samePlainSpelling(text, name.text),
  );
  const house = houseForm(corpus, entity, name.lang);
  if (avoided) {
    const form = avoided.say ?? house;
    return form && !samePlainSpelling(form, written)
      ? { form, ...(avoided.why && { why: avoided.why }) }
      : undefined;
  }
  if (!house || samePlainSpelling(house, written)) return undefined;
  if (isVariant(name)) return { form: house };
  // The form is a good one, but written with other letters than it has: الامم for الأمم.
  return samePlainSpelling(name.text, written) ? undefined : { form: name.text };
}

/** Kinds of names that are never what the house means, as docs/rules/name-variant.md lists them. */
const isVariant = ({ kind, use, preferred }: Mention['name']): boolean =>
  use === 'avoid' ||
  use === 'never' ||
  kind === 'variant' ||
  kind === 'misspelling' ||
  (kind === 'transliteration' && !preferred);
