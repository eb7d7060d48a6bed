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
    [InlineData("SWIFT code and swift delivery; I react quickly", "")]
    [InlineData("Swift, Kotlin", "Swift;Kotlin")]
    [InlineData("Swift delivery of goods", "")]
    [InlineData("Rust prevention. Spring cleaning. Oracle of wisdom", "")]
    [InlineData("We go to work with C-level people, R & D since 2019, работаю с 2019", "")]
    [InlineData("Языки: C, Go, R", "C;Go;R")]
    [InlineData("витамины A, B, C, D", "")]
    [InlineData("баланс между работой и жизнью, учёт мнений", "")]
    [InlineData("Навыки: учёт, баланс, 1С", "Accounting;Balance sheet;1С")]
    [InlineData("занимался сваркой труб, сварочными работами", "Pipe welding;Welding")]
    [InlineData("Дәнекерлеу жұмыстары, кірпіш қалау", "Welding;Masonry")]
    [InlineData("карьера и рост, леса и реки", "")]
    [InlineData("Unity of the team", "")]
    [InlineData("Unity, Blender, C#", "Unity;Blender;C#")]
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

    [Theory]
    [InlineData("Go developer", "Go")]
    [InlineData("Инженер-программист C", "C")]
    public void Find_Title_ShortNameNeedsNoCompany(string title, string expected)
    {
        var hits = new List<SkillHit>();

        SkillTaxonomy.Default.Find(title, hits, isTitle: true);

        Assert.Contains(expected, hits.Select(hit => SkillTaxonomy.Default.Skills[hit.Skill].Name));
    }

    [Theory]
    [InlineData("C, ")]
    [InlineData("Go to ")]
    [InlineData("анализ данных ")]
    [InlineData("а ")]
    [InlineData("учёт, ")]
    [InlineData("Spring boot security cloud ")]
    public void Find_HostileText_TakesTimeInProportion(string part)
    {
        var taxonomy = SkillTaxonomy.Default;
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        taxonomy.Find(text[..10_000]);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        taxonomy.Find(text);

        // Half a second alone on one core; a search that is not linear takes minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed} for a megabyte.");
    }
}
