// Names with markup in them, beside them and around them, in the notation of mention-fixtures.ts; offsets are those of the
// Markdown source.

export const MARKDOWN = `
**⟦Fayez** al-Sarraj⟧{sarraj} spoke first.
*⟦Fayez al-Sarraj⟧{sarraj}* spoke first.
The ⟦United **Nations⟧{un}** met.
The [⟦United Nations⟧{un}](https://example.org/un) met.
The [⟦United](https://example.org/un) Nations⟧{un} met.
~~⟦Misrata⟧{misrata}~~ is calm.
> ⟦Misrata⟧{misrata} is calm.
- ⟦Misrata⟧{misrata} is calm.
# ⟦Misrata⟧{misrata} is calm
A \`Misrata\` port.
See <https://example.org/Misrata> for more.
See [here](https://example.org/Misrata "Misrata") for more.
**⟦Misrata⟧{misrata}**'s port reopened.
The ⟦Government of *National* Accord⟧{gna} met.
⟦U\\.S.⟧{us-state} aid arrived.
قال **⟦فائز** السراج⟧{sarraj} إنه باق.
قال *⟦فائز السراج⟧{sarraj}* إنه باق.
دعت ⟦الأمم **المتحدة⟧{un}** إلى هدنة.
دعت [⟦الأمم المتحدة⟧{un}](https://example.org/un) إلى هدنة.
و**⟦مصراتة⟧{misrata}** هادئة.
ب*⟦مصراتة⟧{misrata}* ميناء.
> ⟦مصراتة⟧{misrata} هادئة.
- ⟦مصراتة⟧{misrata} هادئة.
# ⟦مصراتة⟧{misrata} هادئة
ميناء \`مصراتة\` هنا.
<!-- مصراتة --> هنا.
`;
