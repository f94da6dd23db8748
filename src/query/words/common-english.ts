/**
 * Everyday English words that name nothing budgeted. A word that the glossary has keeps its meaning there; of the
 * others only those not listed here count as unknown content.
 */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(`
able missing blank empty above term achieve across act actually add after again ago ahead allow almost along already although always am among amounts and another answer
any anybody appear apply approximately area around arrange arranged arrives ask assign assigned at available average away based basically be became become
been before begin behind being believe below best better bit bring brought bring budgeting but calculate called came cant care carried carry case
certain chance cheers choose clear clearly close come comes coming complete concerned consider considered cost could count couple course cover covered
day days deal decide declared define deliver delivered depend describe designated did difference different distribute distributed do does doing done
down during each early easily either else end enough ensure entire especially estimate estimated even ever every everyone exactly example except
expect explain extra fact fairly far few finally find fine finish first focus follow following forward found from full fully further gave general
generally give given glad go goes going gone good got great had half hand handed handle handles happen happened happening happens happy hard have having
he help here high hit hold holds hope hoping how however i idea if im imagine important in indeed inform instead intend intends interested into involved
is issue it its itself join just keep keeping keeps kept kind kindly knew know known last late later latest least leave led left let like likely little
live local long look looked looking looks lot lots low made main mainly make makes making manage many matter may maybe me mention mentioned might mind
mine moment month more mostly move much must my name named near nearly necessary need needed needs never new next nice nobody none nor normal normally
not note nothing now occur of off offer official often old once one ones only onto open or order other others otherwise ought our out over overall own
particular particularly pass per perhaps period place plain plan please plus point possible possibly prepare prepared present presumably pretty previous
probably produce produced proper properly provide provided provides purposes put puts quick quickly quite rather raw reach read ready real realise really
reasonable recall receive recently refer regarding regards related relation remember remind remind report required requires responsible result right
rough roughly round run runs said same saw say saying says second see seem seems seen send sent serve serves set several shall she short should show shown
side similar simple simply since single sit situation small so some somebody someone something sometimes soon sorry sort speak specific specifically
spending stand start started state stated stay step still stop such suppose supposed sure take taken takes taking talk tell terms than that the their
them then there therefore these they thing things think this those though through throughout thus till time times to today together told took toward towards try
trying turn two type typical under understand until up upon us use used uses using usual usually various very via view want wanted wants was way ways we
week well went were what whatever when where whereas whether which while who whole whom whose why will wish with within without wonder word work worked
working works would write written wrong year years yes yet you your yours looked-after someday boss manager-wants guys mate sir madam dear friend urgent asap
meeting tomorrow yesterday quickly thank thanks hi hey ta kindly revert doubt query queries regarding reg wrt btw fyi approx worth ballpark altogether
express expressed putting slide gimme according pot ordinary folks call calls calling score targeted aimed aim inside winner loser put lump lumps lumped jot note-taking wondering checking chasing preparing writing drafting presentation deck spreadsheet memo email asap urgently actual-budget earmark earmarks set-aside foresee foreseen forecasted scheduled schedule undertake undertaken performed perform carried-out conducted conduct
note notes memo cell cells column columns row rows spreadsheet slide slides chart axis speech press release form field fields ledger worksheet workbook minutes briefing newsletter headline
page section paragraph chapter heading file pdf entry glossary term terms concept notion definition expression wording phrase clue glance nutshell
zero zeros digit digits decimals variation variations delta movement swing shift baseline benchmark margin shortfall spread distance aggregate proportion factor multiple fold weight
victim lion podium league monster crazy huge massive insane whopping hefty bits bit pieces piece chunk slice reference whereabouts justification grounds rationale outcome mission intention
mark threshold cap residual tally hundreds thousands millions copying rank ranks ranking tail end couple pair trio gold silver bronze medals
calculate clarify merge restate scale divide multiply spell advise lump bundle tot enter state label labelled labeled called named titled marked claims claim claimed mentions lists contains covers separates separate separating signifies signify
resident citizen neighbour journalist reporter kids kid auditor auditors deputy auntie uncle grandma husband wife kid friend colleague intern newcomer newbie recruit
relative absolute respectively jointly evenly fairly slightly altogether combined
unit units higher lower drill basic level levels part parts included including contained complete funded dominates dominate resulting results item month months year years taking
stands stood sits sitting sat lies lay lain appears appearing appeared occurs emerges emerge lowers lowered raises pushes push pushed pushing pulls
pull pulled drives drove sth smth smthg sthg smb sb headlines version versions sheet sheets summaries summarise summarize summarised doc docs slip
slips gist upshot rundown recap overlook overlooked vanish vanished vanishes disappear disappeared disappears
outnumber outnumbers winds literally honestly frankly obviously apparently supposedly allegedly reportedly seemingly truly wholly partly largely
chiefly primarily eventually lastly firstly secondly thirdly additionally furthermore moreover besides anyway anyhow somehow somewhat kinda sorta
gotta wanna lemme dunno bunch afraid unsure uncertain confused puzzled stuck bored busy keen eager hint hints pointer pointers
ditto likewise vice versa viz namely eg ie minute seconds fortnight yep yup nope nah yeah yea alright righto bye ciao laters hardcopy screenshot folk
chap bloke pal buddy bro dude argue argued argues arguing quarrel
disagree disagreed insist insists insisted swear swears swore reckon reckons reckoned guessed suspect suspects assume assumes assumed
assuming believes believed doubts doubted reminds reminded forget forgets forgot forgotten remembers remembered discuss discussed
discussing talked compile compiled prepares typed typing quoting quote quoted cite cited citing slowly briefly shortly promptly instantly immediately
straightaway exact precise precisely accurate accurately correctly neatly plainly vaguely loosely strictly broadly narrowly biggish smallish sizeable
sizable modest meagre meager measly paltry enormous gigantic vast surprised surprising surprisingly shocked shocking odd oddly weird weirdly strange
strangely funny curious curiously interesting interestingly expecting expects hoped hopes wished wishes mentioning spotted noticed noticing glanced
skimmed skim skimming reads re-read reread chew chewed swallow swallowed eaten eats gobble gobbles gobbled swallows ends ended ending begins began
begun starts stopped turns answers answered answering replied replies reply respond straightforward trivial tricky awkward silly dumb
stupid daft noon midday lunchtime tonight prints draft drafts pots stays bases foot
`.trim().split(/\s+/));
