namespace JobFunctions.Core.TextSearch;

/// <summary>The fields that documents of one index have. Declare all of them before the index is made.</summary>
public sealed class IndexSchema
{
    private readonly List<TextField> _texts = [];
    private readonly List<KeywordField> _keywords = [];
    private readonly List<NumberField> _numbers = [];

    public IReadOnlyList<TextField> Texts => _texts;

    public IReadOnlyList<KeywordField> Keywords => _keywords;

    public IReadOnlyList<NumberField> Numbers => _numbers;

    /// <summary>Among equals of any order the greater number comes first; null leaves ties to the ids.</summary>
    public NumberField? Recency { get; set; }

    /// <param name="weight">How many times a word counts here, above 0.</param>
    /// <param name="averageLength">Words that the field has as a rule: in longer ones a word counts for less. A constant, so that the score of a document does not depend on others.</param>
    /// <param name="lengthShare">How far length counts, 0-1 (b of BM25).</param>
    public TextField AddText(string name, float weight, float averageLength, float lengthShare)
    {
        var field = new TextField(_texts.Count, name, weight, averageLength, lengthShare);
        _texts.Add(field);
        return field;
    }

    public KeywordField AddKeyword(string name)
    {
        var field = new KeywordField(_keywords.Count, name);
        _keywords.Add(field);
        return field;
    }

    public NumberField AddNumber(string name)
    {
        var field = new NumberField(_numbers.Count, name);
        _numbers.Add(field);
        return field;
    }
}
