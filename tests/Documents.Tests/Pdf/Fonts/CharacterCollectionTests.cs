using JobFunctions.Documents.Pdf.Fonts;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

/// <summary>Spots of each collection, after Adobe's own tables: first and last of runs, and around their seams.</summary>
public sealed class CharacterCollectionTests
{
    [Theory]
    [InlineData("Japan1", 34, "A")]
    [InlineData("Japan1", 61, "¥")]
    [InlineData("Japan1", 264, "A")]
    [InlineData("Japan1", 327, "｡")]
    [InlineData("Japan1", 389, "ﾟ")]
    [InlineData("Japan1", 633, "\u3000")]
    [InlineData("Japan1", 843, "あ")]
    [InlineData("Japan1", 1124, "я")]
    [InlineData("Japan1", 1125, "亜")]
    [InlineData("Japan1", 4089, "腕")]
    [InlineData("Japan1", 4090, "弌")]
    [InlineData("Japan1", 7477, "瑤")]
    [InlineData("Japan1", 7555, "①")]
    [InlineData("Japan1", 8284, "凜")]
    [InlineData("GB1", 34, "A")]
    [InlineData("GB1", 814, "!")]
    [InlineData("GB1", 940, "啊")]
    [InlineData("GB1", 4600, "柱")]
    [InlineData("GB1", 4694, "座")]
    [InlineData("CNS1", 595, "一")]
    [InlineData("CNS1", 5995, "籲")]
    [InlineData("CNS1", 5996, "乂")]
    [InlineData("Korea1", 61, "₩")]
    [InlineData("Korea1", 1086, "가")]
    [InlineData("Korea1", 3435, "힝")]
    [InlineData("Korea1", 3436, "伽")]
    [InlineData("Korea1", 8054, "羲")]
    [InlineData("Japan1", 0, null)]
    [InlineData("Japan1", 60_000, null)]
    public void Text_Number_IsTheCharacter(string ordering, int cid, string? text) => Assert.Equal(text, CharacterCollection.Of(ordering)?.Text(cid));

    [Theory]
    [InlineData("Japan1")]
    [InlineData("GB1")]
    [InlineData("CNS1")]
    [InlineData("Korea1")]
    public void Cid_OfAnyText_IsANumberOfThatText(string ordering)
    {
        var collection = CharacterCollection.Of(ordering);
        Assert.NotNull(collection);

        var known = Enumerable.Range(0, 20_000).Select(collection.Text).OfType<string>().ToList();

        Assert.InRange(known.Count, 7_000, 14_000);
        Assert.All(known, text => Assert.Equal(text, collection.Text(collection.Cid(text) ?? -1)));
    }

    [Fact]
    public void Of_AnotherOrdering_IsNothing() => Assert.Null(CharacterCollection.Of("Identity"));
}
