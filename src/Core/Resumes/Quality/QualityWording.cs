namespace JobFunctions.Core.Resumes.Quality;

/// <summary>The sentences about a resume in one language.</summary>
/// <param name="Parts">By the name of a part, what people call it.</param>
/// <param name="PartText">Part, points, most, what is lacking (null for nothing).</param>
/// <param name="Lacks">What is lacking, as it stands in a list.</param>
/// <param name="Advice">What to do about it; <c>{0}</c> is where keywords stand.</param>
internal sealed record QualityWording(
    IReadOnlyDictionary<string, string> Parts,
    Func<string, int, int, string?, string> PartText,
    IReadOnlyDictionary<QualityLack, string> Lacks,
    IReadOnlyDictionary<QualityLack, string> Advice)
{
    private static readonly QualityWording Russian = new(
        new Dictionary<string, string>
        {
            ["contacts"] = "Контакты",
            ["position"] = "Желаемая должность",
            ["experience"] = "Опыт работы",
            ["skills"] = "Навыки",
            ["education"] = "Образование",
            ["languages"] = "Языки",
            ["salary"] = "Зарплата",
        },
        (part, points, most, lacks) => $"{part}: {points} из {most}{(lacks is null ? ", всё на месте" : $", не хватает: {lacks}")}.",
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "имя",
            [QualityLack.Email] = "электронная почта",
            [QualityLack.Phone] = "телефон",
            [QualityLack.City] = "город",
            [QualityLack.DesiredPosition] = "желаемая должность",
            [QualityLack.Experience] = "места работы",
            [QualityLack.Dates] = "даты у мест работы",
            [QualityLack.Descriptions] = "описание обязанностей",
            [QualityLack.Results] = "результаты в цифрах",
            [QualityLack.FewSkills] = "больше навыков",
            [QualityLack.Keywords] = "навыки, которых ждут на этой должности",
            [QualityLack.Education] = "образование",
            [QualityLack.Languages] = "языки с уровнем",
            [QualityLack.Salary] = "ожидания по зарплате",
        },
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "Напишите имя и фамилию в первой строке.",
            [QualityLack.Email] = "Добавьте адрес электронной почты.",
            [QualityLack.Phone] = "Добавьте номер телефона.",
            [QualityLack.City] = "Укажите город.",
            [QualityLack.DesiredPosition] = "Назовите должность, на которую претендуете: по ней резюме находят.",
            [QualityLack.Experience] = "Опишите места работы; если опыта ещё нет, расскажите о практике и учебных проектах.",
            [QualityLack.Dates] = "Укажите у каждого места работы месяц и год начала и окончания.",
            [QualityLack.Descriptions] = "Опишите обязанности на последних местах работы двумя-тремя предложениями.",
            [QualityLack.Results] = "Добавьте результаты в цифрах: что выросло, ускорилось или стало дешевле.",
            [QualityLack.FewSkills] = "Перечислите навыки отдельным списком, не меньше восьми.",
            [QualityLack.Keywords] = "Если вы владеете этим, напишите об этом: {0}.",
            [QualityLack.Education] = "Укажите образование: учебное заведение, уровень и год.",
            [QualityLack.Languages] = "Укажите языки и уровень владения.",
            [QualityLack.Salary] = "Укажите желаемую зарплату и валюту.",
        });

    private static readonly QualityWording English = new(
        new Dictionary<string, string>
        {
            ["contacts"] = "Contacts",
            ["position"] = "Desired position",
            ["experience"] = "Experience",
            ["skills"] = "Skills",
            ["education"] = "Education",
            ["languages"] = "Languages",
            ["salary"] = "Salary",
        },
        (part, points, most, lacks) => $"{part}: {points} of {most}{(lacks is null ? ", nothing is missing" : $", missing: {lacks}")}.",
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "name",
            [QualityLack.Email] = "e-mail",
            [QualityLack.Phone] = "phone",
            [QualityLack.City] = "city",
            [QualityLack.DesiredPosition] = "desired position",
            [QualityLack.Experience] = "jobs",
            [QualityLack.Dates] = "dates of jobs",
            [QualityLack.Descriptions] = "descriptions of what was done",
            [QualityLack.Results] = "results in numbers",
            [QualityLack.FewSkills] = "more skills",
            [QualityLack.Keywords] = "skills that this position asks for",
            [QualityLack.Education] = "education",
            [QualityLack.Languages] = "languages with levels",
            [QualityLack.Salary] = "salary expectations",
        },
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "Put your full name in the first line.",
            [QualityLack.Email] = "Add an e-mail address.",
            [QualityLack.Phone] = "Add a phone number.",
            [QualityLack.City] = "Say which city you are in.",
            [QualityLack.DesiredPosition] = "Name the position you are looking for: it is what resumes are found by.",
            [QualityLack.Experience] = "Describe your jobs; if there are none yet, describe internships and projects.",
            [QualityLack.Dates] = "Give each job a month and year of its start and end.",
            [QualityLack.Descriptions] = "Describe what you did at your latest jobs in two or three sentences.",
            [QualityLack.Results] = "Add results in numbers: what grew, got faster or cheaper.",
            [QualityLack.FewSkills] = "List your skills in a section of their own, eight at least.",
            [QualityLack.Keywords] = "If you know any of these, say so: {0}.",
            [QualityLack.Education] = "Add your education: institution, level and year.",
            [QualityLack.Languages] = "Add the languages you speak, with levels.",
            [QualityLack.Salary] = "Add the salary you expect and its currency.",
        });

    private static readonly QualityWording Kazakh = new(
        new Dictionary<string, string>
        {
            ["contacts"] = "Байланыс деректері",
            ["position"] = "Қалаған лауазым",
            ["experience"] = "Жұмыс тәжірибесі",
            ["skills"] = "Дағдылар",
            ["education"] = "Білімі",
            ["languages"] = "Тілдер",
            ["salary"] = "Жалақы",
        },
        (part, points, most, lacks) => $"{part}: {most} ұпайдан {points}{(lacks is null ? ", бәрі бар" : $", жетіспейді: {lacks}")}.",
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "аты-жөні",
            [QualityLack.Email] = "электрондық пошта",
            [QualityLack.Phone] = "телефон",
            [QualityLack.City] = "қала",
            [QualityLack.DesiredPosition] = "қалаған лауазым",
            [QualityLack.Experience] = "жұмыс орындары",
            [QualityLack.Dates] = "жұмыс орындарының мерзімі",
            [QualityLack.Descriptions] = "міндеттердің сипаттамасы",
            [QualityLack.Results] = "сандармен көрсетілген нәтижелер",
            [QualityLack.FewSkills] = "көбірек дағды",
            [QualityLack.Keywords] = "осы лауазымға керек дағдылар",
            [QualityLack.Education] = "білімі",
            [QualityLack.Languages] = "тілдер мен деңгейі",
            [QualityLack.Salary] = "жалақы бойынша тілек",
        },
        new Dictionary<QualityLack, string>
        {
            [QualityLack.Name] = "Бірінші жолға аты-жөніңізді жазыңыз.",
            [QualityLack.Email] = "Электрондық пошта мекенжайын қосыңыз.",
            [QualityLack.Phone] = "Телефон нөмірін қосыңыз.",
            [QualityLack.City] = "Қалаңызды көрсетіңіз.",
            [QualityLack.DesiredPosition] = "Қалаған лауазымды атаңыз: түйіндемені сол бойынша табады.",
            [QualityLack.Experience] = "Жұмыс орындарын сипаттаңыз; тәжірибе болмаса, тағылымдама мен оқу жобаларын жазыңыз.",
            [QualityLack.Dates] = "Әр жұмыс орнының басталған және аяқталған айы мен жылын көрсетіңіз.",
            [QualityLack.Descriptions] = "Соңғы жұмыс орындарындағы міндеттерді екі-үш сөйлеммен сипаттаңыз.",
            [QualityLack.Results] = "Нәтижелерді сандармен қосыңыз: не өсті, тездеді немесе арзандады.",
            [QualityLack.FewSkills] = "Дағдыларды бөлек тізіммен жазыңыз, кемінде сегіз.",
            [QualityLack.Keywords] = "Осыларды білсеңіз, жазыңыз: {0}.",
            [QualityLack.Education] = "Біліміңізді көрсетіңіз: оқу орны, деңгейі және жылы.",
            [QualityLack.Languages] = "Тілдер мен меңгеру деңгейін көрсетіңіз.",
            [QualityLack.Salary] = "Қалаған жалақы мен валютаны көрсетіңіз.",
        });

    public static QualityWording In(string language) => language switch
    {
        "ru" => Russian,
        "kk" => Kazakh,
        _ => English,
    };
}
