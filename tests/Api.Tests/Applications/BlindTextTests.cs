using JobFunctions.Api.Applications;

namespace JobFunctions.Api.Tests.Applications;

public sealed class BlindTextTests
{
    [Theory]
    [InlineData("ИП «Жунусбеков Е.С.»", "ИП «… Е.С.»")]
    [InlineData("Студия Ерлана Жунусбекова", "Студия … …")]
    [InlineData("Мастерская Жунусбековых", "Мастерская …")]
    [InlineData("Разработчик, erlan@example.com, t.me/erlan_z", "Разработчик, …, …")]
    [InlineData("Разработчик +7 (701) 555-01-42", "Разработчик …")]
    [InlineData("Портфолио: https://erlan.example/cv", "Портфолио: …")]
    [InlineData("ТОО «Дала Пэй», 2019-2021", "ТОО «Дала Пэй», 2019-2021")]
    [InlineData("ASP.NET, C#, 1С:Предприятие 8.3", "ASP.NET, C#, 1С:Предприятие 8.3")]
    public void Of_TextOfAPerson_NamesNobody(string text, string expected) =>
        Assert.Equal(expected, new BlindText("Жунусбеков Ерлан Сатпаевич").Of(text));

    [Theory]
    [InlineData("Мария Ли", "ИП Мария", "ИП …")]
    [InlineData("Мария Ли", "Студия Марии", "Студия …")]
    [InlineData("Мария Ли", "Лидер продаж", "Лидер продаж")]
    [InlineData("Мария Ли", "ИП Ли, не знаю ли", "ИП …, не знаю ли")]
    [InlineData("John O'Neil-Brown", "John Brown Consulting Ltd", "… … Consulting Ltd")]
    [InlineData(null, "ИП Мария", "ИП Мария")]
    public void Of_NamesOfOtherForms_AreTakenAsWords(string? name, string text, string expected) =>
        Assert.Equal(expected, new BlindText(name).Of(text));

    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Null(new BlindText("Мария").Of(null));
}
