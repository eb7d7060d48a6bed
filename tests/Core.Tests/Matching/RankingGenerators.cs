using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

/// <summary>Vacancies, resumes and conditions as they come, the odd ones included.</summary>
internal static class RankingGenerators
{
    private static readonly string[] Pieces =
    [
        "Java", "Spring Boot", "опыт работы с базами данных", "SQL;", "\n", "Требования:\n", "Условия:\n", " • ", "вахта", "холодных звонков", "английский язык B2", "от 6 лет", "опыт от 3 лет",
        "категории B", "права категории C", "🙂", "\u00AD", "е\u0308лка", "C#", "Go", "высшее образование", "<script>", "\u0000", "продавца", "Excel", ", ", ". ", "CI/CD", "\uD83D",
        "базовый", "уверенное знание", "SQL – эксперт", "Java (2 года)", "от 5 лет", "★★★★☆", "1/5",
    ];

    private static readonly Gen<string?> Town = Gen.Elements<string?>("Алматы", "Astana", "Москва", "Saint Petersburg", null, "", "Алматы (Медеу)");

    private static readonly Gen<Money?> Salary =
        from kind in Gen.Choose(0, 3)
        from amount in Gen.Choose(1, 2_000_000)
        from currency in Gen.Elements("KZT", "RUB", "USD", "XYZ")
        select kind switch
        {
            0 => null,
            1 => new Money(amount, null, currency),
            2 => new Money(null, amount, currency),
            _ => new Money(amount, amount * 2, currency),
        };

    public static Gen<string> ResumeText { get; } =
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")))
        select string.Join(' ', pieces);

    public static Gen<HardConditions> Conditions { get; } =
        from minimum in Salary
        from places in Gen.SubListOf("Алматы", "Москва", "Казахстан", "спб", "")
        from isRemote in Gen.Elements(true, false, false)
        from words in Gen.SubListOf("вахта", "холодные звонки", "продавец", "")
        from companies in Gen.SubListOf("ТОО «Ромашка»", "Acme", "")
        select new HardConditions { MinimumSalary = minimum, Places = [.. places], RemoteOnly = isRemote, ExcludedWords = [.. words], ExcludedCompanies = [.. companies] };

    public static Gen<IList<Vacancy>> Vacancies { get; } = Vacancy().ListOf().Select(list => (IList<Vacancy>)[.. list]);

    private static Gen<Vacancy> Vacancy() =>
        from number in Gen.Choose(1, 60)
        from title in Gen.Elements("Java-разработчик", "Повар", "Продавец-консультант", "Senior Java Developer", "", "☎", "Водитель категории B")
        from company in Gen.Elements<string?>("Ромашка", "ООО \"Acme\"", "Север", null, "«»")
        from city in Town
        from country in Gen.Elements<string?>("KZ", "RU", null)
        from formats in Gen.SubListOf(Enum.GetValues<WorkFormat>())
        from salary in Salary
        from description in ResumeText
        from skills in Gen.SubListOf("Java", "Ведение кассы", "SQL", "", "нечто", "Spring")
        from experience in Gen.Elements<ExperienceLevel?>(null, ExperienceLevel.NoExperience, ExperienceLevel.MoreThan6)
        from isArchived in Gen.Elements(true, false, false, false)
        from hasDetails in Gen.Elements(true, false)
        select new Vacancy
        {
            Id = VacancyId.Of("sample", $"v{number}"),
            Title = title,
            Company = company,
            City = city,
            Country = country,
            WorkFormats = [.. formats],
            Salary = salary,
            Description = description,
            Skills = [.. skills],
            Experience = experience,
            IsArchived = isArchived,
            HasDetails = hasDetails,
            PublishedAt = MatchingSamples.Now.AddDays(-number),
        };
}
