namespace JobFunctions.Core.Tests.TextSearch;

internal sealed record ModelClause(ModelClauseKind Kind, string Text, bool IsExcluded)
{
    /// <summary>As a person writes it.</summary>
    public override string ToString() => (IsExcluded ? "-" : "") + Kind switch
    {
        ModelClauseKind.Phrase => $"\"{Text}\"",
        ModelClauseKind.Beginning => $"{Text}*",
        _ => Text,
    };
}
