using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

public sealed class SkillFileReaderTests
{
    private const string File = "skills.trades.metal.txt";

    [Fact]
    public void Read_Block_HasAllThatItSays()
    {
        const string Text = """
            // Metal.
            Welding
              name ru: сварка
              name kk: дәнекерлеу
              ru: сварочные работы; ?шов
              ru: электросварка
              en: ~MIG; arc welding
              who: сварщик; welder
              not: холодная сварка
              part of: Metalworking 0.6/0.2; Work with fire 0.5
              near: Soldering 0.4

            =Metalworking
            """;
        var errors = new List<string>();

        var entries = SkillFileReader.Read(File, new StringReader(Text), errors);

        Assert.Empty(errors);
        Assert.Equal(["Welding", "Metalworking"], entries.Select(entry => entry.Name.Text));
        Assert.Equal(NameSense.Capital, entries[1].Name.Sense);
        var welding = entries[0];
        Assert.Equal(("trades", "metal"), (welding.Group, welding.Section));
        Assert.Equal(("сварка", "дәнекерлеу"), (welding.RussianName?.Text, welding.KazakhName?.Text));
        Assert.Equal(["сварочные работы Plain", "шов Item", "электросварка Plain", "MIG Exact", "arc welding Plain"], welding.Aliases.Select(alias => $"{alias.Text} {alias.Sense}"));
        Assert.Equal(["сварщик", "welder"], welding.Doers.Select(doer => doer.Text));
        Assert.Equal("холодная сварка", Assert.Single(welding.Otherwise).Text);
        Assert.Equal([("Metalworking", 0.6, 0.2), ("Work with fire", 0.5, 0.2)], welding.Parents.Select(parent => (parent.Name, parent.There, parent.Back)));
        Assert.Equal([("Soldering", 0.4, 0.4)], welding.Neighbours.Select(near => (near.Name, near.There, near.Back)));
        Assert.Equal("skills.trades.metal.txt:6", welding.Aliases[^1].Line with { Number = 6 } is var line ? line.ToString() : "");
    }

    [Theory]
    [InlineData("  ru: сварка", "skills.trades.metal.txt:1: a block begins with the name of its skill.")]
    [InlineData("A\n  rus: сварка", "skills.trades.metal.txt:2: 'rus' is none of: name ru, name kk, ru, kk, en, who, not, part of, near (a name once).")]
    [InlineData("A\n  name ru: сварка\n  name ru: варка", "skills.trades.metal.txt:3: 'name ru' is none of: name ru, name kk, ru, kk, en, who, not, part of, near (a name once).")]
    [InlineData("A\n  ru: welding", "skills.trades.metal.txt:2: 'welding' has no Cyrillic letter.")]
    [InlineData("A\n  en: wеlding", "skills.trades.metal.txt:2: 'wеlding' has a Cyrillic letter.")]
    [InlineData("A\n  en: one;two", "skills.trades.metal.txt:2: 'en: one;two' is not 'key: value; value'.")]
    [InlineData("A\n  en: one; ", "skills.trades.metal.txt:2: 'en: one;' is not 'key: value; value'.")]
    [InlineData("A\n  en: one, two", "skills.trades.metal.txt:2: 'one, two' has a comma or a bracket, which stand between names.")]
    [InlineData("A\n  part of: B", "skills.trades.metal.txt:2: 'B' is not 'skill 0.7' or 'skill 0.7/0.3', weights between 0 and 1.")]
    [InlineData("A\n  part of: B 1.5", "skills.trades.metal.txt:2: 'B 1.5' is not 'skill 0.7' or 'skill 0.7/0.3', weights between 0 and 1.")]
    [InlineData("A\n  near: B 0.5/0", "skills.trades.metal.txt:2: 'B 0.5/0' is not 'skill 0.7' or 'skill 0.7/0.3', weights between 0 and 1.")]
    public void Read_WrongLine_NamesFileAndLine(string text, string error)
    {
        var errors = new List<string>();

        SkillFileReader.Read(File, new StringReader(text), errors);

        Assert.Equal(error, Assert.Single(errors));
    }

    [Fact]
    public void Read_LongLine_IsAnError()
    {
        var errors = new List<string>();

        SkillFileReader.Read(File, new StringReader("A\n  en: " + new string('x', SkillFileReader.MaxNameLength) + "; " + new string('y', SkillFileReader.MaxNameLength)), errors);

        Assert.Equal("skills.trades.metal.txt:2: longer than 140 characters.", Assert.Single(errors));
    }
}
