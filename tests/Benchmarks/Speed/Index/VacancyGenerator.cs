using System.Text;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Speed.Index;

/// <summary>Vacancies in Russian and English, two of three in Russian, with about 2 KB of text each; the same for the same seed.</summary>
internal sealed class VacancyGenerator(int seed)
{
    private const int DescriptionBytes = 2_000;

    private static readonly string[] RussianCommon =
    [
        "и", "в", "опыт", "работ", "на", "с", "требован", "знан", "компан", "по", "клиент", "обязанност", "услов", "от", "проект", "график", "систем", "команд", "разработк", "продаж",
        "умен", "навык", "разработчик", "продукт", "документ", "контрол", "данн", "обучен", "склад", "договор", "программист", "менеджер", "водител", "продав", "бухгалтер", "инженер", "повар",
        "медицинск", "отчет", "магазин", "курьер", "оператор", "аналитик", "тестирован", "сервис", "врач", "учет", "реклам", "дизайн", "сварщик",
    ];

    private static readonly string[] EnglishCommon =
    [
        "and", "the", "experience", "work", "team", "with", "develop", "client", "project", "manage", "product", "support", "engineer", "design", "service", "data", "system", "business", "skill",
        "require", "java", "python", "manager", "analyst", "developer", "test", "customer", "sales", "report", "cloud", "nurse", "driver", "account", "market", "quality", "deliver",
    ];

    private static readonly string[] RussianSyllables = ["ра", "ко", "на", "ти", "во", "ла", "ми", "ро", "се", "по", "ста", "тор", "нев", "гла", "дек", "при", "мон", "зал", "шес", "кур", "бел", "фан", "тре", "вод"];
    private static readonly string[] EnglishSyllables = ["ra", "co", "ne", "ti", "vo", "la", "mi", "ro", "sen", "po", "sta", "tor", "lev", "gla", "dec", "pri", "mon", "sal", "chi", "cur", "bel", "fan", "tre", "wod"];
    private static readonly string[] RussianEndings = ["", "а", "у", "ом", "е", "ы", "ов", "ами", "ый", "ого", "ение", "ения"];
    private static readonly string[] EnglishEndings = ["", "s", "ing", "ed", "er", "ment"];
    private static readonly string[] Cities = ["Алматы", "Астана", "Москва", "Шымкент", "Санкт-Петербург", "Караганда", "Минск", "Ташкент", "Актобе", "Казань", "Berlin", "Бишкек", "Атырау", "Павлодар", "Новосибирск"];
    private static readonly string[] Countries = ["KZ", "RU", "BY", "UZ", "DE"];
    private static readonly string[] Categories = ["IT", "Продажи", "Логистика", "Медицина", "Финансы", "Строительство", "Образование", "Производство", "Маркетинг", "Туризм", "Кадры", "Право"];

    private static readonly string[] Skills =
    [
        "Java", "C#", ".NET", "Python", "SQL", "PostgreSQL", "Docker", "Kubernetes", "Git", "JavaScript", "React", "1С", "Excel", "Продажи", "Английский язык", "Ведение переговоров",
        "Сварка", "Водительское удостоверение категории B", "Деловая переписка", "Бухгалтерский учет", "Linux", "Go", "Kafka", "Figma", "CRM", "Управление персоналом", "Тестирование", "AutoCAD",
    ];

    private readonly Random _random = new(seed);
    private readonly WordSource _russian = new(RussianCommon, RussianSyllables, RussianEndings, new Random(1));
    private readonly WordSource _english = new(EnglishCommon, EnglishSyllables, EnglishEndings, new Random(2));

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public Vacancy Next(int number)
    {
        var words = _random.Next(3) == 0 ? _english : _russian;
        return new Vacancy
        {
            Id = Id(number),
            Title = $"{words.Word(20 + Skewed(30), _random)} {Skills[Skewed(Skills.Length)]} {words.Next(_random)}",
            Company = $"ТОО {words.Next(_random)} {number % 997}",
            City = Cities[Skewed(Cities.Length)],
            Country = Countries[Skewed(Countries.Length)],
            Category = Categories[Skewed(Categories.Length)],
            WorkFormats = _random.Next(4) == 0 ? [WorkFormat.Remote] : [WorkFormat.OnSite],
            JobType = (JobType)_random.Next(5),
            Experience = (ExperienceLevel)_random.Next(4),
            Salary = _random.Next(3) == 0 ? null : new Money(150_000 + (10_000 * _random.Next(100)), null, "KZT"),
            Skills = [.. Enumerable.Range(0, _random.Next(3, 9)).Select(_ => Skills[Skewed(Skills.Length)]).Append(words.Next(_random)).Distinct()],
            Description = Describe(words),
            PublishedAt = Now.AddMinutes(-_random.Next(60_000)),
            ExpiresAt = Now.AddDays(_random.Next(1, 60)),
        };
    }

    public IEnumerable<Vacancy> Take(int first, int count) => Enumerable.Range(first, count).Select(Next);

    public static VacancyId Id(int number) =>
        VacancyId.TryParse(new Guid(number, 7, 0x7000, [0x80, 1, 2, 3, 4, 5, 6, 7]).ToString(), out var id) ? id : throw new InvalidOperationException("A guid is a vacancy's id.");

    private string Describe(WordSource words)
    {
        var text = new StringBuilder(DescriptionBytes);
        for (var bytes = 0; bytes < DescriptionBytes;)
        {
            var word = words.Next(_random);
            bytes += Encoding.UTF8.GetByteCount(word) + 1;
            text.Append(word).Append(_random.Next(9) == 0 ? ". " : " ");
        }

        return text.ToString();
    }

    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2));
}
