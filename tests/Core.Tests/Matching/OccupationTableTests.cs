using JobFunctions.Core.Matching.Occupations;

namespace JobFunctions.Core.Tests.Matching;

public sealed class OccupationTableTests
{
    [Theory]
    [InlineData("Бухгалтер по расчёту заработной платы", "Accountant")]
    [InlineData("Senior Accountant", "Accountant")]
    [InlineData("Java-разработчик", "Software developer")]
    [InlineData("Backend developer (Go) в финтех", "Software developer")]
    [InlineData("Медицинская сестра процедурного кабинета", "Nurse")]
    [InlineData("Registered Nurse", "Nurse")]
    [InlineData("Менеджер активных продаж", "Sales manager")]
    [InlineData("Программист 1С", "1C developer")]
    [InlineData("Водитель категории B, C", "Driver")]
    [InlineData("HR-менеджер", "HR manager")]
    [InlineData("Системный аналитик", "System analyst")]
    [InlineData("Аналитик в отдел продаж", "Analyst")]
    [InlineData("Помощник бухгалтера", "Accountant")]
    public void Find_Title_NamesTheOccupation(string title, string expected)
    {
        var table = OccupationTable.Default;

        var found = table.Find(title);

        Assert.Equal(expected, table.Occupations[found[0].Occupation].Name);
    }

    [Fact]
    public void Nearness_OfFields_FallsWithDistance()
    {
        var table = OccupationTable.Default;
        int Of(string title) => table.Find(title)[0].Occupation;

        Assert.Equal(1, table.Nearness(Of("разработчик"), Of("developer")));
        Assert.InRange(table.Nearness(Of("разработчик"), Of("тимлид")), 0.5, 0.7);
        Assert.InRange(table.Nearness(Of("разработчик"), Of("тестировщик")), 0.1, 0.4);
        Assert.Equal(0, table.Nearness(Of("разработчик"), Of("повар")));
    }
}
