namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Some documents of an index, numbered from 0. Never changes.</summary>
internal sealed class Segment(string[] ids, TermDictionary terms, Postings postings, KeywordColumn[] keywords, long[][] numbers)
{
    public int Count => ids.Length;

    public ReadOnlySpan<string> Ids => ids;

    public TermDictionary Terms => terms;

    public Postings Postings => postings;

    public KeywordColumn KeywordsOf(KeywordField field) => keywords[field.Index];

    public ReadOnlySpan<long> NumbersOf(NumberField field) => numbers[field.Index];
}
