using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class LayoutPropertyTests
{
    private static readonly Arbitrary<(int X, int Y, int Words)[]> Places = Arb.From(Gen.ArrayOf(
        from x in Gen.Choose(0, 9)
        from y in Gen.Choose(0, 120)
        from words in Gen.Choose(1, 6)
        select (x, y, words)));

    [Fact]
    public void Lay_WordsAnywhere_GivesEachOnce() => Check.QuickThrowOnFailure(Prop.ForAll(Places, places =>
    {
        var page = Page(places);

        return page.Words().Order().SequenceEqual(Named(places).SelectMany(line => line).Order());
    }));

    [Fact]
    public void Lay_WordsOfALine_StayInTheirOrder() => Check.QuickThrowOnFailure(Prop.ForAll(Places, places =>
    {
        var order = Page(places).Words().Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place);

        return Named(places).All(line => line.Zip(line.Skip(1)).All(pair => order[pair.First] < order[pair.Second]));
    }));

    [Fact]
    public void Lay_ColumnsFarApartOnTheirOwnLines_AreNeverMixed()
    {
        var columns = Arb.From(
            from left in Gen.Choose(6, 30)
            from right in Gen.Choose(6, 30)
            from leading in Gen.Choose(131, 149)
            from shift in Gen.Choose(0, 11)
            select (left, right, leading / 10.0, shift));

        Check.QuickThrowOnFailure(Prop.ForAll(columns, column =>
        {
            var (left, right, leading, shift) = column;
            var page = new TestPage()
                .Lines(40, 60, 12, [.. Enumerable.Range(0, left).Select(i => Text("a", i))])
                .Lines(320, 60 + shift, leading, [.. Enumerable.Range(0, right).Select(i => Text("b", i))]);

            return page.Words().Select(word => word[0]).SkipWhile(letter => letter == 'a').All(letter => letter == 'b');
        }));
    }

    // Lines of nearly one width, as running text has them.
    private static string Text(string letter, int line) => string.Join(' ', Enumerable.Range(0, 8 + (line % 2)).Select(word => $"{letter}{line:D2}{word}"));

    private static IEnumerable<List<string>> Named((int X, int Y, int Words)[] places) =>
        Distinct(places).Select((place, line) => Enumerable.Range(0, place.Words).Select(word => string.Create(CultureInfo.InvariantCulture, $"w{line}x{word}")).ToList());

    private static TestPage Page((int X, int Y, int Words)[] places)
    {
        var page = new TestPage();

        foreach (var (place, words) in Distinct(places).Zip(Named(places)))
        {
            page.Line(40 + (place.X * 400), 60 + (place.Y * 6.5), string.Join(' ', words));
        }

        return page;
    }

    private static IEnumerable<(int X, int Y, int Words)> Distinct((int X, int Y, int Words)[] places) => places.DistinctBy(place => (place.X, place.Y));
}
