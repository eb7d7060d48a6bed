using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class ExperienceTests
{
    [Theory]
    [InlineData("03.2020 – н. в.\tВедущий бухгалтер\nТОО «Счёт», Алматы\n• Отчётность.")]
    [InlineData("Март 2020 —\nнастоящее время\n6 лет 9 месяцев\nТОО «Счёт»\nАлматы\nВедущий бухгалтер\nОтчётность.")]
    [InlineData("ТОО «Счёт», г. Алматы с 03.2020 по настоящее время\nВедущий бухгалтер\n• Отчётность.")]
    [InlineData("Ведущий бухгалтер\nТОО «Счёт», Алматы\n03.2020 – н. в.\n• Отчётность.")]
    [InlineData("Ведущий бухгалтер | ТОО «Счёт» | 03.2020 – н. в.\n• Отчётность.")]
    [InlineData("Ведущий бухгалтер, ТОО «Счёт» (Алматы) — 03.2020 – н. в.\n• Отчётность.")]
    [InlineData("03.2020 – н. в.\tТОО «Счёт» (Алматы)\nВедущий бухгалтер\tОтчётность.")]
    public void Read_Job_WhateverTheLayout(string entry)
    {
        var fields = Snippets.Read($"Берг Анна\nОПЫТ РАБОТЫ\n{entry}");

        var job = Assert.Single(fields.Experience);
        Assert.Equal("Ведущий бухгалтер", job.Position);
        Assert.Contains("«Счёт»", job.Employer, StringComparison.Ordinal);
        Assert.Equal(("2020-03", null), (job.From?.ToString(), job.To?.ToString()));
        Assert.Equal(6.7, fields.YearsOfExperience);
        Assert.Equal("Ведущий бухгалтер", fields.CurrentPosition);
    }

    [Theory]
    [InlineData("Data Engineer\tJune 2019 – July 2021\nNorth Bank\tDenver, CO\n• Built pipelines")]
    [InlineData("North Bank, Data Engineer\tDenver, CO\n• Built pipelines\tJune 2019 – July 2021")]
    [InlineData("June 2019 – July 2021 Data Engineer, North Bank\n• Built pipelines")]
    [InlineData("Data Engineer\nNorth Bank, Denver, CO — Jun 2019 to Jul 2021\n• Built pipelines")]
    [InlineData("06/2019 to 07/2021\nData Engineer\nNorth Bank\nBuilt pipelines.")]
    [InlineData("Data Engineer at North Bank (06.2019 - 07.2021)\n• Built pipelines")]
    [InlineData("2019-06 – 2021-07\nNorth Bank\nData Engineer\n• Built pipelines")]
    public void Read_JobInEnglish_WhateverTheLayout(string entry)
    {
        var fields = Snippets.Read($"Anna Berg\nanna@mail.example\nWork experience\n{entry}");

        var job = Assert.Single(fields.Experience);
        Assert.Equal(("Data Engineer", "North Bank"), (job.Position, job.Employer));
        Assert.Equal(("2019-06", "2021-07"), (job.From?.ToString(), job.To?.ToString()));
        Assert.Contains("Built pipelines", job.Description, StringComparison.Ordinal);
        Assert.Equal(2.2, fields.YearsOfExperience);
    }

    [Fact]
    public void Read_JobsAtTheSameTime_CountOnce()
    {
        var fields = Snippets.Read("Experience\n2019 - 2021 Analyst, A Bank\n2020 - 2022 Consultant, B Bank\n2015 - 2015 Clerk, C Bank");

        Assert.Equal(5.0, fields.YearsOfExperience);
        Assert.Equal(["Consultant", "Analyst", "Clerk"], fields.Experience.Select(job => job.Position));
    }

    [Theory]
    [InlineData("Опыт работы — 9 лет 6 месяцев\nРаботала на стройках.", 9.5)]
    [InlineData("Summary\nOver 8 years of experience in sales.", 8.0)]
    [InlineData("Стаж работы: 12 лет", 12.0)]
    [InlineData("Жұмыс өтілі: 2 жыл 3 ай", 2.2)]
    [InlineData("Опыт работы\nНет опыта работы", 0.0)]
    [InlineData("Summary\nI am 25 years old.", null)]
    public void Read_NoTimes_TakesWhatIsStated(string text, double? expected)
    {
        var fields = Snippets.Read($"Берг Анна\n{text}");

        Assert.Equal(expected, fields.YearsOfExperience);
    }

    [Fact]
    public void Read_ProjectsStudiesAndVolunteering_AreNoJobs()
    {
        var fields = Snippets.Read("Education\nNorth University\nSept 2014 – June 2018\nProjects\nChess bot\tJan 2020 – May 2020\nVolunteer experience\nShelter, Helper\tMay 2018 – June 2019");

        Assert.Empty(fields.Experience);
        Assert.Null(fields.YearsOfExperience);
    }

    [Fact]
    public void Read_ExportOfHhInEnglish_IsUnderstood()
    {
        var fields = Snippets.Read("""
            Ospanova Zarina
            Female, 29 years, born on 4 March 1997
            +7 (701) 0001122 — preferred means of communication
            zarina@mail.example
            Reside in: Almaty
            Citizenship: Kazakhstan, work permit at: Kazakhstan
            Desired position and salary
            Financial analyst
            Specializations:
            — Financial analyst, investor
            Employment: full time
            Work schedule: remote working
            700 000 ₸ in hand
            Work experience — 4 years 5 months
            July 2022 —
            till now
            4 years 5 months
            North Bank JSC
            Almaty, www.northbank.example
            Financial sector
            • Bank
            Senior financial analyst
            Budgeting and forecasts.
            Education
            Higher (Master)
            2020
            Kazakh National University, Almaty
            Finance, Master
            Key skills
            Languages
            Kazakh — Native
            English — C1 — Advanced
            Skills
            Excel SQL Power BI
            Driving experience
            Driver's license category B
            Further information
            About me
            I like order.
            """.Replace("            ", "", StringComparison.Ordinal));

        Assert.Equal(("Ospanova Zarina", "zarina@mail.example", "Almaty"), (fields.Name, fields.Email, fields.City));
        Assert.Equal("Financial analyst", fields.DesiredPosition);
        Assert.Equal((700_000m, "KZT"), (fields.Salary?.From, fields.Salary?.Currency));
        Assert.Equal(("Senior financial analyst", "North Bank JSC", "2022-07"), (fields.Experience[0].Position, fields.Experience[0].Employer, fields.Experience[0].From.ToString()));
        Assert.Equal(EducationLevel.Master, fields.EducationLevel);
        Assert.Equal(["kk native", "en C1"], fields.Languages.Select(language => $"{language.Code} {language.Level}"));
        Assert.Contains("SQL", fields.Skills);
    }

    [Fact]
    public void Years_WholeAndPartYears_AreExact()
    {
        var years = WorkedTime.Years([(new PartialDate(2016, 7), new PartialDate(2018, 8)), (new PartialDate(2018, 9), null)], new DateOnly(2026, 1, 12));

        Assert.Equal(9.5, years);
    }
}
