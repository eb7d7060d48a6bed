using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class WrappedLinesTests
{
    [Theory]
    [InlineData("Resume of/Theodora/Featherstonehaugh-/Vance", "Theodora Featherstonehaugh-Vance")]
    [InlineData("Curriculum/Vitae: Theodora/Marchbanks", "Theodora Marchbanks")]
    [InlineData("ВОСКРЕСЕНСКАЯ/АЛЕКСАНДРА/КОНСТАНТИНОВНА", "Воскресенская Александра Константиновна")]
    [InlineData("Резюме:/Преображенский/Всеволод/Константинович", "Преображенский Всеволод Константинович")]
    [InlineData("P R I Y A R A M/A N", "Priya Raman")]
    [InlineData("Anna Berg/Accountant", "Anna Berg")]
    [InlineData("Resume/Anna Berg", "Anna Berg")]
    [InlineData("Anna Berg/Leeds", "Anna Berg")]
    [InlineData("Payroll/Accountant", null)]
    public void Read_NameInLargeLettersOverSeveralLines_IsOneName(string title, string? name)
    {
        var large = title.Split('/').Select((text, i) => new ResumeLine(text, Size: 26, IsBold: true, StartsBlock: i == 0));

        var fields = Snippets.Read([.. large, .. Small("^Leeds, UK", "best.worker7@mail.example", "^Experience", "Clerk, North Bank, March 2019 – May 2022")]);

        Assert.Equal((name, "best.worker7@mail.example"), (fields.Name, fields.Email));
    }

    [Theory]
    [InlineData("Профессиональные/навыки")]
    [InlineData("П Р О Ф Е С С И О Н А/Л Ь Н Ы Е Н А В Ы К И")]
    [InlineData("П Р О Ф Е С С И О Н А/Л Ь Н Ы Е\tН А В Ы К И")]
    [InlineData("К Л Ю Ч Е В Ы Е\tН А В Ы/К И")]
    [InlineData("Professional/skills")]
    public void Read_HeadingOverTwoLines_OpensItsSection(string heading)
    {
        var words = heading.Split('/');

        var fields = Snippets.Read([.. Small("Анна Берг", "anna@mail.example"), new(words[0], 13, true, StartsBlock: true), new(words[1], 13, true), .. Small("Excel, SAP, Делопроизводство")]);

        Assert.Equal(["Excel", "SAP", "делопроизводство"], fields.Skills);
    }

    [Theory]
    [InlineData("Тимлид backend-\tсен 2021 – июл/разработки\t2025", "Тимлид backend-разработки", 2021, 9, 2025, 7)]
    [InlineData("сен 2021 – июл/2025/Бухгалтер", "Бухгалтер", 2021, 9, 2025, 7)]
    [InlineData("қаз 2018 –\t«Білім»\tМатематика/сәу 2021\tлицейі\tмұғалімі", "Математика мұғалімі", 2018, 10, 2021, 4)]
    [InlineData("Бухгалтер | ТОО «Счёт» | Март/2020–Сентябрь 2022 (2 года 7 мес.)", "Бухгалтер", 2020, 3, 2022, 9)]
    [InlineData("Payroll Accountant | North Bank | March/2019 – May 2022", "Payroll Accountant", 2019, 3, 2022, 5)]
    [InlineData("March 2019 –\tNorth\tPayroll/May 2022\tBank\tAccountant", "Payroll Accountant", 2019, 3, 2022, 5)]
    [InlineData("2021 to 2025 (4\tNorth\tPayroll/yrs 4 mos)\tBank\tAccountant", "Payroll Accountant", 2021, null, 2025, null)]
    public void Read_TimeOverTwoRowsOfATable_IsOneTime(string rows, string position, int from, int? fromMonth, int to, int? toMonth)
    {
        var job = Assert.Single(Snippets.Read($"Анна Берг\nanna@mail.example\n\nОпыт работы\n{rows.Replace('/', '\n')}").Experience);

        Assert.Equal((position, new PartialDate(from, fromMonth), new PartialDate(to, toMonth)), (job.Position, job.From, job.To));
    }

    [Fact]
    public void Read_RowsOfTheirOwn_StayApart()
    {
        var fields = Snippets.Read("Anna Berg\nanna@mail.example\n\nExperience\nMarch 2019 – May 2022\tNorth Bank\tAccountant\nMay 2022 – now\tSouth Bank\tAuditor");

        Assert.Equal(["Auditor", "Accountant"], fields.Experience.Select(job => job.Position));
    }

    [Fact]
    public void Read_TwoColumnsReadAsOne_KeepsTheJobs()
    {
        var fields = Snippets.Read("Anna Berg\nanna@mail.example\n\nSkills\tWork Experience\nExcel\nAccountant at North Bank (2019 – 2022)\nSAP\nClerk at South Bank (2017 – 2019)");

        Assert.Equal(["Accountant", "Clerk"], fields.Experience.Select(job => job.Position));
    }

    private static IEnumerable<ResumeLine> Small(params string[] lines) =>
        lines.Select(line => new ResumeLine(line.TrimStart('^'), Size: 10, IsBold: false, StartsBlock: line.StartsWith('^')));
}
