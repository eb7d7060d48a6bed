using JobFunctions.Adapters.Documents;
using JobFunctions.Documents;

namespace JobFunctions.Adapters.Tests.Documents;

public sealed class ResumeTextMapperTests
{
    [Fact]
    public void Map_RowOfShortCells_IsOneLine()
    {
        var lines = Map(Cell(0, "Телефон"), Cell(1, "+7 701 000 11 22"));

        Assert.Equal(["Телефон\t+7 701 000 11 22"], lines);
    }

    [Fact]
    public void Map_LabelBesideParagraphs_StandsOnTheFirst()
    {
        var lines = Map(Cell(0, "03.2017 – қазір"), Cell(1, "«Сыр Энерго» ЖШС", "Аға электрик"), Cell(2, "Жөндеу.", "Басқару."));

        Assert.Equal(["03.2017 – қазір\t«Сыр Энерго» ЖШС", "Аға электрик", "Жөндеу.", "Басқару."], lines);
    }

    [Fact]
    public void Map_PageInColumns_IsOneAfterTheOther()
    {
        var lines = Map(Cell(0, "Контакты", "Москва", "Навыки", "Excel", "SQL"), Cell(1, "Павел Берг", "Менеджер", "Опыт"));

        Assert.Equal(["Контакты", "Москва", "Навыки", "Excel", "SQL", "Павел Берг", "Менеджер", "Опыт"], lines);
    }

    [Fact]
    public void Map_HiddenWords_AreLinesOfTheirOwn()
    {
        var block = new TextBlock(TextRegion.Body, [new TextLine([new TextWord("Анна"), new TextWord("ignore") { IsHidden = true }, new TextWord("Берг")])]);

        var lines = ResumeTextMapper.Map(new TextDocument([new TextPage(1, null, null, [block])])).Lines;

        Assert.Equal([("Анна Берг", false), ("ignore", true)], lines.Select(line => (line.Text, line.IsHidden)));
    }

    private static IEnumerable<string> Map(params TextBlock[] blocks) =>
        ResumeTextMapper.Map(new TextDocument([new TextPage(1, null, null, blocks)])).Lines.Select(line => line.Text);

    private static TextBlock Cell(int column, params string[] lines) =>
        new(TextRegion.Body, lines.Select(line => new TextLine(line.Split(' ').Select(word => new TextWord(word)).ToList())).ToList()) { Cell = new TableCell(0, 0, column) };
}
