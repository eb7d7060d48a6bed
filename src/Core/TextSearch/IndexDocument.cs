namespace JobFunctions.Core.TextSearch;

/// <summary>What an index is told of one document. The index keeps its words and values, not its texts.</summary>
/// <param name="id">Stands for the document in the index and in cursors; at most <see cref="MaxIdLength"/> characters.</param>
public sealed class IndexDocument(string id)
{
    public const int MaxIdLength = 200;

    /// <summary>Words of one document behind this many are passed over.</summary>
    public const int MaxWords = 10_000;

    private readonly List<(TextField Field, string Text)> _texts = [];
    private readonly List<(KeywordField Field, string Key, string Label)> _keywords = [];
    private readonly List<(NumberField Field, long Value)> _numbers = [];

    public string Id { get; } = id.Length is > 0 and <= MaxIdLength ? id : throw new ArgumentException("An id has 1 to 200 characters.", nameof(id));

    internal IReadOnlyList<(TextField Field, string Text)> Texts => _texts;

    internal IReadOnlyList<(KeywordField Field, string Key, string Label)> Keywords => _keywords;

    internal IReadOnlyList<(NumberField Field, long Value)> Numbers => _numbers;

    /// <summary>Adds a text; a phrase is never found across two of them.</summary>
    public IndexDocument Add(TextField field, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _texts.Add((field, text));
        }

        return this;
    }

    /// <summary>Adds a value; one that is there already counts once.</summary>
    /// <param name="key">What a filter compares; null and "" add nothing.</param>
    /// <param name="label">What people are shown; the key where null. The first label that an index meets for a key stays.</param>
    public IndexDocument Add(KeywordField field, string? key, string? label = null)
    {
        if (!string.IsNullOrEmpty(key))
        {
            _keywords.Add((field, key, label ?? key));
        }

        return this;
    }

    /// <summary>Sets a number; null leaves it missing.</summary>
    public IndexDocument Set(NumberField field, long? value)
    {
        if (value is { } number)
        {
            _numbers.Add((field, number));
        }

        return this;
    }
}
