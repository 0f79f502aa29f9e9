"""Short words and own letters by which languages are told apart: our eight and those they may be taken for.

Function words in their own script, lower case; written for this purpose from general knowledge of the languages.
"""

from __future__ import annotations

from archive.text.lexicon.tables import words

FUNCTION_WORDS = {
    "en": words(
        "the of and to in is that for it was with as on be by at this are from have has not or an but they which "
        "his her their had been would will can you we if when who about more said after all were its than could "
        "so my your our them him me us do does did don't i'm it's there here how what where why just like get got "
        "out into over only some any no also most other then these those such may should must make made see go "
        "going come take know think want need one two first new time year years people because while during "
        "between before through against under each both many much very being says since every off own same still "
        "back"
    ),
    "de": words(
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
        "hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur "
        "bis mehr durch kann wurde sein wenn ich wir wurden waren hatte hatten werde würde würden gegen seit ohne "
        "unter zwischen wieder schon immer sehr viele alle diese dieser dieses diesem diesen seine seiner seinen "
        "ihre ihrer ihren mein meine uns man doch dann da wo was wer ja nun gibt soll sollen muss müssen können "
        "will beim vom ins ihm ihn euch damit dabei jedoch sowie zwei drei ersten jahr jahre jahren sagte heute "
        "hier habe bin"
    ),
    "fr": words(
        "de la le et les des en un du une que est pour qui dans par au sur plus avec il ne se pas ce son sont "
        "cette aux ou mais été ses comme elle ont nous leur après être fait deux même aussi entre sans était vous "
        "je à où ces leurs peut dont selon lors si a d'un d'une qu'il qu'elle qu'à qu'un c'est l'on n'est s'est "
        "étaient avait avaient sera lui tout tous toute toutes très bien aujourd'hui ainsi alors depuis avant "
        "pendant contre sous chez cela ça quand mon ma mes votre notre autre autres chaque trop encore "
        "toujours jamais déjà ici peu beaucoup dit faire an ans année premier première"
    ),
    "es": words(
        "de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí "
        "porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha son "
        "fue está han ser puede usted tiene dijo eran era estaba están estar siendo había habían hacia según "
        "contra sino aunque mientras cada otro otra otros otras mismo misma ese esa eso esos esas aquel mi mis tu "
        "te les nosotros ellos ella él así entonces ahora antes después siempre nunca tan mucho muchos poco dos "
        "tres primera primer año años hace hacer dice tras ante bajo cual cuya cuyo qué cómo mejor gran dio "
        "informó además"
    ),
    "pl": words(
        "w i na z do się nie to jest że o jak po za od co ale przez dla przy są oraz być tego który może tym czy "
        "ich już jego tylko było lub także został jako ze ma tak które która był była gdy nad pod można aby tej "
        "więcej mnie mi mu ją ci cię jej im nas nam was ten ta te tych temu tę mój swój swoje swojej swoich "
        "którego którzy którą którym będzie będą byli jestem jesteśmy mają mam miał miała lecz albo nic coś kto "
        "gdzie kiedy dlaczego żeby bo więc nawet jeszcze bardzo też tutaj tam teraz potem przed między bez około "
        "ponad według roku lat dwa dwie trzy pierwszy innych inne wszystkie wszystko pan pani"
    ),
    "it": words(
        "di che e la il un a per è in una sono non del i con da al le si ma della più come lo nel alla anche dei "
        "ha gli se o delle questo ci su dal degli nella hanno essere stato sul tra suo loro era ed quando ai dopo "
        "cui sua può dalla"
    ),
    "pt": words(
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à "
        "seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem "
        "mesmo aos são pode você foram ainda"
    ),
    "ca": words(
        "de la i el que a en els per les un una amb no és del es al dels se va més com o ha ser són aquest "
        "aquesta pel però també seu seva molt hi quan des entre sobre fins aquests on han què perquè sense està "
        "ho pot si d’una d’un nou tots fer"
    ),
    "gl": words(
        "de a o que e do da en os das dos un unha para con non por as ao na no se máis como á pola polo pero xa moi "
        "tamén foi é son súa seu seus súas este esta estes ten hai cando entre sobre sen ata nos nas toda todo toda "
        "persoa ou ser isto eles aos ás porque onde despois dende segundo"
    ),
    "ro": words(
        "de și în a la cu pe un o nu este din că mai pentru care se au să ce sunt al fost sau le dar după prin "
        "către lui ale cel fi lor această acest când era doar fără între poate aceasta unui unei iar ca pot până"
    ),
    "nl": words(
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij was naar uit "
        "door over hij kan worden deze heeft wordt werd meer nog tot of ik zich ze wel zo hebben hun geen dit al "
        "gebruik moet tegen"
    ),
    "da": words(
        "og i at det er en til på som den med af for de der ikke et har fra var vil om men så kan sig han hun ved "
        "ud efter også eller skal blev nu da være hvor under havde mod når mere nogle meget op alle noget deres "
        "hvad dette bliver bruges findes ingen kunne gør hvis selv mig dig mellem fejl flere kun"
    ),
    "no": words(
        "og i det er en til på som den med av for de ikke et har fra var vil om men så kan seg han hun ved ut "
        "etter også eller skal ble nå da være hvor under hadde mot når mer noen mye opp alle noe deres hva dette "
        "blir brukes finnes ingen kunne gjør hvis selv meg deg mellom feil flere kun bli over sier"
    ),
    "sv": words(
        "och i att det som en på är av för den med till inte har de om ett var jag men så från kan vid när också "
        "eller hade efter sig han hon ska detta ut under vi bara alla mot upp nu blev där finns skulle hur vara "
        "bli andra mycket sedan utan måste över används inga"
    ),
    "fi": words(
        "ja on ei että se oli hän mutta ovat kun myös joka sen tai kuin niin jos tämä hänen sitä voi mukaan ole "
        "sekä jo vain mitä siitä olla vuoden mikä tässä jotka ollut kanssa eivät tämän nyt kaikki ennen vielä "
        "jälkeen voidaan ollaan käytä käytetään siihen"
    ),
    "et": words(
        "ja on ei et see oli ta kui ka oma mis ning kes aga või pole selle siis nii juba ma seda võib pärast "
        "välja mida eest poolt kuid vaid olid nende kõik saab peab veel ainult olla sest üle tema selles antud "
        "kasutatakse puudub sai ole kas"
    ),
    "hu": words(
        "a az és hogy nem is egy van meg ez de csak volt ha el már vagy mint kell azt nagy szerint még ki be lesz "
        "után minden ezt lehet több amely aki amikor ami között ott pedig sem mert vagyis való számára által "
        "nincs két fel fog most úgy így itt olyan"
    ),
    "cs": words(
        "a se v na je že o z s do i to k za by ve pro si od po jako ale když jeho která který však už bylo byl "
        "také nebo před jsou podle jen má až být není mezi které při byla tak aby může ze pokud nelze co této "
        "tento jsem bude jejich proto než"
    ),
    "sk": words(
        "a sa v na je že o z s do i to k za by vo pre si od po ako ale keď jeho ktorá ktorý však už bolo bol tiež "
        "alebo pred sú podľa len má až byť nie medzi ktoré pri bola tak aby môže zo ak čo tento táto som bude ich "
        "preto než sme nemožno nemôže"
    ),
    "sl": words(
        "in je v na da se so za z pa ne ki bi s o po tudi kot ali ni od pri do ko še bil iz to bila med lahko več "
        "če že ker samo te bilo kar tega sta zaradi mora ter vse sem prek ima ta njegov temveč ob niso vendar ga "
        "mu jih smo"
    ),
    "hr": words(
        "je i u na se da su za od s a o koji ili kao ne što iz će nije po bi bio sa to do samo koja može kako ako "
        "nakon biti sve još ali te već bila koje prema bez ima pri ovaj jer tijekom kod između ovo taj nisu šta "
        "gde gdje bude mogu nema kojima"
    ),
    "sq": words(
        "e të në i dhe që për me një nga është se si u ka nuk do më ai kjo por ky janë këtë po ishte kanë pas "
        "deri ose ndërsa mund duke tij saj çdo ku sipas edhe ta kur"
    ),
    "lt": words(
        "ir kad yra į su iš bet ne tai kaip buvo jo už apie dėl nuo per kuris jau po ar tik bus savo jis ji gali "
        "iki arba nes prie jų taip pat kai šis turi nėra dar būti kurie prieš lietuvos daugiau vėl galima "
        "negalima šio"
    ),
    "lv": words(
        "un ir par ar no uz ka kas bet arī tas pie lai gan tiek tika to vai kā pēc var vēl nav viņš jau tikai šo "
        "līdz bija būs kad ja tā šī bez starp ne pret viņa latvijas tiks tās jābūt kuru šajā"
    ),
    "tr": words(
        "ve bir bu için ile da de olarak çok daha olan gibi en kadar ne sonra ise var diye ama ancak olduğu her "
        "göre o değil ki mi şu olduğunu ya veya hem tarafından yok üzerinde değildir olması oldu ayrıca içinde "
        "kullan eğer önce ben vardı herkes kimse"
    ),
    "az": words(
        "və bir bu üçün ilə da də olan kimi daha çox o ki isə qədər sonra görə edir olub deyil hər ancaq onun var "
        "ya olaraq idi amma həm artıq edib bildirib yox ola olmalıdır deyə öz əgər yoxdur lazım tərəfindən həmin "
        "lakin biz mən"
    ),
    "uz": words(
        "va bir bu uchun bilan ham edi emas kerak lekin yoki esa har qilish boʻlgan boʻlib shu oʻz haqida keyin "
        "uning deb bo'lgan bo'lib bo‘lgan bo‘lib o‘z u ular o'z eng yil kabi mumkin shuningdek"
    ),
    "vi": words(
        "và của là có cho các được trong không những một với để này khi người đã từ ra đến về như cũng nhiều đó "
        "trên tại sẽ vào theo năm phải sau nhưng hay hoặc bị"
    ),
    "id": words(
        "dan yang di untuk dengan dari ini pada tidak dalam itu akan adalah ke oleh juga atau sebagai telah bisa "
        "ada karena dapat lebih saya mereka kami kita tersebut sudah menjadi para harus seperti hanya bahwa"
    ),
    "ru": words(
        "и в не на что с по это как он но из у за к от так о же для вы мы его до было если бы или был уже ее её "
        "при том также они только может после была во быть этого чтобы когда которые который все всё я нет со "
        "более где под нельзя можно будет их еще ещё год лет ли без над про об ко даже куда потому поэтому тоже "
        "либо ни а ты она оно ему ей им меня мне нас нам вас вам себя свой своей своего своих этот эта эти этой "
        "этом тем тех тот та те которых которой которого которая которое были есть нужно очень перед между через "
        "один два три года году время всех"
    ),
    "uk": words(
        "і в не на що з по це як він але із у за до від так про для ви ми його було якщо би або був уже її при "
        "також вони лише може після була бути цього щоб коли які який все я й та є ні немає під через буде їх ще "
        "де зі ж чи має року можна неможливо без над об вже тільки навіть куди тому а ти вона воно йому їй їм "
        "мене мені нас нам вас вам себе свій своєї своїх цей ця ці цієї цьому тим тих той те яких якої якого яка "
        "яке були треба дуже більше перед між один два три роки років час всі всіх будь шановні наступна"
    ),
    "be": words(
        "і ў не на што з па гэта як ён але у за да ад так аб для вы мы яго было калі б або быў ужо яе пры таксама "
        "яны толькі можа пасля была быць гэтага каб якія які ўсё я няма ці пад праз будзе іх яшчэ дзе са "
        "немагчыма трэба год"
    ),
    "bg": words(
        "и в не на че с по това като той но от за до се са да си ще или беше вече при също те само може след била "
        "бъде този когато които който всички аз няма към през още има във със трябва бе една един тази ако чрез "
        "между както повече "
        "ще ли може този тази тези тях него нея ни ви му ѝ им бяха били беше съм сте сме"
    ),
    "mk": words(
        "и во не на дека со по ова како тој но од за до се да си ќе или беше веќе при исто тие само може после "
        "била биде овој кога кои кој сите јас нема кон преку уште има треба една еден оваа ако меѓу повеќе што го "
        "ја"
    ),
    "sr": words(
        "и у не на да са по ово као он али од за до се су си ће или био већ при такође они само може после била "
        "бити овај када који сви ја нема према кроз још има треба једна један ова ако између више што није је "
        "како би из о с"
    ),
    "kk": words(
        "және бар бен болып бір бұл да де деп екен жылы кейін мен ол оның осы туралы үшін пен емес керек болды "
        "болған арқылы еді сол өз біз олар қазақстан бойынша жоқ дейін үлкен ғана ма ме ең та те осындай мүмкін "
        "кезде деген дейді оны оған біздің сіз менің болады тек әр барлық бірақ ал сондай сондықтан қарай сияқты "
        "ретінде жылғы жыл күні қазір енді тағы өзінің отыр жатыр тұр көп екі үш"
    ),
    "ky": words(
        "жана менен бир бул үчүн эмес болуп деп ал анын бар керек да эле болгон кийин ошол биз алар эмне өз "
        "боюнча жок чейин мүмкүн кылып же дагы эң тууралуу экен ар катары жылы "
        "бирок алар мен сиз биз ошол ушул мындай ар бардык өз өзүнүн адам ээ укуктуу менин анын алардын "
        "эмне күнү тең эки кийин керек эч"
    ),
    "tg": words(
        "ва ба дар аз ки бо ин барои аст буд ё он то шудааст аммо ҳам низ бояд мо онҳо шуд карда ҳар дорад шумо "
        "мешавад нест худ пас вале кард"
    ),
    "mn": words(
        "нь болон юм байна байгаа энэ бол гэж ба уу байх болно хэрэв тул тэр өөр нэг болох байсан үү гэсэн биш "
        "дээр мөн бүх руу доторх харин дахь бөгөөд"
    ),
    "tt": words("һәм белән бу бер дә да өчен түгел булып ул иде бар юк кебек дип"),
    "ar": words(
        "في من على إلى أن عن هذا التي الذي هذه لا ما مع كان قد بعد أو ثم كل لم هو هي بين ذلك كما و حتى غير عند قال"
    ),
    "fa": words(
        "و در به از که این را با است برای آن یک خود تا شد بر هم نیز اما شده های می کرد باید یا اگر بود نمی کند"
    ),
    "ug": words("ۋە بۇ بىر بىلەن ئۈچۈن ئۇ دەپ قىلىپ كېرەك بولۇپ ئەمەس بولغان يوق بار ھەم"),
    "ur": words("کے کی میں ہے اور سے کا کو نے پر ہیں کہ یہ اس بھی تھا"),
}

LETTERS = {  # beyond a-z, or beyond the letters that all Cyrillic alphabets share
    "en": "",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúü",
    "pl": "ąćęłńóśźż",
    "it": "àèéìíîòóùú",
    "pt": "ãáàâçéêíóôõú",
    "ca": "àçèéíïòóúü·l",
    "gl": "áéíñóúü",
    "ro": "ăâîșțşţ",
    "nl": "ëïéèöü",
    "da": "æøåé",
    "no": "æøåéòô",
    "sv": "åäöé",
    "fi": "äöå",
    "et": "äöõüšž",
    "hu": "áéíóöőúüű",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "hr": "čćđšž",
    "sq": "çë",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "tr": "çğıöşüâîi̇",
    "az": "çəğıöşüi̇",
    "uz": "ʻ‘’'",
    "id": "",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "ru": "ёъыэщийюяь",
    "uk": "ґєіїщийюяь'’",
    "be": "ёіўыэйюяь'’",
    "bg": "ъщийюяь",
    "mk": "ѓѕјљњќџи",
    "sr": "ђјљњћџи",
    "kk": "әғқңөұүһіёъыэщийюяь",
    "ky": "ңөүёъыэщийюяь",
    "tg": "ғӣқӯҳҷёъэийюя",
    "mn": "өүёъыэщийюяь",
    "tt": "әөүҗңһёъыэщийюяь",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "fa": "ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیة‌",
    "ug": "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە",
    "ur": "آأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
}

ENDINGS = {  # how words of more than four letters often end
    "en": words("ing tion ed ly ment ness"),
    "de": words("ung lich keit heit ischen igen ieren ten"),
    "fr": words("ment eur eux euse tion aire ique ées és"),
    "es": words("ción mente idad ados ando iendo aron ía"),
    "pl": words("anie enie ość ych ego ami ować cie ów nych"),
    "it": words("zione mente ità etto ando are ato ione"),
    "pt": words("ção mente dade ando ados ões ar ou"),
    "ca": words("ció ment itat ats ades ar eix"),
    "gl": words("ción mente dade ando ados eiro eira iño ións"),
    "ro": words("ului ilor area ea ția ele at ii"),
    "nl": words("ing en lijk heid eren atie"),
    "da": words("ede erne ende else ning et en erer hed tion eret lige"),
    "no": words("ene ende else ning et en erer ing het sjon ert lige"),
    "sv": words("arna orna ande ning et en ade ar"),
    "fi": words("nen ssa ssä sta stä lla llä tta ttä aan ään een ksi ista istä ksen tää taa iin iden ojen in"),
    "et": words("mine duse takse mist dest tud vad ega ust isse ile st da ida ide"),
    "hu": words("ság ség ban ben nak nek ból ből hoz hez ról ről tás tés kat ket ás és ott ett ató ető"),
    "cs": words("ení ání ost ého ých ými ovat ství ěl ný né"),
    "sk": words("nie ania ost ého ých ými ovať ť ný né ia"),
    "sl": words("nje nja ost ega ih imi ati jo no ev"),
    "hr": words("nje nja ost oga ih ima ati ju no ji ije ova"),
    "sq": words("imi ave ëve uar it ët ur"),
    "lt": words("imas imo ių ais ose ti as os us uoti ų"),
    "lv": words("šana ība ību iem ām as is us ēt āt ītu u"),
    "tr": words("lar ler ması mesi mış miş ların lerin dır dir ıyor iyor mak mek nın nin yor acak ecek ı"),
    "az": words("lar lər ması məsi mış miş ların lərin dır dir mək maq nın nin ıb ib acaq əcək"),
    "uz": words("lar gan ning lari ish dagi adi moqda uvchi larni"),
    "id": words("kan nya an"),
    "ru": words(
        "ский ская ское ские ного ную ется ются ает яет ели ует ьно ение ание "
        "ость ого ых ыми ться ать ить ция ный ая ие ов ее"
    ),
    "uk": words("ення ання ість ого их ими тися ати ити ція ний ів ії"),
    "be": words("энне анне асць ага ых ымі цца аць іць цыя ны аў оў ай"),
    "bg": words("ите ата ото ане ене ния ция ва ът ява ен на"),
    "mk": words("ите ата ото ње ува ување ција ен от ањето"),
    "sr": words("ња ње ости ог их има ати ију ција ји ног"),
    "kk": words("дың дің ның нің лар лер дар дер ған ген қан кен дағы дегі ады еді мен бен ға ге"),
    "ky": words("нын нин дын дин лар лер дор ган ген туу дагы деги ат уу га ге"),
    "tg": words("ҳои ро ҳо анд аст ият ҳоро ӣ"),
    "mn": words("ийн ын ууд үүд сан сэн сон ыг ийг аар ээр лж ах эх ох"),
    "tt": words("лар ләр ган гән ның нең ыр ер"),
}
