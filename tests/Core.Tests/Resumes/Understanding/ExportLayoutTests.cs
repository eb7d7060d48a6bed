using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

/// <summary>Resumes as job boards print them: hh.ru in Russian and in English, and a board that sets the pay below the headline.</summary>
public sealed class ExportLayoutTests
{
    private const string Russian =
        "Бортко Савелий Ильич\n" +
        "Мужчина, 31 год, родился 5 мая 1995\n" +
        "\n" +
        "+7 (701) 000-11-22 — предпочитаемый способ связи • t.me/bortko\n" +
        "bortko@mail.example\n" +
        "\n" +
        "Проживает: Алматы, м. Абай\n" +
        "Гражданство: Казахстан, есть разрешение на работу: Казахстан\n" +
        "Не готов к переезду, готов к командировкам\n" +
        "\n" +
        "Желаемая должность и зарплата\n" +
        "Автомеханик\n" +
        "Специализации:\n" +
        "—  Автослесарь, автомеханик\n" +
        "Занятость: полная занятость\n" +
        "График работы: полный день\n" +
        "Желательное время в пути до работы: не имеет значения\n" +
        "300 000 ₸\n" +
        "на руки\n" +
        "\n" +
        "Опыт работы — 9 лет 6 месяцев\n" +
        "Март 2019 —\n" +
        "настоящее время\n" +
        "7 лет 9 месяцев\n" +
        "Автодом\n" +
        "Алматы, www.avtodom.example\n" +
        "Автомобильный бизнес\n" +
        "• Техническое обслуживание, ремонт автомобилей\n" +
        "Автомеханик\n" +
        "Диагностика и ремонт ходовой части.\n" +
        "Июнь 2017 —\n" +
        "Февраль 2019\n" +
        "1 год 9 месяцев\n" +
        "СТО на Мира\n" +
        "Алматы\n" +
        "Слесарь\n" +
        "Ремонт двигателей.\n" +
        "\n" +
        "Образование\n" +
        "Среднее специальное\n" +
        "2015\tАвтомобильный колледж, Алматы\n" +
        "Ремонт автомобилей, Техник\n" +
        "Повышение квалификации, курсы\n" +
        "2020\tДиагностика Bosch\n" +
        "Bosch, Автомеханик\n" +
        "\n" +
        "Ключевые навыки\n" +
        "Знание языков\tРусский — Родной\n" +
        "Казахский — B1 — Средний\n" +
        "Навыки\tДиагностика     Ремонт ДВС     Шиномонтаж\n" +
        "\n" +
        "Опыт вождения\n" +
        "Имеется собственный автомобиль\n" +
        "Права категории B\n" +
        "\n" +
        "Дополнительная информация\n" +
        "Обо мне\tАккуратный.\n";

    private const string English =
        "Tamsin Brightwell\n" +
        "Female, 31 years, born on 5 May 1995\n" +
        "\n" +
        "+7 (701) 0001122 — preferred means of communication\n" +
        "tamsin@mail.example\n" +
        "\n" +
        "Reside in: Almaty\n" +
        "Citizenship: Kazakhstan, work permit at: Kazakhstan\n" +
        "Not prepared to relocate, not prepared for business trips\n" +
        "\n" +
        "Desired position and salary\n" +
        "Accountant\n" +
        "Specializations:\n" +
        "—  Accountant\n" +
        "Employment: full time\n" +
        "Work schedule: full day\n" +
        "Desired travel time to work: any\n" +
        "1 500 $\n" +
        "in hand\n" +
        "\n" +
        "Work experience — 9 years 6 months\n" +
        "March 2019 — till now\n" +
        "7 years 9 months\n" +
        "North Bank\n" +
        "Almaty\n" +
        "Financial Sector\n" +
        "Accountant\n" +
        "Closed the books.\n" +
        "June 2017 —\n" +
        "February 2019\n" +
        "1 year 9 months\n" +
        "Meadow Foods\n" +
        "Clerk\n" +
        "Kept records.\n" +
        "\n" +
        "Education\n" +
        "Higher\n" +
        "2015\tNarxoz University, Almaty\n" +
        "Finance\n" +
        "\n" +
        "Key skills\n" +
        "Languages\tEnglish — C1 — Advanced\n" +
        "Russian — L1\n" +
        "Skills\tExcel     SAP\n" +
        "\n" +
        "Further information\n" +
        "About me\tTidy.\n";

    private const string Board =
        "Тоқтарова Нұрай\n" +
        "Бухгалтер\n" +
        "80 000 ₽\n" +
        "Женщина, 35 лет, высшее образование, замужем, есть дети\n" +
        "Пермь, не готова к переезду\n" +
        "Гражданство: Россия\n" +
        "Контакты\n" +
        "+7 901 000-11-22\n" +
        "nuray@mail.example\n" +
        "Опыт работы 5 лет и 2 месяца\n" +
        "июнь 2019 – по настоящее время\t4 года 2 месяца\n" +
        "Бухгалтер\n" +
        "ООО «Мир окон», Пермь\n" +
        "Обязанности:\n" +
        "Ведение учёта.\n" +
        "май 2016 – май 2019\t3 года\n" +
        "Кассир\n" +
        "ООО «Лента», Пермь\n" +
        "Продажи.\n" +
        "Высшее образование\n" +
        "2014\tПермский государственный университет\n" +
        "Финансы и кредит\n" +
        "Знания и навыки\n" +
        "1С:Бухгалтерия • Excel\n" +
        "Иностранные языки\n" +
        "Английский язык — базовый\n";

    [Fact]
    public void Read_RussianExportOfHh_FindsEveryField()
    {
        var fields = Snippets.Read(Russian);

        Assert.Equal(("Бортко Савелий Ильич", "+7 (701) 000-11-22", "bortko@mail.example", "Алматы", "Автомеханик"), (fields.Name, fields.Phone, fields.Email, fields.City, fields.DesiredPosition));
        Assert.Equal((300_000m, "KZT", false), (fields.Salary?.From, fields.Salary?.Currency, fields.Salary?.IsGross));
        Assert.Equal(["Автомеханик@Автодом 2019-03..", "Слесарь@СТО на Мира 2017-06..2019-02"], Jobs(fields));
        Assert.Equal(["ru native", "kk B1"], fields.Languages.Select(language => $"{language.Code} {language.Level}"));
        Assert.Equal(EducationLevel.SpecialSecondary, fields.EducationLevel);
        Assert.Equal(3, fields.EvidenceOf("skills").Count(skill => skill.Basis == EvidenceBasis.Listed));
    }

    [Fact]
    public void Read_EnglishExportOfHh_FindsEveryField()
    {
        var fields = Snippets.Read(English);

        Assert.Equal(("Tamsin Brightwell", "+7 (701) 0001122", "tamsin@mail.example", "Almaty", "Accountant"), (fields.Name, fields.Phone, fields.Email, fields.City, fields.DesiredPosition));
        Assert.Equal((1_500m, "USD", false), (fields.Salary?.From, fields.Salary?.Currency, fields.Salary?.IsGross));
        Assert.Equal(["Accountant@North Bank 2019-03..", "Clerk@Meadow Foods 2017-06..2019-02"], Jobs(fields));
        Assert.Equal(["en C1", "ru native"], fields.Languages.Select(language => $"{language.Code} {language.Level}"));
        Assert.Equal(EducationLevel.Higher, fields.EducationLevel);
        Assert.Equal(["Excel", "SAP"], fields.Skills.Take(2));
    }

    [Fact]
    public void Read_PayBelowTheHeadline_IsAskedFor()
    {
        var fields = Snippets.Read(Board);

        Assert.Equal(("Тоқтарова Нұрай", "+7 901 000-11-22", "nuray@mail.example", "Пермь", "Бухгалтер"), (fields.Name, fields.Phone, fields.Email, fields.City, fields.DesiredPosition));
        Assert.Equal((80_000m, "RUB"), (fields.Salary?.From, fields.Salary?.Currency));
        Assert.Equal(["Бухгалтер@ООО «Мир окон» 2019-06..", "Кассир@ООО «Лента» 2016-05..2019-05"], Jobs(fields));
        Assert.Equal(["en A2"], fields.Languages.Select(language => $"{language.Code} {language.Level}"));
    }

    private static IEnumerable<string> Jobs(ResumeFields fields) => fields.Experience.Select(job => $"{job.Position}@{job.Employer} {job.From}..{job.To}");
}
