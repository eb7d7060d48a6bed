using JobFunctions.Core.Matching.Requirements;

namespace JobFunctions.Core.Tests.Matching.Requirements;

public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("Водительское удостоверение: В, С", "BC")]
    [InlineData("Права категории B", "B")]
    [InlineData("Есть права кат. В", "B")]
    [InlineData("Категория В, стаж 10 лет", "B")]
    [InlineData("Driving licence: B", "B")]
    [InlineData("Driver's license, class C", "C")]
    [InlineData("Жүргізуші куәлігі: B, C санаттары", "BC")]
    [InlineData("B санатты жүргізуші куәлігі бар", "B")]
    [InlineData("Водительское удостоверение есть, в отличном состоянии", "")]
    [InlineData("Driving licence and a car", "")]
    [InlineData("Категорийный менеджер", "")]
    [InlineData("Қатысушылар санаты әртүрлі", "")]
    public void LicencesOf_AsResumesSayIt_TellsTheCategories(string resume, string expected)
    {
        Assert.Equal(expected, RequirementReader.LicencesOf(resume));
    }

    [Theory]
    [InlineData("опыт от ")]
    [InlineData("водительскводительск")]
    [InlineData("права категории категории ")]
    [InlineData("высшееееееее ")]
    public void LicencesOf_BehindMuchOfTheSame_IsStillFound(string hostile)
    {
        var resume = string.Concat(Enumerable.Repeat(hostile, 50_000)) + ". Водительское удостоверение: В, С";

        Assert.Equal("BC", RequirementReader.LicencesOf(resume));
    }
}
