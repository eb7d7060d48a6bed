using JobFunctions.Core.Matching.Explaining;

namespace JobFunctions.Core.Tests.Matching.Explaining;

public sealed class WordingTests
{
    [Theory]
    [InlineData(1, "из 1 навыка")]
    [InlineData(2, "из 2 навыков")]
    [InlineData(11, "из 11 навыков")]
    [InlineData(21, "из 21 навыка")]
    public void Skills_InRussian_AreCountedInTheRightForm(int asked, string expected) =>
        Assert.StartsWith(expected, Wording.In("ru").Skills(1, asked, "Java"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ru", 6, 1, "Просят опыт от 6 лет, в резюме 1 год.")]
    [InlineData("ru", 3, 1.5, "Просят опыт от 3 лет, в резюме 1,5 года.")]
    [InlineData("ru", 21, 5, "Просят опыт от 21 года, в резюме 5 лет.")]
    [InlineData("ru", 6, 2, "Просят опыт от 6 лет, в резюме 2 года.")]
    [InlineData("ru", 3, 0.4, "Просят опыт от 3 лет, в резюме меньше года.")]
    [InlineData("en", 6, 1, "Asks for 6+ years of experience; the resume shows 1 year.")]
    [InlineData("en", 6, 1.5, "Asks for 6+ years of experience; the resume shows 1.5 years.")]
    [InlineData("kk", 6, 1.5, "Кемінде 6 жыл тәжірибе керек, түйіндемеде 1,5 жыл.")]
    public void YearsTooFew_Number_HasItsUnit(string language, int asked, double own, string expected) =>
        Assert.Equal(expected, Wording.In(language).YearsTooFew(asked, own));

    [Theory]
    [InlineData("de")]
    [InlineData("")]
    public void In_LanguageWithoutWording_IsEnglish(string language) =>
        Assert.Same(Wording.In("en"), Wording.In(language));
}
