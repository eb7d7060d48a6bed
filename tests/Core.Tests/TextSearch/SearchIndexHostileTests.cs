using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

public sealed class SearchIndexHostileTests
{
    [Fact]
    public void Search_TextTooLong_IsRefusedByName()
    {
        var index = Notes.Titled("повар").Index;

        var refusal = Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = new string('п', 1_000_000) }));

        Assert.Equal("search", refusal.Member);
    }

    [Fact]
    public void Search_TooManyWords_IsRefusedByName()
    {
        var index = Notes.Titled("повар").Index;
        var text = string.Join(' ', Enumerable.Repeat("повар", IndexQuery.MaxWords + 1));

        Assert.Equal("search", Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = text })).Member);
        Assert.Equal("search", Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = $"\"{text}\"" })).Member);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(IndexQuery.MaxLimit + 1)]
    public void Search_LimitOutOfRange_IsRefusedByName(int limit) =>
        Assert.Equal("limit", Assert.Throws<InvalidQueryException>(() => Notes.Titled("повар").Index.Search(new IndexQuery { Limit = limit })).Member);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("%00")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\uD800")]
    public void Search_CursorThatIsNone_IsRefusedByName(string cursor) =>
        Assert.Equal("cursor", Assert.Throws<InvalidQueryException>(() => Notes.Titled("повар").Index.Search(new IndexQuery { Cursor = cursor })).Member);

    [Fact]
    public void Search_CursorOfAnotherQuery_IsRefusedByName()
    {
        var index = Notes.Titled("повар", "повар").Index;
        var cursor = index.Search(new IndexQuery { Text = "повар", Limit = 1 }).NextCursor;

        Assert.NotNull(cursor);
        Assert.Equal("cursor", Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = "повара", Cursor = cursor })).Member);
        Assert.Equal("cursor", Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = "повар", SortBy = Notes.Size, Cursor = cursor })).Member);
        Assert.Equal("cursor", Assert.Throws<InvalidQueryException>(() => index.Search(new IndexQuery { Text = "повар", Scope = "go", Cursor = cursor })).Member);
    }

    [Fact]
    public void Search_CursorWithAnyByteChanged_IsRefusedOrGivesAPage()
    {
        var index = Notes.Titled(null, [.. Enumerable.Repeat("повар", 9)]).Index;
        var query = new IndexQuery { Text = "повар", Limit = 2 };
        var cursor = index.Search(query).NextCursor ?? "";

        for (var i = 0; i < cursor.Length; i++)
        {
            foreach (var c in "A_-9z=")
            {
                var changed = $"{cursor[..i]}{c}{cursor[(i + 1)..]}";
                try
                {
                    Assert.InRange(index.Search(query with { Cursor = changed }).Ids.Count, 0, 2);
                }
                catch (InvalidQueryException refusal)
                {
                    Assert.Equal("cursor", refusal.Member);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("-")]
    [InlineData("- - -")]
    [InlineData("-----")]
    [InlineData("\"")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("-\"")]
    [InlineData("-\"\"")]
    [InlineData("«»“”")]
    [InlineData("****")]
    [InlineData("\0\u0001\u001F")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("☎ 🙂 ...")]
    public void Search_TextWithoutWords_FindsEverything(string text) => Assert.Equal("1 2", Notes.Titled("повар", "водитель").Find(text, LastWord.Auto));

    [Theory]
    [InlineData("п\0овар", "")]
    [InlineData("повар\0", "1")]
    [InlineData("повар\uD800", "1")]
    [InlineData("--повар", "2")]
    [InlineData("-\"-повар\"", "2")]
    [InlineData("*повар*", "1")]
    [InlineData("повар)))(((", "1")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("повар AND (водитель OR \"", "")]
    public void Search_OddText_IsTakenAsWords(string text, string expected) => Assert.Equal(expected, Notes.Titled("повар", "водитель").Find(text));

    [Fact]
    public void Search_AnyText_FindsAPageOrIsRefused()
    {
        var index = Notes.Titled("повар", "C# .NET developer", "1С 8.3").Index;
        var pieces = Gen.OneOf(ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""), Gen.Elements("\"", "-", "*", " ", "повар", "c#", "\uD835", "\uDC00", "\u0306", "\u200B", "."));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(pieces.ListOf().ToArbitrary(), parts =>
        {
            try
            {
                foreach (var lastWord in Enum.GetValues<LastWord>())
                {
                    Assert.InRange(index.Search(new IndexQuery { Text = string.Concat(parts), LastWord = lastWord }).Total, 0, 3);
                }
            }
            catch (InvalidQueryException refusal)
            {
                Assert.Equal("search", refusal.Member);
            }
        }));
    }

    [Fact]
    public void Put_LongDocument_KeepsItsFirstWords()
    {
        var notes = new Notes();
        notes.Index.Put(Notes.ToDocument(new Note("1") { Body = string.Concat(Enumerable.Repeat("слово ", IndexDocument.MaxWords)) + "последнее" }));

        Assert.Equal("1", notes.Find("слово"));
        Assert.Equal("", notes.Find("последнее"));
    }
}
