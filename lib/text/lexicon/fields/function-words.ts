import type { LexiconField } from "../lexicon-field.ts";

/** Articles, pronouns, prepositions, conjunctions, question words, and the adverbs and numbers of any text. */
export const functionWords: LexiconField = {
  functionWords: `
le=the; la=the; les=the; un=a,an; une=a; de=of,from; du=of the; à=to,at; au=to the; aux=to the; dans=in,into
en=in
sur=on,about; pour=for; par=by; avec=with; sans=without; sous=under; entre=between; vers=towards
chez=among,at
contre=against; depuis=since; pendant=during; durant=during; avant=before; après=after; devant=in front of
derrière=behind; parmi=among; selon=according to; malgré=despite; dès=as of,from; jusque=until; hors=outside
envers=towards
outre=besides; concernant=concerning; via=via; lors=then; afin=so; voici=here is; voilà=there is
excepté=except
et=and; ou=or; mais=but; donc=so,therefore; or=however; ni=nor; car=because; que=that; si=if; comme=as,like
quand=when; lorsque=when; puisque=since; quoique=although; parce que=because; bien que=although
afin que=so that
pour que=so that; alors que=while; tandis que=while; pendant que=while; dès que=as soon as; depuis que=since
avant que=before; après que=after; jusqu'à ce que=until; tant que=as long as; ainsi que=as well as
de même que=as well as
je=I; tu=you; il=he,it; elle=she,it; on=we,one; nous=we,us; vous=you; ils=they; elles=they; me=me; te=you
se=
lui=him,her; leur=their,them; leurs=their; eux=them; moi=me; toi=you; soi=oneself; y=there
mon=my; ma=my; mes=my; ton=your; ta=your; tes=your; son=its,his,her; sa=its,his,her; ses=its,his,her
notre=our
nos=our; votre=your; vos=your; le sien=his,hers; le nôtre=ours; le leur=theirs
ce=this,it; cet=this; cette=this; ces=these; ceci=this; cela=that; ce qui=what; ce que=what; ce dont=what
ça=that; celui=the one; celle=the one; ceux=those
celles=those; celui-ci=this one; celle-ci=this one; ceux-ci=these; celles-ci=these
qui=who,which; quoi=what; dont=whose,including; où=where; lequel=which; laquelle=which; lesquels=which
lesquelles=which; auquel=to which; à laquelle=to which; auxquels=to which; auxquelles=to which
duquel=of which
desquels=of which; desquelles=of which; quel=what,which; quelle=what,which; quels=what,which
quelles=what,which
combien=how many,how much; combien de=how many,how much; combien de fois=how many times; comment=how
pourquoi=why
qu'est-ce que=what; qu'est-ce qui=what; est-ce que=; qui est-ce qui=who; qui est-ce que=whom
depuis quand=since when
d'où=from where; à qui=to whom; avec qui=with whom; pour qui=for whom; par qui=by whom; à quoi=to what
de quoi=of what; à quelle date=when,on what date; à quel moment=when; en quelle année=in which year
pour quelle raison=why; de quelle manière=how; de quelle façon=how; dans quel pays=in which country
quel est=what is
quelle est=what is; quels sont=what are; quelles sont=what are; qui est=who is; y a-t-il=is there,are there
il y a=there is,there are; il y avait=there was; il y a eu=there was; il y aura=there will be
il existe=there exists
ne=; pas=not; ne pas=not; non=no,not; oui=yes; plus=more; moins=less; très=very; trop=too; assez=enough
aussi=also
même=same,even; tout=all,every; toute=all,every; tous=all; toutes=all; aucun=no,none; aucune=no,none
rien=nothing
personne ne=nobody; chaque=each,every; chacun=each; chacune=each; quelque=some; quelques=some,several
quelqu'un=someone; quelque chose=something; certains=some; certaines=some; plusieurs=several; autre=other
autrui=others; tel=such; telle=such; tels=such; telles=such; tel que=such as; telle que=such as
tels que=such as
telles que=such as; quiconque=anyone; n'importe quel=any; n'importe qui=anyone; l'un l'autre=each other
les uns les autres=each other; tout le monde=everyone; toutes et tous=everyone; la plupart des=most
la plupart=most
au cours de=during; au sein de=within; au moyen de=by means of; au nom de=on behalf of; au sujet de=about
au profit de=for the benefit of; au bénéfice de=for the benefit of; au lieu de=instead of; au-delà de=beyond
au-delà=beyond; au-dessus de=above; au-dessous de=below; au niveau de=at the level of; au titre de=under
au total=in total; au terme de=at the end of; au début de=at the beginning of; au moins=at least
au plus=at most
au plus tard=at the latest; au plus tôt=at the earliest; au lendemain de=after; au fil de=over
au travers de=through
au contraire=on the contrary; au fur et à mesure=gradually; au cas où=in case; à cause de=because of
à l'égard de=towards; à l'intention de=for; à l'attention de=for; à l'aide de=with the help of
à l'issue de=at the end of
à l'occasion de=on the occasion of; à l'exception de=except; à l'extérieur de=outside
à l'intérieur de=inside
à l'encontre de=against; à l'appui de=in support of; à l'initiative de=at the initiative of
à l'invitation de=at the invitation of
à la demande de=at the request of; à la fin de=at the end of; à la suite de=following
à la tête de=at the head of
à la lumière de=in the light of; à la fois=both; à la place de=instead of; à partir de=starting from,from
à compter de=from
à propos de=about; à travers=through,across; à côté de=beside; à proximité de=near; à destination de=for
à hauteur de=up to; à raison de=at a rate of; à titre de=as; à défaut de=failing; à savoir=namely
à cet égard=in this regard
à cette fin=to this end; à cette occasion=on this occasion; à ce sujet=about this; à ce jour=to date
à ce stade=at this stage
à nouveau=again; à présent=now; à peine=hardly; à peu près=about; à long terme=in the long term
à court terme=in the short term; à moyen terme=in the medium term; à temps=on time
à titre d'exemple=for example; à l'avenir=in the future; à l'heure actuelle=currently
à huis clos=behind closed doors; à plusieurs reprises=several times; afin de=in order to; auprès de=with
autour de=around; avant de=before; avant tout=above all; compte tenu de=given
conformément à=in accordance with
contrairement à=unlike; d'abord=first; d'accord=agreed; d'ailleurs=moreover; d'après=according to
d'autant plus=all the more
d'ici=by; d'ici à=by; d'ici là=by then; d'une part=on the one hand; d'autre part=on the other hand
d'autres=other
dans le cadre de=as part of,in the framework of; dans le but de=in order to
dans le contexte de=in the context of
dans le domaine de=in the field of; dans le sens de=towards; dans l'ensemble=overall
dans l'espoir de=in the hope of
dans la mesure où=insofar as; dans la perspective de=with a view to; dans ce cadre=in this framework
dans ce contexte=in this context; dans un premier temps=first; dans les meilleurs délais=as soon as possible
de la part de=from; de plus=moreover; de plus en plus=more and more; de nouveau=again
de telle sorte que=so that
de manière à=so as to; de façon à=so as to; de sorte que=so that; de concert avec=together with
de fait=in fact
du fait de=because of; du point de vue de=from the viewpoint of; du moins=at least; du coup=as a result
dès lors=since then
en cas de=in case of; en cours=ongoing; en cours de=in the course of; en dehors de=outside
en dépit de=despite
en effet=indeed; en face de=opposite; en faveur de=in favour of,for; en fonction de=depending on
en général=generally
en lien avec=in connection with; en marge de=on the margins of; en matière de=in the field of,on
en outre=furthermore
en particulier=in particular,especially; en partie=partly; en plus de=in addition to; en plus=in addition
en présence de=in the presence of; en provenance de=from; en raison de=because of,due to; en tant que=as
en termes de=in terms of; en vertu de=under; en vigueur=in force; en vue de=with a view to,in order to
en voie de=in the process of; en coopération avec=in cooperation with
en collaboration avec=in collaboration with
en partenariat avec=in partnership with; en coordination avec=in coordination with
en étroite coopération avec=in close cooperation with
en étroite collaboration avec=in close collaboration with; en conformité avec=in accordance with
en ce qui concerne=regarding; en bref=in short; en fait=in fact; en revanche=on the other hand
en même temps=at the same time
en premier lieu=first; en personne=in person; en tout=in all
en temps réel=in real time; en temps utile=in due time; en amont=upstream; en aval=downstream
en cause=at issue
et al=and others; étant donné=given; face à=faced with; faute de=for lack of; grâce à=thanks to
hormis=except
il s'agit de=it is; loin de=far from; lors de=during,at; le long de=along; mis à part=apart from
par ailleurs=moreover
par conséquent=therefore; par exemple=for example; par rapport à=compared to; par l'intermédiaire de=through
par le biais de=through; par la suite=subsequently; par voie de=by; par le passé=in the past; parce=because
peu à peu=gradually; plus de=more than; plus que=more than; moins de=less than; moins que=less than
plus tard=later
près de=near,nearly; quant à=as for; quitte à=even if; sauf=except; sous forme de=in the form of
sous l'égide de=under the auspices of
sous les auspices de=under the auspices of; sous la direction de=under the direction of
sous le thème=on the theme
suite à=following; sur la base de=on the basis of; sur le plan=on the level
sur le terrain=in the field,on the ground
sur place=on site; sur le point de=about to; tout à fait=quite; tout d'abord=first of all
tout au long de=throughout
tout en=while; vis-à-vis de=towards; vis-à-vis=towards; y compris=including; plutôt que=rather than
plutôt=rather
ainsi=thus; alors=then; certes=admittedly; cependant=however; toutefois=however; néanmoins=nevertheless
pourtant=yet
ensuite=then,next; enfin=finally; puis=then; ailleurs=elsewhere; ici=here; là=there; encore=still,again
déjà=already
tant=so much; tellement=so much; autant=as much; presque=almost; environ=approximately,about
surtout=especially
etc=etc; lorsqu=when; puisqu=since; peut-être=perhaps; c'est-à-dire=that is; autrement dit=in other words
aussi bien que=as well as
ayant=having; étant=being; quelconque=any; ledit=the said; susmentionné=above-mentioned; ci-dessus=above
ci-dessous=below
ci-joint=attached; ci-après=hereafter; peu=little,few; beaucoup=much,many; beaucoup de=many; bien=well
afin d=to; mieux=better
`,
  adverbs: `
aujourd'hui=today; hier=yesterday; demain=tomorrow; maintenant=now; bientôt=soon; toujours=always,still
jamais=never
souvent=often; parfois=sometimes; rarement=rarely; longtemps=a long time; récemment=recently
actuellement=currently
prochainement=soon; auparavant=previously; désormais=from now on; immédiatement=immediately
aussitôt=immediately
tôt=early; tard=late; tout de suite=immediately; ensemble=together; seulement=only; uniquement=only
notamment=including,notably
également=also,equally; particulièrement=particularly; principalement=mainly; essentiellement=essentially
conjointement=jointly; respectivement=respectively; officiellement=officially; chaleureusement=warmly
en ligne=online; en direct=live; à distance=remotely; à l'étranger=abroad; en présentiel=in person
vivement=strongly; pleinement=fully; largement=widely,largely; fortement=strongly; fermement=firmly
étroitement=closely
davantage=more; fois=times; parfaitement=perfectly; simplement=simply; vraiment=really
heureusement=fortunately
malheureusement=unfortunately; seul=alone; vite=quickly; rapidement=quickly,rapidly; lentement=slowly
doucement=gently
facilement=easily; difficilement=with difficulty; directement=directly; indirectement=indirectly
ouvertement=openly
régulièrement=regularly; fréquemment=frequently; annuellement=annually; quotidiennement=daily
partout=everywhere
nulle part=nowhere; quelque part=somewhere; loin=far; dehors=outside; dedans=inside; dessus=above
dessous=below
ci=here; autrement=otherwise; autrefois=formerly; jadis=formerly; naguère=formerly; dernièrement=lately
autour=around
ultérieurement=later; préalablement=beforehand; simultanément=simultaneously; progressivement=gradually
considérablement=considerably; nettement=clearly; clairement=clearly; absolument=absolutely
totalement=totally
entièrement=entirely; complètement=completely; partiellement=partly; relativement=relatively
exclusivement=exclusively
précisément=precisely; exactement=exactly; évidemment=obviously; probablement=probably
certainement=certainly
naturellement=naturally; effectivement=indeed; apparemment=apparently; différemment=differently
constamment=constantly
suffisamment=sufficiently; couramment=fluently; notablement=notably; spécialement=specially
spécifiquement=specifically
volontiers=gladly; gratuitement=free of charge; bénévolement=voluntarily
environ une centaine=about a hundred
zéro=zero; deux=two; trois=three; quatre=four; cinq=five; six=six; sept=seven; huit=eight; neuf=nine
dix=ten; onze=eleven
douze=twelve; treize=thirteen; quatorze=fourteen; quinze=fifteen; seize=sixteen; dix-sept=seventeen
dix-huit=eighteen
dix-neuf=nineteen; vingt=twenty; vingt et un=twenty-one; trente=thirty; quarante=forty; cinquante=fifty
soixante=sixty
soixante-dix=seventy; quatre-vingts=eighty; quatre-vingt-dix=ninety; cent=hundred; mille=thousand
septante=seventy
nonante=ninety; vingt-cinq=twenty-five; trente-cinq=thirty-five; vingt-quatre=twenty-four
vingt-deux=twenty-two
vingt-trois=twenty-three; vingt-six=twenty-six; vingt-sept=twenty-seven; vingt-huit=twenty-eight
vingt-neuf=twenty-nine
`,
  nouns: `
million=million; milliard=billion; millier=thousand; centaine=hundred; dizaine=ten,a dozen; douzaine=dozen
quinzaine=fifteen,fortnight
vingtaine=twenty; trentaine=thirty; quarantaine=forty,quarantine; cinquantaine=fifty; soixantaine=sixty
janvier=January; février=February; mars=March; avril=April; mai=May; juin=June; juillet=July; août=August
septembre=September
octobre=October; novembre=November; décembre=December; lundi=Monday; mardi=Tuesday; mercredi=Wednesday
jeudi=Thursday
vendredi=Friday; samedi=Saturday; dimanche=Sunday; printemps=spring; été=summer; automne=autumn
hiver=winter
moitié=half; tiers=third,third party; quart=quarter; pour cent=per cent,percent; demi-journée=half-day
demi-heure=half an hour
`,
  adjectives: `
premier=first; deuxième=second; second=second; troisième=third; quatrième=fourth; cinquième=fifth
sixième=sixth; septième=seventh
huitième=eighth; neuvième=ninth; dixième=tenth; onzième=eleventh; douzième=twelfth; quinzième=fifteenth
vingtième=twentieth
trentième=thirtieth; quarantième=fortieth; cinquantième=fiftieth; centième=hundredth; dernier=last
demi=half; double=double
triple=triple; unique=unique,single; seul=only,single; divers=various; différent=different
certain=certain,some; propre=own,clean
`,
};
