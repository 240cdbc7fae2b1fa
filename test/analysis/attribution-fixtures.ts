// Sentences with the attributions that a careful editor reads in them. One line each:
// `kind sense | sentence`, with ⟦the cue⟧ and, where it is to be checked, ⟨the source⟩. `none | sentence` has none;
// `any | sentence` only has to have one that counts as evidence (cut, kind and sense are left open).

export const ENGLISH = `
any | The opera house expects to welcome 9,000 guests by June.
none | The school expects discipline; 300 pupils left.
none | The couple is expected to feed 300 guests.
any | WHO recorded 40 deaths.
any | As of May, WHO had recorded 40 deaths.
any | The IMF sees growth of 4 per cent.
none | The bank sees 300 customers a day.
any | The bank raised its growth forecast to 4 per cent.
none | The bank raised its price to 40 dinars.
any | Rumour has it that 300 men left.
any | The army claims 300 fighters killed.
none | The flood claimed 40 lives.
any | UNOSAT identified 300 ruined houses.
any | Some 40 people died (Ministry of Health, 3 May).
any | Some 40 people died (UN figures).
none | Some 40 people came (the ministry was closed on 3 May).
none | Some 40 people came (UNHCR).
any | A witness saw 12 bodies in the street.
any | The indictment lists 40 counts.
none | As is well known, 300 men left.
none | The report is expected in 300 copies.
any | Our own count gave 70 mounds.
any | The ministry gave a toll of 40.
none | The ministry gave 300 tents to the school.
none | The council declared the town a disaster zone after 40 houses fell.
any | The agency declared a loss of $4 million.
any | Harbour master's statement on Facebook: 40 boats lost.
any | 06:10 Police statement: 12 arrested.
any | IOM report: 300 families on the road.
any | Report by the harbour office: 300 boats lost.
none | Final report: 40 pages.
none | The final report has 40 pages.
none | Report to the office: 40 pages.
none | Total: 300 people.
none | Sirte: 300 houses burnt.
any | She puts the choir at 40 singers.
any | The ministry put attendance at about 9,000.
any | The baker, who puts his losses at 300 loaves, wants more flour.
none | The army put 40 cars at the gate.
none | The cook put the fire out at 3 am, and 300 people left.
none | The owner put the house on the market at 300,000 dinars.
any | The opera house expects 9,000 guests by June.
any | The brewery forecasts sales of 300 barrels.
none | The plan forecasts 300 barrels.
none | Nobody expects 300 guests.
any | “There were 40 stalls and nobody sold a thing,” she writes of that autumn.
any | “We sold 300 goats that day,” Salem remembers of the fair.
none | He remembers 300 boats in the bay.
any | According to the city's housing plan, 40 flats are missing.
any | According to the five-year plan, 40 flats are missing.
none | According to the original plan, 40 flats were built.
any | It does not worry the barbers of the street, who say 40 of them have closed.
none | The barbers, who pay 300 dinars a month, have closed.
none | Whether the two towns, which pledged 300 tents, will come is open.
any | AFP has 28.
any | The central bank arrives at 107.
any | Mr Haddad presented the survey: 74% want a salad bar.
any | He shows me his collection: 31 cartridge cases.
any | The ministry's brochure promises 300 mobile classrooms by spring.
any | The federation fined both clubs 2,000 dinars, its secretary announced after the match.
any | The appeal asks donors for $75 million.
any | Ali (stringer, Sirte): “There are 3 tanks at the roundabout.”
any | *The Address* (12 January): “more than 150”.
any | A newspaper writes of teams of 20 men.
any | What the paper wrote is that 1,000 men were to come.
any | My uncle is sure that 300 Americans live there.
any | A friend at the bank likes to say that a soldier costs $40,000.
any | The Pentagon's estimate in the same week was 5,000 for all of Libya.
any | UNHCR's own count of the boats was 300.
any | The auditors recommend a reserve of $1.2 million.
any | **Claim 2:** “Britain has sent 1,000 soldiers to Misrata.”
any | I sat on a crate for three nights and counted 412 customers.
any | In our tests, opening 1,000 folders took two seconds.
any | We recommend that donors fund 60 inspectors.
none | Attendance was better than forecast: 86,300 people came.
none | The hospital is closed; 30 beds were moved to the school.
none | They sat on a crate and counted 412 customers.
none | Misrata's port and 300 boats are closed.
any | As the auditors confirmed last week, we closed the year with a deficit of $1 million.
any | The board asks each department for savings of 5%.
any | An officer in the town boasts of 40 aircraft.
any | Out of 100 passengers, he used to say, 99 lie.
any | As one banker puts it, “a quarter of the budget walks out every day”.
none | She puts it on the table with 12 others.
any | We wrote to 6 ministries.
any | Some 300 people died in the first week (Smith 2016).
any | Some 300 people died (Smith and Jones, 2016: 44–47).
any | Some 300 people died (see Jones et al., 2014; Smith, 2016).
none | Some 300 people died (June 2016).
none | Some 300 people died (at least in 2016).
none | Some 300 people died (12 of them women).
any | Some 300 people died in the first week [12].
any | Some 300 people died [3, 4], and nobody was tried.
none | Some [300] people died.
any | An AFP correspondent saw 14 trucks.
any | Councillor Amal Zway moved that the fee be raised to 3 dinars.
any | He put the arrears at $90 million.
named says | The ⟨Ministry of Health⟩ ⟦said⟧ 12 people had died.
named says | ⟨Peter Cook⟩ ⟦said⟧ that small teams were operating in the country.
named says | ⟨Peter Cook, the Pentagon spokesman,⟩ ⟦said⟧ that 25 soldiers were there.
named says | Twelve people were killed, the ⟨Interior Ministry⟩ ⟦said⟧ on Tuesday.
described says | Twelve people were killed, ⟨officials⟩ ⟦said⟧.
described says | ⟨Hospital officials⟩ ⟦said⟧ Monday that 40 wounded had been brought in.
named says | “We have lost 30 men since Friday,” ⟦said⟧ ⟨Colonel Salem Jaber⟩.
named says | "At least 30 men were lost in the town," ⟨Jaber⟩ ⟦told⟧ Reuters.
named says | ⟨Jaber⟩ ⟦told⟧ the agency by telephone that 30 men were lost.
named says | ⟨Haftar's spokesman Ahmed al-Mismari⟩ ⟦told⟧ reporters 14 fighters had been captured.
described says | ⟨Witnesses⟩ ⟦told⟧ this newspaper they had seen 200 trucks.
implied says | ⟨He⟩ ⟦said⟧ 12 trucks had crossed the border.
implied adds | ⟨She⟩ ⟦added⟧ that 300 families were still waiting.
implied adds | ⟦Adding⟧ that 40 more were missing, the governor left.
named says | ⦅In a statement,⦆ the ⟨UN⟩ ⟦said⟧ 3,000 people had fled.
named says | ⟦According to⟧ the ⟨United Nations⟩, 435,000 people are displaced.
named says | Some 435,000 people are displaced, ⟦according to⟧ the ⟨United Nations⟩.
described says | ⟦According to⟧ ⟨Libyan military sources⟩, 150 soldiers arrived.
described says | ⟦According to⟧ ⟨two officials⟩ familiar with the talks, the bill is $2 million.
described says | The bill is $2 million, ⟦according to⟧ ⟨a report⟩ published last week.
named says | ⟦According to⟧ the ⟨IOM⟩ 7,100 migrants were rescued in May.
named reports | The ⟨Ministry of Health⟩ ⟦reported⟧ 12 deaths.
named reports | ⟨Xinhua⟩ ⟦reported⟧ that 12 people had died.
named reports | Twelve deaths were ⟦reported by⟧ the ⟨World Health Organization⟩.
named confirms | The deaths of 12 people were ⟦confirmed⟧ by ⟨Tripoli's Central Hospital⟩.
unstated reports | The group was ⟦reported⟧ to have lost 300 men.
unstated says | The group is ⟦said⟧ to have lost 300 men.
unstated reports | It was ⟦reported⟧ that 300 men were lost.
unstated reports | The group has ⟦reportedly⟧ lost 300 men.
named says | ⟨Serraj⟩ was ⟦quoted as saying⟧ that 2,000 recruits had signed up.
named expects | The ⟨World Bank⟩ ⟦expects⟧ growth of 3.2% next year.
named expects | The ⟨IMF⟩ ⟦forecast⟧ a deficit of $9 billion.
named announces | The ⟨National Oil Corporation⟩ ⟦announced⟧ a loss of 200,000 barrels a day.
named announces | The ⟨mayor of Misrata⟩ ⟦announced⟧ that 40 bodies had been found.
named estimates | The ⟨UNHCR⟩ ⟦estimates⟧ 1,500 people drowned.
named estimates | ⟨Amnesty International⟩ ⟦put⟧ the death toll at 62.
described estimates | ⟨Rescuers⟩ ⟦put⟧ the number of dead at 62.
described indicates | The ⟨report⟩ ⟦found⟧ that 40 per cent of wells were dry.
described indicates | ⟨A survey of households⟩ ⟦found⟧ 40 per cent of wells were dry.
described indicates | ⟨Figures from the ministry⟩ ⟦show⟧ 4,000 new cases.
named indicates | ⟨UN figures⟩ ⟦show⟧ 4,000 new cases.
described indicates | ⟨Official data⟩ ⟦suggest⟧ that 20% of shops closed.
described estimates | ⟨Official estimates⟩ ⟦put⟧ the losses at $3 million.
named reports | The ⟨Health Ministry⟩ ⟦recorded⟧ 1,200 cases in May.
named reports | The ⟨UN mission⟩ ⟦documented⟧ 14 attacks on hospitals.
named denies | ⟨Khalifa Haftar⟩ ⟦denied⟧ that 200 mercenaries had arrived.
named says | The ⟨World Food Programme⟩ ⟦warned⟧ that 1.3 million people were hungry.
named asks | The ⟨United Nations⟩ ⟦appealed⟧ for $300 million in aid.
named promises | ⟨Qatar⟩ ⟦pledged⟧ $300 million for the reconstruction.
named explains | ⟨Martin Kobler⟩ ⟦explained⟧ that 31 members had to agree.
named relays | The total, ⟦citing⟧ ⟨Asharq Al-Awsat⟩, is 150 soldiers.
described relays | ⟦Citing⟧ ⟨unnamed officers⟩, the total is 150 at least.
named reports | Forty died, ⟦per⟧ the ⟨IOM⟩.
named reports | Forty died (⟦Source⟧: ⟨UNHCR⟩).
implied says | ⟦In a statement⟧ the group took the blame for killing 12 soldiers.
implied estimates | The mission has lost 40 vehicles ⟦by its own count⟧.
any | Forty people died, by most estimates.
any | The paper reported 12 deaths, citing doctors at the hospital.
any | Twelve soldiers died, as the ministry announced last night.
any | As Reuters first reported, 40 boats left Zuwara.
any | The city, the mayor said, had lost 300 houses.
any | “The city,” the mayor said, “has lost 300 of its houses since May.”
any | The mayor, who spoke to journalists in Tunis, said 300 houses were gone.
any | Sources close to the prime minister say 12 ministers will resign.
any | A source in the interior ministry said 12 men had been arrested.
any | Government figures put inflation at 27 per cent.
any | The International Crisis Group argues that 200 militias remain.
any | Human Rights Watch has documented 42 such cases since 2014.
any | The UN mission has confirmed 24 civilian deaths.
any | A UN report found 2,300 detainees in 12 prisons.
any | An investigation by the newspaper revealed that 40 contracts were fake.
any | The study suggests 4 in 10 children are out of school.
any | The organisation believes that 6,000 fighters are in the city.
any | Analysts estimate the group has 6,000 fighters.
any | The Pentagon estimates there are 6,000 fighters in the city.
any | Doctors Without Borders counted 40 bodies.
any | "Some 40 bodies," wrote the correspondent of Le Monde.
any | The ministry's spokesman acknowledged 14 deaths.
any | The Coast Guard says it rescued 600 people.
any | The Libyan Red Crescent confirmed on Monday that 17 bodies had washed ashore.
any | Seventeen bodies washed ashore, a Red Crescent official said in a text message.
any | Seventeen bodies washed ashore on Monday, said a spokesman for the Red Crescent.
any | The bank's annual report shows that reserves fell to $70 billion.
any | Reserves fell to $70 billion, the bank's annual report shows.
any | The tribunal heard that 14 people were held, prosecutors said.
any | In its latest bulletin, OCHA reports 241,000 displaced people.
any | OCHA's latest bulletin lists 241,000 displaced people.
any | Officials have declined to comment, but a diplomat said 50 trainers would come.
any | Police said two men were arrested.
any | The two sides exchanged 30 prisoners, state television reported.
any | State television: 30 prisoners were exchanged, it said.
any | The group claimed that it had killed 30 soldiers.
any | The group claimed it had killed 30 soldiers.
any | The army insists its losses were no more than 12 men.
any | The mayor maintained that 300 houses were gone.
any | The UN envoy stated that 31 of the 40 members had voted.
any | The charity noted a rise of 30 per cent in admissions.
any | In an interview with the BBC, he put the number of recruits at 2,000.
any | The air force carried out 12 strikes, by its own account.
any | Data from the central bank show that prices rose by 27 per cent.
any | Prices rose by 27 per cent, central bank data show.
any | Statistics from the port show 120 ships.
any | In the words of the mayor, 300 houses are gone.
any | The ministry expects 40,000 pilgrims this year.
any | Economists predict a fall of 8 per cent.
any | The ministry confirmed three deaths and 14 injuries.
any | The ministry disclosed a loss of $12 million.
any | Moscow denies sending 300 contractors.
any | The ministry also says that 12 schools were hit.
any | "Twelve schools were hit," read a statement by the ministry.
any | The ambassador tweeted: "25 delegations came to Rome."
any | The prosecutor said in a statement: 12 suspects are at large.
any | The ministry said: 12 suspects are at large.
any | Asked about losses, the general replied that 12 men had died.
any | The agency quoted a doctor as saying 12 bodies had arrived.
any | Local media reported two dead and 20 wounded.
any | There were reports of 12 deaths.
witness reports | We ⟦counted⟧ 14 tanks on the road.
witness reports | I ⟦saw⟧ 14 tanks on the road.
witness reports | Of the officials we ⟦spoke⟧ to, 12 had left the country.
witness reports | On the road I later ⟦counted⟧ 14 tanks.
any | "We counted 14 tanks on the road," the driver said.
none | The driver shouted "we counted 14 tanks on the road" and fled.
none | He said goodbye to 12 friends.
none | She said nothing, and 12 guests left.
none | The work goes according to plan, with 12 houses built.
none | The 40 tents were set up according to the needs of each family.
none | Everything went according to schedule and 40 trucks arrived.
none | Guests were seated according to age, 12 to a table.
none | The fire claimed 12 lives.
none | The group claimed responsibility for 12 attacks.
none | Two men told stories to 40 children.
none | The army told 3,000 residents to leave.
none | 200 volunteers reported for duty.
none | Forty recruits reported to the barracks.
none | The number of confirmed cases rose to 400.
none | There are 400 confirmed cases in the district.
none | The reported 400 cases are all in one district.
none | Police found 12 bodies in a well.
none | The judge denied bail to 12 men.
none | The town has 12 schools and 300 teachers.
none | The United States sent 25 soldiers.
none | About 40 litres per person are needed, or 2 per day.
none | The pot holds 40 litres per family.
none | The mother showed 3 of the cards to her son.
none | Needless to say, 12 people is a crowd.
none | He put 12 books on the table.
none | They added 300 grams of sugar.
none | The players added 3 goals after the break.
none | The club announced nothing, and 300 fans went home.
none | Twelve cases were confirmed on Monday.
none | He spoke for 40 minutes.
none | The statement was 12 pages long.
none | The report has 300 pages.
none | The two reports run to 300 pages.
none | The bridge is expected to cost 40 million dinars.
none | I think 300 people came.
none | We say there were 300 people.
none | The minister could not say how many of the 300 had returned.
none | In Tripoli, 40 boats were in the harbour.
none | Her mother asked 12 questions.
none | The bell was heard by 300 people.
none | A call from the minister reached 300 mayors.
none | They counted on 300 guests.
none | Libya recorded 40 degrees in the shade.
none | Two million people have a say in the vote.
any | Some 2,300 people crossed the border in a single day, the agency's country director told reporters in Geneva.
any | At least 14 people were injured, hospital sources said.
any | At least 14 people were injured, a hospital source told AFP on condition of anonymity.
any | Medics at the field hospital put the dead at 31.
any | The death toll stands at 31, according to the latest figures.
any | The toll rose to 31, state media reported on Sunday.
any | The toll rose to 31 on Sunday, with officials warning it could climb further.
any | The airline will cut 1,200 jobs, it announced on Friday.
any | The airline announced plans to cut 1,200 jobs.
any | The airline, which employs 9,000 people, said it would cut 1,200 jobs.
any | Exports fell 12 per cent, customs data showed.
any | Customs figures published on Tuesday showed a fall of 12 per cent.
any | A poll published by the newspaper gave the party 34 per cent.
any | Satellite images analysed by the group show 42 destroyed buildings.
any | The think tank estimates that between 4,000 and 6,000 fighters remain.
any | Estimates by the institute range from 4,000 to 6,000 fighters.
any | UN estimates put the number of fighters at 4,000.
any | By the UN's count, 4,000 fighters remain.
any | On the ministry's figures, 4,000 fighters remain.
any | The UN's figure is 4,000.
any | The ministry's latest figure is 4,000 cases.
any | Local officials reckon 300 families have left.
any | The mayor believes 300 families have left.
any | The mayor has said 300 families have left.
any | The mayor had earlier told local radio that 300 families had left.
any | "Three hundred families," the mayor said.
any | The mayor: "Three hundred families have left."
any | Asked how many had left, the mayor replied: "Three hundred families."
any | It says 300 families have left.
any | They claim that 300 families have left.
any | The group claims to have killed 30 soldiers.
any | The group claimed to have killed 30 soldiers.
any | The army denied losing 30 soldiers.
any | The army denied the loss of 30 soldiers.
any | The army acknowledged the loss of 30 soldiers.
any | The army admitted losing 30 soldiers.
any | Witnesses described 30 trucks moving south.
any | Witnesses spoke of 30 trucks moving south.
any | Residents reported seeing 30 trucks.
any | One resident counted 30 trucks.
any | Aid workers say that 30 trucks are stuck.
any | Aid workers, speaking on condition of anonymity, said 30 trucks were stuck.
any | The World Health Organization has recorded 43 attacks on health care.
any | The International Organization for Migration registered 12,000 arrivals.
any | OCHA reports 241,000 internally displaced people.
any | UNICEF warns that 800,000 children need help.
any | UNICEF says one in five children, or 800,000, needs help.
any | The Security Council heard that 800,000 children need help.
any | Briefing the council, the envoy said 800,000 children needed help.
any | In his briefing to the council, the envoy put the figure at 800,000.
any | The envoy's report to the council lists 43 attacks.
any | A report released by Amnesty International details 43 attacks.
any | A leaked memo seen by Reuters mentions 43 attacks.
any | Documents seen by the paper show payments of $2 million.
any | Court records show payments of $2 million.
any | Prosecutors allege that he took $2 million.
any | Prosecutors accuse him of taking $2 million.
any | The indictment says he took $2 million.
any | The contract, a copy of which was obtained by the paper, is worth $2 million.
any | Citing two officials, the Wall Street Journal reported that 150 troops would go.
any | The Wall Street Journal, quoting two officials, reported 150 troops.
any | The Times of London quoted a source as saying that 1,000 troops would go.
any | The paper quotes him as saying that 1,000 troops would go.
any | He was quoted by the paper as saying that 1,000 troops would go.
any | Media reports suggest that 1,000 troops would go.
any | Reports in the Italian press speak of 5,000 troops.
any | According to some reports, 5,000 troops would go.
any | Unconfirmed reports say 5,000 troops would go.
any | Rome has promised 5,000 troops, the foreign minister told parliament.
any | Rome is ready to send 5,000 troops, says the foreign minister.
any | The foreign minister stressed that 5,000 troops were not enough.
any | The minister pointed out that 5,000 troops were not enough.
any | The minister added that 900 of them were engineers.
any | The minister went on to say that 900 of them were engineers.
any | "Of the 5,000, some 900 are engineers," he continued.
any | The spokesman declined to give a figure but said it was more than 100.
any | The bank forecasts growth of 3.2 per cent in 2017.
any | Growth is forecast by the bank at 3.2 per cent.
any | The IMF projects that output will shrink by 8 per cent.
any | Moody's expects the deficit to reach 9 per cent.
any | As the report notes, 40 per cent of clinics are closed.
any | As stated in the report, 40 per cent of clinics are closed.
any | Forty per cent of clinics are closed, the report notes.
any | The authors conclude that 40 per cent of clinics are closed.
any | The survey of 1,200 households, carried out by the university, found that 40 per cent had fled.
any | Researchers at the university found that 40 per cent had fled.
any | Research by the university suggests 40 per cent had fled.
any | The minutes record 25 delegations as present.
any | The chair reported that 25 delegations were present.
any | Claim: 60 per cent of the city is in ruins, says the mayor.
any | Source: Ministry of Health, 12 May. 300 cases.
any | (Reuters) 12 people died.
any | Twelve people died (Reuters).
any | TRIPOLI (Reuters) - Twelve people died.
any | Twelve people were killed, per Reuters.
any | Twelve people were killed, per a hospital statement.
any | Twelve people were reportedly killed.
any | Twelve people are reported dead.
any | Twelve people were reported missing.
any | The minister is on record as saying that 12 died.
any | It emerged on Monday that 12 had died.
any | We were told by the manager that 12 had died.
any | I was told that 12 had died.
any | When we visited, 12 families were living in the school.
any | Our correspondent saw 12 families in the school.
any | I met 12 families in the school.
any | Of the 12 families we met, three had lost a child.
none | The town lies 40 km from the coast and has 12 schools.
none | In May 300 people left.
none | 300 people left when the shelling began.
none | The shelling left 300 people homeless.
none | 12 soldiers were killed and 30 wounded in the attack.
none | The attack killed 12 soldiers.
none | The bill passed with 80 votes.
none | The talks involve 25 delegations.
none | The plan calls for 5,000 troops.
none | The plan expects 5,000 troops.
none | The treaty lists 12 signatories.
none | The museum shows 300 pieces.
none | The city counts 300 mosques.
none | The army counts 12,000 men.
none | The team registered 3 wins.
none | The hospital has 200 beds.
none | The ministry employs 4,000 people.
none | The agency spent $3 million on tents.
none | The UN sent 40 trucks.
none | The UN is to send 40 trucks.
none | The ministry delivered 3,000 tents.
none | He asked for 300 tents and got 12.
none | They found 12 mines in the field.
none | She wrote 12 letters a day.
none | He signed the statement with 12 others.
none | In the statement there are 12 errors.
none | She gave 12 interviews in a week.
none | He spoke to 300 students.
none | He addressed a crowd of 300.
none | Add 300 g of sugar and 2 eggs, and stir for 4 minutes.
none | The recipe calls for 300 g of sugar.
none | The striker scored 12 goals.
none | The coach added two players to the squad.
none | The club reported for training with 25 players.
none | The river carries 300 tonnes of mud.
none | The price rose to 300 dinars.
none | Prices rose by 8 per cent last year.
none | The region exports 2 million tonnes of dates.
none | The court sentenced 12 men to death.
none | The court found 12 men guilty.
none | The judge declared 12 votes invalid.
none | The council confirmed him by 80 votes.
none | The queen confirmed 12 new knights.
none | The king pledged himself to 12 tasks.
none | The state owns 12 refineries.
none | State companies employ 12,000 people.
none | The United States has 12 carriers.
none | A record 300 people came.
none | The list has 300 names.
none | The post office has 12 counters.
none | An estimated 300 people came.
none | The claim covers 12 hectares.
none | They expected 12 guests.
none | Her mother said grace for 12 guests.
none | Let's say 300 people came.
none | There is no telling how many of the 300 survived.
none | The clock said nothing of the 12 hours lost.
none | Nobody said that 12 was enough.
none | I would say 300 people came.
none | We believe 300 people came.
none | The two sides exchanged 12 prisoners.
none | Both sides accuse each other, and 12 villages are empty.
`;

export const ARABIC = `
any | نقلت الوكالة، أمس، أن 40 شخصا ماتوا.
named says | نُقل 40 عاملا إلى المستشفى أمس، و⟦قالت⟧ ⟨الشركة⟩ إن 12 منهم غادروه.
any | مات نحو 40 شخصا (وزارة الصحة، 3 مايو).
any | مات نحو 40 شخصا (بيانات وزارة الصحة).
none | حضر نحو 40 شخصا (في وزارة الصحة).
any | مات 40 شخصا، في حصيلة أوردتها وزارة الصحة.
any | نعى الجيش 40 جنديا.
any | رفع صندوق النقد توقعاته للنمو إلى 4 في المئة.
none | رفع المصرف السعر إلى 40 دينارا.
any | على ذمة الوزارة، مات 40 شخصا.
any | في تقدير الخبراء أن 300 عائلة غادرت.
any | يذهب المؤلف إلى أن 300 شخص قتلوا.
none | ذهب الرجل إلى المدينة ومعه 40 شخصا.
any | وعد الوزير ببناء 40 مدرسة.
none | كتب رواية من 300 صفحة.
any | بيان البلدية على فيسبوك: 40 قاربا مفقودا.
any | تقرير أممي: 300 أسرة على الطريق.
any | حسن الورفلي: «كنا 40 بحارا على ظهر السفينة».
none | تقرير سنوي: 300 نسخة.
none | الشعار: «نزرع 40 شجرة في كل شارع».
none | المجموع: 300 شخص.
any | تتوقع الدار 9000 زائر بحلول يونيو.
any | يتوقع الفندق 300 نزيل في العيد.
none | يتوقع هذا العام 9000 زائر.
none | يتوقع الشهر المقبل وصول 9000 زائر.
any | بحسب خطة المدينة، تنقص 40 شقة.
any | وفقا لخطة الإسكان، تنقص 40 شقة.
none | بنيت 40 شقة وفق خطة محكمة.
any | ويشير تقرير ديوان المحاسبة إلى فجوة قدرها 3 مليارات دينار.
any | ويقدر صندوق الإسكان كلفة المشروع بـ1.2 مليار دينار.
any | وقدر قادتها الجرحى بألف ومئتين.
any | وقدرت مصادر طبية الضحايا بأربعين.
any | أحصت المصلحة عشرين مدرسة مغلقة.
any | أكد العميد سبع عشرة وفاة.
any | عنونت الصحيفة: «الدولار عند 9 دنانير هذا الصباح».
any | في القاعة 14 مقعدا كما عددناها.
any | راجعنا 23 منشورا.
any | تقترح اللجنة زيادة الاشتراك خمسين درهما.
any | وصف الناطق الاقتراع بأنه «ألف خطوة إلى الأمام».
any | «الشاحنة تنتظر، وكل يوم بمئة دينار»، يشكو التاجر سالم.
any | النشرة تقول موافقة مبدئية على 40 تصريحا.
any | غادرت 40 سفينة، على ما جاء في نشرة الميناء.
described says | ⟦مصدر أمني⟧: سقوط 4 قتلى في كمين.
named says | ⟦وزير الصحة⟧: 40 إصابة جديدة.
any | توزعت الواردات على 12 بلدا، والمصدر مصلحة الجمارك.
none | عمال: 40.
none | قتل 4 جنود، والمصدر قريب.
none | يقدر عدد العاملين بأربعين.
none | تقدر الخسائر بمليوني دينار.
none | سجل المهاجم عشرين هدفا.
none | نقلت الحافلات عشرين جريحا.
any | وشاهد مراسل فرانس برس 5 مدرعات عند مدخل السوق.
any | قتل 300 شخص في الأسبوع الأول (سميث، 2016، ص 12).
none | قتل 300 شخص (حزيران 2016).
any | أبلغ أمين المخزن عن 340 بطانية و75 مدفأة.
any | ولاحظت أمينة الصندوق أن 9 في المئة ذهبت للنقل.
any | ويوثق ناشطون مقتل 14 شخصا.
any | وأحصى الدفاع المدني يومها 3 وفيات و70 جريحا.
any | حدثني عن أمه التي أنجبت 12 ولدا.
any | وطلبت الإدارة خفض النفقات 10 في المئة.
any | صحيفة الوسط تكتب عن فرق من 20 فردا.
none | وعليه يُطلب من كل قسم أن يخفض نفقاته بنسبة 5%.
named says | ⟦قالت⟧ ⟨وزارة الصحة⟩ إن 12 شخصا قتلوا.
named says | و⟦قالت⟧ ⟨وزارة الصحة⟩ إن 12 شخصا قتلوا.
described says | ⟦قالت⟧ ⟨مصادر عسكرية ليبية⟩ إن 150 جنديا وصلوا.
described says | ⟦قال⟧ ⟨مسؤول في الوزارة⟩ إن 12 شخصا قتلوا.
named announces | ⟦أعلنت⟧ ⟨الشركة⟩ تسيير خط جديد بثلاث رحلات.
named announces | ⟦أعلن⟧ ⟨الهلال الأحمر⟩ مقتل 12 شخصا.
named announces | ⟦أعلن⟧ ⟨الجيش⟩ عن مقتل 12 شخصا.
named announces | ⟦أعلنت⟧ ⟨الوزارة⟩ أن 12 شخصا قتلوا.
named affirms | و⟦أكد⟧ ⟨كوك⟩ في تصريحات له، أمس، أن 25 جنديا في البلاد.
named affirms | ⟦أكدت⟧ ⟨المنظمة⟩ وصول 300 مهاجر.
named reports | ⟨صحيفة الاتحاد⟩ ⟦ذكرت⟧ أن 25 جنديا وصلوا.
named reports | ⟦أفادت⟧ ⟨وكالة الأنباء الليبية⟩ بأن 25 جنديا وصلوا.
named reports | ⟦أفاد⟧ ⟨المركز⟩ بمقتل 25 جنديا.
named reports | ⟦ذكرت⟧ ⟨الصحيفة⟩ أن 25 جنديا وصلوا.
implied adds | و⟦أضاف⟧ أن 40 آخرين فقدوا.
named adds | و⟦أضافت⟧ ⟨الوزارة⟩ أن 40 آخرين فقدوا.
implied adds | و⟦تابع⟧: "في المدينة 300 مقاتل على الأقل".
implied affirms | وزار الحي، ⟦مؤكدا⟧ أن 40 بيتا تهدمت.
implied indicates | ⟦مشيرا⟧ إلى أن 40 بيتا تهدمت.
unstated reports | ⟦ذُكر⟧ أن 300 مقاتل انسحبوا.
unstated says | ⟦قيل⟧ إن 300 مقاتل انسحبوا.
unstated says | ⟦يقال⟧ إن 300 مقاتل انسحبوا.
unstated announces | و⟦أُعلن⟧ عن مقتل 12 جنديا.
named says | ⟦وفقا⟧ ل⟨وزارة الصحة⟩، قتل 12 شخصا.
named says | قتل 12 شخصا ⟦وفقا⟧ ⟨للوزارة⟩.
named says | قتل 12 شخصا، ⟦بحسب⟧ ⟨وزارة الصحة⟩.
named says | قتل 12 شخصا، ⟦حسب⟧ ⟨وزارة الصحة⟩.
described says | قتل 12 شخصا، ⟦بحسب⟧ ⟨مصادر طبية⟩.
named relays | قتل 12 شخصا، ⟦نقلا عن⟧ ⟨صحيفة الاتحاد⟩.
described relays | قتل 12 شخصا، ⟦نقلا عن⟧ ⟨مصادر⟩ لم تكشف هويتها.
named reports | ⟦بحسب ما أفاد⟧ به ⟨مركز الطب الشرعي⟩، قتل 12 شخصا.
named says | ⟦وفقا لما قاله⟧ ⟨المتحدث باسم الجيش⟩، قتل 12 شخصا.
described relays | و⟦نقلت⟧ الصحيفة عن ⟨مسؤول ليبي⟩ أن كل فريق لا يتجاوز 15.
described relays | و⟦نقلت⟧ عن ⟨مسؤول ليبي في معيتيقة⟩ أن كل فريق لا يتجاوز 15.
named expects | ⟦يتوقع⟧ ⟨البنك الدولي⟩ نموا بنسبة 3.2 في المئة.
named expects | ⟦توقعت⟧ ⟨الوزارة⟩ ارتفاع الأسعار بنسبة 8 في المئة.
named denies | ⟦نفى⟧ ⟨الجيش⟩ مقتل 12 من جنوده.
named estimates | ⟦قدرت⟧ ⟨الأمم المتحدة⟩ عدد النازحين بـ 435 ألفا.
described indicates | ⟦تشير⟧ ⟨بيانات رسمية⟩ إلى أن 40 في المئة من الآبار جفت.
described indicates | ⟦أظهر⟧ ⟨تقرير حكومي⟩ أن 40 في المئة من الآبار جفت.
named indicates | و⟦تظهر⟧ ⟨أرقام البنك المركزي⟩ تراجع الاحتياطي إلى 70 مليارا.
named reports | ⟦سجلت⟧ ⟨وزارة الصحة⟩ 120 إصابة جديدة.
named reports | ⟦وثقت⟧ ⟨المنظمة⟩ 14 هجوما على المستشفيات.
named announces | قتل 12 شخصا، كما ⟦أعلنت⟧ ⟨الوزارة⟩.
named says | قتل 12 شخصا، ⟦قالت⟧ ⟨الوزارة⟩.
described reveals | ⟦كشفت⟧ ⟨المصادر⟩ عن وصول 150 جنديا.
described reveals | ⟨المصادر⟩ ⟦كشفت النقاب⟧ عن وجود 150 جنديا.
named asks | ⟦طالبت⟧ ⟨الأمم المتحدة⟩ بتوفير 300 مليون دولار.
named asks | ⟦دعت⟧ ⟨الحكومة⟩ إلى وقف القتال في 12 حيا.
named promises | ⟦تعهدت⟧ ⟨قطر⟩ بدفع 300 مليون دولار.
implied says | قتل 12 شخصا ⟦على حد قوله⟧.
implied says | ⟦في بيان⟧ لها تبنت الجماعة قتل 12 جنديا.
named announces | وتزامن ذلك مع ⟦إعلان⟧ ⟨الناطق باسم الوزارة⟩ أن 12 فرقة تعمل هناك.
any | وقال المتحدث باسم قوة "الردع الخاصة" إن 12 شخصا اعتقلوا.
any | قال المتحدث: "اعتقلنا 12 شخصا في المدينة أمس".
any | «اعتقلنا 12 شخصا في المدينة أمس»، قال المتحدث.
any | وأوضح الوزير في مؤتمر صحفي أن 12 مدرسة أغلقت.
any | وأوضحت الوزارة، في بيان نشرته الاثنين، أن 12 مدرسة أغلقت.
any | وكانت تقارير إعلامية قد أوردت أن 1000 جندي سيصلون.
any | حيث أوضحت الصحيفة أنها حصلت على موافقة لنشر 1000 جندي.
any | قال مصدر مطلع لرويترز إن 12 وزيرا سيستقيلون.
any | بلغ عدد القتلى 12 حسب قول الطبيب.
any | بلغ عدد القتلى 12 على لسان الوزير.
any | ولفت التقرير إلى أن 40 في المئة من الآبار جفت.
any | وشدد الوزير على أن 12 مدرسة ستفتح.
any | وحذر برنامج الأغذية العالمي من أن 1.3 مليون شخص جائعون.
any | وأظهرت دراسة للجامعة أن 40 في المئة من الأطفال خارج المدارس.
any | وتقول الأمم المتحدة إن 435 ألف شخص نزحوا.
any | الأمم المتحدة تقول إن 435 ألف شخص نزحوا.
any | وبحسب تقديرات الأمم المتحدة نزح 435 ألف شخص.
any | ووفق إحصاءات رسمية نزح 435 ألف شخص.
any | طبقا للمفوضية غرق 1500 شخص.
any | غرق 1500 شخص، وفق ما أعلنته المفوضية.
any | غرق 1500 شخص، وهو ما أكدته المفوضية.
any | استنادا إلى بيانات الوزارة، ارتفعت الأسعار 27 في المئة.
any | المصدر: وزارة الصحة، 120 حالة.
any | وأحصت المنظمة 14 هجوما.
any | ورصد المركز 14 انتهاكا في المدينة.
any | أكد الناطق باسم الجيش لقناة الحرة مقتل 14 مسلحا.
any | وفي تصريح لوكالة الأنباء قال العميد إن 14 مسلحا قتلوا.
any | قائلا إن 14 مسلحا قتلوا، غادر العميد القاعة.
any | وذكر بيان للجيش أن 14 مسلحا قتلوا.
any | جاء في بيان للجيش أن 14 مسلحا قتلوا.
any | ونشرت الصحيفة أن 14 مسلحا قتلوا.
any | وبيّنت الأرقام أن 14 في المئة من الشباب يعملون.
any | وأشار إلى وصول 25 وفدا إلى روما.
any | يرى خبراء أن 6000 مقاتل في المدينة.
any | ويعتقد محللون أن 6000 مقاتل في المدينة.
any | واعتبر السفير أن حضور 25 وفدا نجاح.
any | وأبلغنا المسؤول أن 12 وزيرا سيستقيلون.
any | وتعهد الاتحاد الأوروبي بتقديم 100 مليون يورو.
any | وهدد الفصيل بإغلاق 12 حقلا.
any | وتوقع الخبير أن تتراجع الأسعار 8 في المئة.
any | نقلت عنه الصحيفة قوله إن 12 ضابطا اعتقلوا.
any | وكتب المبعوث في تغريدة أن 25 وفدا حضروا.
any | وأقرت الوزارة بمقتل 12 مدنيا.
any | ونقل موقع محلي عن شهود عيان أن 3 قذائف سقطت.
any | وروى شهود أن 3 قذائف سقطت.
any | وأعلنت غرفة العمليات تحرير 12 حيا.
any | وخلص التحقيق إلى أن 12 عقدا كانت وهمية.
any | وسجّل المستشفى 12 حالة وفاة.
any | وناشدت البلدية توفير 300 خيمة.
witness reports | ⟦رأينا⟧ 14 دبابة على الطريق.
witness reports | ⟦عددت⟧ 14 دبابة على الطريق.
witness reports | و⟦تحدثنا⟧ إلى 12 نازحا في المخيم.
witness reports | ⟦أحصينا⟧ 14 دبابة على الطريق.
none | صاح السائق «رأينا 14 دبابة على الطريق» وهرب.
none | أعلن التنظيم المدينة ولاية وفيها 300 مقاتل.
none | ستزاد الأعداد بحسب الحاجة إلى 40.
none | ستزاد الأعداد حسب الحاجة إلى 40.
none | وزعت 40 خيمة وفقا للحاجة.
none | سار العمل وفق الخطة وبني 12 بيتا.
none | ليس في المدينة 12 مدرسة فحسب بل 300 معلم.
none | في المدينة 12 مدرسة و300 معلم.
none | أضف 300 غرام من السكر.
none | أضاف الطباخ 300 غرام من السكر.
none | نقل 12 جريحا إلى المستشفى.
none | نقلت السيارات 12 جريحا إلى المستشفى.
none | نشر الجيش 100 جندي في المدينة.
none | تابع 300 متفرج المباراة.
none | التحق 200 طالب بالجامعة.
none | قال كلمته قبل أن يغادر مع 12 مرافقا.
none | كان من بينهم 12 طفلا.
none | زاد عدد السكان 300 شخص.
none | وصل 25 وفدا قبل أن يبدأ المؤتمر.
none | ويذكر أن المدينة تضم 300 ألف ساكن.
none | والجدير بالذكر أن المدينة تضم 300 ألف ساكن.
none | يشار إلى أن المدينة تضم 300 ألف ساكن.
none | سجلت ليبيا 40 درجة في الظل.
none | سجل الفريق 3 أهداف في الشوط الأول.
none | تبعد المدينة 200 كيلومتر عن طرابلس.
none | طالب الجامعة يدفع 300 دينار.
none | بين 12 و15 شخصا قتلوا.
none | كتب 300 صفحة في شهر.
none | كشفت الريح 12 قبرا.
none | أكدت التجارب 3 مرات.
none | لم يعلن الجيش عن مقتل 12 جنديا.
none | قتل 12 شخصا في الحي.
any | عبر الحدود 2300 شخص في يوم واحد، بحسب ما صرح به مدير المكتب للصحفيين في جنيف.
any | أصيب 14 شخصا على الأقل، حسبما أفادت مصادر طبية.
any | أصيب 14 شخصا على الأقل، وفق ما ذكره مصدر طبي لوكالة فرانس برس.
any | أصيب 14 شخصا على الأقل، كما ذكر مصدر طبي طلب عدم الكشف عن اسمه.
any | ارتفعت الحصيلة إلى 31 قتيلا، وفق آخر حصيلة رسمية.
any | ارتفعت الحصيلة إلى 31 قتيلا حسب وزارة الصحة.
any | ارتفعت حصيلة القتلى إلى 31، بحسب التلفزيون الرسمي.
any | أعلنت الشركة أنها ستسرح 1200 عامل.
any | أعلنت الشركة عن خطط لتسريح 1200 عامل.
any | ستسرح الشركة 1200 عامل، على ما أعلنت الجمعة.
any | ستسرح الشركة 1200 عامل، وفق بيان صدر الجمعة.
any | تراجعت الصادرات 12 في المئة، بحسب بيانات الجمارك.
any | أظهرت بيانات الجمارك تراجع الصادرات 12 في المئة.
any | أظهر استطلاع للرأي نشرته الصحيفة حصول الحزب على 34 في المئة.
any | بين استطلاع للرأي أن الحزب سيحصل على 34 في المئة.
any | تظهر صور الأقمار الصناعية دمار 42 مبنى.
any | يقدر المعهد عدد المقاتلين بنحو 4000.
any | تقدر الأمم المتحدة عدد المقاتلين بنحو 4000.
any | قدّر المبعوث عدد المقاتلين بنحو 4000.
any | يقدر خبراء عدد المقاتلين بما بين 4000 و6000.
any | تتحدث تقديرات الأمم المتحدة عن 4000 مقاتل.
any | تتراوح تقديرات المعهد بين 4000 و6000 مقاتل.
any | وحسب تقديرات المعهد يبلغ عدد المقاتلين 4000.
any | يعتقد مسؤولون محليون أن 300 عائلة غادرت.
any | قال رئيس البلدية: "غادرت ثلاثمئة عائلة".
any | قال رئيس البلدية لإذاعة محلية إن 300 عائلة غادرت.
any | وكان رئيس البلدية قد قال في وقت سابق إن 300 عائلة غادرت.
any | رئيس البلدية قال إن 300 عائلة غادرت.
any | رئيس البلدية أكد أن 300 عائلة غادرت.
any | وردا على سؤال عن عدد العائلات، أجاب رئيس البلدية: "ثلاثمئة عائلة غادرت المدينة".
any | زعمت الجماعة أنها قتلت 30 جنديا.
any | ادعت الجماعة قتل 30 جنديا.
any | نفى الجيش خسارة 30 جنديا.
any | أقر الجيش بخسارة 30 جنديا.
any | اعترف الجيش بمقتل 30 من جنوده.
any | تحدث شهود عن 30 شاحنة تتجه جنوبا.
any | أفاد شهود بأنهم رأوا 30 شاحنة.
any | وذكر شهود عيان أنهم رأوا 30 شاحنة.
any | شهود عيان قالوا إنهم رأوا 30 شاحنة.
any | ويقول عمال إغاثة إن 30 شاحنة عالقة.
any | وثقت منظمة الصحة العالمية 43 هجوما على المرافق الصحية.
any | سجلت المنظمة الدولية للهجرة وصول 12 ألف شخص.
any | وتفيد المنظمة الدولية للهجرة بوصول 12 ألف شخص.
any | حذرت اليونيسف من أن 800 ألف طفل بحاجة إلى مساعدة.
any | وتقول اليونيسف إن 800 ألف طفل بحاجة إلى مساعدة.
any | أبلغ المبعوث مجلس الأمن أن 800 ألف طفل بحاجة إلى مساعدة.
any | وقال المبعوث في إحاطته إلى مجلس الأمن إن 800 ألف طفل بحاجة إلى مساعدة.
any | ويورد تقرير المبعوث 43 هجوما.
any | وجاء في التقرير أن 43 هجوما وقعت.
any | وبحسب التقرير، وقع 43 هجوما.
any | وورد في التقرير أن 43 هجوما وقعت.
any | وتضمن التقرير 43 هجوما على المستشفيات.
any | كشفت وثائق اطلعت عليها الصحيفة عن دفع مليوني دولار.
any | وتشير الوثائق إلى دفع مليوني دولار.
any | اتهمته النيابة بأخذ مليوني دولار.
any | وتتهمه النيابة العامة بأخذ مليوني دولار.
any | نقلت صحيفة وول ستريت جورنال عن مسؤولين قولهما إن 150 جنديا سيذهبون.
any | ونقلت عن مسؤولين قولهما إن 150 جنديا سيذهبون.
any | نقلا عن مسؤولين، ذكرت الصحيفة أن 150 جنديا سيذهبون.
any | وتحدثت تقارير صحفية عن 5000 جندي.
any | وتحدثت الصحافة الإيطالية عن إرسال 5000 جندي.
any | وذكرت تقارير صحفية أن 5000 جندي سيرسلون.
any | وأشارت أنباء إلى مقتل 12 شخصا.
any | ووردت أنباء عن مقتل 12 شخصا.
any | وعدت روما بإرسال 5000 جندي، حسب وزير الخارجية.
any | وأكد وزير الخارجية استعداد بلاده لإرسال 5000 جندي.
any | وشدد وزير الخارجية على أن 5000 جندي لا يكفون.
any | وأضاف الوزير أن 900 منهم مهندسون.
any | وأضاف أن 900 منهم مهندسون.
any | وتابع الوزير قائلا إن 900 منهم مهندسون.
any | وأوضح أن بين هؤلاء 900 مهندس.
any | ولفت إلى أن 900 منهم مهندسون.
any | ونوه إلى أن 900 منهم مهندسون.
any | وبيّن أن 900 منهم مهندسون.
any | مضيفا أن 900 منهم مهندسون، دعا الوزير إلى الصبر.
any | ورفض المتحدث ذكر رقم لكنه قال إنهم أكثر من 100.
any | يتوقع المصرف أن يبلغ النمو 3.2 في المئة.
any | ويتوقع صندوق النقد انكماش الناتج 8 في المئة.
any | وتوقعت وكالة موديز أن يبلغ العجز 9 في المئة.
any | من المتوقع بحسب الوزارة أن يبلغ العجز 9 في المئة.
any | وكما يشير التقرير فإن 40 في المئة من العيادات مغلقة.
any | وخلصت الدراسة إلى أن 40 في المئة من العيادات مغلقة.
any | ووجدت الدراسة أن 40 في المئة من العيادات مغلقة.
any | وتوصل باحثون إلى أن 40 في المئة من السكان نزحوا.
any | وأفاد محضر الاجتماع بحضور 25 وفدا.
any | وصرح مدير المستشفى بأن عدد الجرحى 12.
any | صرح بذلك مدير المستشفى مؤكدا أن عدد الجرحى 12.
any | المصدر: وزارة الصحة، 300 حالة.
any | طرابلس (رويترز) - قتل 12 شخصا في اشتباكات.
any | قتل 12 شخصا في اشتباكات (أ ف ب).
any | طرابلس - د ب أ: قتل 12 شخصا في اشتباكات.
any | أُفيد بأن 12 شخصا قتلوا.
any | ونُقل عن المسؤول قوله إن 12 شخصا قتلوا.
any | قيل لنا إن 12 شخصا قتلوا.
any | قال لنا المدير إن 12 شخصا قتلوا.
any | أخبرنا المدير أن 12 شخصا قتلوا.
any | التقينا 12 أسرة في المدرسة.
any | شاهد مراسلنا 12 أسرة في المدرسة.
any | عددنا 12 أسرة في المدرسة.
any | رأيت بعيني 12 أسرة في المدرسة.
any | وفقا للأرقام الرسمية قتل 12 شخصا.
any | تفيد الأرقام الرسمية بأن 12 شخصا قتلوا.
any | تقول الرواية الرسمية إن 12 شخصا قتلوا.
any | وبلغ عدد القتلى 12 وفقا لإحصاء أعدته فرانس برس.
any | يأتي ذلك بعدما أعلنت الوزارة مقتل 12 شخصا.
any | جاء ذلك في بيان للوزارة أحصى 12 قتيلا.
any | واستند التقرير إلى شهادات 12 ناجيا.
any | تبنى التنظيم الهجوم، وقال إن 12 جنديا قتلوا.
any | وتعهدت إيطاليا بتقديم 50 مليون يورو.
any | وطالب النائب بصرف 300 دينار لكل أسرة.
any | وهددت الجماعة بقتل 12 رهينة.
none | تقع المدينة على بعد 40 كيلومترا من الساحل وفيها 12 مدرسة.
none | في مايو غادر 300 شخص.
none | أسفر القصف عن مقتل 12 شخصا.
none | أدى القصف إلى مقتل 12 شخصا وإصابة 30.
none | قتل الهجوم 12 جنديا.
none | أقر البرلمان القانون بأغلبية 80 صوتا.
none | يشارك في المحادثات 25 وفدا.
none | تنص الخطة على نشر 5000 جندي.
none | يعرض المتحف 300 قطعة.
none | تضم المدينة 300 مسجد.
none | يبلغ عدد الجنود 12 ألفا.
none | تبلغ مساحة الحديقة 12 هكتارا.
none | حقق الفريق 3 انتصارات.
none | في المستشفى 200 سرير.
none | يعمل في الوزارة 4000 شخص.
none | أنفقت الوكالة 3 ملايين دولار على الخيام.
none | أرسلت الأمم المتحدة 40 شاحنة.
none | وزعت الوزارة 3000 خيمة.
none | طلب 300 خيمة وحصل على 12.
none | عثرت الشرطة على 12 لغما.
none | كتب 12 رسالة في اليوم.
none | وقع البيان مع 12 آخرين.
none | في البيان 12 خطأ.
none | أجرى 12 مقابلة في أسبوع.
none | تحدث إلى 300 طالب.
none | نضيف 300 غرام من السكر وبيضتين ونحرك 4 دقائق.
none | أضف إلى الخليط 300 غرام من السكر.
none | يضاف 300 غرام من السكر.
none | سجل اللاعب 12 هدفا.
none | سجل المنتخب 3 أهداف أمام ضيفه.
none | أضاف المدرب لاعبين إلى التشكيلة.
none | ارتفع السعر إلى 300 دينار.
none | زادت الأسعار 8 في المئة العام الماضي.
none | زاد عدد الطلاب 300 طالب.
none | تصدر المنطقة مليوني طن من التمور.
none | حكمت المحكمة على 12 رجلا بالإعدام.
none | نقلت الحافلات 300 طالب إلى الجامعة.
none | نقل الهلال الأحمر 12 جريحا.
none | نشرت الشرطة 300 عنصر في الشوارع.
none | تابع المباراة 300 متفرج.
none | كشف الطبيب على 12 مريضا.
none | رصدت الحكومة 300 مليون دينار للمشروع.
none | قدرت المحكمة ظروفه وحبسته 12 شهرا.
none | دعا 300 ضيف إلى الحفل.
none | وعد ابنه بـ12 كتابا.
none | اعتبره الناس بطلا ومعه 12 رجلا.
none | تعتبر المدينة مركزا تجاريا وفيها 300 متجر.
none | يعتقد أن في المدينة 6000 مقاتل.
none | يتوقع أن يبلغ العجز 9 في المئة.
none | يقدر عدد المقاتلين بنحو 4000.
none | نظم الحفل وفق البرنامج وحضره 300 ضيف.
none | يختلف السعر حسب النوع بين 12 و20 دينارا.
none | وزعت المقاعد حسب الأقدمية على 12 نائبا.
none | حسبت الأم 12 بيضة.
none | يحسب 12 نقطة لكل فوز.
none | صدر الكتاب في 300 صفحة عن دار النشر.
none | قال كلاما كثيرا في 12 دقيقة.
none | لا يقول أحد إن 12 رقم كبير.
none | لم تذكر الوزارة كم بقي من الـ300.
none | ذكر وأنثى بين كل 12 مولودا.
none | هذا حديث ذو شجون عمره 300 عام.
none | يذكرنا المشهد بما جرى قبل 12 عاما.
none | لا يذكر الكتاب سوى 12 اسما.
`;

export const FRENCH = `
named says | Le ⟨ministère de la Santé⟩ a ⟦déclaré⟧ que 12 personnes étaient mortes.
named says | ⟦Selon⟧ l'⟨ONU⟩, 435 000 personnes sont déplacées.
described says | ⟦D'après⟧ ⟨des témoins⟩, 12 camions sont passés.
named announces | ⟨Paris⟩ a ⟦annoncé⟧ l'envoi de 200 soldats.
any | Douze personnes sont mortes, a indiqué la préfecture.
any | « Nous avons perdu douze hommes », a déclaré le colonel Salem.
any | Les chiffres du ministère montrent une hausse de 12 %.
any | Le FMI prévoit une croissance de 3,2 %.
any | L'ONU estime que 1 500 personnes se sont noyées.
any | Le porte-parole a ajouté que 12 écoles étaient fermées.
none | Les 40 tentes ont été montées selon les besoins.
none | Tout se passe selon le plan, avec 12 maisons.
none | La ville compte 12 écoles.
`;
