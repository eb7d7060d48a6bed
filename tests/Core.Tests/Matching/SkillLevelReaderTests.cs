using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

public sealed class SkillLevelReaderTests
{
    [Theory]
    [InlineData("Python (advanced)", SkillLevel.Expert, null)]
    [InlineData("Python (primary)", SkillLevel.Confident, null)]
    [InlineData("SQL — базовый", SkillLevel.Basic, null)]
    [InlineData("Excel: уверенный пользователь", SkillLevel.Confident, null)]
    [InlineData("опытный пользователь ПК", SkillLevel.Confident, null)]
    [InlineData("знание основ HTML", SkillLevel.Basic, null)]
    [InlineData("Глубокое понимание PostgreSQL", SkillLevel.Expert, null)]
    [InlineData("Продвинутый Excel", SkillLevel.Expert, null)]
    [InlineData("Java – 5 years", null, 5.0)]
    [InlineData("Java, 5+ лет", null, 5.0)]
    [InlineData("C# (expert, 12 years)", SkillLevel.Expert, 12.0)]
    [InlineData("опыт с 1С 1,5 года", null, 1.5)]
    [InlineData("Go: 6 months", null, 0.5)]
    [InlineData("Excel — сенімді деңгей", SkillLevel.Confident, null)]
    [InlineData("AutoCAD-ты жетік меңгерген, 3 жыл", SkillLevel.Expert, 3.0)]
    [InlineData("Photoshop 4/5", SkillLevel.Expert, null)]
    [InlineData("Figma 30%", SkillLevel.Basic, null)]
    [InlineData("Blender ★★★☆☆", SkillLevel.Confident, null)]
    public void Read_Item_SaysHowWell(string item, SkillLevel? level, double? years) =>
        Assert.Equal(new StatedSkillLevel(level, years), SkillLevelReader.Read(item));

    [Theory]
    [InlineData("")]
    [InlineData("Python")]
    [InlineData("Знание Docker будет плюсом")]
    [InlineData("Kafka is a plus")]
    [InlineData("English B2")]
    [InlineData("Английский — C1 — Продвинутый")]
    [InlineData("работаю с Java с 2019 года")]
    [InlineData("основной стек: Java")]
    [InlineData("not advanced Excel")]
    [InlineData("Angular 17")]
    [InlineData("работа 24/7")]
    [InlineData("ISO 9001")]
    [InlineData("Increased sales by 25%")]
    [InlineData("Visual Basic")]
    public void Read_NothingOfALevel_IsNull(string item) =>
        Assert.Null(SkillLevelReader.Read(item));

    [Theory]
    [InlineData("Python (advanced), SQL (basic), Java – 5 years, Kotlin", "Python:Expert SQL:Basic Java:5 Kotlin:")]
    [InlineData("Уверенное знание Python, SQL и Java. Знаком с Docker", "Python:Confident SQL:Confident Java:Confident Docker:Basic")]
    [InlineData("Advanced: Python, SQL; Basic: Java", "Python:Expert SQL:Expert Java:Basic")]
    [InlineData("Требования: отличное знание 1С, Excel (базовый уровень)", "1С:Expert Excel:Basic")]
    [InlineData("Знание PostgreSQL, Kafka будет плюсом", "PostgreSQL: Kafka:")]
    [InlineData("C# (expert, 12 years), PostgreSQL", "C#:Expert/12 PostgreSQL:")]
    [InlineData("Java\nPython – уверенно", "Java: Python:Confident")]
    [InlineData("Moved reports to Excel, cutting errors by 30%", "Excel:")]
    [InlineData("Reports in Excel cut the costs by 30%", "Excel:")]
    [InlineData("Strong relationships with users of Excel", "Excel:")]
    [InlineData("Уверенное знание языка Python", "Python:Confident")]
    [InlineData("SQL 80%, Excel (2/5)", "SQL:Expert Excel:Basic")]
    [InlineData("Java and advanced SQL", "Java: SQL:Expert")]
    [InlineData("Базовый курс колледжа, затем Excel", "Excel:")]
    [InlineData("Basic certificate of a college, SQL", "SQL:")]
    public void FindWithLevels_Text_EachSkillHasItsOwn(string text, string expected)
    {
        var mentions = SkillTaxonomy.Default.FindWithLevels(text);

        Assert.Equal(expected, string.Join(' ', mentions.Select(mention => FormattableString.Invariant($"{mention.Skill.Name}:{Told(mention.Stated)}"))));
    }

    [Theory]
    [InlineData("Уверенное знание SQL", "SQL")]
    [InlineData("Базовые навыки работы в AutoCAD", "AutoCAD")]
    [InlineData("Excel: уверенный пользователь", "Excel")]
    [InlineData("Advanced knowledge of Java", "Java")]
    [InlineData("SQL - advanced", "SQL")]
    [InlineData("владение 1С", "1С")]
    public void Resolve_WordsOfLevelAround_FindsSkill(string item, string expected) =>
        Assert.Equal(expected, SkillTaxonomy.Default.Resolve(item)?.Name);

    [Fact]
    public void AddLevels_LongLineWithoutEnd_IsQuick()
    {
        var text = string.Concat(Enumerable.Repeat("advanced ( Python 5 ", 50_000));

        var mentions = SkillTaxonomy.Default.FindWithLevels(text);

        Assert.Equal(50_000, mentions.Count);
    }

    private static string Told(StatedSkillLevel? stated) =>
        string.Join('/', new object?[] { stated?.Level, stated?.Years }.Where(part => part is not null).Select(part => FormattableString.Invariant($"{part}")));
}
