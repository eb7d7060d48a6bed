namespace JobFunctions.Core.TextSearch;

/// <summary>A field of whole values, any number of them in a document, that are filtered by and counted; made by <see cref="IndexSchema.AddKeyword"/>.</summary>
public sealed class KeywordField
{
    internal KeywordField(int index, string name)
    {
        Index = index;
        Name = name;
    }

    public string Name { get; }

    internal int Index { get; }
}
