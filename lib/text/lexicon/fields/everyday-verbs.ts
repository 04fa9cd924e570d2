import type { LexiconField } from "../lexicon-field.ts";

/** The verbs of any text, and the fixed expressions built on them. */
export const everydayVerbs: LexiconField = {
  verbs: `
être=be; avoir=have; faire=do,make; aller=go; venir=come; pouvoir=can,be able; devoir=must,have to
vouloir=want; savoir=know; falloir=be necessary; valoir=be worth; prendre=take; mettre=put; trouver=find
chercher=look for,search; laisser=let,leave; passer=pass,spend; rester=remain,stay; porter=carry,wear
partir=leave; arriver=arrive; sortir=go out
entrer=enter; apporter=bring; amener=bring; emmener=take; emporter=take away; attendre=wait; perdre=lose
changer=change; devenir=become; sembler=seem; paraître=appear,seem; apparaître=appear; disparaître=disappear
exister=exist; montrer=show; cacher=hide; fermer=close; couper=cut; casser=break; briser=break
déchirer=tear; jeter=throw; lancer=throw,launch
attraper=catch; pousser=push,grow; tirer=pull,draw,shoot; tourner=turn; retourner=return; suivre=follow
précéder=precede; guider=guide; conduire=drive,lead; essayer=try; tenter=try,attempt; oser=dare
risquer=risk; éviter=avoid; empêcher=prevent; entraver=hinder,hamper; gêner=hinder,bother
arrêter=stop,arrest; cesser=cease,stop; utiliser=use
employer=use,employ; se servir=use; recourir=resort; appliquer=apply; placer=place; poser=put,lay,ask
ranger=tidy; ajouter=add; enlever=remove; supprimer=remove,abolish,delete; joindre=join,attach
attacher=attach; lier=link,bind; relier=connect,link; unir=unite; mélanger=mix; combiner=combine
diviser=divide; séparer=separate; répartir=distribute,divide
distinguer=distinguish; comparer=compare; ressembler=resemble; correspondre=correspond; varier=vary
différer=differ; remplacer=replace; transformer=transform; convertir=convert; évoluer=evolve
progresser=progress; avancer=advance; reculer=step back; ralentir=slow down; accélérer=accelerate,speed up
hâter=hasten; tarder=delay; durer=last; prolonger=extend,prolong
raccourcir=shorten; allonger=lengthen; agrandir=enlarge; grandir=grow; multiplier=multiply; doubler=double
tripler=triple; quadrupler=quadruple; rétrécir=shrink; lever=lift,raise; élever=raise; hausser=raise
abaisser=lower; plier=fold,bend; déplier=unfold; rouler=roll; glisser=slide,slip; voler=fly,steal
nager=swim; secouer=shake; serrer=squeeze,tighten
saluer=greet,welcome; présenter=introduce,present; nommer=name; appeler=call; s'appeler=be called
téléphoner=phone,call; écrire=write; répéter=repeat; dicter=dictate; citer=quote,cite; mentionner=mention
raconter=tell; décrire=describe; définir=define; illustrer=illustrate; démontrer=demonstrate; nier=deny
confirmer=confirm; admettre=admit; avouer=confess
accepter=accept; refuser=refuse; rejeter=reject; convaincre=convince; persuader=persuade; promettre=promise
mentir=lie; tromper=deceive; se tromper=be mistaken; trahir=betray; critiquer=criticize; blâmer=blame
reprocher=reproach; louer=praise,rent; vanter=praise; insulter=insult; offenser=offend; excuser=excuse
s'excuser=apologize; déplorer=deplore
regretter=regret; se plaindre=complain; douter=doubt; supposer=suppose; estimer=consider,estimate
considérer=consider; juger=judge,consider; apprécier=appreciate; évaluer=assess; calculer=calculate
compter=count; chiffrer=quantify; mesurer=measure; peser=weigh; ignorer=ignore,not know; connaître=know
reconnaître=recognize; comprendre=understand
saisir=seize,grasp; découvrir=discover; inventer=invent; imaginer=imagine; deviner=guess
prévoir=plan,foresee; anticiper=anticipate; prédire=predict; décider=decide; se décider=decide
hésiter=hesitate; choisir=choose; opter=opt; désirer=desire,wish; aspirer=aspire; viser=aim
tendre=tend,stretch; chercher à=seek; s'efforcer=strive,endeavour
s'employer=work,strive; œuvrer=work; agir=act; réagir=react; fonctionner=work,function; marcher=walk,work
manquer=lack,miss; suffire=suffice; rendre=make,return; causer=cause; provoquer=cause,provoke
susciter=arouse,generate; engendrer=generate; générer=generate; déclencher=trigger; occasionner=cause
entraîner=lead to,train; motiver=motivate
influencer=influence; influer=influence; concerner=concern; intéresser=interest; s'intéresser=be interested
regarder=look,concern; importer=matter,import; signifier=mean; vouloir dire=mean; indiquer=indicate
refléter=reflect; témoigner=testify,show; symboliser=symbolize; incarner=embody; attester=attest
prouver=prove; s'avérer=prove
se révéler=prove; se produire=occur,happen; survenir=occur; arriver à=manage; se passer=happen; il faut=must
il convient=should; il importe=it is important; s'agir=be; appartenir=belong; posséder=own,possess
détenir=hold; disposer=have; manquer de=lack; garder=keep; conserver=keep,preserve; maintenir=maintain
entretenir=maintain; protéger=protect
soutenir=support; défendre=defend; préserver=preserve; menacer=threaten; nuire=harm; abîmer=damage
gâcher=spoil,waste; gaspiller=waste; épuiser=exhaust; user=wear out,use; aggraver=worsen; s'aggraver=worsen
empirer=worsen; exacerber=exacerbate; détériorer=deteriorate; se détériorer=deteriorate; dégrader=degrade
résoudre=solve,resolve; régler=settle
corriger=correct; rectifier=rectify; réparer=repair; remédier=remedy; surmonter=overcome
vaincre=defeat,overcome; affronter=face,confront; confronter=confront; se heurter=encounter; braver=brave
céder=yield,give up; abandonner=abandon,give up; renoncer=renounce,give up; quitter=leave; fuir=flee
s'enfuir=flee; s'échapper=escape; échapper=escape
envoyer=send; renvoyer=send back,dismiss; adresser=address,send; s'adresser=address,speak to; expédier=send
transférer=transfer; recevoir=receive; accueillir=welcome,host; inviter=invite; rejoindre=join
accompagner=accompany; servir=serve; obéir=obey; commander=command,order; ordonner=order
obliger=oblige,force; contraindre=force,compel
forcer=force; imposer=impose; exiger=require,demand; requérir=require; nécessiter=require; mériter=deserve
revenir=return,come back; incomber=fall to; ouvrir=open; rouvrir=reopen; introduire=introduce
insérer=insert; extraire=extract; puiser=draw; remplir=fill; vider=empty; verser=pour,pay
charger=load,charge; peupler=populate; entourer=surround
couvrir=cover; envelopper=wrap; recouvrir=cover; découper=cut; fixer=fix,set; situer=locate
se situer=be located; localiser=locate; se trouver=be located; dater=date; remonter=date back,go up
durcir=harden; assouplir=relax,ease; faciliter=ease,facilitate; simplifier=simplify
rationaliser=streamline,rationalize; compliquer=complicate; harmoniser=harmonize
uniformiser=standardize; normaliser=normalize,standardize; standardiser=standardize; généraliser=generalize
personnaliser=personalize; spécialiser=specialize; se spécialiser=specialize
professionnaliser=professionalize; institutionnaliser=institutionalize; formaliser=formalize
officialiser=make official; actualiser=update; renouveler=renew; reconduire=renew
rénover=renovate; réorganiser=reorganize; restructurer=restructure; structurer=structure
systématiser=systematize; classer=classify,rank; classifier=classify; catégoriser=categorize
énumérer=list,enumerate; lister=list; compiler=compile; rassembler=gather; collecter=collect
recueillir=collect,gather; accumuler=accumulate; ramasser=pick up,collect
cueillir=pick; recenser=list,census; quantifier=quantify; documenter=document; archiver=archive
consigner=record; noter=note; retenir=retain,remember; rappeler=remind,recall; se rappeler=remember
résumer=summarize; récapituler=recap; traduire=translate; reformuler=rephrase; formuler=formulate
exprimer=express; énoncer=state; proclamer=proclaim
réaffirmer=reaffirm; réitérer=reiterate; confirmer à nouveau=reconfirm; insister=insist
accentuer=accentuate; plaider=advocate; préconiser=advocate,recommend; prôner=advocate
valoriser=enhance,value; revitaliser=revitalize; redynamiser=revitalize; relancer=relaunch,revive
raviver=revive; réactiver=reactivate; activer=activate; ranimer=revive
dynamiser=boost,energize; accélérer=speed up; impulser=drive,stimulate; catalyser=catalyse; soulager=relieve
alléger=lighten,reduce; compenser=compensate; équilibrer=balance; rééquilibrer=rebalance
contrebalancer=offset; excéder=exceed; surpasser=surpass; dominer=dominate; régir=govern
relever de=fall under; soumettre=submit; présenter une demande=apply
postuler=apply; prétendre=claim; réclamer=claim,demand; implorer=beg; mendier=beg; supplier=beg
délivrer=issue,deliver; octroyer=grant; accorder=grant; concéder=concede,grant; conférer=confer
consacrer=devote,dedicate; dédier=dedicate; se consacrer=devote oneself; vouer=devote; réserver=reserve,book
louer=rent,praise; affecter=assign,affect
assigner=assign; confier=entrust; déposer=submit,file,deposit; laisser=leave,let; léguer=bequeath
hériter=inherit; naître=be born; survivre=survive; ressusciter=revive; enterrer=bury; inhumer=bury
pleurer=mourn,cry; endeuiller=plunge into mourning; commémorer=commemorate; ériger=erect; bâtir=build
édifier=build; élaborer=develop; monter=set up,climb
démonter=dismantle; assembler=assemble; coller=glue; peindre=paint; décorer=decorate; orner=adorn
embellir=beautify; nettoyer=clean; balayer=sweep; essuyer=wipe; polir=polish; frotter=rub; salir=dirty
tacher=stain; chauffer=heat; geler=freeze; briller=shine; luire=shine; allumer=light,turn on
éteindre=turn off,extinguish; sonner=ring; taper=type,knock
cliquer=click; télécharger=download,upload; afficher=display,post; naviguer=browse,navigate
saisir des données=enter data; sauvegarder=save,safeguard; installer=install; mettre à niveau=upgrade
connecter=connect; se connecter=log in,connect; déconnecter=disconnect; bloquer=block
débloquer=unblock,unlock; verrouiller=lock; déverrouiller=unlock
accéder=access; consulter=consult; naître de=arise from; émaner=emanate; provenir=come from,originate
dériver=derive; émerger=emerge; surgir=arise; apparaître=appear; se développer=develop; s'étendre=extend
se propager=spread; propager=spread; répandre=spread; se répandre=spread; diffuser=spread,broadcast
disperser=disperse; éparpiller=scatter
persister=persist; perdurer=persist,last; subsister=remain; demeurer=remain; rester=stay,remain
se maintenir=remain; continuer à=continue; cesser de=stop; arrêter de=stop; s'arrêter=stop; se terminer=end
s'achever=end; expirer=expire; aboutir=lead to,succeed; échouer=fail; réussir=succeed
parvenir à=manage,succeed; triompher=triumph; l'emporter=prevail
prévaloir=prevail; primer=prevail; compter parmi=be among; figurer=appear,be included
s'inscrire dans=be part of; se fonder=be based; reposer=rest,be based; se baser=be based; baser=base
se caractériser=be characterized; caractériser=characterize; qualifier=qualify,describe
se qualifier=qualify; équivaloir=be equivalent; s'élever=amount,rise; totaliser=total
traîner=drag; tarder à=be slow to; rattraper=catch up; rattacher=attach; rallier=rally; se joindre=join
s'unir=unite; se rassembler=gather; se regrouper=gather; se disputer=argue; se battre=fight; battre=beat
gifler=slap; cogner=hit; heurter=hit,collide; bousculer=jostle; renverser=overturn,overthrow; écraser=crush
noyer=drown; se noyer=drown; étouffer=suffocate
empoisonner=poison; piquer=sting; mordre=bite; gratter=scratch; sécher=dry; tremper=soak; plonger=dive
flotter=float; couler=sink,flow; ruisseler=stream; éclater=burst,break out; jaillir=spring up; pencher=lean
se pencher=look into,lean; appuyer sur=press; soulever=raise,lift; brandir=brandish; agiter=shake,wave
remuer=stir,move; bouger=move; déménager=move
s'habituer=get used; adapter=adapt; ajuster=adjust; aligner=align; s'aligner=align; rapprocher=bring closer
se rapprocher=approach; s'approcher=approach; approcher=approach; éloigner=move away; s'éloigner=move away
écarter=set aside,exclude; dépasser=exceed,overtake; doubler=overtake,double; croiser=cross,meet
se croiser=cross; longer=run along
errer=wander; se promener=walk; se balader=stroll; flâner=stroll; se reposer=rest; se détendre=relax
s'amuser=have fun; se baigner=bathe; se laver=wash; s'habiller=get dressed; se préparer=prepare
se dépêcher=hurry; se taire=be silent; taire=keep silent; se moquer=mock; se méfier=distrust; se fier=trust
faire confiance=trust; se charger=take care
s'occuper=take care,deal with; se soucier=care; soucier=concern; s'abstenir=refrain; se passer de=do without
se priver=deprive oneself; priver=deprive; dépouiller=strip; libérer=free,release; débarrasser=rid
se débarrasser=get rid; affranchir=free; exempter=exempt; dispenser=dispense,provide; administrer=administer
prodiguer=provide; procurer=provide,procure
se procurer=obtain; s'emparer=seize; accaparer=monopolize; partager=share; se partager=share
alterner=alternate; échelonner=stagger; espacer=space out; précipiter=precipitate; improviser=improvise
simuler=simulate; imiter=imitate; copier=copy; reproduire=reproduce; tracer=trace,draw
esquisser=sketch,outline; décliner=decline; se traduire=result in,translate
aller de l'avant=move forward; aller de pair=go hand in hand; faire bénéficier=benefit
faire le bilan=take stock; faire valoir=assert,argue; faire savoir=inform; faire défaut=lack
faire suite=follow; faire don=donate; faire un don=donate; faire obstacle=hinder
faire pression=put pressure; faire la lumière=shed light; faire la une=make headlines
faire observer=point out; faire remarquer=point out; faire ressortir=highlight; faire entendre=make heard
faire du bénévolat=volunteer; faire un discours=give a speech; faire une déclaration=make a statement
faire une présentation=give a presentation; faire une demande=apply; faire attention=pay attention
faire semblant=pretend; faire partie de=be part of
donner des conseils=give advice; donner l'exemple=set an example; donner un aperçu=give an overview
donner des cours=teach; donner accès=give access; donner naissance=give birth; mettre à l'épreuve=test
mettre à contribution=draw on; mettre en cause=implicate,question; remettre en cause=call into question
remettre en question=question; mettre en contact=put in contact
mettre en marche=start; mettre en exergue=highlight; mettre l'accent sur=emphasize,focus on
mettre à l'essai=test; mettre à l'abri=shelter; mettre sur pied=set up,establish
mettre à la disposition=make available; passer à=move to; porter atteinte=undermine,infringe
porter préjudice=harm; porter à la connaissance=bring to the attention; attirer l'attention=draw attention
appeler l'attention=draw attention; prêter attention=pay attention; accorder une attention=pay attention
accorder la priorité=give priority; prendre effet=take effect; prendre des dispositions=make arrangements
prendre une décision=make a decision; prendre l'engagement=commit; prendre du retard=fall behind
prendre forme=take shape; prendre racine=take root
prendre ses fonctions=take office; entrer en vigueur=enter into force; entrer en fonction=take office
entrer en contact=get in touch; tenir à=be keen to; tenir parole=keep one's word
tenir au courant=keep informed; être en cours=be ongoing; être en train=be in the process
être présent=be present,attend; être présente=be present; être d'accord=agree; être capable=be able
être censé=be supposed; être tenu=be required; être né=be born; être basé=be based; être confronté=face
être accusé=be accused; être atteint=suffer from; être témoin=witness; jouer un rôle clé=play a key role
poser une question=ask a question; poser des questions=ask questions
répondre aux questions=answer questions; répondre aux besoins=meet needs
répondre à=respond to,answer; rendre possible=make possible; rendre public=make public
rendre plus facile=make easier; montrer l'exemple=set an example; ouvrir une enquête=open an investigation
mener une enquête=conduct an investigation; mener à bien=carry out; mener campagne=campaign
conclure un accord=conclude an agreement; parvenir à un accord=reach an agreement
signer un accord=sign an agreement; lancer un appel=issue an appeal; venir en aide=help,assist
venir à bout=overcome; laisser place=give way; aller à=go to; revêtir=take on,assume; assumer=assume,take on
endosser=endorse,take on; s'attaquer=tackle; s'attacher=endeavour; s'atteler=tackle; se saisir=take up
se pencher sur=examine,look into; se focaliser=focus; focaliser=focus
s'articuler=be structured around; s'adresser à=target,address; s'ensuivre=follow; s'enquérir=inquire
se référer=refer; référer=refer; renvoyer à=refer to; se rapporter=relate; se rattacher=relate
s'apparenter=resemble; constater=note,observe; relever=note,raise; pointer=point out; épingler=pin
cerner=identify,surround; appréhender=apprehend,understand
sonder=probe,survey; tester=test; expérimenter=experiment; éprouver=test,feel; vivre=live
fréquenter=attend,frequent; côtoyer=mix with; peiner=struggle; trembler=tremble; s'effondrer=collapse
effondrer=collapse; crouler=crumble; écouler=sell,dispose; s'écouler=pass,elapse; succomber=succumb
convoyer=convey; recycler=recycle,retrain; amorcer=begin,initiate
`,
};
