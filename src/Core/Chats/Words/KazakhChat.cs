using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats.Words;

/// <summary>The bot in Kazakh.</summary>
internal static class KazakhChat
{
    public static readonly ChatWords Words = new()
    {
        Language = "kk",
        LanguageName = "Қазақша",
        Commands = new Dictionary<string, string>
        {
            ["search"] = "Вакансия іздеу",
            ["next"] = "Келесі вакансия",
            ["saved"] = "Сақталған вакансиялар",
            ["resume"] = "Түйіндеме жіберу немесе толтыру",
            ["profile"] = "Өзім туралы айту",
            ["settings"] = "Баптаулар",
            ["language"] = "Тіл · Язык · Language",
            ["help"] = "Көмек",
            ["stop"] = "Деректерімді жою",
        },
        Welcome = name => $"Сәлеметсіз бе{(name is null ? "" : $", {name}")}! Мен түйіндемеңізге сай жұмыс іздеймін: оны оқып, вакансия таңдаймын және олардың неге сай келетінін түсіндіремін.",
        WhereToBegin = "Түйіндемеңізді файлмен жіберіңіз немесе бірнеше сұраққа жауап беріңіз, сонда іздеуді бастаймын.",
        WhereToGoOn = "Түйіндемеңіз менде бар. Іздеуге болады немесе жаңасын жіберіңіз.",
        Help = """
            Мен не істей аламын:
            /search: түйіндемеге сай вакансия іздеу
            /next: келесі вакансияны көрсету
            /saved: сақталған вакансиялар
            /resume: жаңа түйіндеме жіберу немесе сұрақтар бойынша толтыру
            /profile: аты-жөніңіз, қалаңыз, поштаңыз және телефоныңыз
            /settings: күн сайынғы жаңа вакансиялар топтамасы
            /language: басқа тіл
            /stop: барлық деректерімді жою

            Түйіндеме файлын (PDF, DOCX, RTF, ODT, TXT) кез келген уақытта жіберуге болады.
            """,
        Stranger = "Біз әлі таныс емеспіз. Бастау үшін /start басыңыз.",
        Blocked = "Әкімші сізге қолжетімділікті жапты.",
        NotForYou = "Бұл бот жұмыс іздеушілерге арналған. Жұмыс берушінің аккаунтымен сайтқа кіріңіз.",
        Unclear = "Түсінбедім. Мынаны жасауға болады:",
        Unreadable = "Мұны оқи алмаймын. Түйіндемені құжат ретінде жіберіңіз: PDF, DOCX, RTF, ODT немесе TXT.",
        Cancelled = "Жарайды, тоқтадық. Берген жауаптарыңыз сақталды.",
        OldButton = "Бұл батырма енді жұмыс істемейді.",
        NoticeGone = "Бұл хабар тым ескі: оның вакансиялары менде енді жоқ. Жаңаларын /next көрсетеді.",
        ChooseLanguage = "Қай тілде сөйлесейік?",
        Buttons = new ButtonWords
        {
            Upload = "Файл жіберу",
            AnswerQuestions = "Сұрақтарға жауап беру",
            Search = "Вакансия іздеу",
            SearchAgain = "Қайта іздеу",
            Next = "Келесі",
            Save = "Сақтау",
            Unsave = "Сақталғаннан алып тастау",
            Hide = "Жасыру",
            Applied = "Өтініш бердім",
            Apply = "Өтініш беру",
            Why = "Неге?",
            More = "Толығырақ",
            Open = "Вакансияны ашу",
            OpenShort = "Ашу",
            Skip = "Өткізіп жіберу",
            Back = "Артқа",
            Cancel = "Бас тарту",
            Saved = "Сақталғандар",
            Settings = "Баптаулар",
            Language = "Тіл",
            MoreSaved = "Тағы көрсету",
            Delete = "Иә, бәрін жою",
            Keep = "Жоқ, қалсын",
        },
        HowToUpload = "Файлды қыстырғыш арқылы тіркеңіз: PDF, DOCX, RTF, ODT немесе TXT. Түйіндеменің фотосын оқи алмаймын.",
        Reading = "Түйіндемені оқып жатырмын…",
        StillReading = "Оқу әдеттегіден ұзаққа созылды. Файл сақталды, сәлден кейін қайта келіңіз.",
        ReadResume = "Оқығаным мынау:",
        Fields = new FieldWords
        {
            Name = "Аты-жөні",
            DesiredPosition = "Іздейтін жұмысы",
            CurrentPosition = "Қазіргі жұмысы",
            Years = "Тәжірибе, жыл",
            Skills = "Дағдылар",
            Education = "Білімі",
            Languages = "Тілдер",
            Salary = "Жалақы",
            City = "Қала",
            Email = "Пошта",
            Phone = "Телефон",
            NativeLanguage = "ана тілі",
        },
        Failures = new Dictionary<string, string>
        {
            ["unsupported_type"] = "Мұндай файлды оқымаймын. Түйіндемені PDF, DOCX, RTF, ODT немесе TXT түрінде жіберіңіз.",
            ["old_doc"] = "Бұл Word-тың ескі пішімі (.doc). Файлды ашып, DOCX етіп сақтаңыз да, қайта жіберіңіз.",
            ["password"] = "Файл құпиясөзбен жабылған. Құпиясөзді алып тастап, қайта жіберіңіз.",
            ["image_only"] = "Файлда тек сурет бар, мәтін жоқ. Мәтіні бар түйіндеме жіберіңіз: DOCX немесе редактордан сақталған PDF.",
            ["empty"] = "Файлда мәтін жоқ.",
            ["corrupt"] = "Файл бүлінген, ашылмайды. Оны жаңадан сақтап, қайта жіберіңіз.",
            ["too_complex"] = "Файл тым күрделі, оқу мүмкін болмады. Түйіндемені DOCX немесе қарапайым PDF етіп сақтаңыз.",
            ["timeout"] = "Файлды берілген уақытта оқып үлгермедім. Оны DOCX немесе кішірек PDF етіп сақтап, қайта жіберіңіз.",
        },
        FileTooLarge = megabytes => $"Файл тым үлкен: {megabytes} МБ-қа дейін аламын.",
        FileGone = "Файлды Telegram-нан ала алмадым. Оны қайта жіберіңіз.",
        ResumeSaved = "Дайын, түйіндеме сақталды.",
        NoResume = "Алдымен түйіндеме керек: файл жіберіңіз немесе сұрақтарға жауап беріңіз.",
        Searching = "Вакансия іздеп жатырмын. Әдетте бір-екі минут кетеді, өзім жазамын.",
        StillSearching = percent => $"Әлі іздеп жатырмын: {percent} %. Тапқан бойда жазамын.",
        SearchTakesLong = "Іздеу әдеттегіден ұзаққа созылды. Сәлден кейін келіп, «Келесі» батырмасын басыңыз.",
        SearchFailed = "Іздеу сәтсіз аяқталды. Бірнеше минуттан кейін қайталап көріңіз.",
        AllShown = "Әзірге басқа сай вакансия жоқ. Кейінірек қайта іздеуге немесе баптауларда күнделікті топтаманы қосуға болады.",
        NoSearch = "Сіз әлі іздеген жоқсыз. Бастайық па?",
        Range = (from, to) => from is null ? $"{to} дейін" : to is null ? $"{from} бастап" : $"{from} – {to}",
        NoSalary = "Жалақы көрсетілмеген",
        Remote = "қашықтан",
        Match = percent => $"Сәйкестік: {percent} %",
        SkillsFound = names => $"Бар: {names}",
        SkillsMissing = names => $"Жетіспейді: {names}",
        Remaining = count => $"Алда тағы: {count}",
        InResume = quote => $"Түйіндемеде: «{quote}»",
        InVacancy = quote => $"Вакансияда: «{quote}»",
        Doubts = "Назар аударыңыз:",
        VacancyGone = "Бұл вакансия енді жоқ.",
        VacancyEnded = "Жұмыс беруші өтініш қабылдауды тоқтатқан.",
        Saved = "Сақталды",
        Unsaved = "Сақталғаннан алынды",
        Hidden = "Жасырылды: енді көрсетпеймін. Несі ұнамады?",
        ReasonNoted = "Түсіндім, ескеремін.",
        Applied = "Өтініш бергеніңізді белгіледім",
        ApplicationSent = "Өтінішіңіз жұмыс берушіге жіберілді. Әр қадам туралы хабарлаймын.",
        Reasons = new Dictionary<FeedbackReason, string>
        {
            [FeedbackReason.Salary] = "Жалақы",
            [FeedbackReason.Place] = "Орны",
            [FeedbackReason.Company] = "Компания",
            [FeedbackReason.Skills] = "Дағдылар",
            [FeedbackReason.Other] = "Басқа",
        },
        SavedHeading = "Сақталған вакансиялар:",
        NothingSaved = "Сіз әлі ештеңе сақтаған жоқсыз.",
        Questions = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "Атыңыз кім?",
            [ChatQuestion.LastName] = "Тегіңіз?",
            [ChatQuestion.Age] = "Жасыңыз нешеде?",
            [ChatQuestion.City] = "Қай қалада тұрасыз?",
            [ChatQuestion.Email] = "Электрондық поштаңыз?",
            [ChatQuestion.Phone] = "Телефоныңыз?",
            [ChatQuestion.CurrentPosition] = "Қазір кім болып жұмыс істейсіз немесе соңғы жұмысыңыз қандай болды?",
            [ChatQuestion.DesiredPosition] = "Кім болып жұмыс істегіңіз келеді?",
            [ChatQuestion.Years] = "Неше жыл тәжірибеңіз бар? Мысалы: 3 немесе 2,5.",
            [ChatQuestion.Skills] = "Не білесіз? Дағдыларыңызды үтірмен бөліп жазыңыз.",
            [ChatQuestion.Salary] = "Айына қандай жалақы қалайсыз? Мысалы: 400 000 теңге.",
            [ChatQuestion.Region] = "Жұмысты қайдан іздейсіз? Қала немесе облыс.",
            [ChatQuestion.Languages] = "Қандай тілдерді білесіз? Үтірмен бөліп жазыңыз, мысалы: қазақша, орысша, ағылшынша B1.",
            [ChatQuestion.Education] = "Біліміңіз қандай?",
            [ChatQuestion.TimeZone] = "Қай уақыт белдеуіндесіз? Таңдаңыз немесе атауын жазыңыз, мысалы Asia/Almaty.",
        },
        Faults = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "Атыңызды бір жолға жазыңыз, 100 таңбаға дейін.",
            [ChatQuestion.LastName] = "Тегіңізді бір жолға жазыңыз, 100 таңбаға дейін.",
            [ChatQuestion.Age] = "Жасыңызды санмен жазыңыз, 14 пен 120 аралығында.",
            [ChatQuestion.City] = "Қаланы бір жолға жазыңыз, 100 таңбаға дейін.",
            [ChatQuestion.Email] = "Бұл поштаға ұқсамайды. Мысалы: aigerim@example.com.",
            [ChatQuestion.Phone] = "Бұл телефонға ұқсамайды. Мысалы: +7 701 000 00 00.",
            [ChatQuestion.CurrentPosition] = "Лауазымды бір жолға жазыңыз, 200 таңбаға дейін.",
            [ChatQuestion.DesiredPosition] = "Лауазымды бір жолға жазыңыз, 200 таңбаға дейін: онсыз іздей алмаймын.",
            [ChatQuestion.Years] = "Жыл санын жазыңыз, 0 мен 80 аралығында.",
            [ChatQuestion.Skills] = "Дағдыларды үтірмен бөліп жазыңыз: 100 дағдыға дейін, әрқайсысы 100 таңбаға дейін.",
            [ChatQuestion.Salary] = "Соманы санмен жазыңыз, мысалы: 400 000 теңге.",
            [ChatQuestion.Region] = "Қаланы немесе облысты бір жолға жазыңыз, 100 таңбаға дейін.",
            [ChatQuestion.Languages] = "Тілдерді үтірмен бөліп жазыңыз: 20 тілге дейін.",
            [ChatQuestion.Education] = "Нұсқалардың бірін таңдаңыз.",
            [ChatQuestion.TimeZone] = "Мұндай уақыт белдеуі жоқ. Мысалы: Asia/Almaty немесе Europe/Moscow.",
        },
        Now = value => $"Қазір жазылғаны: {value}",
        Education = new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "Орта",
            [EducationLevel.SpecialSecondary] = "Арнаулы орта",
            [EducationLevel.UnfinishedHigher] = "Аяқталмаған жоғары",
            [EducationLevel.Higher] = "Жоғары",
            [EducationLevel.Bachelor] = "Бакалавр",
            [EducationLevel.Master] = "Магистр",
            [EducationLevel.Doctor] = "Доктор, PhD",
        },
        Settings = new SettingWords
        {
            Heading = "Баптаулар",
            DigestOn = "Жаңа вакансиялар топтамасы: күн сайын",
            DigestOff = "Жаңа вакансиялар топтамасы: өшірулі",
            Time = (hour, zone) => $"Топтама уақыты: {hour}, {zone}",
            Channel = way => $"Қайда жазамын: {way}",
            ByTelegram = "Telegram",
            ByEmail = "пошта",
            ByNone = "ешқайда",
            TurnOn = "Топтаманы қосу",
            TurnOff = "Топтаманы өшіру",
            ChangeHour = "Уақыты",
            ChangeZone = "Уақыт белдеуі",
            ChangeChannel = "Қайда жазу керек",
            ChooseHour = "Топтаманы сағат нешеде жіберейін?",
            ChooseChannel = "Топтама, өтініш және сұхбат туралы қайда жазайын?",
        },
        AskDeletion = "Сіз туралы білетінімнің бәрін жояйын ба: түйіндемелер, іздеулер, сақталған вакансиялар және өтініштер? Оларды қайтару мүмкін болмайды.",
        Deleted = "Дайын: қолжетімділік жабылды, барлық деректеріңіз жойылып жатыр. Керек болсам, /start басыңыз.",
        Kept = "Жарайды, ештеңе жойылмайды.",
    };
}
