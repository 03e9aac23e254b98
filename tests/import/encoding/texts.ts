/** Realistic pieces of tables, 40 to 400 characters each, by language. Public names only. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  bcms: [
    'naziv;vrsta;država\nMinistarstvo unutrašnjih poslova;ministarstvo;Srbija\nUdruženje građana Prijateljice;NVO;BiH\n',
    'Ime organizacije;Uloga\nHrvatska mreža neovisnih novinara;medij\nKuća ljudskih prava Zagreb;udruga\nPučki pravobranitelj;nezavisna institucija\n',
    'izvor,cilj,jačina\nZaštitnik građana,Vlada Republike Srbije,srednja\nCentar za istraživanje,Skupština Crne Gore,slaba\n',
    'Općina Bihać;lokalna vlast\nGrad Čačak;lokalna samouprava\nGrad Niš;lokalna samouprava\nOpština Žabljak;lokalna vlast\n',
    'Sindikat prosvjete;Savez samostalnih sindikata Bosne i Hercegovine;učešće u radnoj grupi za obrazovanje odraslih i zapošljavanje mladih\n',
    'MINISTARSTVO PRAVDE I DRŽAVNE UPRAVE;VIŠI SUD U ČAČKU;OPŠTINA ŽITIŠTE;ĐERDAP NACIONALNI PARK\n',
    'Organizacija;Odgovor\nUdruga za pomoć izbjeglicama;bez odgovora\nVijeće za zaštitu potrošača;odbijeno\nMeđunarodni forum;prihvaćeno\n',
  ],
  slovene: [
    'Ministrstvo za pravosodje;Zavod za šport;Društvo za razvijanje prostovoljnega dela;Združenje občin Slovenije;Črnomelj\n',
  ],
  polish: [
    'Nazwa;Rodzaj\nUrząd Miasta Łódź;samorząd\nFundacja imienia Stefana Batorego;organizacja pozarządowa\nRzecznik Praw Obywatelskich;urząd państwowy\nZwiązek Nauczycielstwa Polskiego;związek zawodowy\n',
    'Stowarzyszenie Interwencji Prawnej wspiera uchodźców; Ministerstwo Spraw Wewnętrznych i Administracji odmówiło odpowiedzi na petycję dotyczącą ośrodków strzeżonych.\n',
  ],
  czech: [
    'Název;Druh\nMinisterstvo zahraničních věcí;vláda\nČlověk v tísni;nezisková organizace\nVeřejný ochránce práv;úřad\nMěsto Plzeň;místní samospráva\n',
    'Sdružení pro integraci a migraci vyjednává s Úřadem vlády České republiky o zřízení poradního výboru pro práva cizinců.\n',
  ],
  hungarian: [
    'Név;Típus\nMagyar Helsinki Bizottság;civil szervezet\nIgazságügyi Minisztérium;kormány\nKözponti Statisztikai Hivatal;kormány\nÉpítőipari Szakszervezetek Szövetsége;szakszervezet\n',
    'Az Emberi Jogok Európai Bírósága; Győr Megyei Jogú Város Önkormányzata; Független Újságírók Egyesülete; erős kapcsolat\n',
  ],
  german: [
    'Name;Art;Land\nBundesministerium für wirtschaftliche Zusammenarbeit;Behörde;Deutschland\nÖsterreichische Entwicklungsagentur;Geldgeber;Österreich\n',
    'Organisation;Stärke\nStiftung für Völkerverständigung;mäßig\nBüro für Menschenrechte;schwach\nGesellschaft für bedrohte Völker;stark\n',
    'Die Europäische Kommission prüft die Fortschritte jährlich. Die Zivilgesellschaft trägt Berichte bei, die Regierung ließ sie unbeantwortet.\n',
    'Städte und Gemeinden; Universität Zürich; Schweizerisches Arbeiterhilfswerk; Verband der Frauenhäuser; Gewerkschaft für öffentliche Dienste\n',
  ],
  french: [
    "Nom;Type;Pays\nMinistère de l'Intérieur;autorité publique;France\nFédération internationale pour les droits humains;ONG;France\nDéfenseur des droits;médiateur;France\n",
    'Organisation;Fréquence\nLigue des droits de l’homme;très souvent\nConseil de l’Europe;régulièrement\nÉcole nationale de la magistrature;jamais\n',
    'Médecins sans frontières travaille avec la Croix-Rouge à Genève ; la délégation a été reçue, mais le gouvernement a refusé de répondre à la requête.\n',
    'Coopération; élèves; théâtre; hôpital; forêt; où; garçon; naïf; œuvre sociale; «Réseau des maires»; Île-de-France\n',
  ],
  albanian: [
    'Emri;Lloji;Shteti\nMinistria e Drejtësisë;qeveri;Shqipëri\nQendra për Ndërmjetësim;OJQ;Kosovë\nAvokati i Popullit;institucion i pavarur;Shqipëri\n',
    'Organizata;Fuqia\nRrjeti i Grave të Kosovës;e fortë\nKëshilli i Lartë Gjyqësor;e dobët\nBashkia Tiranë;mesatare\nBashkia Durrës;e fortë\n',
    'Shoqëria civile kërkon që qeveria të dëgjojë propozimet për ligjin e ri çdo vit, por përgjigjja ka qenë gjithmonë e njëjtë.\n',
    'Këshilli i Medias; Komuna e Prishtinës; Instituti për Çështje Evropiane; Çerdhja «Gëzimi»; Zyra e Përfaqësimit\n',
  ],
  turkish: [
    'Ad;Tür\nDışişleri Bakanlığı;hükümet\nİnsan Hakları Derneği;sivil toplum kuruluşu\nİstanbul Büyükşehir Belediyesi;yerel yönetim\nÇağdaş Yaşamı Destekleme Derneği;dernek\n',
    'Türkiye Büyük Millet Meclisi; Kamu Denetçiliği Kurumu; Eğitim ve Bilim Emekçileri Sendikası; güçlü ilişki; zayıf ilişki\n',
  ],
  spanish: [
    'Nombre;País\nDefensoría del Pueblo;España\nAgencia Española de Cooperación Internacional;España\nComisión de Ayuda al Refugiado;España\n',
  ],
  italian: [
    'Nome;Città\nAssociazione per gli Studi Giuridici;Torino\nUniversità di Forlì;Forlì\nAutorità garante della libertà;Roma\nComunità di Sant’Egidio;Roma\n',
  ],
  nordic: [
    'Namn;Land\nStyrelsen för internationellt utvecklingssamarbete;Sverige\nRådet för mänskliga rättigheter;Sverige\nÅbo Akademi;Finland\n',
  ],
  english: [
    'Name,Note\nHelsinki Committee,“strongly in favour” – said in May\nWomen’s Network,“won’t sign”\nMinister’s Office,it’s open…\n',
  ],
  serbian: [
    'назив;врста;држава\nМинистарство унутрашњих послова;министарство;Србија\nУдружење грађана;НВО;Србија\n',
    'Заштитник грађана;независна институција\nНародна скупштина;парламент\nГрад Ниш;локална самоуправа\n',
    'извор,циљ,јачина\nЦентар за истраживања,Влада Републике Србије,средња\nЏез клуб Ђердап,Општина Жабљак,слаба\n',
    'МИНИСТАРСТВО ПРАВДЕ;ВИШИ СУД У ЧАЧКУ;ОПШТИНА ЖИТИШТЕ;ЋУПРИЈА И ЂАКОВИЦА\n',
    'Удружење новинара тврди да је Министарство културе оставило без одговора три писма послата током прошле године.\n',
  ],
  macedonian: [
    'име;вид;држава\nМинистерство за внатрешни работи;влада;Северна Македонија\nЗдружение на граѓани;НВО;Северна Македонија\n',
    'Народен правобранител;независна институција\nОпштина Ѓорче Петров;локална самоуправа\nСојуз на синдикати;социјален партнер\n',
    'од;до;јачина\nХелсиншки комитет;Влада;слаба\nСобрание;Комисија за заштита од дискриминација;средна\nФондација Метаморфозис;Град Скопје;силна\n',
    'Организациите бараат отворен повик и јавна расправа, но ќе чекаат одговор од министерството до крајот на годината.\n',
    'Здружение за заштита на животната средина; Ѕвезда; Институт за човекови права; Куќа на надежта; Џафа\n',
  ],
  bulgarian: [
    'Име;Вид\nМинистерство на правосъдието;правителство\nБългарски хелзинкски комитет;НПО\nОмбудсман на Република България;институция\n',
    'Сдружение за развитие; Община Благоевград; Съюз на журналистите; Национално сдружение на общините; Държавна агенция за бежанците\n',
  ],
  russian: [
    'Название;Вид\nМинистерство иностранных дел;правительство\nКомитет по правам человека;общественная организация\nУполномоченный по правам ребёнка;ведомство\n',
  ],
};
