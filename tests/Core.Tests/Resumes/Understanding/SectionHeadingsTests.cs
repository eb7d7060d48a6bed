using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class SectionHeadingsTests
{
    [Theory]
    [InlineData("ОПЫТ РАБОТЫ", nameof(SectionKind.Experience))]
    [InlineData("О П Ы Т   Р А Б О Т Ы", nameof(SectionKind.Experience))]
    [InlineData("exp erience", nameof(SectionKind.Experience))]
    [InlineData("✈ Work Experience:", nameof(SectionKind.Experience))]
    [InlineData("3. Relevant Professional Experience", nameof(SectionKind.Experience))]
    [InlineData("Жұмыс өтілі", nameof(SectionKind.Experience))]
    [InlineData("Education & memberships", nameof(SectionKind.Education))]
    [InlineData("Образование и курсы", nameof(SectionKind.Education))]
    [InlineData("Профессиональные навыки", nameof(SectionKind.Skills))]
    [InlineData("Кәсіби дағдылар", nameof(SectionKind.Skills))]
    [InlineData("LICENSES & CERTIFICATIONS", nameof(SectionKind.Courses))]
    [InlineData("Желаемая должность и зарплата", nameof(SectionKind.Wish))]
    [InlineData("Тел.", nameof(SectionKind.Phone))]
    [InlineData("Эл. почта", nameof(SectionKind.Email))]
    [InlineData("Обо мне", nameof(SectionKind.Summary))]
    [InlineData("Рекомендации", nameof(SectionKind.References))]
    public void Find_Heading_IsKnown(string text, string expected)
    {
        Assert.Equal(expected, SectionHeadings.Find(text)?.ToString());
    }

    [Theory]
    [InlineData("Experience with SQL and Excel")]
    [InlineData("Led a team of ten people")]
    [InlineData("Желаемая зарплата: $2 500")]
    [InlineData("North Bank")]
    [InlineData("")]
    public void Find_OtherWords_AreNoHeading(string text)
    {
        Assert.Null(SectionHeadings.Find(text));
    }
}
