using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

public sealed class SkillTaxonomyTests
{
    [Theory]
    [InlineData("Опыт: Java, Spring Boot, PostgreSQL.", "Java;Spring Boot;PostgreSQL")]
    [InlineData("JavaScript developer", "JavaScript")]
    [InlineData("Python (primary), Go, C, C++ and C#", "Python;Go;C;C++;C#")]
    [InlineData("Go the extra mile. C уважением, Анна", "")]
    [InlineData("Excel at what you do", "")]
    [InlineData("excelled in spring", "")]
    [InlineData("ASP.NET Core и .NET 8", "ASP.NET;.NET")]
    [InlineData("Настройка CI/CD, T-SQL и TCP/IP", "CI/CD;T-SQL;TCP/IP")]
    [InlineData("знание 1C:Бухгалтерии и 1С 8.3", "1С:Бухгалтерия;1С")]
    [InlineData("занимался анализом данных и машинным обучением", "Data analysis;Machine learning")]
    [InlineData("опыт администрирования баз\nданных", "Database administration")]
    public void Find_Text_NamesSkillsInOrder(string text, string expected)
    {
        var found = SkillTaxonomy.Default.Find(text);

        Assert.Equal(expected, string.Join(';', found.Select(mention => mention.Skill.Name)));
    }

    [Fact]
    public void Find_InflectedName_MentionIsAsWritten()
    {
        const string Text = "Работаю с базами данных.";

        var mention = Assert.Single(SkillTaxonomy.Default.Find(Text));

        Assert.Equal("базами данных", Text.Substring(mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("c#", "C#")]
    [InlineData("С#", "C#")]
    [InlineData("Python (primary)", "Python")]
    [InlineData("R", "R")]
    [InlineData("go", "Go")]
    [InlineData("k8s", "Kubernetes")]
    [InlineData("MS  SQL", "MS SQL Server")]
    [InlineData("пайтон – уверенно", "Python")]
    public void Resolve_Name_FindsSkill(string name, string expected) =>
        Assert.Equal(expected, SkillTaxonomy.Default.Resolve(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("ничего такого")]
    [InlineData("Java и ещё много всего")]
    public void Resolve_NoName_IsNull(string name) =>
        Assert.Null(SkillTaxonomy.Default.Resolve(name));
}
