// The README of a starter corpus: what the files are and what to do with them, in English and Arabic.

export const STARTER_README = `# Your corpus

These files hold what your drafts are checked against: who is who, where is where, and what each article said, through
whom. All of it is made up: look at it, try it, then put your own in its place.

| file | holds |
| --- | --- |
| \`corpus.json\` | marks this folder as a corpus |
| \`actors/sample.actors.json\` | persons, offices, outlets, groups |
| \`places/sample.places.json\` | towns, regions, countries |
| \`articles/daily-example-2026-01-15-flood.article.json\` | one article: what it says, and who told it so |

**Try it.** Write a draft beside this folder, \`draft.md\`:

> The flood displaced 120 families in Example Town.

Rest the mouse on *Example Town*. The number is underlined, for it has no source: its fix cites the article. Without an
editor: \`isnad check --corpus DIR draft.md\`, where DIR is this folder.

**Make it yours.**

1. An article: in VS Code *Isnad: Add Article…* (\`F1\`), elsewhere \`isnad add page.html --into DIR\`; or copy the sample,
   name the file after its new \`id\` and change the fields. The \`id\` is what you cite:
   \`[@daily-example-2026-01-15-flood]\`.
2. An actor or place: in VS Code select its name in a draft and press \`Ctrl+.\`; or add a record to the list, with every
   form of the name that is written, in Arabic and in English.
3. A claim: who said it comes first in \`attribution\`, then each who passed it on. What the article says in its own voice is
   \`{ "kind": "narrator" }\`.
4. \`isnad corpus check DIR\` tells what is wrong, at its line; VS Code does so as you type.
5. Delete the samples.

Any number of files, each smaller than 2 MB. All fields: docs/corpus-format.md of Isnad.

<div dir="rtl" lang="ar">

# مدونتك

في هذه الملفات ما تقارن به مسوداتك: من هم الفاعلون، وأين الأماكن، وماذا قالت كل مقالة وعمن نقلته. كل ما فيها مختلق: انظر
فيه وجربه، ثم ضع مكانه ما عندك.

| الملف | فيه |
| --- | --- |
| \`corpus.json\` | علامة أن هذا المجلد مدونة |
| \`actors/sample.actors.json\` | أشخاص وجهات وصحف وجماعات |
| \`places/sample.places.json\` | بلدات ومناطق ودول |
| \`articles/daily-example-2026-01-15-flood.article.json\` | مقالة واحدة: ما تقوله ومن قاله لها |

**جرب.** اكتب بجانب هذا المجلد مسودة، \`draft.md\`:

> شرد السيل 120 أسرة في بلدة المثال.

ضع المؤشر على «بلدة المثال». تحت الرقم خط لأنه بلا مصدر، وإصلاحه يستشهد بالمقالة.

**اجعلها لك.**

1. مقالة: في VS Code الأمر *Isnad: Add Article…* (\`F1\`)، وفي غيره \`isnad add page.html --into DIR\`، أو انسخ المثال وسم
   الملف باسم \`id\` الجديد وغير الحقول. و\`id\` هو ما تستشهد به: \`[@daily-example-2026-01-15-flood]\`.
2. فاعل أو مكان: في VS Code حدد اسمه في مسودة واضغط \`Ctrl+.\`، أو أضف سجلا إلى القائمة، بكل صيغة يكتب بها الاسم،
   بالعربية والإنجليزية.
3. قول: أول ما في \`attribution\` من قاله، ثم كل من نقله. وما تقوله المقالة من عندها هو \`{ "kind": "narrator" }\`.
4. \`isnad corpus check DIR\` يذكر كل خطأ بسطره، وVS Code يذكره وأنت تكتب.
5. احذف الأمثلة.

</div>
`;
