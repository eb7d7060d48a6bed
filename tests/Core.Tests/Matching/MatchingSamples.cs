using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

/// <summary>People and vacancies that the ranking tests share.</summary>
internal static class MatchingSamples
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["RUB"] = 6m, ["USD"] = 500m, ["EUR"] = 580m });

    public static Seeker JavaDeveloper(HardConditions? conditions = null) => new(
        """
        Иван Петров
        Java-разработчик
        Алматы
        Навыки: Java, Spring Boot, Hibernate, PostgreSQL, Kafka, Docker, Git
        Опыт работы
        2021-03 – н.в. Java-разработчик, ТОО «Пример». Разрабатываю микросервисы на Spring Boot, пишу запросы к PostgreSQL.
        2019-01 – 2021-02 Младший разработчик, ТОО «Образец». Поддержка REST API на Java.
        Образование: высшее. Английский B2.
        """,
        new ResumeFields
        {
            City = "Алматы",
            CurrentPosition = "Java-разработчик",
            DesiredPosition = "Java-разработчик",
            YearsOfExperience = 5.5,
            Skills = ["Java", "Spring Boot", "Hibernate", "PostgreSQL", "Kafka", "Docker", "Git"],
            EducationLevel = EducationLevel.Higher,
            Languages = [new LanguageSkill("en", "Английский", "B2")],
            Salary = new Money(900_000, null, "KZT"),
        },
        conditions ?? new HardConditions(),
        "ru");

    public static Vacancy Vacancy(string id, string title, string description = "", params string[] skills) => new()
    {
        Id = VacancyId.Of("sample", id),
        Title = title,
        Company = $"Компания {id}",
        City = "Алматы",
        Country = "KZ",
        Description = description,
        Skills = skills,
        HasDetails = true,
        PublishedAt = Now.AddDays(-2),
        Experience = ExperienceLevel.Between3And6,
    };

    public static Vacancy JavaVacancy(string id = "java") => Vacancy(
        id,
        "Java-разработчик",
        "Обязанности:\nРазработка микросервисов на Spring Boot.\nТребования:\nJava 17, Spring Boot, PostgreSQL, Kafka.\nОпыт от 3 лет.\nБудет плюсом: Kubernetes.\nУсловия:\nДМС, удалённая работа.",
        "Java", "Spring Boot", "PostgreSQL", "Kafka", "Docker");

    public static Vacancy PhpVacancy(string id = "php") => Vacancy(
        id, "PHP-разработчик", "Обязанности:\nРазвитие интернет-магазина на Laravel.\nТребования:\nPHP 8, Laravel, MySQL, Vue.js.", "PHP", "Laravel", "MySQL", "Vue.js");

    public static Vacancy CookVacancy(string id = "cook") => Vacancy(
        id, "Повар горячего цеха", "Обязанности:\nПриготовление блюд по технологическим картам.\nТребования:\nОпыт работы поваром, санитарная книжка.", "Приготовление блюд");
}
