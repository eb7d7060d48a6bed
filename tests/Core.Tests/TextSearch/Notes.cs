using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

/// <summary>A small index of notes with a title, a body, tags, and a size and a day as numbers.</summary>
internal sealed class Notes
{
    private static readonly IndexSchema Schema = new();
    private static readonly TextField Title = Schema.AddText("title", weight: 4, averageLength: 4, lengthShare: 0.3f);
    private static readonly TextField Body = Schema.AddText("body", weight: 1, averageLength: 20, lengthShare: 0.75f);

    public static readonly KeywordField Tag = Schema.AddKeyword("tag");
    public static readonly KeywordField Place = Schema.AddKeyword("place");
    public static readonly NumberField Size = Schema.AddNumber("size");
    public static readonly NumberField Day = Schema.AddNumber("day");

    static Notes() => Schema.Recency = Day;

    public Notes(ISynonyms? synonyms = null) => Index = new SearchIndex(Schema, synonyms);

    public SearchIndex Index { get; }

    public static IndexDocument ToDocument(Note note)
    {
        var document = new IndexDocument(note.Id).Add(Title, note.Title).Add(Body, note.Body).Add(Place, note.Place).Set(Size, note.Size).Set(Day, note.Day);
        foreach (var tag in note.Tags)
        {
            document.Add(Tag, tag);
        }

        return document;
    }

    /// <summary>Notes of a title alone, the ids being their numbers from 1.</summary>
    public static Notes Titled(params string[] titles) => Titled(null, titles);

    public static Notes Titled(ISynonyms? synonyms, params string[] titles)
    {
        var notes = new Notes(synonyms);
        notes.Index.PutAll(titles.Select((title, index) => ToDocument(new Note($"{index + 1}") { Title = title })));
        return notes;
    }

    public string Find(string text, LastWord lastWord = LastWord.Whole) => Find(new IndexQuery { Text = text, LastWord = lastWord });

    /// <summary>The ids in order, separated by spaces.</summary>
    public string Find(IndexQuery query) => string.Join(' ', Index.Search(query with { Limit = IndexQuery.MaxLimit }).Ids);

    public static List<string> Walk(SearchIndex index, IndexQuery query, Action? between = null)
    {
        var ids = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = index.Search(query with { Cursor = cursor });
            ids.AddRange(page.Ids);
            if (page.NextCursor is null)
            {
                return ids;
            }

            cursor = page.NextCursor;
            between?.Invoke();
        }
    }
}
