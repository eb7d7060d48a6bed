using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

/// <summary>Notes of few words, so that they meet; changes to an index; queries of the same words.</summary>
internal static class NoteGenerators
{
    private static readonly string[] Words =
    [
        "разработчик", "разработчика", "Разработка", "java", "JavaScript", "C#", "продавец", "продавцы", "склад", "складской", "developer", "development", "developing",
        "1С", "8.3", "и", "опыт", "опытный", "Node.js", "қызметкер", "\uD835\uDC00", "ночь",
    ];

    private static readonly string[] Beginnings = ["раз", "разработч", "java", "dev", "developmen", "скл", "про", "продаве", "опыт", "ноч", "zz"];

    private static readonly string[] Tags = ["go", "rust", "java", "sql"];

    private static readonly Gen<string> Text =
        from words in Gen.ListOf(Gen.Elements(Words))
        from separator in Gen.Elements(" ", ", ", " - ", "\n")
        select string.Join(separator, words.Take(8));

    private static readonly Gen<long?> Number = Gen.OneOf(Gen.Constant<long?>(null), Gen.Choose(-3, 6).Select(number => (long?)number));

    public static Gen<Note> Note { get; } =
        from id in Gen.Choose(1, 40)
        from title in Text
        from body in Text
        from tags in Gen.SubListOf(Tags)
        from place in Gen.Elements<string?>("north", "south", null)
        from size in Number
        from day in Number
        select new Note($"n{id}") { Title = title, Body = body, Tags = [.. tags], Place = place, Size = size, Day = day };

    public static Gen<ModelClause> Clause { get; } =
        from kind in Gen.Elements(Enum.GetValues<ModelClauseKind>())
        from word in Gen.Elements(Words)
        from other in Gen.Elements(Words)
        from beginning in Gen.Elements(Beginnings)
        from isExcluded in Gen.Elements(false, false, true)
        select kind switch
        {
            ModelClauseKind.Phrase => new ModelClause(kind, $"{word} {other}", isExcluded),
            ModelClauseKind.Beginning => new ModelClause(kind, beginning, isExcluded),
            // A word that says nothing is passed over outside quotes; SearchIndexTests has that.
            _ => new ModelClause(kind, word == "и" ? other == "и" ? "опыт" : other : word, isExcluded),
        };

    public static Gen<IndexFilter> Filter { get; } = Gen.OneOf(
        Gen.SubListOf<string>([.. Tags, "cobol"]).Select(keys => (IndexFilter)new IndexFilter.AnyOf(Notes.Tag, [.. keys])),
        Gen.SubListOf(Tags).Select(keys => (IndexFilter)new IndexFilter.AllOf(Notes.Tag, [.. keys.Take(2)])),
        Gen.SubListOf("north", "south").Select(keys => (IndexFilter)new IndexFilter.AnyOf(Notes.Place, [.. keys])),
        from least in Number
        from most in Number
        from missing in Gen.Elements(true, false)
        select (IndexFilter)new IndexFilter.Range(Notes.Size, least, most, missing));

    public static Gen<ModelQuery> Query { get; } =
        from clauses in Gen.ListOf(Clause)
        from filters in Gen.ListOf(Filter)
        from few in Gen.Choose(0, 3)
        select new ModelQuery([.. clauses.Take(few)], [.. filters.Take(2)]);

    /// <summary>A note to put, several at once, or the id of one to remove.</summary>
    public static Gen<IReadOnlyList<Note>> Change { get; } = Gen.Frequency(
        (6, Note.Select(note => (IReadOnlyList<Note>)[note])),
        (2, Gen.ListOf(Note).Select(notes => (IReadOnlyList<Note>)[.. notes])),
        (3, Gen.Choose(1, 40).Select(id => (IReadOnlyList<Note>)[new Note($"-n{id}")])));
}
