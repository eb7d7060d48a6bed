namespace JobFunctions.Core.Tests.TextSearch;

internal enum ModelClauseKind
{
    Word,
    Phrase,
    Beginning,
}
