using System.Globalization;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>Makes resumes of words drawn by lot; the same number gives the same resume. Even numbers are English, odd ones Russian.</summary>
internal static class ResumeMaker
{
    private const int OldestYear = 2006;

    private static readonly Words English = new(
        new MadeHeadings("CONTACT", "SKILLS", "LANGUAGES", "EXPERIENCE", "EDUCATION", "PROFILE", "Period", "Company", "Position", "Duties and results"),
        ["Anna Whitcombe", "Daniel Osei", "Marta Lindqvist", "Peter Kowalczyk", "Priya Raman", "Tomas Havel"],
        ["Project Manager", "Site Engineer", "Head of Logistics", "Registered Nurse", "Chief Accountant", "Senior Data Analyst of Retail Platforms", "Welder", "Teacher of Chemistry", "Sales Lead"],
        ["Northgate Foods Ltd", "Harrow and Finch", "Blue Quarry", "Meridian Freight International Holding", "Saint Olave Hospital", "Kestrel Systems", "Orchard Bank", "Pinewood College", "Larkfield Retail"],
        ["Leeds", "Dublin", "Gothenburg", "Cape Town", "Remote"],
        ["Led", "Built", "Cut", "Introduced", "Planned", "Negotiated", "Trained", "Audited", "Repaired", "Reported"],
        ["suppliers", "a warehouse of spare parts", "the yearly budget", "night shifts", "a team of fitters", "monthly reports", "the register of patients", "customer claims", "new colleagues", "export papers"],
        ["across three regions", "under a tight schedule", "together with the finance department", "by a new way of counting stock", "without stopping production", "for clients in retail and trade", "and kept it within the plan"],
        ["saving {0} hours", "with {0} people", "for {0} stores", "in {0} cases", "at {0} sites"],
        ["Excel", "Forklift licence", "SQL", "First aid", "AutoCAD", "Negotiation", "Python", "SAP", "Budgeting", "Welding", "Scheduling", "Photoshop", "Data models", "Stock control"],
        ["English", "German", "Swedish", "Polish"],
        ["B1", "B2", "C1", "native"],
        ["University of Leeds", "Trinity College", "Lund Technical School", "Cape Business Academy"],
        "Reliable and curious specialist who likes clear aims, honest figures and people who finish what they have begun",
        "present");

    private static readonly Words Russian = new(
        new MadeHeadings("КОНТАКТЫ", "НАВЫКИ", "ЯЗЫКИ", "ОПЫТ РАБОТЫ", "ОБРАЗОВАНИЕ", "О СЕБЕ", "Период", "Организация", "Должность", "Обязанности и достижения"),
        ["Мария Светлова", "Олег Дроздов", "Айгуль Сарсенова", "Николай Черных", "Лидия Громова", "Тимур Ахметов"],
        ["Менеджер проектов", "Инженер участка", "Начальник отдела логистики", "Медицинская сестра", "Главный бухгалтер", "Ведущий аналитик розничных систем", "Сварщик", "Учитель химии", "Старший продавец"],
        ["ООО «Северные ворота»", "АО «Каменный брод»", "ТОО «Степь Логистик»", "Городская больница №4", "Завод «Прогресс»", "ИП Лаптева", "Банк «Яблоневый»", "Колледж связи", "Сеть магазинов «Лавка у дома»"],
        ["Алматы", "Казань", "Новосибирск", "Астана", "удалённо"],
        ["Руководил", "Внедрил", "Сократил", "Подготовил", "Планировал", "Согласовал", "Обучил", "Проверял", "Ремонтировал", "Вёл"],
        ["поставщиков", "склад запасных частей", "годовой бюджет", "ночные смены", "бригаду монтажников", "ежемесячные отчёты", "учёт пациентов", "претензии клиентов", "новых сотрудников", "экспортные документы"],
        ["в трёх регионах", "в сжатые сроки", "вместе с финансовым отделом", "по новой методике учёта", "без остановки производства", "для клиентов розницы и опта", "и уложился в план"],
        ["сэкономив {0} часов", "с участием {0} человек", "для {0} магазинов", "в {0} случаях", "на {0} объектах"],
        ["Excel", "Права на погрузчик", "SQL", "Первая помощь", "AutoCAD", "Переговоры", "Python", "1С", "Бюджет", "Сварка", "Планирование", "Фотошоп", "Модели данных", "Складской учёт"],
        ["Русский", "Казахский", "Английский", "Немецкий"],
        ["родной", "свободно", "средний", "базовый"],
        ["Казанский университет", "Технический колледж", "Сибирская академия связи", "Институт торговли"],
        "Надёжный и любознательный специалист, любит ясные цели, честные цифры и людей, которые доводят начатое до конца",
        "по настоящее время");

    public static MadeResume Make(int number)
    {
        var lot = new Random(number * 7919);
        var words = number % 2 == 0 ? English : Russian;
        var name = words.Names[lot.Next(words.Names.Length)];
        var titles = Some(words.Titles, lot);
        var employers = Some(words.Employers, lot);
        var schools = Some(words.Schools, lot);
        var languages = Some(words.Languages, lot);
        var count = lot.Next(3, 6);
        var year = 2025;
        List<MadeJob> jobs = [];

        for (var i = 0; i < count; i++)
        {
            var from = Math.Max(OldestYear, year - lot.Next(1, 4));
            var to = i == 0 ? words.Present : $"{lot.Next(1, 13):D2}.{year}";
            jobs.Add(new MadeJob(titles[i], employers[i], $"{lot.Next(1, 13):D2}.{from} – {to}", words.Places[lot.Next(words.Places.Length)], Bullets(words, lot, i)));
            year = from;
        }

        return new MadeResume(
            name,
            titles[0],
            words.Summary,
            [$"+7 7{lot.Next(10, 99)} {lot.Next(100, 999)} {lot.Next(10, 99)} {lot.Next(10, 99)}", $"mail{number}@example.com", words.Places[lot.Next(words.Places.Length)], $"linkedin.com/in/p{number}"],
            [.. Some(words.Skills, lot).Take(lot.Next(6, 13))],
            [.. languages.Take(lot.Next(2, 4)).Select(language => $"{language} – {words.Levels[lot.Next(words.Levels.Length)]}")],
            [.. schools.Take(2).Select(school => $"{school}, {lot.Next(1995, OldestYear)}")],
            jobs,
            words.Headings);
    }

    // The figure in each is its own, so that no two of a resume are the same.
    private static List<string> Bullets(Words words, Random lot, int job) =>
    [
        .. Enumerable.Range(0, lot.Next(2, 5)).Select(i =>
        {
            var figure = string.Format(CultureInfo.InvariantCulture, words.Figures[lot.Next(words.Figures.Length)], (100 * (job + 1)) + (10 * i) + lot.Next(10));
            var begin = $"{words.Verbs[lot.Next(words.Verbs.Length)]} {words.Things[lot.Next(words.Things.Length)]}";

            return lot.Next(3) switch
            {
                0 => $"{begin}, {figure}",
                1 => $"{begin} {words.Ways[lot.Next(words.Ways.Length)]}, {figure}",
                _ => $"{begin} {words.Ways[lot.Next(words.Ways.Length)]}, {figure}, {words.Ways[lot.Next(words.Ways.Length)]}",
            };
        }),
    ];

    private static string[] Some(string[] words, Random lot) => [.. words.OrderBy(_ => lot.Next())];

    private sealed record Words(
        MadeHeadings Headings,
        string[] Names,
        string[] Titles,
        string[] Employers,
        string[] Places,
        string[] Verbs,
        string[] Things,
        string[] Ways,
        string[] Figures,
        string[] Skills,
        string[] Languages,
        string[] Levels,
        string[] Schools,
        string Summary,
        string Present);
}
