namespace JobFunctions.Core.TextSearch;

/// <summary>A query that no repeat makes better: its asker is told which part to change.</summary>
/// <param name="member">The part as the HTTP contract names it: <c>search</c>, <c>cursor</c>, <c>limit</c>.</param>
/// <param name="reason">One sentence for the asker.</param>
public sealed class InvalidQueryException(string member, string reason) : Exception(reason)
{
    public string Member { get; } = member;
}
