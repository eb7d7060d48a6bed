namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>What a document must (or must not) hold one of.</summary>
/// <param name="Alternatives">As it is written, and its synonyms.</param>
/// <param name="Completions">What it may be the beginning of; empty where it is none.</param>
/// <param name="IsBeginning">True when it stands for its completions in any case; false when only where it is no word itself.</param>
internal sealed record QueryGroup(IReadOnlyList<QueryAlternative> Alternatives, IReadOnlyList<QueryAlternative> Completions, bool IsBeginning)
{
    public QueryGroup(params QueryAlternative[] alternatives)
        : this(alternatives, [], IsBeginning: false)
    {
    }
}
