import type { FirstNames } from '../../../language/lexicon/first-names.ts';
import { words } from '../../../language/lexicon.ts';

// First names common in news of many countries, written down from general knowledge. Names given to both sexes are left out, among them
// andrea, april, aung, jan, jean, lee, nicola, noor.
const male = words(`
  aaron abbas abdallah abdel abdul abdullah abdulrahman abraham adam adel adnan ahmad ahmed ahmet akbar alan albert
  aldo alejandro alexander alexandre alexei alexey ali alistair allan amadou amin amir anas andreas andrei andrew
  andriy andrzej anthony anton antonio antony anwar arjun arnold arthur asad ashraf asif atif augusto ayman aziz bart
  barack bashar bassam ben benjamin bernard bernd bernie bilal bill bob boris boutros brad brendan brian bruce carlos
  carl charles chinua chris christian christoph christopher christos claudio colin cyril damien dan daniel darren dave
  david deepak denis dennis diego dieter dimitri dimitris dmitri dmitry dmytro dominic donald douglas duncan ed eddie
  edgar eduardo edward ehud elias elijah emilio emmanuel enrico enrique eric erik ernesto ethan evan evgeny fadi
  faisal farouk fahd felipe felix ferdinand fernando fidel filippo florian francesco francis francisco franco francois
  frank franz fred frederic frederick friedrich gabriel gary gareth gavin gennady geoff geoffrey george georges gerald
  gerard gerhard gerry giacomo gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo
  guy hafez hakan hakim hamad hamid hamza hans harold haris harry hasan hashim hassan haider haidar heinrich helmut
  henri henry herbert hernan hosni howard hugh hugo hussain hussein ian ibrahim igor imran isaac ismail issa ivan jack
  jacob jacques jake jair jalal jamal james jared jason javier jay jeff jeffrey jeremy jerry jesse jesus jim jimmy
  joachim joe joel johan johannes john jon jonas jonathan jorge jose joseph josef joshua juan juergen julian julio
  julius justin kamal kareem karim karl keir keith ken kenneth kevin khaled khalid khalil kofi konstantin kostas kurt
  larry lars laurent lawrence leo leon leonard leonid leopoldo lewis liam lorenzo louis luca lucas luigi luis luiz
  luke lloyd maher mahdi mahmoud mahmud malcolm mamadou manuel marc marcel marcelo marco marcos mario mark markus
  martin marwan masoud matteo matt matthew maurice mauricio max maxim mehdi mehmet michael michel miguel mike mikhail
  milan miles mohamad mohamed mohammad mohammed mohsen mohsin moqtada moshe muammar muhammad munir murat mustafa
  muqtada nabil naftali najib narendra nasser nathan neil nelson nicholas nick nicolas nicolae nigel nikita nikola
  nikolai nikos noah nouri nuri oleg oleksandr oliver olivier omar osama oscar oswaldo otto owen pablo patrick paul
  paulo pavel pedro pervez peter petro philip philippe phil pierre pieter piotr qasem qais radovan rafael rafik rahul
  raja ralph ramiro ramon ramzan rashid raul ray raymond recep reinhard rene reza ricardo richard rick rob robert
  roberto rodrigo roger roland roman ron ronald ross roy rudolf rudy rupert russell ryan saad sadiq saddam saeed said
  salah saleh salim salman salvador sam sami samir samuel sanjay saud scott sean sebastian serge sergei sergey sergio
  seth shimon silvio simon slobodan stefan stefano stephen steve steven stewart stuart sven tariq tayyip ted terence
  terry theodore thomas tim timothy tobias tom tomas tony trevor tyler umar uwe vadim valery vasily victor viktor
  vincent vincenzo vitaly vlad vladimir volodymyr wael waleed walid walter warren wayne wen werner wesley will william
  willy winston wolfgang xavier yahya yair yasser yasir yevgeny yitzhak yoav yousef youssef yuri yusuf zach zachary
  zaid ziad zoran`);
const female = words(`
  abigail ada adriana agnes aisha alena alessandra alexandra alexandria alice alicia alina alison alyssa amal amanda
  amelia amina amy ana anastasia angela angelina anita ann anna annalena anne annette annie antonia ariana asma asmaa
  astrid audrey aya ayesha barbara beatrice beatriz benazir bernadette beth bettina betty beverly bianca brenda
  bridget brigitte camila camille carla carmen carol carolina caroline catherine cathy cecilia celia charlotte cheryl
  chiara chloe christina christine cindy claire clara claudia condoleezza cristina cynthia dalia dana danielle deborah
  debbie denise diana diane dilma dina dolores donna doris dorothy edith elaine eleanor elena elisabeth eliza
  elizabeth ella ellen elsa emily emma erika esther eva evelyn fatima fatma fatou federica fiona florence frances
  gabriela gabrielle gayle genevieve georgina gemma geraldine gertrude gillian gina giorgia gisele giulia gloria golda
  grace greta gwen hala hanan hannah harriet heather heidi helen helena hillary hilary ilaria ilona imelda ines inga
  ingrid irene irina isabel isabella isabelle ivanka jacinda jackie jacqueline jane janet janice jasmine jeanette
  jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julie
  justine kamala karen karin karina kate katarina katherine kathleen kathryn kathy katia katie katja kayla keiko
  kristalina kristen kristin kristina lara larissa laura lauren layla leila lena liliana lilian lina linda lisa liz
  lois lorena louise lucia lucy ludmila luisa lydia lynn madeleine magdalena maia mairead malala manal margaret
  margarita margot maria mariam marian marianne marie marina marine marion marta martha mary maryam maureen megan
  melanie melissa melania mercedes michele michelle miriam moira mona monica monika nadia nancy naomi natalia natalie
  natasha nicole nina nora norma olena olga olivia paloma pamela patricia paula pauline penelope penny petra philippa
  phyllis pilar priscilla priti rachel rania rebecca regina renata rima rita roberta rosa rosalind rosanna rose rosie
  roxana ruth sabrina sahar salma samantha samira sandra sanna sara sarah shannon sharon sheila sheryl shirin shirley
  silvia simone soledad sonia sophia sophie stella stephanie sue susan susanna susanne suzanne svetlana sylvia sylvie
  tamara tania tanya tatiana teresa thelma theresa tina tracey tracy ursula valentina valerie vanessa vera veronica
  victoria viola virginia vivian wendy winnie yasmin yasmine yolanda yulia yvette yvonne zahra zainab zeinab zoe`);

export const firstNames: FirstNames = new Map([
  ...[...male].map((name) => [name, 'm'] as const),
  ...[...female].map((name) => [name, 'f'] as const),
]);
