using System.Globalization;
using System.Text.Json.Nodes;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>Writes vacancies of the shape of <c>GET /vacancies/{id}</c> from small vocabularies: the same seed, the same vacancies.</summary>
internal sealed class HeadHunterGenerator(int seed, DateTimeOffset now)
{
    private static readonly string[] Companies =
        ["Северный ветер", "Альфа Системы", "Точка роста", "Лесная линия", "Орбита Софт", "Чистый код", "Гранит Логистик", "Мост", "Ключевые решения",
        "Полюс Дата", "Вектор Плюс", "Степной банк", "Сайран Tech", "Нарочь Лаб", "Балтийский маркет", "Каспий Онлайн", "Медцентр Забота", "Школа Ступени"];

    private static readonly string[] Offers =
        ["оформление по трудовому кодексу", "добровольное медицинское страхование", "обучение за счёт компании", "гибкое начало дня", "современная техника", "отпуск 28 дней"];

    private static readonly (string Id, string Name, string Level, double Pay)[] Levels =
    [
        ("noExperience", "Нет опыта", "Младший", 0.5), ("between1And3", "От 1 года до 3 лет", "", 0.8),
        ("between3And6", "От 3 до 6 лет", "", 1.1), ("moreThan6", "Более 6 лет", "Ведущий", 1.6),
    ];

    private static readonly HeadHunterPlace[] Towns =
        [.. HeadHunterPlace.All.Where(place => place.Inside.Count == 0)];

    private readonly Random _random = new(seed);

    public IEnumerable<JsonObject> Generate(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return Make(100_000_000 + (i * 7) + (seed * 13));
        }
    }

    private JsonObject Make(int id)
    {
        var profession = Pick(HeadHunterProfession.All);
        var (levelId, levelName, levelWord, pay) = Pick(Levels);
        // Half of all advertisements are of the two capitals, as with the real ones.
        var town = _random.Next(2) == 0 ? Towns[_random.Next(2)] : Pick(Towns);
        var skills = Take(profession.Skills, _random.Next(3, 8));
        var title = Pick(profession.Titles);
        var kind = _random.Next(100);
        var published = now - TimeSpan.FromSeconds(_random.Next(60, 30 * 24 * 3600));
        var format = profession.IsOffice ? Pick(["REMOTE", "HYBRID", "ON_SITE", "ON_SITE"]) : "ON_SITE";
        var salary = Salary(profession, town, pay);
        return new JsonObject
        {
            ["id"] = id.ToString(CultureInfo.InvariantCulture),
            ["premium"] = false,
            ["name"] = levelWord.Length == 0 ? title : $"{levelWord} {char.ToLower(title[0], CultureInfo.InvariantCulture)}{title[1..]}",
            ["area"] = new JsonObject { ["id"] = town.Id, ["name"] = town.Name, ["url"] = $"https://api.hh.ru/areas/{town.Id}" },
            ["salary"] = salary?.DeepClone(),
            ["salary_range"] = Range(salary),
            ["type"] = Named(kind < 3 ? "anonymous" : kind < 5 ? "direct" : "open", "Открытая"),
            ["employer"] = Employer(kind < 3),
            ["address"] = null,
            ["experience"] = Named(levelId, levelName),
            ["schedule"] = Named(format == "REMOTE" ? "remote" : "fullDay", "Полный день"),
            ["employment"] = Named("full", "Полная занятость"),
            ["employment_form"] = Named("FULL", "Полная"),
            ["work_format"] = kind is >= 5 and < 15 ? new JsonArray() : new JsonArray(Named(format, format)),
            ["internship"] = false,
            ["contacts"] = null,
            ["description"] = Description(profession, skills),
            ["branded_description"] = kind % 4 == 0 ? "<style>.x{}</style><script>alert(1)</script><p>Оформление</p>" : null,
            ["key_skills"] = new JsonArray([.. (kind % 5 == 0 ? [] : skills).Select(skill => new JsonObject { ["name"] = skill })]),
            ["professional_roles"] = new JsonArray(Named(profession.RoleId, profession.Role)),
            ["languages"] = new JsonArray(),
            ["archived"] = kind == 99,
            ["published_at"] = Write(published),
            ["created_at"] = Write(published),
            ["initial_created_at"] = Write(published - TimeSpan.FromDays(_random.Next(3))),
            ["alternate_url"] = $"https://hh.ru/vacancy/{id}",
            ["apply_alternate_url"] = $"https://hh.ru/applicant/vacancy_response?vacancyId={id}",
            ["response_url"] = kind is >= 3 and < 5 ? $"https://jobs.example.com/{id}" : null,
        };
    }

    private JsonObject Employer(bool isAnonymous)
    {
        var company = _random.Next(Companies.Length);
        return isAnonymous
            ? new JsonObject { ["name"] = "Крупная компания", ["trusted"] = true }
            : new JsonObject
            {
                ["id"] = (9_000 + company).ToString(CultureInfo.InvariantCulture),
                ["name"] = Companies[company],
                ["trusted"] = true,
                ["employer_rating"] = null,
            };
    }

    private JsonObject? Salary(HeadHunterProfession profession, HeadHunterPlace town, double pay)
    {
        if (_random.Next(10) < 5)
        {
            return null;
        }

        var middle = profession.MonthlyRubles * pay / HeadHunterPlace.Rubles[town.Currency] * (0.8 + (_random.NextDouble() * 0.4));
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(middle)) - 1));
        var from = Math.Round(middle * 0.9 / step) * step;
        var to = Math.Round(middle * 1.2 / step) * step;
        var ends = _random.Next(4);
        return new JsonObject
        {
            ["from"] = ends == 0 ? null : from,
            ["to"] = ends == 1 ? null : to,
            ["currency"] = town.Currency,
            ["gross"] = _random.Next(3) switch { 0 => true, 1 => false, _ => null },
        };
    }

    private static JsonObject? Range(JsonObject? salary)
    {
        if (salary?.DeepClone() is not JsonObject range)
        {
            return null;
        }

        range["mode"] = Named("MONTH", "За\u00a0месяц");
        range["frequency"] = null;
        return range;
    }

    private string Description(HeadHunterProfession profession, IReadOnlyList<string> skills)
    {
        var duties = string.Concat(Take(profession.Duties, 3).Select(duty => $"<li>{duty};</li> "));
        var needs = string.Concat(skills.Select(skill => $"<li>опыт: {skill.Replace("&", "&amp;", StringComparison.Ordinal)};</li> "));
        var offers = string.Concat(Take(Offers, 3).Select(offer => $"<li>{offer};</li> "));
        return $"<p>Мы ищем человека в команду: {profession.Role}. &quot;{Pick(Companies)}&quot; — наш давний партнёр.</p> "
            + $"<p><strong>Обязанности:</strong></p> <ul> {duties}</ul> "
            + $"<p><strong>Требования:</strong></p> <ul> {needs}</ul> "
            + $"<p><em>Условия:</em></p> <ul> {offers}</ul>";
    }

    private static JsonObject Named(string id, string name) => new() { ["id"] = id, ["name"] = name };

    private static string Write(DateTimeOffset time) =>
        time.ToOffset(TimeSpan.FromHours(3)).ToString("yyyy-MM-dd'T'HH:mm:ss'+0300'", CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private List<T> Take<T>(IReadOnlyList<T> list, int count)
    {
        var rest = list.ToList();
        while (rest.Count > count)
        {
            rest.RemoveAt(_random.Next(rest.Count));
        }

        return rest;
    }
}
