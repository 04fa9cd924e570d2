import type { LexiconField } from "../lexicon-field.ts";

/** Law, courts, crime, prisons, corruption and the rights of the person. */
export const justice: LexiconField = {
  nouns: `
droit=law,right; droits=rights; loi=law,act; projet de loi=bill,draft law; proposition de loi=bill
avant-projet de loi=preliminary draft law; législation=legislation; code=code
code pénal=criminal code,penal code
code de procédure pénale=code of criminal procedure; code civil=civil code
code électoral=election code,electoral code; code de conduite=code of conduct; règlement=regulation,rules
réglementation=regulation
règlementation=regulation; décret=decree; arrêté=order,decree; ordonnance=order,ordinance,prescription
circulaire=circular; statut=status,statute; constitution=constitution; amendement=amendment; article=article
alinéa=paragraph; paragraphe=paragraph; clause=clause; disposition=provision,arrangement; traité=treaty
accord=agreement; convention=convention; pacte=covenant,pact; protocole=protocol; charte=charter
contrat=contract
mémorandum d'accord=memorandum of understanding; protocole d'accord=memorandum of understanding
mémorandum=memorandum; avenant=amendment; signature=signature,signing; ratification=ratification
adhésion=accession,membership
état de droit=rule of law; primauté du droit=rule of law; prééminence du droit=rule of law
principe de légalité=principle of legality; légalité=legality; légitimité=legitimacy; impunité=impunity
équité=fairness,equity
justice=justice; justice transitionnelle=transitional justice; justice réparatrice=restorative justice
justice pénale=criminal justice; justice des mineurs=juvenile justice; justice pour mineurs=juvenile justice
accès à la justice=access to justice; système judiciaire=judicial system,judiciary
pouvoir judiciaire=judiciary; appareil judiciaire=judiciary; magistrature=judiciary
indépendance de la justice=judicial independence
tribunal=court,tribunal; cour=court; cour d'appel=court of appeal; cour suprême=supreme court
cour constitutionnelle=constitutional court; tribunal de première instance=court of first instance
juridiction=jurisdiction,court
cour pénale internationale=international criminal court
cour internationale de justice=international court of justice
cour européenne des droits de l'homme=european court of human rights; palais de justice=courthouse
juge=judge; magistrat=judge,magistrate; procureur=prosecutor; procureur général=prosecutor general
parquet=prosecutor's office; ministère public=public prosecutor; avocat=lawyer,attorney; avocate=lawyer
barreau=bar association,bar
avocat de la défense=defence lawyer; conseil juridique=legal advice,legal counsel
conseiller juridique=legal adviser; juriste=lawyer,legal expert; notaire=notary; huissier=bailiff
greffier=court clerk; greffe=registry
juge d'instruction=investigating judge; jurisprudence=case law; médiateur=mediator,ombudsman
ombudsman=ombudsman; défenseur des droits=ombudsman; défenseur=defender
défenseur des droits de l'homme=human rights defender
défenseurs des droits humains=human rights defenders; défenseure des droits de l'homme=human rights defender
arbitre=arbitrator,referee; arbitrage=arbitration; médiation=mediation; conciliation=conciliation
procès=trial; procès équitable=fair trial; procédure pénale=criminal procedure
procédure judiciaire=judicial procedure; poursuite=prosecution,pursuit; poursuites=prosecution
instruction=investigation,instruction
enquête pénale=criminal investigation; enquêteur=investigator; audience=hearing
observation de procès=trial monitoring; observation des procès=trial monitoring; plaidoirie=pleading
plaidoyer=advocacy
plainte=complaint; plaignant=complainant; requérant=applicant; recours=appeal,recourse,remedy
pourvoi=appeal; voie de recours=remedy; saisine=referral; accusation=accusation,charge
accusé=accused,defendant
acte d'accusation=indictment; inculpation=indictment,charge; prévenu=defendant,accused; suspect=suspect
coupable=culprit; culpabilité=guilt; innocence=innocence; présomption d'innocence=presumption of innocence
victime=victim
témoin=witness; témoignage=testimony; protection des témoins=witness protection; preuve=evidence,proof
éléments de preuve=evidence; pièce à conviction=exhibit,evidence; aveu=confession; serment=oath
verdict=verdict
jugement=judgment,judgement; arrêt=judgment,stop; sentence=sentence; condamnation=conviction,condemnation
condamné=convict; acquittement=acquittal; peine=sentence,penalty; peine de mort=death penalty
sanction=sanction,penalty
peine capitale=capital punishment; amende=fine; prison=prison; emprisonnement=imprisonment
réclusion=imprisonment; détention=detention; détention provisoire=pre-trial detention
garde à vue=police custody; détenu=detainee,prisoner
prisonnier=prisoner; établissement pénitentiaire=prison; administration pénitentiaire=prison administration
personnel pénitentiaire=prison staff; surveillant=guard; liberté conditionnelle=parole; probation=probation
libération=release,liberation; grâce=pardon,grace; amnistie=amnesty
réinsertion=reintegration,rehabilitation; réadaptation=rehabilitation; récidive=recidivism
récidiviste=repeat offender; caution=bail; peine alternative=alternative sentence
crime=crime; délit=offence,crime; infraction=offence; contravention=offence; criminalité=crime
criminalité organisée=organized crime,organised crime; crime organisé=organized crime,organised crime
criminel=criminal
criminalité transnationale organisée=transnational organized crime,transnational organised crime
criminalité environnementale=environmental crime; criminalité financière=financial crime
délinquance=crime,delinquency
criminalité transfrontière=cross-border crime; délinquance juvénile=juvenile delinquency
délinquant=offender; auteur=perpetrator,author; complice=accomplice; complicité=complicity; meurtre=murder
meurtrier=murderer; assassinat=assassination,murder
assassin=murderer,assassin; homicide=homicide; viol=rape; violeur=rapist; agression=assault,aggression
agression sexuelle=sexual assault; harcèlement=harassment,bullying; harcèlement sexuel=sexual harassment
menace=threat; chantage=blackmail
extorsion=extortion; racket=racketeering; enlèvement=kidnapping,abduction; rapt=abduction
séquestration=kidnapping; prise d'otages=hostage-taking; otage=hostage; vol=theft,flight; voleur=thief
cambriolage=burglary
cambrioleur=burglar; recel=receiving stolen goods; escroquerie=fraud,scam; escroc=fraudster; fraude=fraud
falsification=forgery,falsification; faux=forgery,fake; contrefaçon=counterfeiting; faussaire=forger
faux document=forged document
faux documents=forged documents; contrebande=smuggling; contrebandier=smuggler; trafic=trafficking,traffic
trafiquant=trafficker; trafic illicite=illicit trafficking; trafic de drogue=drug trafficking
trafic de stupéfiants=drug trafficking
trafic d'armes=arms trafficking,weapons trafficking
trafic de biens culturels=trafficking in cultural property; trafic de migrants=smuggling of migrants
trafic d'êtres humains=trafficking in human beings,human trafficking
traite=trafficking; traite des êtres humains=trafficking in human beings,human trafficking
traite des personnes=trafficking in persons,human trafficking
traite d'êtres humains=trafficking in human beings,human trafficking
lutte contre la traite des êtres humains=fight against trafficking in human beings,combating human trafficking
lutte contre la traite=fight against trafficking,anti-trafficking
victime de la traite=victim of trafficking; esclavage=slavery; esclavage moderne=modern slavery
travail forcé=forced labour; exploitation sexuelle=sexual exploitation
exploitation=exploitation,operation; proxénète=pimp; prostitution=prostitution; drogue=drug
stupéfiant=narcotic,drug; stupéfiants=narcotics,drugs; cannabis=cannabis; cocaïne=cocaine; héroïne=heroin
opium=opium; toxicomane=drug addict
toxicomanie=drug addiction; blanchiment=laundering; blanchiment d'argent=money laundering
blanchiment de capitaux=money laundering
financement du terrorisme=terrorist financing,financing of terrorism; corruption=corruption
lutte contre la corruption=fight against corruption,anti-corruption; lutte anticorruption=anti-corruption
pot-de-vin=bribe; pots-de-vin=bribes; enrichissement illicite=illicit enrichment
détournement=embezzlement,diversion
détournement de fonds=embezzlement; abus de pouvoir=abuse of power; abus=abuse
abus de confiance=breach of trust; conflit d'intérêts=conflict of interest; favoritisme=favouritism
népotisme=nepotism; trafic d'influence=influence peddling
lanceur d'alerte=whistle-blower,whistleblower; lanceuse d'alerte=whistle-blower
déclaration de patrimoine=asset declaration; recouvrement=recovery; recouvrement d'avoirs=asset recovery
recouvrement des avoirs=asset recovery; avoir=asset,assets
gel des avoirs=asset freezing; confiscation=confiscation; saisie=seizure; intégrité=integrity
transparence=transparency; redevabilité=accountability; obligation de rendre des comptes=accountability
bonne gouvernance=good governance
gouvernance=governance; déontologie=ethics; éthique=ethics; probité=probity,integrity
contrôle interne=internal control; marché public=public contract; marchés publics=public procurement
passation de marchés=procurement
droits de l'homme=human rights; droits humains=human rights; droits fondamentaux=fundamental rights
droits des femmes=women's rights; droits de l'enfant=children's rights,rights of the child
droits de la femme=women's rights
droits des minorités=minority rights; droits civils et politiques=civil and political rights
droit international=international law; droit international humanitaire=international humanitarian law
droit humanitaire=humanitarian law
droit pénal=criminal law; droit civil=civil law; droit du travail=labour law
droit commercial=commercial law; droit de la famille=family law; droit constitutionnel=constitutional law
droit administratif=administrative law
droit coutumier=customary law; droit de vote=right to vote; droit d'asile=right of asylum
droit de propriété=property right; droits de propriété=property rights; droits d'auteur=copyright
droit d'auteur=copyright; droits de douane=customs duties
liberté=freedom,liberty; libertés fondamentales=fundamental freedoms
liberté d'expression=freedom of expression; liberté de la presse=press freedom,freedom of the press
liberté des médias=media freedom,freedom of the media
liberté de religion=freedom of religion; liberté de religion ou de conviction=freedom of religion or belief
liberté de réunion=freedom of assembly; liberté de réunion pacifique=freedom of peaceful assembly
liberté d'association=freedom of association
liberté de circulation=freedom of movement; liberté de mouvement=freedom of movement
liberté de conscience=freedom of conscience; liberté académique=academic freedom; égalité=equality
inégalité=inequality; discrimination=discrimination
non-discrimination=non-discrimination; égalité de traitement=equal treatment
égalité des chances=equal opportunities; violation=violation,breach
violations des droits de l'homme=human rights violations; torture=torture; mauvais traitement=ill-treatment
mauvais traitements=ill-treatment; disparition forcée=enforced disappearance
personne disparue=missing person; personnes disparues=missing persons
exécution extrajudiciaire=extrajudicial execution; génocide=genocide; crime de guerre=war crime
crimes de guerre=war crimes; crime contre l'humanité=crime against humanity
crimes contre l'humanité=crimes against humanity; nettoyage ethnique=ethnic cleansing
crime de haine=hate crime; crimes de haine=hate crimes; infraction motivée par la haine=hate crime
crimes motivés par la haine=hate crimes; discours de haine=hate speech; discours haineux=hate speech
incitation à la haine=incitement to hatred; haine=hatred,hate; racisme=racism; raciste=racist
xénophobie=xenophobia; antisémitisme=anti-semitism
intolérance=intolerance; tolérance=tolerance; islamophobie=islamophobia; préjugé=prejudice
stéréotype=stereotype; ségrégation=segregation; exclusion=exclusion; inclusion=inclusion
aide juridique=legal aid; aide juridictionnelle=legal aid
assistance judiciaire=legal aid; entraide judiciaire=mutual legal assistance; extradition=extradition
mandat d'arrêt=arrest warrant; perquisition=search; arrestation=arrest; interpellation=arrest
interrogatoire=interrogation,questioning
audition=hearing; écoute téléphonique=wiretapping; indemnisation=compensation; réparation=reparation,repair
dédommagement=compensation; dommages-intérêts=damages; dommage=damage; préjudice=harm,damage; litige=dispute
contentieux=litigation
différend=dispute; règlement des différends=dispute settlement
règlement des conflits=conflict resolution,settlement of conflicts; héritage=inheritance,heritage
succession=succession,inheritance; propriété=property,ownership
propriété intellectuelle=intellectual property
propriétaire=owner; titre foncier=land title; cadastre=land registry,cadastre; registre=register,registry
état civil=civil registry,civil status; acte de naissance=birth certificate; tutelle=guardianship
garde=guard,custody; adoption=adoption
divorce=divorce; pension alimentaire=maintenance; vie privée=privacy; protection des données=data protection
données personnelles=personal data; données à caractère personnel=personal data; diffamation=defamation
censure=censorship
réforme judiciaire=judicial reform; réforme de la justice=justice reform
réforme constitutionnelle=constitutional reform; police judiciaire=criminal police
police scientifique=forensic police; médecine légale=forensic medicine; médecin légiste=forensic doctor
criminalistique=forensics,forensic science; empreinte=print,fingerprint; empreintes digitales=fingerprints
analyse criminelle=crime analysis; scène de crime=crime scene; lieu du crime=crime scene
casier judiciaire=criminal record; délit d'initié=insider trading
cybercriminalité=cybercrime; cybercrime=cybercrime; preuve électronique=electronic evidence
preuves électroniques=electronic evidence; preuve numérique=digital evidence; cryptomonnaie=cryptocurrency
cryptomonnaies=cryptocurrencies; actif virtuel=virtual asset
actifs virtuels=virtual assets; dignité=dignity; équité de genre=gender equity; apatride=stateless person
apatridie=statelessness; nationalité=nationality; citoyenneté=citizenship; citoyen=citizen
civisme=civic-mindedness
sécurité juridique=legal certainty; vide juridique=legal vacuum; ordre public=public order
bonnes mœurs=public decency; moratoire=moratorium; dérogation=derogation,exemption; exemption=exemption
abolition=abolition; abrogation=repeal
`,
  verbs: `
juger=judge,try; condamner=condemn,sentence,convict; acquitter=acquit; accuser=accuse
inculper=charge,indict; arrêter=arrest,stop; interpeller=arrest,challenge; détenir=detain,hold
emprisonner=imprison; incarcérer=imprison
libérer=release,free; gracier=pardon; punir=punish; sanctionner=sanction,punish; réprimer=suppress,repress
poursuivre en justice=prosecute; plaider=plead,advocate; témoigner=testify; porter plainte=file a complaint
déposer=file,deposit
déposer plainte=file a complaint; saisir=seize,refer; confisquer=confiscate; geler=freeze; recouvrer=recover
extrader=extradite; perquisitionner=search; interroger=interrogate,question; avouer=confess; prouver=prove
démontrer=demonstrate
violer=violate,rape; enfreindre=breach,infringe; transgresser=violate; contrevenir=contravene
commettre=commit; voler=steal,fly; cambrioler=burgle; escroquer=defraud; frauder=defraud
falsifier=falsify,forge; contrefaire=counterfeit
corrompre=corrupt,bribe; soudoyer=bribe; blanchir=launder; détourner=divert,embezzle,hijack
trafiquer=traffic; exploiter=exploit,operate; enlever=abduct,remove; kidnapper=kidnap
assassiner=murder,assassinate; tuer=kill; menacer=threaten
agresser=assault,attack; harceler=harass; torturer=torture; maltraiter=mistreat,abuse; abuser=abuse
persécuter=persecute; discriminer=discriminate; opprimer=oppress; dénoncer=denounce,report; révéler=reveal
divulguer=disclose
légiférer=legislate; réglementer=regulate; amender=amend; modifier=modify,amend,change; réviser=revise
abroger=repeal; abolir=abolish; interdire=ban,prohibit,forbid; autoriser=authorize,allow; légaliser=legalize
ratifier=ratify; signer=sign
respecter=respect,comply; se conformer=comply; être conforme=comply; protéger=protect
défendre=defend,forbid; sauvegarder=safeguard; réparer=repair,redress; indemniser=compensate
dédommager=compensate; réinsérer=reintegrate,rehabilitate
réhabiliter=rehabilitate; statuer=rule,decide; trancher=decide,settle; arbitrer=arbitrate
concilier=reconcile; contester=contest,challenge; revendiquer=claim; alléguer=allege; soupçonner=suspect
incriminer=incriminate,criminalize
criminaliser=criminalize; ériger en infraction=criminalize; dépénaliser=decriminalize
faire appliquer=enforce; rendre justice=deliver justice; prêter serment=take an oath
engager des poursuites=prosecute; traduire en justice=bring to justice
`,
  adjectives: `
juridique=legal; judiciaire=judicial; légal=legal; illégal=illegal; licite=lawful; illicite=illicit
législatif=legislative; réglementaire=regulatory; constitutionnel=constitutional; pénal=criminal,penal
criminel=criminal; civil=civil,civilian
pénitentiaire=prison,penitentiary; carcéral=prison; juvénile=juvenile; impartial=impartial
indépendant=independent; équitable=fair,equitable; juste=just,fair; injuste=unjust,unfair; coupable=guilty
innocent=innocent; responsable=responsible
transnational=transnational; organisé=organized; humain=human; fondamental=fundamental
inaliénable=inalienable; universel=universal; arbitraire=arbitrary; discriminatoire=discriminatory
raciste=racist; xénophobe=xenophobic; haineux=hateful
antisémite=anti-semitic; intolérant=intolerant; tolérant=tolerant; égal=equal; inégal=unequal; libre=free
privé=private; public=public; transparent=transparent; intègre=honest; corrompu=corrupt
anticorruption=anti-corruption; frauduleux=fraudulent
faux=false,fake; clandestin=clandestine,illegal; contraignant=binding; obligatoire=compulsory,mandatory
volontariste=proactive; coutumier=customary; contractuel=contractual; procédural=procedural
extrajudiciaire=extrajudicial; forcé=forced
disparu=missing,disappeared; détenu=detained; accusé=accused; suspect=suspicious; présumé=alleged
victime=victim; médico-légal=forensic; criminalistique=forensic; vulnérable=vulnerable; apatride=stateless
conforme=compliant,consistent
confidentiel=confidential; secret=secret; anonyme=anonymous; redevable=accountable; déontologique=ethical
éthique=ethical; moral=moral; inhumain=inhuman; dégradant=degrading; cruel=cruel; violent=violent
non violent=non-violent; valide=valid
`,
};
