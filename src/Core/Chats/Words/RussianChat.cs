using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats.Words;

/// <summary>The bot in Russian.</summary>
internal static class RussianChat
{
    public static readonly ChatWords Words = new()
    {
        Language = "ru",
        LanguageName = "Русский",
        Commands = new Dictionary<string, string>
        {
            ["search"] = "Найти вакансии",
            ["next"] = "Следующая вакансия",
            ["saved"] = "Сохранённые вакансии",
            ["resume"] = "Прислать или заполнить резюме",
            ["profile"] = "Рассказать о себе",
            ["settings"] = "Настройки",
            ["language"] = "Язык · Тіл · Language",
            ["help"] = "Помощь",
            ["stop"] = "Удалить мои данные",
        },
        Welcome = name => $"Здравствуйте{(name is null ? "" : $", {name}")}! Я ищу работу по вашему резюме: читаю его, подбираю вакансии и объясняю, почему они вам подходят.",
        WhereToBegin = "Пришлите резюме файлом или ответьте на несколько вопросов, и я начну искать.",
        WhereToGoOn = "Резюме у меня есть. Можно искать или прислать новое.",
        Help = """
            Что я умею:
            /search: найти вакансии по резюме
            /next: показать следующую вакансию
            /saved: сохранённые вакансии
            /resume: прислать новое резюме или заполнить его по вопросам
            /profile: имя, город, почта и телефон
            /settings: подборка новых вакансий каждый день
            /language: другой язык
            /stop: удалить все мои данные

            Файл с резюме (PDF, DOCX, RTF, ODT, TXT) можно прислать в любой момент.
            """,
        Stranger = "Мы ещё не знакомы. Нажмите /start, и начнём.",
        Blocked = "Доступ закрыт администратором.",
        NotForYou = "Этот бот для соискателей. С аккаунтом работодателя войдите на сайт.",
        Unclear = "Не понял вас. Вот что можно сделать:",
        Unreadable = "Такое я прочитать не могу. Пришлите резюме документом: PDF, DOCX, RTF, ODT или TXT.",
        Cancelled = "Хорошо, остановились. Ответы, которые вы уже дали, сохранены.",
        OldButton = "Эта кнопка уже не действует.",
        NoticeGone = "Это сообщение слишком старое: его вакансий у меня уже нет. Новые покажет /next.",
        ChooseLanguage = "На каком языке говорить?",
        Buttons = new ButtonWords
        {
            Upload = "Прислать файл",
            AnswerQuestions = "Ответить на вопросы",
            Search = "Искать вакансии",
            SearchAgain = "Искать ещё раз",
            Next = "Дальше",
            Save = "Сохранить",
            Unsave = "Убрать из сохранённых",
            Hide = "Скрыть",
            Applied = "Я откликнулся",
            Apply = "Откликнуться",
            Why = "Почему?",
            More = "Подробнее",
            Open = "Открыть вакансию",
            OpenShort = "Открыть",
            Skip = "Пропустить",
            Back = "Назад",
            Cancel = "Отмена",
            Saved = "Сохранённые",
            Settings = "Настройки",
            Language = "Язык",
            MoreSaved = "Показать ещё",
            Delete = "Да, удалить всё",
            Keep = "Нет, оставить",
        },
        HowToUpload = "Прикрепите файл через скрепку: PDF, DOCX, RTF, ODT или TXT. Фотографию резюме я прочитать не смогу.",
        Reading = "Читаю резюме…",
        StillReading = "Чтение затянулось. Файл сохранён; загляните сюда чуть позже.",
        ReadResume = "Вот что я прочитал:",
        Fields = new FieldWords
        {
            Name = "Имя",
            DesiredPosition = "Ищу работу",
            CurrentPosition = "Сейчас",
            Years = "Опыт, лет",
            Skills = "Навыки",
            Education = "Образование",
            Languages = "Языки",
            Salary = "Зарплата",
            City = "Город",
            Email = "Почта",
            Phone = "Телефон",
            NativeLanguage = "родной",
        },
        Failures = new Dictionary<string, string>
        {
            ["unsupported_type"] = "Такие файлы я не читаю. Пришлите резюме как PDF, DOCX, RTF, ODT или TXT.",
            ["old_doc"] = "Это старый формат Word (.doc). Откройте файл, сохраните его как DOCX и пришлите снова.",
            ["password"] = "Файл закрыт паролем. Снимите пароль и пришлите снова.",
            ["image_only"] = "В файле только картинка, текста в нём нет. Пришлите резюме с текстом: DOCX или PDF из редактора.",
            ["empty"] = "В файле нет текста.",
            ["corrupt"] = "Файл повреждён и не открывается. Сохраните его заново и пришлите ещё раз.",
            ["too_complex"] = "Файл слишком сложный, прочитать его не удалось. Сохраните резюме как DOCX или PDF попроще.",
            ["timeout"] = "Прочитать файл за отведённое время не удалось. Сохраните его как DOCX или PDF поменьше и пришлите снова.",
        },
        FileTooLarge = megabytes => $"Файл слишком большой: я беру до {megabytes} МБ.",
        FileGone = "Не удалось получить файл из Telegram. Пришлите его ещё раз.",
        ResumeSaved = "Готово, резюме сохранено.",
        NoResume = "Сначала нужно резюме: пришлите файл или ответьте на вопросы.",
        Searching = "Ищу вакансии. Обычно это занимает минуту-две, я напишу.",
        StillSearching = percent => $"Ещё ищу: {percent} %. Напишу, как только найду.",
        SearchTakesLong = "Поиск идёт дольше обычного. Загляните чуть позже и нажмите «Дальше».",
        SearchFailed = "Поиск не удался. Попробуйте ещё раз через несколько минут.",
        AllShown = "Больше подходящих вакансий пока нет. Можно поискать снова позже или включить ежедневную подборку в настройках.",
        NoSearch = "Вы ещё не искали. Начнём?",
        Range = (from, to) => from is null ? $"до {to}" : to is null ? $"от {from}" : $"от {from} до {to}",
        NoSalary = "Зарплата не указана",
        Remote = "удалённо",
        Match = percent => $"Совпадение: {percent} %",
        SkillsFound = names => $"Есть: {names}",
        SkillsMissing = names => $"Не хватает: {names}",
        Remaining = count => $"Впереди ещё: {count}",
        InResume = quote => $"В резюме: «{quote}»",
        InVacancy = quote => $"В вакансии: «{quote}»",
        Doubts = "Обратите внимание:",
        VacancyGone = "Этой вакансии больше нет.",
        VacancyEnded = "Работодатель уже не принимает отклики.",
        Saved = "Сохранено",
        Unsaved = "Убрано из сохранённых",
        Hidden = "Скрыто: больше не покажу. Что не подошло?",
        ReasonNoted = "Понятно, учту.",
        Applied = "Отметил ваш отклик",
        ApplicationSent = "Отклик отправлен работодателю. О каждом шаге я сообщу.",
        Reasons = new Dictionary<FeedbackReason, string>
        {
            [FeedbackReason.Salary] = "Зарплата",
            [FeedbackReason.Place] = "Место",
            [FeedbackReason.Company] = "Компания",
            [FeedbackReason.Skills] = "Навыки",
            [FeedbackReason.Other] = "Другое",
        },
        SavedHeading = "Сохранённые вакансии:",
        NothingSaved = "Вы ещё ничего не сохранили.",
        Questions = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "Как вас зовут? Напишите имя.",
            [ChatQuestion.LastName] = "Ваша фамилия?",
            [ChatQuestion.Age] = "Сколько вам лет?",
            [ChatQuestion.City] = "В каком городе вы живёте?",
            [ChatQuestion.Email] = "Ваша электронная почта?",
            [ChatQuestion.Phone] = "Ваш телефон?",
            [ChatQuestion.CurrentPosition] = "Кем вы работаете сейчас или работали в последний раз?",
            [ChatQuestion.DesiredPosition] = "Кем вы хотите работать?",
            [ChatQuestion.Years] = "Сколько лет опыта у вас есть? Например: 3 или 2,5.",
            [ChatQuestion.Skills] = "Что вы умеете? Перечислите навыки через запятую.",
            [ChatQuestion.Salary] = "Какую зарплату в месяц вы хотите? Например: 400 000 тенге.",
            [ChatQuestion.Region] = "Где ищете работу? Город или область.",
            [ChatQuestion.Languages] = "Какие языки вы знаете? Через запятую, например: казахский, русский, английский B1.",
            [ChatQuestion.Education] = "Какое у вас образование?",
            [ChatQuestion.TimeZone] = "В каком вы часовом поясе? Выберите или напишите название, например Asia/Almaty.",
        },
        Faults = new Dictionary<ChatQuestion, string>
        {
            [ChatQuestion.FirstName] = "Напишите имя одной строкой, до 100 знаков.",
            [ChatQuestion.LastName] = "Напишите фамилию одной строкой, до 100 знаков.",
            [ChatQuestion.Age] = "Напишите возраст числом, от 14 до 120.",
            [ChatQuestion.City] = "Напишите город одной строкой, до 100 знаков.",
            [ChatQuestion.Email] = "Это не похоже на почту. Например: aigerim@example.com.",
            [ChatQuestion.Phone] = "Это не похоже на телефон. Например: +7 701 000 00 00.",
            [ChatQuestion.CurrentPosition] = "Напишите должность одной строкой, до 200 знаков.",
            [ChatQuestion.DesiredPosition] = "Напишите должность одной строкой, до 200 знаков: без неё искать не получится.",
            [ChatQuestion.Years] = "Напишите число лет, от 0 до 80.",
            [ChatQuestion.Skills] = "Перечислите навыки через запятую: до 100 навыков, каждый до 100 знаков.",
            [ChatQuestion.Salary] = "Напишите сумму числом, например: 400 000 тенге.",
            [ChatQuestion.Region] = "Напишите город или область одной строкой, до 100 знаков.",
            [ChatQuestion.Languages] = "Перечислите языки через запятую: до 20 языков.",
            [ChatQuestion.Education] = "Выберите один из вариантов.",
            [ChatQuestion.TimeZone] = "Такого часового пояса нет. Например: Asia/Almaty или Europe/Moscow.",
        },
        Now = value => $"Сейчас записано: {value}",
        Education = new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "Среднее",
            [EducationLevel.SpecialSecondary] = "Среднее специальное",
            [EducationLevel.UnfinishedHigher] = "Неоконченное высшее",
            [EducationLevel.Higher] = "Высшее",
            [EducationLevel.Bachelor] = "Бакалавр",
            [EducationLevel.Master] = "Магистр",
            [EducationLevel.Doctor] = "Доктор, PhD",
        },
        Settings = new SettingWords
        {
            Heading = "Настройки",
            DigestOn = "Подборка новых вакансий: каждый день",
            DigestOff = "Подборка новых вакансий: выключена",
            Time = (hour, zone) => $"Время подборки: {hour}, {zone}",
            Channel = way => $"Куда писать: {way}",
            ByTelegram = "Telegram",
            ByEmail = "почта",
            ByNone = "никуда",
            TurnOn = "Включить подборку",
            TurnOff = "Выключить подборку",
            ChangeHour = "Время",
            ChangeZone = "Часовой пояс",
            ChangeChannel = "Куда писать",
            ChooseHour = "В котором часу присылать подборку?",
            ChooseChannel = "Куда писать о подборках, откликах и собеседованиях?",
        },
        AskDeletion = "Удалить всё, что я о вас знаю: резюме, поиски, сохранённые вакансии и отклики? Вернуть их будет нельзя.",
        Deleted = "Готово: доступ закрыт, и все ваши данные удаляются. Если понадоблюсь, нажмите /start.",
        Kept = "Хорошо, ничего не удаляю.",
    };
}
