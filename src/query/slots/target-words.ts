/** The words of questions that set a condition for performance targets. */

export type TargetWord = 'ask' | 'howMany' | 'thing' | 'satisfaction' | 'kind' | 'unitIs' | 'worded' | 'most' | 'least' | 'average' | 'limit' | 'doing' | 'filler';

type Words = readonly (readonly [TargetWord, RegExp])[];

export const TARGET_WORDS_ZH: Words = [
  ['ask', /哪些(?:个|项|条)?|哪几[个项条样]|哪一?[个项条]|有哪些|有什么|有啥|是什么|什么是|什么|是啥|有没有|有无|有谁|是谁|列出来?|列一下|列举|找出来?|挑出来?/y],
  ['howMany', /(?:有|是|共|一共|总共)*(?:几|多少)[个项条]/y],
  ['thing', /(?:绩效)?(?:指标|目标)(?:值|要求)?|绩效|活动|任务|事项|工作/y],
  ['satisfaction', /满意[度率](?:指标|目标)?/y],
  ['kind', /场次数?|次数|人次数?|人数|户数|份数|面积|盏数|宗数|家数/y],
  ['unitIs', /(?:计量)?单位(?:都)?(?:是|为)|(?:以|按|用)(?=[\u4e00-\u9fff%]{1,3}(?:为单位|计算?|来?计))|为单位/y],
  ['worded', /(?:目标值?)?(?:不是|不含|没有|没|未用|不用|非)(?:具体)?(?:的)?(?:数字|数值|数|量化)(?:的)?|(?:只有|只写|用|写)文字|定性/y],
  ['most', /最[多大高]/y],
  ['least', /最[少小低]/y],
  ['average', /平均(?:值|数)?(?:是|为)?(?:多少)?/y],
  ['limit', /[没不]?有?(?:超过|超出|高于|多于|大于|低于|少于|小于)|超|突破|不[足到满超]|不低于|不少于|不高于|至少|至多|最多|最少|起码|达到|达|[及或]?以[上下内]|[≥≤><＞＜]|之间|到|至/y],
  ['doing', /举办|举行|开展|组织|安排|要?办|搞|做|完成|管养|配备/y],
  ['filler', /请问|麻烦|帮我|给我|告诉我|我想知道|想知道|的|是|为|有|要求?|须|必须|需要|需|应|定|设|写|等于|正好|刚好|恰好|里面?|中|当中|其中|之中|呢|吗|呀|啊|了|都|在|内|一共|总共|全部|所有|今年|全年|一年|这些|那些|满足|符合|条件|标准|数量?|值|得|只|就|那|个|项|条|一下|看看?|查|和|又|且|都有|上|看/y],
];

export const TARGET_WORDS_EN: Words = [
  ['ask', /(?:which|what|list|show(?: me)?|name|any|are there|is there|tell me|give me)\b/y],
  ['howMany', /how many\b/y],
  ['thing', /(?:performance )?(?:indicators?|targets?|goals?|kpis?)\b(?: values?)?|(?:activity|activities|events?)\b/y],
  ['satisfaction', /satisfaction\b/y],
  ['kind', /(?:number of )?(?:sessions|headcounts?)\b|number of (?:people|times|households)\b|(?<=\b(?:most|fewest|least|highest|lowest) )(?:people|times|households)\b/y],
  ['unitIs', /(?:counted|measured|given|set|expressed) in(?= [a-z])|(?:whose|the) unit is/y],
  ['worded', /(?:no|without (?:a )?|not (?:a )?|non-?)(?:numbers?|numeric(?:al)?|figures?|quantified)\b|(?:in|only) words\b|qualitative\b/y],
  ['most', /(?:the )?(?:most|highest|largest|biggest)\b/y],
  ['least', /(?:the )?(?:fewest|lowest|smallest|least)\b/y],
  ['average', /(?:on )?(?:average|mean)\b/y],
  ['limit', /(?:no |not )?(?:more|higher|greater|larger|bigger|less|fewer|lower|smaller) than\b|over\b|above\b|beyond\b|exceed(?:s|ed|ing)?\b|below\b|under\b|short of\b|at least\b|at most\b|up to\b|or (?:more|less|above|over|higher|lower|fewer|better)\b|between\b|[≥≤<>]/y],
  ['doing', /(?:held|hold|organi[sz]ed|run|carried out|done|completed)\b/y],
  ['filler', /(?:please|can you|could you|the|of|a|an|is|are|be|at|with|have|has|having|set|to|for|values?|ones|those|that|it|must|should|require[sd]?|reach(?:es)?|equals?|equal|exactly|do|does|we|you|in|on|and|there|their|whose|as|all|this year|full|same|by|number)\b/y],
];

/** What is counted, in the words for its number, and the units that are printed for it. */
export const UNIT_KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^场次数?$|session/, /^(?:场次?|次)$/],
  [/^次数$|times$/, /^(?:次|场次?)$/],
  [/^人次数?$/, /^万?人次$/],
  [/^人数$|headcount|people$/, /^(?:万?人|名)$/],
  [/^户数$|households$/, /^万?户$/],
  [/^份数$/, /^份/],
  [/^盏数$/, /^盏/],
  [/^宗数$/, /^宗/],
  [/^家数$/, /^家/],
  [/^面积$|^平方米?$|^平米$/, /^(?:万?平方米|㎡|亩|公顷|平方公里)$/],
  [/^场$/, /^场次?$/],
  [/^人$|^名$/, /^(?:人|名)$/],
  [/^次$/, /^次$/],
  [/^[%％]$|percent|per cent/, /^%$/],
];

/** What English calls the units right behind a number. */
export const UNITS_EN: readonly (readonly [string, RegExp])[] = [
  ['sessions?', /^场次?$/], ['times?', /^(?:场次?|次)$/], ['(?:people|persons?)', /^(?:人|名)$/], ['households?', /^万?户$/],
  ['(?:person-times|visits)', /^万?人次$/], ['(?:square met(?:re|er)s|sqm|m2|㎡)', /^(?:万?平方米|㎡)$/], ['(?:copies|copy|reports?)', /^份/], ['(?:cases?)', /^宗/], ['(?:items?|pieces?)', /^(?:项|个|件|台|面|盏|处)/], ['(?:%|percent|per cent)', /^%$/],
];
